/**
 * Where in a text a saved quote stands. In: the text, the quote with its context, where it used to be; out: the best
 * place with a score, and how good the next best is. A quote whose numbers changed has no place. Pure.
 */

import searchApproximately from 'approx-string-match';
import type { Span } from '../text/span';
import type { TextQuoteSelector } from './selectors';

/** A place where the quote may stand. Scores are 0–1. */
export interface QuoteMatch extends Span {
  /** 1 when the words are the same. */
  readonly likeness: number;
  /** How much of the stored context stands around it. */
  readonly context: number;
  readonly score: number;
}

export interface SearchLimits {
  /** Part of the text to look in. */
  readonly window: Span;
  /** Largest share of the quote's code units that may differ. */
  readonly errorShare: number;
  /** Where the quote stood when it was saved. */
  readonly hint: number;
}

/** More exact copies than this are not weighed one by one; the nearest ones are. */
const MOST_COPIES = 500;
/** Longest quote compared fuzzily, in code units: Myers' algorithm costs text × quote / 32. */
const LONGEST_FUZZY = 1_000;
/** Context tells equal quotes apart; words and place only break ties. */
const WEIGHTS = { likeness: 0.5, context: 0.4, nearness: 0.1 } as const;
/** Distance from the old place, in code units, at which nearness has fallen to half. */
const HALF_NEARNESS = 2_000;

/** Finds word-for-word copies of the quote, best first. */
export function findExact(text: string, quote: TextQuoteSelector, hint: number): readonly QuoteMatch[] {
  if (quote.exact === '') return [];
  const starts: number[] = [];
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) starts.push(at);
  const nearest = starts.sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint)).slice(0, MOST_COPIES);
  const spans = nearest.map((start) => ({ start, end: start + quote.exact.length }));
  return rank(spans.filter((span) => isWholeNumber(text, span)).map((span) => weigh(text, quote, span, hint)));
}

/** Finds places that resemble the quote and hold exactly its numbers, best first. */
export function findSimilar(text: string, quote: TextQuoteSelector, limits: SearchLimits): readonly QuoteMatch[] {
  const { window, errorShare, hint } = limits;
  const pattern = quote.exact.slice(0, LONGEST_FUZZY);
  if (pattern === '') return [];
  const part = text.slice(window.start, window.end);
  const found = searchApproximately(part, pattern, Math.floor(pattern.length * errorShare));
  const spans = found.map(({ start, end }) =>
    toWholeWords(text, { start: start + window.start, end: end + window.start }),
  );
  const numbers = numbersOf(quote.exact);
  const likely = spans.filter((span) => numbersOf(text.slice(span.start, span.end)) === numbers);
  return rank(likely.map((span) => weigh(text, quote, span, hint)));
}

/** The numbers of a text, in order, without grouping marks: "33,000 of 51" → "33000 51". */
export function numbersOf(text: string): string {
  const numbers = text.match(/\p{Nd}+(?:[.,\u00a0\u202f'’]\p{Nd}+)*/gu) ?? [];
  return numbers.map((number) => number.replace(/[^\p{Nd}.]/gu, '')).join(' ');
}

function rank(matches: readonly QuoteMatch[]): readonly QuoteMatch[] {
  return [...matches].sort((a, b) => b.score - a.score || a.start - b.start);
}

function weigh(text: string, quote: TextQuoteSelector, span: Span, hint: number): QuoteMatch {
  const likeness = likenessOf(text.slice(span.start, span.end), quote.exact);
  const before = text.slice(Math.max(0, span.start - quote.prefix.length), span.start);
  const after = text.slice(span.end, span.end + quote.suffix.length);
  const context = (likenessOf(before, quote.prefix) + likenessOf(after, quote.suffix)) / 2;
  const nearness = HALF_NEARNESS / (HALF_NEARNESS + Math.abs(span.start - hint));
  const score = likeness * WEIGHTS.likeness + context * WEIGHTS.context + nearness * WEIGHTS.nearness;
  return { ...span, likeness, context, score };
}

/** 1 for equal texts, 0 for texts that have nothing in common. */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const pattern = b.slice(0, LONGEST_FUZZY);
  if (pattern === '' || a === '') return 0;
  const best = searchApproximately(a, pattern, pattern.length);
  const errors = Math.min(pattern.length, ...best.map((match) => match.errors));
  // The search is free at both ends of `a`; what it leaves out there counts too.
  return Math.max(0, 1 - Math.max(errors, Math.abs(a.length - b.length)) / longest);
}

/** "12 killed" must not be found in "112 killed" or "12 killed" in "12 killed.5". */
function isWholeNumber(text: string, { start, end }: Span): boolean {
  return (
    !(isDigit(text[start]) && reachesNumber(text, start, -1)) &&
    !(isDigit(text[end - 1]) && reachesNumber(text, end - 1, 1))
  );
}

/** Tells whether the number at `at` goes on in a direction: a digit follows, or a mark and then a digit. */
function reachesNumber(text: string, at: number, step: 1 | -1): boolean {
  const next = text[at + step];
  if (isDigit(next)) return true;
  return next !== undefined && /[.,\u00a0\u202f'’]/.test(next) && isDigit(text[at + 2 * step]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{Nd}/u.test(character);
}

/** Myers' ends are exact to the error, not to the word: half words at the edges are completed. */
function toWholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && isWordCharacter(text[from - 1]) && isWordCharacter(text[from])) from -= 1;
  while (to < text.length && isWordCharacter(text[to - 1]) && isWordCharacter(text[to])) to += 1;
  return { start: from, end: to };
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}
