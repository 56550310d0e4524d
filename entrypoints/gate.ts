/**
 * The gate: runs on every page the reader allowed and decides, cheaply, whether there is an article with something
 * to mark; if so it asks the background for the page script. No framework: each kilobyte here costs every page.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countArticleWords } from '../lib/anchors/count-article-words';
import { listDocuments } from '../lib/anchors/page-documents';
import { installKeyGuard } from '../lib/highlights/key-guard';
import { watchRoute } from '../lib/highlights/route-watch';
import { sendToBackground } from '../lib/messaging/messenger';
import { reportError } from '../lib/platform/report-error';

/** Pages that fetch their text are looked at again after these times, in milliseconds from the first look. */
const LATER_LOOKS_MS: readonly number[] = [1_000, 4_000];

/** Unlisted, because what WXT adds to a content script posts a message that every page can read. */
export default defineUnlistedScript(() => {
  installKeyGuard();
  // A page the browser loads ahead may never be looked at by anyone.
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});

function start(): void {
  if (document.readyState !== 'loading') watch();
  else document.addEventListener('DOMContentLoaded', watch, { once: true });
}

/** Looks for an article now, and again when a single-page site shows another one, until there is one. */
function watch(): void {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (earlierLooks: number): void => {
    const words = countWords();
    if (words > 0) ask(words, ending).catch((error: unknown) => reportError('gate', error));
    const wait = LATER_LOOKS_MS[earlierLooks];
    if (wait !== undefined) timer = setTimeout(() => look(earlierLooks + 1), wait);
  };
  const lookAnew = (): void => {
    clearTimeout(timer);
    look(0);
  };
  ending.signal.addEventListener('abort', () => clearTimeout(timer));
  watchRoute(window, lookAnew, ending.signal);
  look(0);
}

/** Of the first document that has an article; the page script takes the same one. */
function countWords(): number {
  for (const place of listDocuments(document)) {
    const words = countArticleWords(place);
    if (words > 0) return words;
  }
  return 0;
}

/** From here on the page script watches the page, unless it found nothing there or may not mark it. */
async function ask(words: number, ending: AbortController): Promise<void> {
  const { injected } = await sendToBackground('article-found', { words });
  if (injected) ending.abort();
}

/** Chromium alone loads whole pages ahead. */
function isPrerendering(page: Document & { readonly prerendering?: boolean }): boolean {
  return page.prerendering === true;
}
