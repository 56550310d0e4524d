/**
 * What a page says it is, apart from its text. In: a document; out: yes or no. Cheap enough for the gate: a few
 * look-ups by selector, no walk and no layout.
 */

import { attributeOf, plainTextOf, queryAll, queryFirst } from './safe-dom';

/** Open Graph types (ogp.me) of shops, video pages, people, code hosts. */
const OTHER_TYPE = /^(?:product|og:product|video|music|profile|book|object|game|place|business|restaurant|movie)/i;
const JSON_LD = 'script[type="application/ld+json"]';
const LINKED_ARTICLE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"[A-Za-z]{0,30}(?:Article|BlogPosting)"/;
const LINKED_OTHER =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:CollectionPage|SearchResultsPage|ProfilePage|Product|SoftwareSourceCode)"/;
/** What a program in a page has and a newspaper has not: a grid of messages, a place to write. */
const APPLICATION = '[role="grid"], [role="tree"], [role="application"], [role="textbox"], [contenteditable="true"]';

/** Tells whether a page calls itself an article in Open Graph; section fronts do too, but own up in JSON-LD. */
export function saysArticle(document: Document): boolean {
  return /^(?:news)?article/i.test(openGraphType(document)) && !isOtherKindOfPage(document);
}

/** Tells whether a page calls itself something that is no article. */
export function isOtherKindOfPage(document: Document): boolean {
  const linked = linkedTexts(document);
  if (linked.some((text) => LINKED_ARTICLE.test(text))) return false;
  return OTHER_TYPE.test(openGraphType(document)) || linked.some((text) => LINKED_OTHER.test(text));
}

/** Tells whether a page is a program: mail, chat, an editor. News pages have a headline of the first rank. */
export function looksLikeApplication(document: Document): boolean {
  return queryFirst(document, 'h1, article') === null && queryFirst(document, APPLICATION) !== null;
}

function linkedTexts(document: Document): readonly string[] {
  return queryAll(document, JSON_LD).map(plainTextOf);
}

function openGraphType(document: Document): string {
  const element = queryFirst(document, 'meta[property="og:type"]');
  return element === null ? '' : (attributeOf(element, 'content') ?? '').trim();
}
