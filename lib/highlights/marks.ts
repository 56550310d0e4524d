/**
 * Which of the engine's annotations become marks. In: an annotated text; out: marks in text order, each with the
 * spans to paint and its place in the engine's lists. Pure; ranges come later.
 */

import type { AnnotatedText, Attribution, MarkChoice } from '../annotations/annotation';
import type { Span } from '../text/span';
import type { MarkLook } from './mark-styles';

export interface Mark {
  /** Kind letter and index into the engine's list: "f3". */
  readonly id: string;
  readonly kind: 'figure' | 'claim' | 'quotation';
  readonly look: MarkLook;
  /** Index into `figures`, `claims` or `attributions`. */
  readonly index: number;
  /** In text order; a quotation may be in pieces. */
  readonly spans: readonly Span[];
}

/** What a reader who chose nothing sees: every kind, and of the claims about two in five sentences of war news. */
const DEFAULT_CHOICE: MarkChoice = {
  figures: true,
  claims: true,
  quotations: true,
  leastCheckWorthiness: 0.65,
  inPrint: false,
};

/** Makes the marks of a text, of the kinds the reader wants. */
export function toMarks(annotated: AnnotatedText, choice: MarkChoice = DEFAULT_CHOICE): readonly Mark[] {
  const marks = [
    ...(choice.figures ? figureMarks(annotated) : []),
    ...(choice.claims ? claimMarks(annotated, choice.leastCheckWorthiness) : []),
    ...(choice.quotations ? quotationMarks(annotated) : []),
  ];
  return marks.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

/** Returns the words of a mark, pieces joined by an ellipsis. */
export function quoteOf(text: string, { spans }: Mark): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Returns the attribution that governs a mark; a quotation is its own. */
export function attributionOf(annotated: AnnotatedText, { kind, index }: Mark): Attribution | null {
  const number = kind === 'quotation' ? index : annotated[`${kind}s`][index]?.attribution;
  return number === undefined || number === null ? null : (annotated.attributions[number] ?? null);
}

/** Returns the span from the first to the last piece. */
export function wholeOf(mark: Mark): Span {
  return { start: startOf(mark), end: endOf(mark) };
}

/** A count of which nothing became, such as freed hostages, is kept in the engine's list and not marked. */
function figureMarks({ figures }: AnnotatedText): readonly Mark[] {
  return figures.flatMap(({ start, end, attribution, outcome }, index) =>
    outcome === 'none'
      ? []
      : [
          {
            id: `f${index}`,
            kind: 'figure',
            look: attribution === null ? 'unattributed' : 'figure',
            index,
            spans: [{ start, end }],
          },
        ],
  );
}

function claimMarks({ claims }: AnnotatedText, leastCheckWorthiness: number): readonly Mark[] {
  return claims.flatMap(({ start, end, checkWorthiness }, index) =>
    checkWorthiness < leastCheckWorthiness
      ? []
      : [{ id: `c${index}`, kind: 'claim', look: 'claim', index, spans: [{ start, end }] }],
  );
}

/** What somebody said in their own words, wholly or in part. */
function quotationMarks({ attributions }: AnnotatedText): readonly Mark[] {
  return attributions.flatMap(({ form, content }, index) =>
    form === 'indirect' || content.length === 0
      ? []
      : [{ id: `q${index}`, kind: 'quotation', look: 'quotation', index, spans: content }],
  );
}

function startOf({ spans }: Mark): number {
  return spans[0]?.start ?? 0;
}

function endOf({ spans }: Mark): number {
  return spans.at(-1)?.end ?? 0;
}
