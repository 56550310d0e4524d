/**
 * A quote with its whole context, word for word. In: a text, a saved quote, where it stood; out: its span, or null where
 * it does not stand so or does so at several places. Compares only: makes nothing of the text first. Pure.
 */

import type { Span } from '../text/span';
import type { TextQuoteSelector } from './selectors';

/** Context shorter than this, in code units, proves nothing. */
const LEAST_CONTEXT = 32;
/** Of two equal passages one is the old one if it moved by so many code units at most, and the other stands so many times as far. */
export const SMALL_MOVE = 400;
export const TWIN_LEAD = 4;

/** Finds the one passage there is, or the one that hardly moved: a page that got a line more is not read through. */
export function findVerbatim(text: string, quote: TextQuoteSelector, hint: number): Span | null {
  const reach = SMALL_MOVE * TWIN_LEAD;
  const from = Math.max(0, hint - quote.prefix.length - reach);
  const part = text.slice(from, hint + quote.exact.length + quote.suffix.length + reach);
  const near = findPassage(part, quote);
  if (near !== null && Math.abs(from + near.start - hint) <= SMALL_MOVE) {
    return { start: from + near.start, end: from + near.end };
  }
  return findPassage(text, quote);
}

/** Finds the quote with all its context; null unless that stands once in the text. */
export function findPassage(text: string, { prefix, exact, suffix }: TextQuoteSelector): Span | null {
  if (prefix.length + suffix.length < LEAST_CONTEXT) return null;
  const passage = `${prefix}${exact}${suffix}`;
  const at = text.indexOf(passage);
  if (at === -1 || text.indexOf(passage, at + 1) !== -1) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}
