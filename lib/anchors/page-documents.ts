/**
 * The documents of a page an article may stand in: its own, and those of frames of the same origin, which the page
 * itself could read. In: the top document; out: documents. Source code, pictures, feeds and text files are none, nor
 * is what the reader is writing. A frame is looked into only when it is asked for: each costs a millisecond of setting up.
 */

import { queryAll } from './safe-dom';

/** Frames looked into; a page of more is made of adverts. */
const MOST_FRAMES = 20;
const ARTICLE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** Yields the documents, the page's own first; none when the page is no HTML at all. */
export function* listDocuments(top: Document): Generator<Document, void> {
  if (!isArticleType(top)) return;
  yield top;
  for (const frame of queryAll(top, 'iframe, frame').slice(0, MOST_FRAMES)) {
    // null for a frame of another origin.
    const document = (frame as HTMLIFrameElement).contentDocument ?? null;
    if (document !== null && isArticleType(document)) yield document;
  }
}

function isArticleType({ contentType, designMode }: Document): boolean {
  return ARTICLE_TYPES.includes(contentType) && designMode !== 'on';
}
