/**
 * The gate: runs on every page the reader allowed and decides, cheaply, whether there is an article with something
 * to mark; if so it asks the background for the page script. No framework: each kilobyte here costs every page.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countArticleWords } from '../lib/anchors/count-article-words';
import { installKeyGuard } from '../lib/highlights/key-guard';
import { sendToBackground } from '../lib/messaging/messenger';
import { reportError } from '../lib/platform/report-error';

/** Pages that fetch their text are looked at again after these times, in milliseconds from the first look. */
const LATER_LOOKS_MS: readonly number[] = [1_000, 4_000];

/** Unlisted, because what WXT adds to a content script posts a message that every page can read. */
export default defineUnlistedScript(() => {
  installKeyGuard();
  if (document.readyState !== 'loading') look(0);
  else document.addEventListener('DOMContentLoaded', () => look(0), { once: true });
});

function look(earlierLooks: number): void {
  const words = countArticleWords(document);
  if (words > 0) {
    sendToBackground('article-found', { words }).catch((error: unknown) => reportError('gate', error));
    return;
  }
  const wait = LATER_LOOKS_MS[earlierLooks];
  if (wait !== undefined) setTimeout(() => look(earlierLooks + 1), wait);
}
