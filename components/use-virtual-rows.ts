/**
 * Which rows of a long list stand near the window, so that no others need be made: how many there are and how high one is
 * about in; rows with their places out. The window scrolls, not the list. Knows no row.
 */

import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface RowsOptions {
  readonly count: number;
  /** Height of a row nobody has seen yet, in CSS pixels. */
  readonly estimate: number;
  readonly keyOf: (index: number) => string;
  /** A row that must stay although it is out of sight: the one that has the focus. null for none. */
  readonly kept: number | null;
}

export interface VirtualRows {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly rows: readonly VirtualItem[];
  /** Height of all rows, in CSS pixels. */
  readonly height: number;
  /** Where the first row begins in the document: places of rows count from its top. */
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly reveal: (index: number) => void;
}

/** Rows made beyond each edge of the window, so that a key press or a turn of the wheel finds them there. */
const OVERSCAN = 6;

export function useVirtualRows({ count, estimate, keyOf, kept }: RowsOptions): VirtualRows {
  const list = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const top = useRef(0);
  const made = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // A list that is not laid out, as in a test, has rows all the same.
    measureElement: (row: HTMLElement) => row.offsetHeight || estimate,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    overscan: OVERSCAN,
    scrollMargin: top.current,
    // Rows begin below whatever sticks to the top of the window.
    scrollPaddingStart: 48,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
    onChange: () => redraw(null),
  };
  made.current ??= new Virtualizer<Window, HTMLElement>(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => followTop(list, top, () => redraw(null)), []);
  return {
    list,
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top: top.current,
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function withKept(indexes: readonly number[], kept: number | null, count: number): number[] {
  if (kept === null || kept >= count || indexes.includes(kept)) return [...indexes];
  return [...indexes, kept].sort((a, b) => a - b);
}

/** What stands above the list may grow or open at any time. */
function followTop(list: RefObject<HTMLElement | null>, top: { current: number }, onMove: () => void): () => void {
  const read = () => {
    const now = list.current === null ? 0 : Math.round(list.current.getBoundingClientRect().top + scrollY);
    if (now === top.current) return;
    top.current = now;
    onMove();
  };
  read();
  const watch = new ResizeObserver(read);
  watch.observe(document.body);
  return () => watch.disconnect();
}
