/**
 * What a page says of its article in JSON-LD (schema.org). In: the document; out: the first article object's
 * title, author, outlet and dates, each null when absent or of another shape. Trusts nothing and follows no link.
 */

import { plainTextOf, queryAll } from './safe-dom';

export interface LinkedArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** schema.org Article and its news subtypes. */
const ARTICLE_TYPES: ReadonlySet<string> = new Set(
  (
    'Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle ' +
    'AskPublicNewsArticle ReviewNewsArticle LiveBlogPosting BlogPosting Report SocialMediaPosting'
  ).split(' '),
);
/** Longest block read, in code units; larger ones are catalogues. */
const LONGEST_BLOCK = 200_000;
/** Objects are looked for this deep: @graph, mainEntity. */
const DEEPEST = 4;

/** Finds the first article described in JSON-LD, null when there is none. */
export function findLinkedArticle(document: Document): LinkedArticle | null {
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    const found = findArticle(parseBlock(plainTextOf(script)), DEEPEST);
    if (found !== null) return toLinkedArticle(found);
  }
  return null;
}

function parseBlock(json: string): unknown {
  if (json.length > LONGEST_BLOCK) return null;
  try {
    return JSON.parse(json);
  } catch {
    // Pages ship broken JSON-LD; they then simply have none.
    return null;
  }
}

function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  if (depth === 0 || !isObject(value)) return null;
  if (Array.isArray(value)) return firstOf(value, depth);
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.has(type))) return value;
  return firstOf([value['@graph'], value['mainEntity']], depth);
}

function firstOf(values: readonly unknown[], depth: number): Readonly<Record<string, unknown>> | null {
  for (const value of values) {
    const found = findArticle(value, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

function toLinkedArticle(article: Readonly<Record<string, unknown>>): LinkedArticle {
  const authors = [article['author']].flat().map(toName);
  return {
    title: toName(article['headline']),
    byline: authors.filter((name) => name !== null).join(', ') || null,
    outlet: toName(article['publisher']),
    publishedAt: toName(article['datePublished']),
    modifiedAt: toName(article['dateModified']),
  };
}

/** A name stands bare or as an object's `name`. */
function toName(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  return isObject(value) && typeof value['name'] === 'string' ? toName(value['name']) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
