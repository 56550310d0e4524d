/**
 * The frames of the rules in, the frames of the trained tagger out, with those of the rules' that it did not find: its
 * safety net. The tagger ties source and content to cues; what a cue means is told by the lexicon.
 */
import type { CueClass } from './annotation';
import { trimContent } from './content-spans';
import type { Frame } from './frame';
import { findCueNoun } from './lexicon/cue-nouns';
import { findCueVerb } from './lexicon/cue-verbs';
import type { TaggedFrame, Tagger } from './tagger/tagger';
import { indexRules, ruleFor } from './tagger/token-traits';
import { type MarkedText, type TokenRange, wordAt } from './word-classes';

/** Returns the tagger's frames and those of the rules whose words it left alone. */
export function withLearnedFrames(marked: MarkedText, rules: readonly Frame[], tag: Tagger): readonly Frame[] {
  const ruleOf = indexRules(marked.tokens.length, rules);
  const learned = tag({ units: marked, rules }).flatMap((frame) => {
    const known = ruleFor(ruleOf, rules, frame.cue);
    return toFrames(marked, frame, known?.cueClass ?? classOf(marked, frame.cue));
  });
  const taken = new Uint8Array(marked.tokens.length);
  for (const { cue, content } of learned) {
    for (const { first, end } of cue === null ? content : [cue, ...content]) taken.fill(1, first, end);
  }
  return [...learned, ...rules.filter(({ cue, content }) => isFree(taken, cue === null ? content : [cue]))];
}

function toFrames(marked: MarkedText, { source, cue, content }: TaggedFrame, cueClass: CueClass): readonly Frame[] {
  const pieces = content.map(({ first, end }) => trimContent(marked, first, end)).filter((piece) => piece !== null);
  return pieces.length === 0 ? [] : [{ source, cue, content: pieces, cueClass }];
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

function isFree(taken: Uint8Array, ranges: readonly TokenRange[]): boolean {
  return ranges.every(({ first, end }) => taken.subarray(first, end).every((mark) => mark === 0));
}
