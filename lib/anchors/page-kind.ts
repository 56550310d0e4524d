/**
 * What a page says it is, apart from its text. In: a document; out: yes or no. Cheap enough for the gate: a few
 * look-ups by selector, no walk and no layout.
 */

import { attributeOf, plainTextOf, queryAll } from './safe-dom';

/** Open Graph types (ogp.me) of shops, video pages, people, code hosts. */
const OTHER_TYPE = /^(?:product|og:product|video|music|profile|book|object|game|place|business|restaurant|movie)/i;
const OTHER_ITEMS = '[itemtype$="/Product"][itemscope], [itemtype$="/SoftwareSourceCode"], [itemtype$="/VideoObject"]';
const JSON_LD = 'script[type="application/ld+json"]';
/** Asked only of pages whose JSON-LD describes no article. */
const LINKED_OTHER =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:CollectionPage|SearchResultsPage|ProfilePage|Product|SoftwareSourceCode)"/;
/** What a program in a page has and a newspaper has not: a grid of messages, a place to write. */
const APPLICATION = '[role="grid"], [role="tree"], [role="application"], [role="textbox"], [contenteditable="true"]';

/** Tells whether a page calls itself an article in Open Graph; section fronts do too, but own up in JSON-LD. */
export function saysArticle(document: Document): boolean {
  return /^(?:news)?article/i.test(openGraphType(document)) && !isLinkedOther(document);
}

/** Tells whether a page calls itself something that is no article. */
export function isOtherKindOfPage(document: Document): boolean {
  if (OTHER_TYPE.test(openGraphType(document)) || isLinkedOther(document)) return true;
  const item = queryAll(document, OTHER_ITEMS)[0];
  return item !== undefined && queryAll(document, '[itemtype$="Article"]').length === 0;
}

/** Tells whether a page without article markup is a program: mail, chat, an editor. */
export function looksLikeApplication(document: Document): boolean {
  return queryAll(document, APPLICATION).length > 0;
}

function isLinkedOther(document: Document): boolean {
  return queryAll(document, JSON_LD).some((script) => LINKED_OTHER.test(plainTextOf(script)));
}

function openGraphType(document: Document): string {
  const element = queryAll(document, 'meta[property="og:type"]')[0];
  return element === undefined ? '' : (attributeOf(element, 'content') ?? '').trim();
}
