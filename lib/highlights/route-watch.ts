/**
 * Tells when the address of a page becomes that of another article without a load, as single-page sites do. In: a
 * window; out: calls. A fragment, a tracking parameter or a state saved under the same address is no other article,
 * and a storm of them costs one comparison of strings every {@link SETTLE_MS}. Ends with its AbortSignal.
 */

/** Milliseconds from a change of the address to the look at it: sites often change it several times in a row. */
const SETTLE_MS = 150;
/** Where the browser tells of no changes (no Navigation API), the address is asked for so often. Milliseconds. */
const ASK_MS = 1_000;

/** The commonest parameters that tell how the reader came; a rarer one costs a look at the page, no more. */
const FROM_WHERE = /^(?:utm_|fbclid=|gclid=)/i;

/** Calls `onRoute` with the new address, once for each change that lasts. */
export function watchRoute(window: Window, onRoute: (url: string) => void, signal: AbortSignal): void {
  let known = window.location.href;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = (): void => {
    timer = null;
    const { href } = window.location;
    if (href === known) return;
    const isOther = toPage(href) !== toPage(known);
    known = href;
    if (isOther) onRoute(href);
  };
  const settle = (): void => {
    timer ??= setTimeout(look, SETTLE_MS);
  };
  const { navigation } = window as { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', settle, { signal });
  window.addEventListener('popstate', settle, { signal });
  const asking = navigation === undefined ? setInterval(settle, ASK_MS) : undefined;
  signal.addEventListener('abort', () => {
    clearInterval(asking);
    if (timer !== null) clearTimeout(timer);
  });
}

function toPage(url: string): string {
  const [page = url, query = ''] = url.split('#', 1).join('').split('?', 2);
  const chosen = query.split('&').filter((parameter) => parameter !== '' && !FROM_WHERE.test(parameter));
  return `${page}?${chosen.join('&')}`;
}
