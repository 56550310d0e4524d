/**
 * Where the line of a claim is drawn. In: the text, a claim's spans and those of all other marks; out: the parts of
 * the claim that carry no other line. Two lines under one word are noise, and whoever is quoted or counted inside a
 * claim is the more precise answer to "says who". Pure.
 */

import type { Span } from '../text/span';

/** What is left between two marks must hold a word to be worth a line. */
const WORD = /[\p{L}\p{N}]/u;

/** Cuts `others` out of `spans`; `others` is in text order by start and may overlap. */
export function toClaimLines(text: string, spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return spans
    .flatMap((span) => subtract(span, others))
    .map((span) => trim(text, span))
    .filter(({ start, end }) => WORD.test(text.slice(start, end)));
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
