/**
 * The places where a saved quote may stand, weighed. In: an indexed text, the quote with its context, where it used to
 * be; out: places with their scores, best first, also those whose numbers are others. What to make of them is not
 * decided here. Pure.
 */

import searchApproximately from 'approx-string-match';
import type { Span } from '../text/span';
import { likenessAfter, likenessBefore } from './context-likeness';
import { foldText } from './fold-text';
import { numbersIn } from './quote-numbers';
import type { TextQuoteSelector } from './selectors';
import { findLikelyPlaces, PLACE_WIDTH, type TextIndex } from './text-index';

/** A place where the quote may stand. Likenesses are 0–1, 1 for the same words. */
export interface QuoteMatch extends Span {
  readonly likeness: number;
  readonly before: number;
  readonly after: number;
  /** 0–1: all of it together, and how near the old place it is. */
  readonly score: number;
}

/** A quote made ready: folded as the text is. */
export interface SoughtQuote extends TextQuoteSelector {
  /** Where it stood when it was saved. */
  readonly hint: number;
}

/** Of more exact copies those with most of the context beside them are weighed. */
const MOST_COPIES = 2_000;
const MOST_WEIGHED = 8;
/** Largest share of a quote's code units that may differ. */
const MOST_ERRORS = 0.5;
/** Longest piece compared fuzzily, in code units; of a longer quote both ends are found. */
const LONGEST_PIECE = 256;
/** Room on each side of a likely place, in code units. */
const ROOM = 24;
/** Letters that Myers' ends may be short of a word. */
const MOST_LETTERS = 3;
/** The middle of a long quote may have grown or shrunk by this share. */
const STRETCH = 0.35;
/** Context tells equal quotes apart; words and place only break ties. */
const WEIGHTS = { likeness: 0.5, context: 0.4, nearness: 0.1 } as const;
/** Context word for word on one side is worth this much of both: beside the other something was put in. */
const ONE_SIDE = 0.95;
/** Context shorter than this, in code units, proves nothing. */
const LEAST_SIDE = 32;
/** A shorter paragraph, in code units, is a label that stands anywhere. */
const LEAST_BLOCK = 12;
/** Distance from the old place, in code units, at which nearness has fallen to half. */
const HALF_NEARNESS = 2_000;

/** Makes a quote ready for the searches. */
export function toSought({ prefix, exact, suffix, type }: TextQuoteSelector, hint: number): SoughtQuote {
  return { type, prefix: foldText(prefix), exact: foldText(exact), suffix: foldText(suffix), hint };
}

/** Tells whether a span of the text holds the numbers of the quote, all of them and no others. */
export function hasNumbersOf({ prefix, exact, suffix }: TextQuoteSelector, text: string, span: Span): boolean {
  const start = prefix.length;
  return numbersIn(text, span) === numbersIn(`${prefix}${exact}${suffix}`, { start, end: start + exact.length });
}

/** Finds word-for-word copies of the quote, best first. */
export function findCopies(index: TextIndex, quote: SoughtQuote): readonly QuoteMatch[] {
  const { exact } = quote;
  if (exact === '') return [];
  const starts: number[] = [];
  let at = index.folded.indexOf(exact);
  while (at !== -1 && starts.length < MOST_COPIES) {
    starts.push(at);
    at = index.folded.indexOf(exact, at + 1);
  }
  const spans = starts.map((start) => ({ start, end: start + exact.length }));
  return rank(mostSupported(index.folded, quote, spans).map((span) => weigh(index, quote, span, 1)));
}

/** Finds places that resemble the quote in its context, beside the copies that are known, best first. */
export function findSimilar(index: TextIndex, quote: SoughtQuote, copies: readonly Span[]): readonly QuoteMatch[] {
  const isKnown = (from: number) => copies.some(({ start }) => Math.abs(start - from - PLACE_WIDTH / 2) < PLACE_WIDTH);
  return rank(
    findLikelyPlaces(index, quote).flatMap(({ from }) => {
      if (isKnown(from)) return [];
      const found = findNear(index.folded, quote, from);
      if (found === null) return [];
      return [weigh(index, quote, toWholeWords(index.text, quote, found), found.likeness)];
    }),
  );
}

interface Likely extends Span {
  readonly likeness: number;
}

function findNear(text: string, { exact }: SoughtQuote, from: number): Likely | null {
  const region = { start: from - ROOM, end: from + PLACE_WIDTH + ROOM };
  if (exact.length <= LONGEST_PIECE) return findPiece(text, exact, region);
  const head = findPiece(text, exact.slice(0, LONGEST_PIECE), region);
  if (head === null) return null;
  const offset = exact.length - LONGEST_PIECE;
  const slack = Math.ceil(offset * STRETCH);
  const tail = findPiece(text, exact.slice(offset), {
    start: head.start + offset - slack,
    end: head.start + offset + slack,
  });
  if (tail === null) return null;
  return { start: head.start, end: tail.end, likeness: (head.likeness + tail.likeness) / 2 };
}

