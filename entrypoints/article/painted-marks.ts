/**
 * Marks with their places on the page. In: the article's text, what the engine says of it, the reader's choice and
 * what the reader hid; out: the marks that can be shown, each with its ranges, as many as a page can bear.
 */

import type { ArticleText } from '../../lib/anchors/article-text';
import type { AnnotatedText, MarkChoice } from '../../lib/annotations/annotation';
import { toClaimLines } from '../../lib/highlights/claim-lines';
import type { MarkLook } from '../../lib/highlights/mark-styles';
import { type Mark, toMarks } from '../../lib/highlights/marks';
import { MOST_MARKS } from '../../lib/messaging/message-limits';
import type { Span } from '../../lib/text/span';

/** A mark on the page as it is now. */
export interface PaintedMark extends Mark {
  /** All its words. */
  readonly ranges: readonly Range[];
  /** The words that carry its look: those of a claim that are under no other mark. */
  readonly painted: readonly Range[];
}

export interface PaintedMarks {
  readonly marks: readonly PaintedMark[];
  /** False when there were more marks than a page can bear, and the first ones were taken. */
  readonly isComplete: boolean;
}

export interface MarkedText {
  readonly text: ArticleText;
  readonly annotated: AnnotatedText;
  readonly choice: MarkChoice;
}

/** Makes the marks of a page; `isHidden` tells those the reader does not want to see. */
export function toPaintedMarks(
  { text, annotated, choice }: MarkedText,
  isHidden: (mark: Mark) => boolean,
): PaintedMarks {
  const wanted = toMarks(annotated, choice).filter((mark) => !isHidden(mark));
  const shown = wanted.slice(0, MOST_MARKS);
  const others = { figures: spansOf(shown, 'figure'), quotations: spansOf(shown, 'quotation') };
  const marks = shown.map((mark) => {
    const ranges = toRanges(text, mark.spans);
    if (mark.kind !== 'claim') return { ...mark, ranges, painted: ranges };
    return { ...mark, ranges, painted: toRanges(text, toClaimLines(text.text, mark.spans, others)) };
  });
  return { marks: marks.filter(({ ranges }) => ranges.length > 0), isComplete: shown.length === wanted.length };
}

/** Sorts what is to be painted by look. */
export function groupByLook(marks: readonly PaintedMark[]): ReadonlyMap<MarkLook, readonly Range[]> {
  const groups = new Map<MarkLook, Range[]>();
  for (const { look, painted } of marks) {
    const group = groups.get(look);
    if (group === undefined) groups.set(look, [...painted]);
    else group.push(...painted);
  }
  return groups;
}

function spansOf(marks: readonly Mark[], kind: Mark['kind']): readonly Span[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  return ofKind.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
}

function toRanges(text: ArticleText, spans: readonly Span[]): readonly Range[] {
  return spans.map((span) => text.toRange(span)).filter((range) => range !== null);
}
