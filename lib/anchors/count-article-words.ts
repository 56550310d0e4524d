/**
 * A cheap guess whether a page holds an article with something to mark. In: a document; out: the number of words of
 * running text, 0 when it does not look like one. Errs towards yes: the page script looks properly. No layout.
 */

import { isOtherKindOfPage, looksLikeApplication } from './page-kind';
import { isElement, parentOf, plainTextOf, queryAll } from './safe-dom';

/** Where running text stands on old pages, which have no paragraphs. */
const PLACES: readonly string[] = ['[itemprop~="articleBody"], article, main, [role="main"]', 'body'];
/** Elements looked at in each place: an article says what it is about early on. */
const MOST_ELEMENTS = 300;
/** Code units of one element looked at. */
const MOST_TEXT = 20_000;
/** A shorter element is a label, a teaser or a button. */
const SHORTEST_PARAGRAPH = 60;
/** Less running text than this, in code units, is no article. */
const SHORTEST_ARTICLE = 200;
/** Words without which nothing is claimed, counted or quoted; the engine knows many more. */
const CUES = /\d|["“”«»„]|\b(?:said|says|told|claim|claims|claimed|according|reported|announced|killed|wounded)\b/i;
/** What stands around an article. */
const AROUND = 'nav, aside, footer, dialog, [role="dialog"]';
/** What teasers stand in. */
const AROUND_TEASERS = 'li, a';
const LINKED_HEADING = 'h2 a, h3 a, h4 a, a h2, a h3, a h4';
/** A linked heading makes a teaser of no more text than this, in code units. */
const LONGEST_TEASER = 500;
/** And of no more elements; the text of a larger one is not even looked at. */
const MOST_PARTS = 12;

/** Returns how many words of running text the page seems to hold, 0 when there is nothing to mark. */
export function countArticleWords(document: Document): number {
  if (isOtherKindOfPage(document) || looksLikeApplication(document)) return 0;
  const paragraphs = findRunning(document, 'p').filter(({ element }) => element.closest(AROUND) === null);
  if (paragraphs.length > 0) return judge(leaveOutTeasers(paragraphs)) ?? 0;
  for (const place of PLACES) {
    const words = judge(findRunning(document, place));
    if (words !== null) return words;
  }
  return 0;
}

interface Running {
  readonly element: Element;
  readonly text: string;
}

function findRunning(document: Document, place: string): readonly Running[] {
  const elements = queryAll(document, place).slice(0, MOST_ELEMENTS);
  const all = elements.map((element) => ({ element, text: plainTextOf(element).slice(0, MOST_TEXT).trim() }));
  return all.filter(({ text }) => text.length >= SHORTEST_PARAGRAPH);
}

/** The words, 0 when there is nothing to mark, null when there is too little to tell. */
function judge(running: readonly Running[]): number | null {
  const length = running.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST_ARTICLE) return null;
  if (!running.some(({ text }) => CUES.test(text))) return 0;
  return running.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

/** Each parent is judged once, so that a long article costs no more than its paragraphs. */
function leaveOutTeasers(paragraphs: readonly Running[]): readonly Running[] {
  const cards = new Map<Node, boolean>();
  return paragraphs.filter(({ element }) => {
    const parent = parentOf(element);
    if (parent === null || element.closest(AROUND_TEASERS) !== null) return false;
    const isCard = cards.get(parent) ?? isTeaserCard(parent);
    cards.set(parent, isCard);
    return !isCard;
  });
}

function isTeaserCard(node: Node): boolean {
  if (!isElement(node) || node.childElementCount > MOST_PARTS) return false;
  if (plainTextOf(node).length >= LONGEST_TEASER) return false;
  return queryAll(node, LINKED_HEADING).length > 0;
}
