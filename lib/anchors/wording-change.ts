/**
 * Whether a quote's sentence is still worded as it was. In: the stored quote with its context, the text now and the
 * place where the quote stands; out: the sentence as it was and as it is, null when no word of it changed. Only as
 * much of the sentence as the stored context holds is compared. Pure.
 */

import type { Span } from '../text/span';
import { type DiffPiece, diffWords } from '../text/word-diff';
import { foldText } from './fold-text';
import type { TextQuoteSelector } from './selectors';

/** Two wordings of one sentence, "…" where the stored context ends within it. */
export interface WordingChange {
  readonly was: string;
  readonly now: string;
}

/** Context stored on each side, in UTF-16 code units. */
const CONTEXT = 64;
const SENTENCE_START = /[.!?…]["'”’)]*\s+|\n/gu;
const SENTENCE_END = /[.!?…]["'”’)]*(?=\s|$)|\n/u;
const ENDED = /[.!?…]["'”’)]*\s*$/u;

/** Compares the sentence around a quote with the sentence around its place now. */
export function findWordingChange(quote: TextQuoteSelector, text: string, span: Span): WordingChange | null {
  const { prefix, exact, suffix } = quote;
  const start = prefix.length;
  const old = sentenceAround(`${prefix}${exact}${suffix}`, { start, end: start + exact.length });
  const present = sentenceAround(text, span);
  const isCutBefore = old.isCutBefore || present.isCutBefore;
  const isCutAfter = old.isCutAfter || present.isCutAfter;
  const pieces = withoutRaggedEnds(diffWords(old.words, present.words, foldText), isCutBefore, isCutAfter);
  if (pieces.every(({ kind }) => kind === 'same')) return null;
  const wordsOf = (left: DiffPiece['kind']) =>
    `${isCutBefore ? '… ' : ''}${pieces
      .filter(({ kind }) => kind !== left)
      .map((piece) => piece.text)
      .join(' ')}${isCutAfter ? ' …' : ''}`;
  return { was: wordsOf('added'), now: wordsOf('removed') };
}

/** The sentence of a stored quote, as far as its context holds it. */
export function storedSentence({ prefix, exact, suffix }: TextQuoteSelector): string {
  const span = { start: prefix.length, end: prefix.length + exact.length };
  const { words, isCutBefore, isCutAfter } = sentenceAround(`${prefix}${exact}${suffix}`, span);
  return `${isCutBefore ? '… ' : ''}${words.trim()}${isCutAfter ? ' …' : ''}`;
}

interface Sentence {
  readonly words: string;
  /** The sentence goes on where it is not known any more. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

function sentenceAround(text: string, { start, end }: Span): Sentence {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const exact = text.slice(start, end);
  const begins = [...before.matchAll(SENTENCE_START)].at(-1);
  const ends = ENDED.test(exact) ? { 0: '', index: 0 } : SENTENCE_END.exec(after);
  const head = begins === undefined ? before : before.slice(begins.index + begins[0].length);
  const tail = ends === null ? after : after.slice(0, ends.index + ends[0].length);
  return {
    words: `${head}${exact}${tail}`,
    isCutBefore: begins === undefined && before.length === CONTEXT,
    isCutAfter: ends === null && after.length === CONTEXT,
  };
}

/** Where the context was cut, the two cuts need not be at the same word: what differs there is no change. */
function withoutRaggedEnds(pieces: readonly DiffPiece[], atStart: boolean, atEnd: boolean): readonly DiffPiece[] {
  const isSame = ({ kind }: DiffPiece) => kind === 'same';
  const from = atStart ? Math.max(0, pieces.findIndex(isSame)) : 0;
  const to = atEnd ? pieces.findLastIndex(isSame) + 1 : pieces.length;
  return to <= from ? pieces : pieces.slice(from, to);
}
