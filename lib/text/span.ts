/**
 * The one unit of position in this project: a half-open range of UTF-16 code units
 * into the text of an article (or of a batch document). Nothing here knows the DOM.
 */

/** Half-open range `[start, end)` of UTF-16 code units; `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tells whether `inner` lies wholly inside `outer`; equal spans contain each other. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Tells whether two spans share at least one code unit. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Returns the words a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
