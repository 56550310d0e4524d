import { describe, expect, it } from 'vitest';
import { isOtherKindOfPage, looksLikeApplication, saysArticle } from '../../lib/anchors/page-kind';
import { parsePage } from './parse-page';

const openGraph = (type: string) => `<meta property="og:type" content="${type}">`;
const linked = (...types: readonly string[]) =>
  types.map((type) => `<script type="application/ld+json">{"@type": "${type}"}</script>`).join('');
const withHead = (head: string) => parsePage('<h1>Losses on the river</h1>', head);

describe('what a page says it is', () => {
  it.each([
    ['a product', openGraph('product')],
    ['a product of a shop system', openGraph('product.item')],
    ['a video', openGraph('video.other')],
    ['an object of a code host', openGraph('object')],
    ['a person', openGraph('profile')],
    ['a section front', openGraph('article') + linked('CollectionPage', 'ItemList')],
    ['search results', linked('SearchResultsPage')],
  ])('is another kind of page: %s', (_, head) => {
    expect(isOtherKindOfPage(withHead(head))).toBe(true);
    expect(saysArticle(withHead(head))).toBe(false);
  });

  it.each([
    ['a news video with its article', openGraph('video.other') + linked('VideoObject', 'NewsArticle')],
    ['an article in a collection', linked('CollectionPage', 'ReportageNewsArticle')],
    ['a live blog', linked('LiveBlogPosting')],
    ['a site that calls every page one', openGraph('website')],
    ['nothing said', ''],
  ])('may hold an article: %s', (_, head) => expect(isOtherKindOfPage(withHead(head))).toBe(false));

  it('is an article by Open Graph', () => {
    expect(saysArticle(withHead(openGraph('article')))).toBe(true);
    expect(saysArticle(withHead(openGraph('website')))).toBe(false);
  });

  it.each([
    ['a grid of messages', '<div role="grid"></div>'],
    ['a place to write', '<div contenteditable="true"></div>'],
  ])('is a program with %s, unless it has a headline', (_, markup) => {
    expect(looksLikeApplication(parsePage(markup))).toBe(true);
    expect(looksLikeApplication(parsePage(`<h1>Losses</h1>${markup}`))).toBe(false);
  });
});
