/**
 * Entries of a live blog: short reports below each other, each with the time it was posted. In: an element; out: the
 * time the page states for it, null when it is no entry or states none.
 */

import { attributeOf, nameOf, queryAll } from './safe-dom';

const ENTRY_TAGS: ReadonlySet<string> = new Set(['ARTICLE', 'SECTION', 'DIV', 'LI']);
const ENTRY_TYPE = /\b(?:BlogPosting|LiveBlogUpdate)\b/;
const TIMES = '[itemprop~="datePublished"], time[datetime]';
/** ISO 8601 with a time of day: a date alone places no entry. */
const ISO_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.,]*(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Returns when an entry was posted. */
export function entryTimeOf(element: Element, tag: string): string | null {
  if (!ENTRY_TAGS.has(tag) || !isEntry(element, tag)) return null;
  for (const place of queryAll(element, TIMES)) {
    const stated = (attributeOf(place, 'datetime') ?? attributeOf(place, 'content') ?? '').trim();
    if (ISO_TIME.test(stated)) return stated.replace(' ', 'T');
  }
  return null;
}

function isEntry(element: Element, tag: string): boolean {
  if (tag === 'ARTICLE') return hasNeighbour(element);
  const type = attributeOf(element, 'itemtype');
  if (type !== null && ENTRY_TYPE.test(type) && !type.endsWith('LiveBlogPosting')) return true;
  return attributeOf(element, 'itemprop')?.includes('liveBlogUpdate') ?? false;
}

/** A single article inside the article is the story itself. */
function hasNeighbour({ previousElementSibling, nextElementSibling }: Element): boolean {
  return [previousElementSibling, nextElementSibling].some((other) => other !== null && nameOf(other) === 'ARTICLE');
}
