/** Opens our own full pages in a tab. */

import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';

/** Opens the library, at one note when its id is given. */
export function openLibrary(noteId?: string): void {
  openAt(noteId === undefined ? {} : { note: noteId });
}

/** Opens the library at one source. */
export function openSource(source: string): void {
  openAt({ view: 'sources', source });
}

/** The library reads its place from the address. */
function openAt(place: Readonly<Record<string, string>>): void {
  const hash = new URLSearchParams(place).toString();
  browser.tabs
    .create({ url: browser.runtime.getURL(hash === '' ? '/library.html' : `/library.html#${hash}`) })
    .catch((error: unknown) => reportError('open-library', error));
}
