/**
 * Tells when an article changes under its marks. In: the article's root and what to do; out: calls, the rarer the
 * more the page changes. Reads nothing but the fact of the change. Ends with its AbortSignal.
 */

export interface PageEvents {
  /** Something inside the article changed. */
  readonly onChange: () => void;
  /** The article left the page or the address changed: this is another page now. */
  readonly onLeave: () => void;
  /** Once a second while the page can be seen. */
  readonly onBeat: () => void;
  /** The page came back from the back/forward cache. */
  readonly onReturn: () => void;
}

/** Milliseconds from a change to the reading of it; doubles while changes keep coming. */
const SHORTEST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** After this long without a change the next one is read quickly again. */
const CALM_MS = 15_000;
/** Single-page sites change the address without an event; asking costs less than patching their history. */
const BEAT_MS = 1_000;

/** Watches until `signal` aborts. `now` is in milliseconds. */
export function watchPage(root: Element, events: PageEvents, signal: AbortSignal): void {
  watchChanges(root, events.onChange, signal);
  const window = root.ownerDocument.defaultView;
  if (window === null) return;
  const address = pageOf(window.location.href);
  const beat = (): void => {
    if (root.ownerDocument.hidden) return;
    if (!root.isConnected || pageOf(window.location.href) !== address) events.onLeave();
    else events.onBeat();
  };
  const timer = setInterval(beat, BEAT_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('pageshow', (event) => event.persisted && events.onReturn(), { signal });
}

function watchChanges(root: Element, onChange: () => void, signal: AbortSignal): void {
  let wait = SHORTEST_WAIT_MS;
  let lastChange = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(() => {
    if (timer !== null) return;
    const time = performance.now();
    wait = time - lastChange > CALM_MS ? SHORTEST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
    timer = setTimeout(() => {
      timer = null;
      lastChange = performance.now();
      onChange();
    }, wait);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}

/** The address without its fragment: a jump inside the page is no other page. */
function pageOf(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
