/** How keys go from row to row of a list: a key pressed on a row's stop in, the row to go to out. */

/** Returns the row a key leads to, and keeps the browser from scrolling; null when the key means something else. */
export function stopAfterKey(event: KeyboardEvent, count: number): number | null {
  const { target } = event;
  if (!(target instanceof HTMLElement && target.matches('[data-stop]'))) return null;
  const at = indexOf(target);
  const next = at === null ? null : nextIndex(event.key, at, count);
  if (next !== null) event.preventDefault();
  return next;
}

/** Returns the row something stands in. */
export function indexOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset['index']);
}

/** Returns the stop of a row, null while the row does not exist. */
export function stopOf(list: HTMLElement | null, index: number): HTMLElement | null {
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
