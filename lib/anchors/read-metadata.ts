/**
 * What identifies the article on a page: address, title, outlet, author, date, language. In: the document, its
 * address, the article's root; out: metadata with null for what the page does not state. Text is taken as text.
 */

import type { ArticleMetadata } from './article-metadata';
import type { LinkedArticle } from './json-ld';
import { attributeOf, plainTextOf, queryAll, queryFirst } from './safe-dom';

/** Longest value kept, in code units; a longer "title" is a mistake. */
const LONGEST_VALUE = 500;
/** Dates and language tags are short (RFC 5646, ISO 8601); anything longer is something else. */
const LONGEST_TAG = 64;

/** A longer address carries a session or a redirect in its query, which is dropped. */
const LONGEST_URL = 4_000;

/** Where metadata stands. */
export interface MetadataPlaces {
  readonly document: Document;
  /** The article's root. */
  readonly root: Element;
  /** What the page says of it in JSON-LD, null when it says nothing. */
  readonly linked: LinkedArticle | null;
}

interface Read extends MetadataPlaces {
  readonly stated: Stated;
}

/** Reads metadata from JSON-LD first, then Open Graph and other meta elements, then microdata and visible markup. */
export function readMetadata({ document, root, linked }: MetadataPlaces, pageUrl: string): ArticleMetadata {
  const stated = readStated(document);
  const places = { document, root, linked, stated };
  return {
    url: statedUrl(pageUrl, attributeIn(document, 'link[rel~="canonical"]', 'href')),
    title: readTitle(places),
    outlet: tidy(linked?.outlet) ?? meta(stated, 'og:site_name', 'application-name'),
    byline: readByline(places),
    publishedAt: readDate(places),
    modifiedAt: readChange(places),
    language: shortOf(attributeIn(document, 'html[lang]', 'lang')) ?? shortOf(meta(stated, 'og:locale')),
  };
}

/** The web address the page states, else its own; whether to believe it is for `toArticleUrl`, out of the page. */
function statedUrl(pageUrl: string, declared: string | null): string {
  const stated = declared !== null && URL.canParse(declared, pageUrl) ? new URL(declared, pageUrl).href : '';
  const url = stated.startsWith('http') ? stated : pageUrl;
  return url.length <= LONGEST_URL ? url : (url.split(/[?#]/, 1)[0] ?? url);
}

function readTitle({ document, root, linked, stated }: Read): string {
  return (
    tidy(linked?.title) ??
    meta(stated, 'og:title', 'twitter:title') ??
    textIn(root, 'h1') ??
    textIn(document, 'title') ??
    ''
  );
}

function readByline({ document, root, linked, stated }: Read): string | null {
  return (
    tidy(linked?.byline) ??
    meta(stated, 'author', 'byl', 'dc.creator') ??
    textIn(root, '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]') ??
    textIn(document, '[rel~="author"], [itemprop~="author"]')
  );
}

function readDate({ document, root, linked, stated }: Read): string | null {
  const date =
    tidy(linked?.publishedAt) ??
    meta(stated, 'article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate') ??
    attributeIn(document, '[itemprop~="datePublished"][datetime]', 'datetime') ??
    attributeIn(document, '[itemprop~="datePublished"][content]', 'content') ??
    attributeIn(root, 'time[datetime]', 'datetime');
  return toIsoDate(shortOf(date) ?? '');
}

function readChange({ document, linked, stated }: Read): string | null {
  const date =
    tidy(linked?.modifiedAt) ??
    meta(stated, 'article:modified_time', 'og:updated_time', 'dateModified', 'last-modified') ??
    attributeIn(document, '[itemprop~="dateModified"][datetime]', 'datetime');
  return toIsoDate(shortOf(date) ?? '');
}

/** Keeps ISO 8601 as the page wrote it; other forms are dropped, for reading them would guess a day/month order. */
function toIsoDate(stated: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}|$)/.test(stated) ? stated.replace(' ', 'T') : null;
}

/** What the page's `meta` elements say, by name in small letters; of equal names the first that says something. */
type Stated = ReadonlyMap<string, string>;

/** One look at all of them: a search by selector for each name would cost a millisecond on a large page. */
function readStated(document: Document): Stated {
  const stated = new Map<string, string>();
  for (const element of queryAll(document, 'meta')) {
    const value = element.getAttribute('content');
    if (!value?.trim()) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !stated.has(name)) stated.set(name, value);
    }
  }
  return stated;
}

/** What is stated under the first of these names that is. */
function meta(stated: Stated, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = stated.get(name.toLowerCase());
    if (value !== undefined) return tidy(value);
  }
  return null;
}

function attributeIn(scope: Document | Element, selector: string, attribute: string): string | null {
  for (const element of queryAll(scope, selector)) {
    const value = tidy(attributeOf(element, attribute));
    if (value !== null) return value;
  }
  return null;
}

function textIn(scope: Document | Element, selector: string): string | null {
  const element = queryFirst(scope, selector);
  return element === null ? null : tidy(plainTextOf(element));
}

function shortOf(value: string | null): string | null {
  return value !== null && value.length <= LONGEST_TAG ? value : null;
}

function tidy(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text ? text.slice(0, LONGEST_VALUE) : null;
}
