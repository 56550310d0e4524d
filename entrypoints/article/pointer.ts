/**
 * When the pointer asks for a card: rests on a mark, leaves it, clicks it. In: pointer events of the page; out:
 * calls with points. Only trusted events count. Ends with its AbortSignal.
 */

import type { Point } from '../../lib/highlights/hit-test';

export interface PointerEvents {
  /** The pointer stayed at a point for a moment. */
  readonly onRest: (point: Point) => void;
  /** A click outside the card; `isFree` when nothing else on the page is meant by it. */
  readonly onClick: (point: Point, isFree: boolean) => void;
}

/** Long enough not to open cards while the pointer crosses the text, short enough to feel like an answer. */
const REST_MS = 320;
/** What a click on the page already does something with. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** Listens until `signal` aborts. `isCard` tells the card, which has its own listeners. */
export function watchPointer(
  document: Document,
  isCard: (target: EventTarget | null) => boolean,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
      clearTimeout(timer);
      if (!isCard(event.target))
        timer = setTimeout(() => events.onRest({ x: event.clientX, y: event.clientY }), REST_MS);
    },
    options,
  );
  document.addEventListener('pointerdown', () => clearTimeout(timer), options);
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || isCard(event.target)) return;
      events.onClick({ x: event.clientX, y: event.clientY }, isFree(event));
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Looks into open shadow roots, where the event itself names only their host. */
function isFree(event: Event): boolean {
  const [inner] = event.composedPath();
  // By its form: an element of a frame is none of this window's `Element`.
  const element = inner !== undefined && 'closest' in inner ? (inner as Element) : null;
  return element?.closest(INTERACTIVE) == null;
}
