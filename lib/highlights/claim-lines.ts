/**
 * Where the line of a claim is drawn. In: the text, a claim's spans and those of all other marks; out: the parts of
 * the claim that carry no other line. Two lines under one word are noise, and whoever is quoted or counted inside a
 * claim is the more precise answer to "says who". Pure.
 */

import type { Span } from '../text/span';

/** What is left between two marks must hold a word to be worth a line. */
const WORD = /[\p{L}\p{N}]/u;

/** Share of a claim above which it is a quotation with "he told reporters" around it, and that is no claim to mark. */
const MOSTLY_QUOTED = 0.5;

/** Spans of the other marks, each list in text order by start; they may overlap. */
export interface OtherMarks {
  readonly figures: readonly Span[];
  readonly quotations: readonly Span[];
}

/** Returns the parts of a claim's spans that are drawn; none when it is mostly a quotation. */
export function toClaimLines(text: string, spans: readonly Span[], others: OtherMarks): readonly Span[] {
  const unquoted = spans.flatMap((span) => subtract(span, others.quotations));
  if (lengthOf(unquoted) < lengthOf(spans) * (1 - MOSTLY_QUOTED)) return [];
  return unquoted
    .flatMap((span) => subtract(span, others.figures))
    .map((span) => trim(text, span))
    .filter(({ start, end }) => WORD.test(text.slice(start, end)));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function subtract({ start, end }: Span, others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = start;
  for (const other of others) {
    if (other.end <= from) continue;
    if (other.start >= end) break;
    if (other.start > from) left.push({ start: from, end: other.start });
    from = other.end;
  }
  return from < end ? [...left, { start: from, end }] : left;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
