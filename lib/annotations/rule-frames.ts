/**
 * A marked text in, the frames that the rules find in it out: a lexicon of cues, word shape and position. Linear, because
 * every look-up stays within one sentence or a fixed window. Knows nothing of the trained tagger, which learns from these.
 */
import { hasCase } from '../text/characters';
import { tokenText } from '../text/text-units';
import { findCues } from './attribution-cues';
import { readFrame } from './attribution-frames';
import { withFollowingQuotations } from './floating-quotations';
import type { Frame } from './frame';
import { findHeadlineFrame } from './headline-colons';
import { OUTLETS } from './lexicon/names';
import { type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; "Deir al-Balah, Gaza Strip (Reuters) —". */
const DATELINE_WINDOW = 10;

/** Finds the frames of every sentence, quotations that go on behind them included; in text order of cues. */
export function findRuleFrames(marked: MarkedText): readonly Frame[] {
  const frames: Frame[] = [];
  for (let sentence = 0; sentence < marked.sentences.length; sentence += 1) {
    for (const frame of framesOfSentence(marked, sentence)) frames.push(frame);
  }
  return withFollowingQuotations(marked, frames);
}

function framesOfSentence(marked: MarkedText, sentence: number): readonly Frame[] {
  const first = marked.sentences.first[sentence] ?? 0;
  const range = { first: behindDateline(marked, first), end: marked.sentences.end[sentence] ?? 0 };
  const frames: Frame[] = [];
  const headline = findHeadlineFrame(marked, range);
  if (headline !== null) frames.push(headline);
  let previous: Frame | null = null;
  for (const cue of findCues(marked, range)) {
    const frame = readFrame({ marked, range: settingRange(marked, range, cue.head), previous }, cue);
    if (frame === null) continue;
    frames.push(frame);
    if (frame.source !== null && !holdsCue(previous, cue.head)) previous = frame;
  }
  return frames;
}

/** "OLDPORT —", "Kyiv, Ukraine (AP) —": a place or an outlet in capitals and a dash before the first words of a paragraph. */
function behindDateline(marked: MarkedText, first: number): number {
  if (marked.paragraphOf[first - 1] === marked.paragraphOf[first]) return first;
  let isShouted = false;
  for (let token = first; token < first + DATELINE_WINDOW; token += 1) {
    if (/^[–—-]$/u.test(wordAt(marked, token))) return isShouted ? token + 1 : first;
    const wordClass = marked.classes[token];
    const isPart = wordClass === WORD_CLASS.name || wordClass === WORD_CLASS.comma || wordClass === WORD_CLASS.bracket;
    if (!isPart) break;
    isShouted ||= isInCapitals(tokenText(marked, token)) || OUTLETS.has(wordAt(marked, token));
  }
  return first;
}

/** Two and more capitals and nothing else. */
function isInCapitals(word: string): boolean {
  return word.length > 1 && Array.from(word).every((letter) => hasCase(letter, 0, 'upper'));
}

/** What somebody is said to have said gives no speaker to "and added": the outer one goes on. */
function holdsCue(outer: Frame | null, head: number): boolean {
  return outer?.content.some((piece) => piece.first <= head && head < piece.end) ?? false;
}

/** Inside a quotation a cue sees only what the marks enclose; a sentence sees what is left of a quotation that ends in it. */
function settingRange(marked: MarkedText, range: TokenRange, head: number): TokenRange {
  const quotation = marked.quotations[marked.quotationOf[head] ?? -1];
  if (quotation === undefined) return range;
  return { first: Math.max(range.first, quotation.firstToken + 1), end: Math.min(range.end, quotation.endToken - 1) };
}
