/**
 * A list of any length of which only the rows near the window exist; screen readers still hear how many there are. One
 * stop a row (`data-stop`), arrow keys, Home and End between them. Rows are made by a function that is handed in.
 */

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVirtualRows } from './use-virtual-rows';

export interface VirtualListProps {
  readonly label: string;
  readonly describedBy?: string;
  readonly className: string;
  readonly count: number;
  /** Height of a row nobody has seen yet, in CSS pixels. */
  readonly estimate: number;
  readonly keyOf: (index: number) => string;
  /** `isStop`: the row's stop is the one the Tab key leads to. */
  readonly row: (index: number, isStop: boolean) => ComponentChildren;
  /** The reader comes near the end of the list. */
  readonly onEnd?: (() => void) | undefined;
}

/** How near the end is near. */
const END_ROWS = 10;

export function VirtualList({ label, describedBy, className, count, estimate, keyOf, row, onEnd }: VirtualListProps) {
  const [current, setCurrent] = useState<number | null>(null);
  const { list, rows, height, top, measure, reveal } = useVirtualRows({ count, estimate, keyOf, kept: current });
  const wanted = useRef<number | null>(null);
  const stop = current !== null && current < count ? current : 0;
  const last = rows.at(-1)?.index ?? 0;
  // A row that was out of sight can take the focus once it is there.
  useLayoutEffect(() => {
    const found = wanted.current === null ? null : stopOf(list.current, wanted.current);
    if (found === null) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    if (last >= count - END_ROWS) onEnd?.();
  }, [last, count]);
  const walk = (event: KeyboardEvent) => {
    const at = indexOf(event.target);
    const next = at === null ? null : nextIndex(event.key, at, count);
    if (next === null || !isStop(event.target)) return;
    event.preventDefault();
    wanted.current = next;
    setCurrent(next);
    reveal(next);
  };
  return (
    <ul
      ref={list}
      class={`virtual-list ${className}`}
      aria-label={label}
      aria-describedby={describedBy}
      style={{ height: `${height}px` }}
      onKeyDown={walk}
      onFocusIn={({ target }) => setCurrent(indexOf(target))}
    >
      {rows.map(({ index, key, start }) => (
        <li
          key={key}
          ref={measure}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {row(index, index === stop)}
        </li>
      ))}
    </ul>
  );
}

function isStop(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('[data-stop]');
}

function indexOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset['index']);
}

function stopOf(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-stop]`) ?? null;
}

function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
