/**
 * Marks with their places on the page. In: the article's text, what the engine says of it, the reader's choice and
 * what the reader hid; out: the marks that can be shown, each with its ranges, as many as a page can bear. Gives way
 * while it works.
 */

import type { ArticleText } from '../../lib/anchors/article-text';
import type { AnnotatedText, MarkChoice } from '../../lib/annotations/annotation';
import { toClaimLines } from '../../lib/highlights/claim-lines';
import type { KeptRanges } from '../../lib/highlights/kept-ranges';
import type { MarkLook } from '../../lib/highlights/mark-styles';
import { type Mark, toMarks, wholeOf } from '../../lib/highlights/marks';
import { MOST_MARKS } from '../../lib/messaging/message-limits';
import type { Span } from '../../lib/text/span';
import type { Steps } from '../../lib/text/steps';

/** A mark on the page as it is now. */
export interface PaintedMark extends Mark {
  /** All its words. */
  readonly ranges: readonly Range[];
  /** The words that carry its look: those of a claim that are under no other mark. */
  readonly painted: readonly Range[];
}

export interface PaintedMarks {
  readonly marks: readonly PaintedMark[];
  /** False when there were more marks than a page can bear, and those around the reader's place were taken. */
  readonly isComplete: boolean;
}

export interface MarkedText {
  readonly text: ArticleText;
  readonly annotated: AnnotatedText;
  readonly choice: MarkChoice;
}

export interface PaintingPlace {
  /** Tells the marks the reader does not want to see. */
  readonly isHidden: (mark: Mark) => boolean;
  /** Ranges of the painting before, used again where they still fit. */
  readonly kept: KeptRanges;
  /** Where in the text the reader is. */
  readonly offset: number;
}

/** Marks that get their ranges before the page may go first: about a millisecond's work. */
const MARKS_A_STEP = 20;
/** Share of the marks taken from before the reader's place when there are too many: most read on. */
const SHARE_BEFORE = 0.2;

/** Makes the marks of a page. */
export function* toPaintedMarks({ text, annotated, choice }: MarkedText, place: PaintingPlace): Steps<PaintedMarks> {
  const wanted = toMarks(annotated, choice).filter((mark) => !place.isHidden(mark));
  yield;
  const shown = cutAround(wanted, place.offset);
  const others = { figures: spansOf(shown, 'figure'), quotations: spansOf(shown, 'quotation') };
  const ranges = (spans: readonly Span[]) => toRanges(text, spans).map((range) => place.kept.keep(range));
  const marks: PaintedMark[] = [];
  for (const [index, mark] of shown.entries()) {
    if (index % MARKS_A_STEP === MARKS_A_STEP - 1) yield;
    const whole = ranges(mark.spans);
    if (whole.length === 0) continue;
    const painted = mark.kind === 'claim' ? ranges(toClaimLines(text.text, mark.spans, others)) : whole;
    marks.push({ ...mark, ranges: whole, painted });
  }
  return { marks, isComplete: shown.length === wanted.length };
}

/** Sorts what is to be painted by look, what lies after the reader's place first. */
export function groupByLook(marks: readonly PaintedMark[], offset: number): ReadonlyMap<MarkLook, readonly Range[]> {
  const groups = new Map<MarkLook, Range[]>();
  const first = indexAt(marks, offset);
  for (const { look, painted } of [...marks.slice(first), ...marks.slice(0, first)]) {
    const group = groups.get(look);
    if (group === undefined) groups.set(look, [...painted]);
    else group.push(...painted);
  }
  return groups;
}

function cutAround(marks: readonly Mark[], offset: number): readonly Mark[] {
  if (marks.length <= MOST_MARKS) return marks;
  const before = indexAt(marks, offset) - Math.floor(MOST_MARKS * SHARE_BEFORE);
  const first = Math.min(Math.max(0, before), marks.length - MOST_MARKS);
  return marks.slice(first, first + MOST_MARKS);
}

/** Index of the first mark that ends after an offset. */
function indexAt(marks: readonly Mark[], offset: number): number {
  const index = marks.findIndex((mark) => wholeOf(mark).end > offset);
  return Math.max(0, index);
}

function spansOf(marks: readonly Mark[], kind: Mark['kind']): readonly Span[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  return ofKind.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
}

function toRanges(text: ArticleText, spans: readonly Span[]): readonly Range[] {
  return spans.map((span) => text.toRange(span)).filter((range) => range !== null);
}
