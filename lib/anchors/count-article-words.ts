/**
 * A cheap guess whether a page holds an article with something to mark. In: a document; out: the number of words of
 * running text, 0 when it does not look like one. Errs towards yes: the page script looks properly. No layout.
 */

import { plainTextOf, queryAll } from './safe-dom';

/** Where running text stands, the usual place first; old pages have no paragraphs. */
const PLACES: readonly string[] = ['p', '[itemprop~="articleBody"], article, main, [role="main"]', 'body'];
/** Elements looked at in each place: an article says what it is about early on. */
const MOST_ELEMENTS = 300;
/** Code units of one element looked at. */
const MOST_TEXT = 20_000;
/** A shorter element is a label, a teaser or a button. */
const SHORTEST_PARAGRAPH = 60;
/** Less running text than this, in code units, is no article. */
const SHORTEST_ARTICLE = 250;
/** Words without which nothing is claimed, counted or quoted; the engine knows many more. */
const CUES = /\d|["“”«»„]|\b(?:said|says|told|claim|claims|claimed|according|reported|announced|killed|wounded)\b/i;

/** Returns how many words of running text the page seems to hold, 0 when there is nothing to mark. */
export function countArticleWords(document: Document): number {
  for (const place of PLACES) {
    const paragraphs = readParagraphs(document, place);
    const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
    if (length < SHORTEST_ARTICLE) continue;
    return paragraphs.some((paragraph) => CUES.test(paragraph)) ? countWords(paragraphs) : 0;
  }
  return 0;
}

function readParagraphs(document: Document, place: string): readonly string[] {
  const elements = queryAll(document, place).slice(0, MOST_ELEMENTS);
  const texts = elements.map((element) => plainTextOf(element).slice(0, MOST_TEXT).trim());
  return texts.filter((text) => text.length >= SHORTEST_PARAGRAPH);
}

function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
}
