/** Opens our own full pages in a tab. */

import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';

/** Opens the library, at one note when its id is given. */
export function openLibrary(noteId?: string): void {
  const hash = noteId === undefined ? '' : `#note=${encodeURIComponent(noteId)}`;
  browser.tabs
    .create({ url: browser.runtime.getURL(`/library.html${hash}`) })
    .catch((error: unknown) => reportError('open-library', error));
}
