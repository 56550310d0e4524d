/**
 * A list of any length: a short one as it is, a long one through the code that makes only the rows near the window, fetched
 * when it is needed. One stop a row (`data-stop`), arrow keys, Home and End between them.
 */

import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { indexOf, stopAfterKey, stopOf } from './list-keys';

export interface LongListProps {
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

/** Rows that are made without further ado. */
const PLAIN_ROWS = 50;

export function LongList(props: LongListProps) {
  const isLong = props.count > PLAIN_ROWS;
  const [loaded, setLoaded] = useState<{ readonly List: ComponentType<LongListProps> } | null>(null);
  useEffect(() => {
    // Without it the first rows stay, and a search leads to the others.
    if (isLong) void import('./virtual-list').then(({ VirtualList }) => setLoaded({ List: VirtualList }));
  }, [isLong]);
  return isLong && loaded !== null ? <loaded.List {...props} /> : <PlainList {...props} isWhole={!isLong} />;
}

function PlainList(props: LongListProps & { readonly isWhole: boolean }) {
  const { label, describedBy, className, count, keyOf, row, isWhole, onEnd } = props;
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const stop = current < count ? current : 0;
  useLayoutEffect(() => {
    if (isWhole) onEnd?.();
  }, [isWhole, count]);
  return (
    <ul
      ref={list}
      class={className}
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        const next = stopAfterKey(event, Math.min(count, PLAIN_ROWS));
        if (next !== null) stopOf(list.current, next)?.focus();
      }}
      onFocusIn={({ target }) => setCurrent(indexOf(target) ?? 0)}
    >
      {Array.from({ length: Math.min(count, PLAIN_ROWS) }, (_, index) => (
        <li key={keyOf(index)} data-index={index} aria-setsize={count} aria-posinset={index + 1}>
          {row(index, index === stop)}
        </li>
      ))}
    </ul>
  );
}
