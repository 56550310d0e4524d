/**
 * Cuts a text at the edges of its marks, so that overlapping marks can be shown as plain elements: our own pages may do
 * so, a web page is never touched. Text and marks in, pieces in text order out; joined, the pieces are the text. Pure.
 */

import type { Span } from '../lib/text/span';
import type { MarkLook } from './words';

/** A mark as it is shown in a text: its look and its spans, in text order. */
export interface ShownMark {
  readonly id: string;
  readonly look: MarkLook;
  readonly spans: readonly Span[];
}

export interface MarkedPiece {
  readonly text: string;
  /** Looks that cover the whole piece, outermost first. */
  readonly looks: readonly MarkLook[];
  /** Looks of the marks that begin here, for their letter tags. */
  readonly begins: readonly MarkLook[];
}

/** Outermost first: a figure lies inside a claim more often than the other way round. */
const ORDER: readonly MarkLook[] = ['quotation', 'claim', 'figure', 'unattributed'];

/** Returns the pieces of a text between the edges of its marks. */
export function toPieces(text: string, marks: readonly ShownMark[]): readonly MarkedPiece[] {
  const spans = marks.flatMap(({ look, spans: parts }) => parts.map(({ start, end }) => ({ look, start, end })));
  const begins = marks.flatMap(({ look, spans: [first] }) => (first ? [{ look, start: first.start }] : []));
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const covering = new Set(spans.filter((span) => span.start <= start && end <= span.end).map(({ look }) => look));
    return {
      text: text.slice(start, end),
      looks: ORDER.filter((look) => covering.has(look)),
      begins: begins.filter((begin) => begin.start === start).map(({ look }) => look),
    };
  });
}
