/**
 * Saved quotes back to their place: `describe` makes selectors of a span, `anchor` finds the span again in a text
 * that may have changed. A wrong place is worse than none: changed numbers and doubtful cases are orphans. Pure.
 */

import type { Span } from '../text/span';
import { findCopies, findSimilar, hasNumbersOf, type QuoteMatch, type SoughtQuote, toSought } from './match-quote';
import { findPassage, findVerbatim, SMALL_MOVE, TWIN_LEAD } from './passage';
import type { Selectors, TextQuoteSelector } from './selectors';
import { indexText, type TextIndex } from './text-index';

export type OrphanReason =
  /** Nothing on the page resembles the quote. */
  | 'not-found'
  /** The sentence is there, its number is another. */
  | 'number-changed'
  /** Several places fit equally well. */
  | 'ambiguous';

export type Anchoring =
  | { readonly state: 'anchored'; readonly span: Span; readonly confidence: number }
  | {
      readonly state: 'orphaned';
      readonly reason: OrphanReason;
      /** The words that come nearest to the quote, to be shown beside it; null when none are like it. */
      readonly nearest: Span | null;
    };

/** Context stored on each side, in UTF-16 code units. */
const CONTEXT = 64;
/** A short quote must have most of its context on one side, and on both when more than a tenth of it was rewritten. */
const LONG = 48;
/** A long one must have it on one side when rewritten by more than a tenth, on both by more than three tenths. */
const NEAR_COPY = 0.9;
const SURE_LIKENESS = 0.7;
const MOST_CONTEXT = 0.5;
/** What texts that have nothing to do with each other share by chance. */
const CHANCE = 0.35;
/** Code units of quote and context that must be the same, chance taken off, for a place to be believed. */
const LEAST_SUPPORT = 28;
/** Two places whose scores differ by less than this cannot be told apart. */
const CLEAR_LEAD = 0.03;
/** Less than this is no wording of the quote at all. */
const LEAST_LIKENESS = 0.55;

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

/** Finds the span that selectors describe. `confidence` is 0–1, 1 when nothing beside it changed. */
export function anchor(text: string, { position, quote }: Selectors): Anchoring {
  if (stands(text, position, quote)) {
    return { state: 'anchored', span: { start: position.start, end: position.end }, confidence: 1 };
  }
  const verbatim = findVerbatim(text, quote, position.start);
  if (verbatim !== null) return { state: 'anchored', span: verbatim, confidence: 1 };
  const index = indexOf(text);
  const sought = toSought(quote, position.start);
  const passage = findPassage(index.folded, sought);
  if (passage !== null) return { state: 'anchored', span: passage, confidence: 1 };
  const copies = findCopies(index, sought);
  return choose(mergeMatches(copies, findSimilar(index, sought, copies)), sought, text);
}

/** Unchanged pages, the usual case, cost one comparison; context is compared too, for a short quote may stand twice. */
function stands(text: string, { start, end }: Span, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  return (
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix
  );
}

/** The index of the text last searched: the quotes of one page come one after the other. Held weakly, so nothing is kept. */
let lastIndex: WeakRef<TextIndex> | null = null;

function indexOf(text: string): TextIndex {
  const last = lastIndex?.deref();
  if (last !== undefined && last.text === text) return last;
  const index = indexText(text);
  lastIndex = new WeakRef(index);
  return index;
}

/** Both lists as one, best first; of two matches of the same words the better one. */
function mergeMatches(copies: readonly QuoteMatch[], similar: readonly QuoteMatch[]): readonly QuoteMatch[] {
  const merged: QuoteMatch[] = [];
  const ranked = [...copies, ...similar].sort((a, b) => b.score - a.score || a.start - b.start);
  for (const match of ranked) {
    if (merged.every((kept) => kept.end <= match.start || match.end <= kept.start)) merged.push(match);
  }
  return merged;
}

function choose(ranked: readonly QuoteMatch[], quote: SoughtQuote, text: string): Anchoring {
  const [first, second] = ranked.filter((match) => isTrusted(match, quote));
  if (first === undefined) {
    const reason = ranked.length > 1 && ranked.every(isCopy) ? 'ambiguous' : 'not-found';
    return { state: 'orphaned', reason, nearest: nearestOf(ranked) };
  }
  const best = second === undefined || !isClose(first, second) ? first : nearer([first, second], quote.hint);
  if (best === null) return { state: 'orphaned', reason: 'ambiguous', nearest: nearestOf(ranked) };
  const span = { start: best.start, end: best.end };
  if (!hasNumbersOf(quote, text, span)) return { state: 'orphaned', reason: 'number-changed', nearest: span };
  return { state: 'anchored', span, confidence: best.score };
}

/** A few words may stand anywhere: the more a quote was rewritten, the more of its context must be there. */
function isTrusted({ likeness, before, after }: QuoteMatch, { exact, prefix, suffix }: SoughtQuote): boolean {
  if (likeness < LEAST_LIKENESS) return false;
  const isLong = exact.length >= LONG;
  const oneSide = likeness < NEAR_COPY || !isLong;
  const bothSides = likeness < (isLong ? SURE_LIKENESS : NEAR_COPY);
  if (oneSide && Math.max(before, after) < MOST_CONTEXT) return false;
  if (bothSides && Math.min(before, after) < MOST_CONTEXT) return false;
  const support =
    exact.length * overChance(likeness) + prefix.length * overChance(before) + suffix.length * overChance(after);
  return support >= LEAST_SUPPORT;
}

function overChance(likeness: number): number {
  return Math.max(0, (likeness - CHANCE) / (1 - CHANCE));
}

/** The whole context, word for word, settles it: in tables and lists of losses the lines differ by a name or a number. */
function isClose(best: QuoteMatch, rival: QuoteMatch): boolean {
  if (isWhole(best) && !isWhole(rival)) return false;
  return best.score - rival.score < CLEAR_LEAD;
}

/** A passage that is printed twice, word for word: the one that hardly moved; null when neither did so clearly. */
function nearer(twins: readonly [QuoteMatch, QuoteMatch], hint: number): QuoteMatch | null {
  const [near, far] = [...twins].sort((a, b) => Math.abs(a.start - hint) - Math.abs(b.start - hint));
  if (near === undefined || far === undefined || Math.min(near.likeness, far.likeness) < NEAR_COPY) return null;
  if (Math.min(near.before, near.after, far.before, far.after) < NEAR_COPY) return null;
  const moved = Math.abs(near.start - hint);
  return moved <= SMALL_MOVE && TWIN_LEAD * moved < Math.abs(far.start - hint) ? near : null;
}

function isWhole({ before, after }: QuoteMatch): boolean {
  return before === 1 && after === 1;
}

function isCopy({ likeness }: QuoteMatch): boolean {
  return likeness === 1;
}

function nearestOf([best]: readonly QuoteMatch[]): Span | null {
  return best === undefined || best.likeness < LEAST_LIKENESS ? null : { start: best.start, end: best.end };
}
