/**
 * A list of any length of which only the rows near the window exist; screen readers still hear how many there are. One
 * stop a row (`data-stop`), arrow keys, Home and End between them. Rows are made by a function that is handed in.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { indexOf, stopAfterKey, stopOf } from './list-keys';
import type { LongListProps } from './long-list';
import { useVirtualRows } from './use-virtual-rows';

/** How near the end is near. */
const END_ROWS = 10;

export function VirtualList({ label, describedBy, className, count, estimate, keyOf, row, onEnd }: LongListProps) {
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
    const next = stopAfterKey(event, count);
    if (next === null) return;
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
