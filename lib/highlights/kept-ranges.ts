/**
 * Ranges made at an earlier reading that still stand where a new one would: they are kept, and what is painted stays
 * untouched. In: ranges of before and of now; out: the ones of before wherever they are equal. Pure.
 */

type Bounds = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

export class KeptRanges {
  readonly #byStart = new Map<Node, Range[]>();

  constructor(earlier: Iterable<Range>) {
    for (const range of earlier) {
      const list = this.#byStart.get(range.startContainer);
      if (list === undefined) this.#byStart.set(range.startContainer, [range]);
      else list.push(range);
    }
  }

  /** Returns an earlier range with the same bounds, or the new one. */
  keep(range: Range): Range {
    return this.#byStart.get(range.startContainer)?.find((earlier) => isSame(earlier, range)) ?? range;
  }
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}
