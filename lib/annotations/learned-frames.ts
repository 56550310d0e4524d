/**
 * The frames of the rules in, the frames of the trained tagger out. The rules stay the safety net: their source stands
 * where the tagger names none, and their frames where they name a source among words that the tagger left alone. What a
 * cue means is told by the lexicon.
 */
import type { CueClass } from './annotation';
import { trimContent } from './content-spans';
import type { Frame } from './frame';
import { findCueNoun } from './lexicon/cue-nouns';
import { findCueVerb } from './lexicon/cue-verbs';
import type { TaggedFrame, Tagger } from './tagger/tagger';
import { indexRules, ruleFor } from './tagger/token-traits';
import { type MarkedText, type TokenRange, wordAt } from './word-classes';

/** Returns the tagger's frames, mended by the rules', and those of the rules that it missed. */
export function withLearnedFrames(marked: MarkedText, rules: readonly Frame[], tag: Tagger): readonly Frame[] {
  const ruleOf = indexRules(marked.tokens.length, rules);
  const learned = tag({ units: marked, rules }).flatMap((frame) =>
    mend(marked, frame, ruleFor(ruleOf, rules, frame.cue)),
  );
  if (learned.length === 0) return rules;
  const taken = takenTokens(marked, learned);
  const isMissed = ({ source, cue }: Frame) =>
    source !== null && cue !== null && !taken.subarray(cue.first, cue.end).includes(1);
  return [...learned, ...rules.filter(isMissed)];
}

function takenTokens(marked: MarkedText, frames: readonly Frame[]): Uint8Array {
  const taken = new Uint8Array(marked.tokens.length);
  for (const { cue, content } of frames) {
    for (const { first, end } of cue === null ? content : [cue, ...content]) taken.fill(1, first, end);
  }
  return taken;
}

function mend(marked: MarkedText, { source, cue, content }: TaggedFrame, rule: Frame | null): readonly Frame[] {
  const pieces = content.map(({ first, end }) => trimContent(marked, first, end)).filter((piece) => piece !== null);
  if (pieces.length === 0) return [];
  const cueClass = rule?.cueClass ?? classOf(marked, cue);
  return [
    {
      source: prefersRule(marked, source, cue, rule) ? (rule?.source ?? null) : source,
      cue,
      content: pieces,
      cueClass,
    },
  ];
}

/** Behind "according to" stands the source: there the rules are right when the tagger looks elsewhere. */
function prefersRule(marked: MarkedText, source: TokenRange | null, cue: TokenRange, rule: Frame | null): boolean {
  if (source === null) return true;
  if (wordAt(marked, cue.first) !== 'according' || !rule?.source) return false;
  return source.end <= rule.source.first || rule.source.end <= source.first;
}

/** Classifies a cue that the rules do not know by the last of its words that the lexicon knows. */
function classOf(marked: MarkedText, cue: TokenRange): CueClass {
  for (let token = cue.end - 1; token >= cue.first; token -= 1) {
    const word = wordAt(marked, token);
    const found = findCueVerb(word)?.verbs[0] ?? findCueNoun(word);
    if (found) return found.cueClass;
  }
  return 'neutral';
}
