/**
 * The documents of a page an article may stand in: its own, and those of frames of the same origin, which the page
 * itself could read. In: the top document; out: documents. Source code, pictures, feeds and text files are none, nor
 * is what the reader is writing.
 */

import { queryAll } from './safe-dom';

/** Frames looked into; a page of more is made of adverts. */
const MOST_FRAMES = 20;
const ARTICLE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** Returns the documents, the page's own first; empty when the page is no HTML at all. */
export function listDocuments(top: Document): readonly Document[] {
  if (!isArticleType(top)) return [];
  const frames = queryAll(top, 'iframe, frame').slice(0, MOST_FRAMES);
  // null for a frame of another origin.
  const framed = frames.map((frame) => (frame as HTMLIFrameElement).contentDocument ?? null);
  return [top, ...framed.filter((document) => document !== null && isArticleType(document))] as readonly Document[];
}

function isArticleType({ contentType, designMode }: Document): boolean {
  return ARTICLE_TYPES.includes(contentType) && designMode !== 'on';
}
