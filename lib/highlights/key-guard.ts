/**
 * Keys pressed in the card are the reader's and ours, not the page's. Installed by the gate before any script of the
 * page runs, so that its capture listener comes first; the page script then says where the card is. In: key events;
 * out: calls to whoever owns the card. Never sends a key event of its own.
 */

export interface KeyGuard {
  /** The card's host element while it is open. */
  host: Element | null;
  /** Hears every trusted key; `isInside` says whether it was pressed in the card. */
  onKey: ((event: KeyboardEvent, isInside: boolean) => void) | null;
}

declare global {
  /** One per page, in the content scripts' own world, where no page can reach it. */
  var saysWhoKeys: KeyGuard | undefined;
}

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Returns this page's guard; the first call installs it. */
export function installKeyGuard(): KeyGuard {
  if (globalThis.saysWhoKeys !== undefined) return globalThis.saysWhoKeys;
  const guard: KeyGuard = { host: null, onKey: null };
  globalThis.saysWhoKeys = guard;
  guardKeys(window);
  return guard;
}

/** Guards the keys of a window too, such as a frame's with the article in it. Twice is once. */
export function guardKeys(view: Window): void {
  for (const type of KEY_EVENTS) view.addEventListener(type, onKeyEvent, { capture: true });
}

function onKeyEvent(event: KeyboardEvent): void {
  if (globalThis.saysWhoKeys !== undefined) watchKey(globalThis.saysWhoKeys, event);
}

/** What the browser itself does with a key (move the focus, press a button) still happens. */
function watchKey(guard: KeyGuard, event: KeyboardEvent): void {
  if (!event.isTrusted || guard.host === null) return;
  const isInside = event.target === guard.host;
  if (isInside) event.stopImmediatePropagation();
  if (event.type === 'keydown') guard.onKey?.(event, isInside);
}
