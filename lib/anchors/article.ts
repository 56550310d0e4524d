/**
 * Is there an article on this page, where, and which one is it? In: a document and its address; out: the root
 * element and the metadata, or null. Works in browsers and on a parsed document without layout. Changes nothing.
 */

import { runAtOnce, type Steps } from '../text/steps';
import type { ArticleMetadata } from './article-metadata';
import { findArticleRoot } from './article-root';
import { findLinkedArticle } from './json-ld';
import type { Outline } from './outline';
import { saysArticle } from './page-kind';
import { readMetadata } from './read-metadata';

export interface FoundArticle {
  readonly root: Element;
  readonly metadata: ArticleMetadata;
  /** What is below the root, for a reading before the page changes; null where the page has to be asked again. */
  readonly outline: Outline | null;
}

/** Finds the article of a document. `pageUrl` is passed in because a page can replace `document.URL`. */
export function findArticle(document: Document, pageUrl: string): FoundArticle | null {
  return runAtOnce(findArticleInSteps(document, pageUrl));
}

/** The same, giving way in between. */
export function* findArticleInSteps(document: Document, pageUrl: string): Steps<FoundArticle | null> {
  const linked = findLinkedArticle(document);
  yield;
  const found = yield* findArticleRoot(document, linked !== null || saysArticle(document));
  return found === null ? null : { ...found, metadata: readMetadata({ document, root: found.root, linked }, pageUrl) };
}
