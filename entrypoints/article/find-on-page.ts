/**
 * Finds the article the reader is at: in the page or in a frame of its origin, and on a page that changed its address
 * without a load the one that came with the new address. In: the top document and what was there before; out: an
 * article or null. Changes nothing.
 */

import { type FoundArticle, findArticleInSteps } from '../../lib/anchors/article';
import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import { listDocuments } from '../../lib/anchors/page-documents';
import { plainTextOf, queryAll } from '../../lib/anchors/safe-dom';
import type { Steps } from '../../lib/text/steps';

/** The article of the address before this one. */
export interface LeftArticle {
  readonly root: Element;
  readonly metadata: ArticleMetadata;
}

const ARTICLES = 'article, [role="article"]';
/** Code units of text that make an article of an element called so; comments are often shorter. */
const SHORTEST_ARTICLE = 300;

/** Finds the article; `left` is null unless the address has changed since the page was loaded. */
export function* findOnPage(top: Document, left: LeftArticle | null): Steps<FoundArticle | null> {
  for (const document of listDocuments(top)) {
    const url = addressOf(document) ?? addressOf(top) ?? '';
    const found = yield* findArticleInSteps(document, url);
    if (found === null) continue;
    // A frame is another document than the one whose changes are watched for.
    if (left === null) return document === top ? found : { ...found, outline: null };
    const root = findInView(document, left.root) ?? found.root;
    return { root, outline: null, metadata: withoutStale({ root, metadata: found.metadata }, left.metadata, url) };
  }
  return null;
}

/** A frame written by its page (`about:srcdoc`) has no address of its own. */
function addressOf(document: Document): string | null {
  const href = document.defaultView?.location.href ?? '';
  return href.startsWith('http') ? href : null;
}

/**
 * Sites that scroll on without end put the next article below the one just read and change the address as the reader
 * reaches it: then the address is that of the article in view.
 */
function findInView(document: Document, left: Element): Element | null {
  const view = document.defaultView;
  if (view === null || !left.isConnected) return null;
  const articles = queryAll(document, ARTICLES).filter(
    (article) => plainTextOf(article).length >= SHORTEST_ARTICLE && article.parentElement?.closest(ARTICLES) == null,
  );
  if (articles.length < 2 || !articles.some((article) => article.contains(left) || left.contains(article))) return null;
  const middle = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  return articles.find((article) => middle !== null && article.contains(middle)) ?? null;
}

/** What a page still says unchanged under another address it says of the article that was there before. */
function withoutStale(
  { root, metadata }: Omit<FoundArticle, 'outline'>,
  left: ArticleMetadata,
  url: string,
): ArticleMetadata {
  const { outlet, language } = metadata;
  return {
    url: metadata.url === left.url ? url : metadata.url,
    title: metadata.title === left.title ? headlineOf(root) : metadata.title,
    byline: metadata.byline === left.byline ? null : metadata.byline,
    publishedAt: metadata.publishedAt === left.publishedAt ? null : metadata.publishedAt,
    outlet,
    language,
  };
}

function headlineOf(root: Element): string {
  const headline = queryAll(root, 'h1, h2')[0];
  const { title } = root.ownerDocument;
  return (headline === undefined ? title : plainTextOf(headline)).replace(/\s+/g, ' ').trim().slice(0, 500);
}
