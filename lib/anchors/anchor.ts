/**
 * Saved quotes back to their place: `describe` makes selectors of a span, `anchor` finds the span again in a text
 * that may have changed. A wrong place is worse than none: changed numbers and doubtful cases are orphans. Pure.
 */

import type { Span } from '../text/span';
import { findExact, findSimilar, numbersOf, type QuoteMatch } from './match-quote';
import type { Selectors, TextQuoteSelector } from './selectors';

export type OrphanReason =
  /** Nothing on the page resembles the quote. */
  | 'not-found'
  /** The sentence is there, its number is another. */
  | 'number-changed'
  /** Several places fit equally well. */
  | 'ambiguous';

export type Anchoring =
  | { readonly state: 'anchored'; readonly span: Span; readonly confidence: number }
  | { readonly state: 'orphaned'; readonly reason: OrphanReason };

/** Context stored on each side, in UTF-16 code units. */
const CONTEXT = 64;
/** First the neighbourhood of the old place is searched, in code units on each side. */
const NEARBY = 2_000;
/** Near its old place and in its old context a quote may be half rewritten; elsewhere only a quarter. */
const NEARBY_ERRORS = 0.5;
const ANYWHERE_ERRORS = 0.25;
/** A quote rewritten by more than a quarter must have this much of its context around it. */
const LEAST_CONTEXT = 0.5;
/** Two places whose scores differ by less than this cannot be told apart. */
const CLEAR_LEAD = 0.03;

/** Makes the selectors of a span. */
export function describe(text: string, { start, end }: Span): Selectors {
  return {
    position: { type: 'TextPositionSelector', start, end },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  };
}

/** Finds the span that selectors describe. `confidence` is 0–1, 1 when nothing around it changed. */
export function anchor(text: string, { position, quote }: Selectors): Anchoring {
  if (stands(text, position, quote)) {
    return { state: 'anchored', span: { start: position.start, end: position.end }, confidence: 1 };
  }
  const exact = findExact(text, quote, position.start);
  if (exact.length > 0) return choose(exact);
  const near = { start: Math.max(0, position.start - NEARBY), end: position.end + NEARBY };
  const nearby = findSimilar(text, quote, { window: near, errorShare: NEARBY_ERRORS, hint: position.start });
  const trusted = nearby.filter(isTrusted);
  if (trusted.length > 0) return choose(trusted);
  const whole = { start: 0, end: text.length };
  const anywhere = findSimilar(text, quote, { window: whole, errorShare: ANYWHERE_ERRORS, hint: position.start });
  const likely = anywhere.filter(isTrusted);
  return likely.length > 0 ? choose(likely) : { state: 'orphaned', reason: reasonFor(text, quote) };
}

/** Unchanged pages, the usual case, cost one comparison; context is compared too, for a short quote may stand twice. */
function stands(text: string, { start, end }: Span, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  return (
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix
  );
}

function isTrusted({ likeness, context }: QuoteMatch): boolean {
  return likeness >= 1 - ANYWHERE_ERRORS || (likeness >= 1 - NEARBY_ERRORS && context >= LEAST_CONTEXT);
}

function choose([best, ...others]: readonly QuoteMatch[]): Anchoring {
  if (best === undefined) return { state: 'orphaned', reason: 'not-found' };
  const rival = others.find((other) => other.end <= best.start || best.end <= other.start);
  if (rival !== undefined && isClose(best, rival)) return { state: 'orphaned', reason: 'ambiguous' };
  return { state: 'anchored', span: { start: best.start, end: best.end }, confidence: best.score };
}

/** The whole context, word for word, settles it: in tables and lists of losses the lines differ by a name or a number. */
function isClose(best: QuoteMatch, rival: QuoteMatch): boolean {
  if (best.context === 1 && rival.context < 1) return false;
  return best.score - rival.score < CLEAR_LEAD;
}

/** Tells the reader when the words are still there and only the number is another. */
function reasonFor(text: string, quote: TextQuoteSelector): OrphanReason {
  const withoutNumbers = quote.exact.replace(/\p{Nd}/gu, '0');
  if (numbersOf(quote.exact) === '') return 'not-found';
  const blanked = text.replace(/\p{Nd}/gu, '0');
  return blanked.includes(withoutNumbers) ? 'number-changed' : 'not-found';
}
