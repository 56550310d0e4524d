/**
 * Several whole articles below each other, as pages make that load the next one when the reader has scrolled to the
 * end. In: a document; out: the one the page was opened for, null when there are not several.
 */

import { attributeOf, plainTextOf, queryAll, queryFirst } from './safe-dom';

const STORIES = 'article, [role="article"]';
/** Code units in paragraphs that make a story of its own; less is a teaser. */
const SHORTEST_STORY = 300;

/** Chooses by the page's title, else the first. A story has a headline of the first rank and text of its own. */
export function chooseStory(document: Document): Element | null {
  const stories = queryAll(document, STORIES).filter(isStory);
  const first = stories[0];
  if (first === undefined || stories.length < 2 || queryAll(first, STORIES).some(isStory)) return null;
  const title = titleOf(document);
  return stories.find((story) => title.includes(headlineOf(story))) ?? first;
}

function isStory(element: Element): boolean {
  if (queryFirst(element, 'h1') === null) return false;
  let length = 0;
  for (const paragraph of queryAll(element, 'p')) {
    length += plainTextOf(paragraph).trim().length;
    if (length >= SHORTEST_STORY) return true;
  }
  return false;
}

function headlineOf(story: Element): string {
  const headline = queryFirst(story, 'h1');
  return headline === null ? '' : tidy(plainTextOf(headline));
}

function titleOf(document: Document): string {
  const shared = queryFirst(document, 'meta[property="og:title"]');
  const title = queryFirst(document, 'title');
  const shown = title === null ? '' : plainTextOf(title);
  return tidy(`${shared === null ? '' : attributeOf(shared, 'content')} ${shown}`);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
