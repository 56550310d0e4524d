/**
 * The frames of the rules in, the frames of the trained tagger out. The rules stay the safety net: their source stands
 * where the tagger names none, their content where a quotation stands before its cue or a verb goes on, and their frames
 * where they name a source among words that the tagger left alone. What a cue means is told by the lexicon.
 */
import type { CueClass } from './annotation';
import { trimContent } from './content-spans';
import type { Frame } from './frame';
import { findCueNoun } from './lexicon/cue-nouns';
import { findCueVerb } from './lexicon/cue-verbs';
import type { TaggedFrame, Tagger } from './tagger/tagger';
import { indexRules, ruleFor } from './tagger/token-traits';
import { type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** Returns the tagger's frames, mended by the rules', and those of the rules that it missed. */
export function withLearnedFrames(marked: MarkedText, rules: readonly Frame[], tag: Tagger): readonly Frame[] {
  const ruleOf = indexRules(marked.tokens.length, rules);
  const sourceEnd = sourceEnds(marked, rules);
  const learned = tag({ units: marked, rules }).flatMap((frame) =>
    mend(marked, withinSource(marked, frame, sourceEnd), ruleFor(ruleOf, rules, frame.cue)),
  );
  if (learned.length === 0) return rules;
  const kept = withoutIdleColons(marked, learned);
  const taken = takenTokens(marked, kept);
  const isMissed = ({ source, cue }: Frame) =>
    source !== null && cue !== null && !taken.subarray(cue.first, cue.end).includes(1);
  return [
    ...kept,
    ...withoutIdleColons(marked, rules, kept).filter((rule) => isMissed(rule) || isNested(marked, kept, rule)),
  ];
}

/** Leaves out colons before what somebody else is said to have said, in these frames or in `others`. */
function withoutIdleColons(
  marked: MarkedText,
  frames: readonly Frame[],
  others: readonly Frame[] = frames,
): readonly Frame[] {
  const said = others.filter(({ cue }) => cue !== null && !isColon(marked, cue));
  const taken = takenTokens(marked, said);
  const isTaken = ({ first, end }: TokenRange) => taken.subarray(first, end).includes(1);
  return frames.filter(({ cue, content }) => cue === null || !isColon(marked, cue) || !content.some(isTaken));
}

/** "The agency reported that officials said 12 had died": the whole of what the rules find, unquoted, in one content. */
function isNested(marked: MarkedText, learned: readonly Frame[], { source, cue, content }: Frame): boolean {
  const [said] = content;
  if (source === null || cue === null || said === undefined || content.length > 1) return false;
  if (source.end !== cue.first || said.first !== cue.end || (marked.quotationOf[cue.first] ?? -1) >= 0) return false;
  if (!isSpeech(wordAt(marked, cue.end - 1))) return false;
  const holds = ({ first, end }: TokenRange): boolean => first <= source.first && said.end <= end;
  return (
    !learned.some((frame) => frame.cue !== null && frame.cue.first < cue.end && cue.first < frame.cue.end) &&
    learned.some(
      (frame) => frame.cue !== null && isSpeech(wordAt(marked, frame.cue.end - 1)) && frame.content.some(holds),
    )
  );
}

/** A verb that can stand behind what is said: "…, said the minister". */
function isSpeech(word: string): boolean {
  return findCueVerb(word)?.verbs.some(({ inverts, governs }) => inverts && governs === 'anything') ?? false;
}

/** "Oldport: Two boats sank, the mayor said": a colon tells who speaks only where nobody else does. */
function isColon(marked: MarkedText, { first }: TokenRange): boolean {
  return wordAt(marked, first) === ':';
}

function takenTokens(marked: MarkedText, frames: readonly Frame[]): Uint8Array {
  const taken = new Uint8Array(marked.tokens.length);
  for (const { cue, content } of frames) {
    for (const { first, end } of cue === null ? content : [cue, ...content]) taken.fill(1, first, end);
  }
  return taken;
}

/** Returns, for each token of a source that stands before its cue, where that source ends; 0 for all others. */
function sourceEnds(marked: MarkedText, rules: readonly Frame[]): Int32Array {
  const ends = new Int32Array(marked.tokens.length);
  for (const { source, cue } of rules) {
    if (source !== null && cue !== null && source.end <= cue.first) ends.fill(source.end, source.first, source.end);
  }
  return ends;
}

/** What is said inside a source ends with it: "an officer, who asked not to be named, told reporters that". */
function withinSource(marked: MarkedText, frame: TaggedFrame, sourceEnd: Int32Array): TaggedFrame {
  const limit = sourceEnd[frame.cue.first] ?? 0;
  if (limit === 0 || wordAt(marked, frame.cue.first - 1) !== 'who') return frame;
  const content = frame.content.map(({ first, end }) => ({ first, end: Math.min(end, limit) }));
  return { ...frame, content: content.filter(({ first, end }) => first < end) };
}

function mend(marked: MarkedText, { source, cue, content }: TaggedFrame, rule: Frame | null): readonly Frame[] {
  const read = rule !== null && readsBetter(marked, cue, content, rule.content) ? rule.content : content;
  const pieces = read.map(({ first, end }) => trimContent(marked, first, end)).filter((piece) => piece !== null);
  if (pieces.length === 0) return [];
  const cueClass = rule?.cueClass ?? classOf(marked, cue);
  const named = prefersRule(marked, source, cue, rule) ? (rule?.source ?? null) : source;
  return [{ source: named === null ? null : withoutComma(marked, named), cue, content: pieces, cueClass }];
}

/** "The mayor, Ada Berg[,] said". */
function withoutComma(marked: MarkedText, { first, end }: TokenRange): TokenRange {
  const hasComma = end - first > 1 && marked.classes[end - 1] === WORD_CLASS.comma;
  return { first, end: hasComma ? end - 1 : end };
}

/** Tells where the rules know better what a content of one piece is. */
function readsBetter(
  marked: MarkedText,
  cue: TokenRange,
  [learned]: readonly TokenRange[],
  [piece, another]: readonly TokenRange[],
): boolean {
  if (learned === undefined || piece === undefined || another !== undefined) return false;
  // A quotation ahead of its cue: its marks tell where it begins and ends.
  if (piece.end <= cue.first) return (marked.quotationOf[piece.first] ?? -1) >= 0;
  return piece.first === learned.first && learned.end < piece.end && goesOnWithVerb(marked, learned.end);
}

/** ", and killed 300": a verb that shares its subject with what was cut off before it. */
function goesOnWithVerb(marked: MarkedText, token: number): boolean {
  const joint = marked.classes[token] === WORD_CLASS.comma ? token + 1 : token;
  if (!JOINTS.has(wordAt(marked, joint))) return false;
  return marked.classes[joint + 1] === WORD_CLASS.verb || marked.classes[joint + 1] === WORD_CLASS.auxiliary;
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