/** The best match of a piece that begins in a region; the nearest to the region's middle of equally good ones. */
function findPiece(text: string, piece: string, region: Span): Likely | null {
  const start = Math.max(0, region.start);
  const part = text.slice(start, region.end + piece.length);
  const found = searchApproximately(part, piece, Math.floor(piece.length * MOST_ERRORS));
  const middle = (region.start + region.end) / 2 - start;
  const [best] = found.sort((a, b) => a.errors - b.errors || Math.abs(a.start - middle) - Math.abs(b.start - middle));
  if (best === undefined) return null;
  return { start: start + best.start, end: start + best.end, likeness: 1 - best.errors / piece.length };
}

/** The copies with the longest run of unchanged context, and of those the nearest to the old place. */
function mostSupported(text: string, { prefix, suffix, hint }: SoughtQuote, spans: readonly Span[]): readonly Span[] {
  if (spans.length <= MOST_WEIGHED) return spans;
  const supported = spans.map((span) => ({ span, support: unchanged(text, span, { prefix, suffix }) }));
  const distance = ({ start }: Span) => Math.abs(start - hint);
  supported.sort((a, b) => b.support - a.support || distance(a.span) - distance(b.span));
  return supported.slice(0, MOST_WEIGHED).map(({ span }) => span);
}

function unchanged(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: Pick<SoughtQuote, 'prefix' | 'suffix'>,
): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

function weigh({ folded }: TextIndex, quote: SoughtQuote, { start, end }: Span, likeness: number): QuoteMatch {
  const least = likeness === 1 && standsInBlock(folded, quote, { start, end }) ? ONE_SIDE : 0;
  const before = Math.max(
    least,
    quote.prefix === '' ? Number(start === 0) : likenessBefore(folded, start, quote.prefix),
  );
  const after = Math.max(
    least,
    quote.suffix === '' ? Number(end === folded.length) : likenessAfter(folded, end, quote.suffix),
  );
  const context = Math.max(
    (before + after) / 2,
    isSide(before, quote.prefix) || isSide(after, quote.suffix) ? ONE_SIDE : 0,
  );
  const nearness = HALF_NEARNESS / (HALF_NEARNESS + Math.abs(start - quote.hint));
  const score = likeness * WEIGHTS.likeness + context * WEIGHTS.context + nearness * WEIGHTS.nearness;
  return { start, end, likeness, before, after, score };
}

/** Tells whether the whole paragraph of the quote stands here, word for word: what is around it may have moved. */
function standsInBlock(text: string, { prefix, exact, suffix }: SoughtQuote, { start, end }: Span): boolean {
  const edge = prefix.lastIndexOf('\n');
  const otherEdge = suffix.indexOf('\n');
  if ((edge === -1 && prefix !== '') || (otherEdge === -1 && suffix !== '')) return false;
  const head = prefix.slice(edge + 1);
  const tail = otherEdge === -1 ? '' : suffix.slice(0, otherEdge);
  if (head.length + exact.length + tail.length < LEAST_BLOCK) return false;
  const from = start - head.length;
  const to = end + tail.length;
  const isEdged = (from === 0 || text[from - 1] === '\n') && (to === text.length || text[to] === '\n');
  return isEdged && text.startsWith(head, from) && text.startsWith(tail, end);
}

/** All of the context on one side is there, and there is enough of it to mean something. */
function isSide(likeness: number, context: string): boolean {
  return likeness === 1 && context.length >= LEAST_SIDE;
}

function rank(matches: readonly QuoteMatch[]): readonly QuoteMatch[] {
  return [...matches].sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Myers' ends are exact to the error, not to the word: half words at the edges are completed where the quote had whole ones. */
function toWholeWords(text: string, { prefix, exact, suffix }: SoughtQuote, { start, end }: Span): Span {
  const isCutBefore = isWordCharacter(prefix.at(-1)) && isWordCharacter(exact.at(0));
  const isCutAfter = isWordCharacter(exact.at(-1)) && isWordCharacter(suffix.at(0));
  return {
    start: isCutBefore ? start : start - missingLetters(text, start, -1),
    end: isCutAfter ? end : end + missingLetters(text, end - 1, 1),
  };
}

/** Letters from `at` on that belong to its word; 0 for more than a few, which are a word that was written on to it. */
function missingLetters(text: string, at: number, step: 1 | -1): number {
  if (!isWordCharacter(text[at])) return 0;
  let letters = 0;
  while (letters <= MOST_LETTERS && isWordCharacter(text[at + (letters + 1) * step])) letters += 1;
  return letters > MOST_LETTERS ? 0 : letters;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}
