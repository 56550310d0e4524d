import { describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/anchors/article';
import { readArticleText } from '../../lib/anchors/article-text';
import { countArticleWords } from '../../lib/anchors/count-article-words';
import { LIVE_BLOG, NEWS_PAGES, OTHER_PAGES } from '../support/news-pages';
import { parseWhole } from './parse-page';

const ADDRESS = 'https://river-post.example/world/losses';
const read = (html: string) => {
  const found = findArticle(parseWhole(html), ADDRESS);
  return found === null ? null : readArticleText(found.root);
};

describe('the article of a news page', () => {
  it.each(NEWS_PAGES)('is read from $kind, and nothing else is', ({ html, blocks }) => {
    expect(read(html)?.text.split('\n\n')).toEqual(blocks);
  });

  it.each(NEWS_PAGES)('is found by the gate on $kind', ({ html }) => {
    expect(countArticleWords(parseWhole(html))).toBeGreaterThan(0);
  });

  it('has the time of each entry of a live blog, and none outside the entries', () => {
    const { text, blocks } = read(LIVE_BLOG.html) ?? { text: '', blocks: [] };
    expect(blocks.map(({ time, start, end }) => [time, text.slice(start, end)])).toEqual(LIVE_BLOG.blocks);
  });

  it('has no time for the blocks of a single article inside the main element', () => {
    const html = `<main><article><h1>Losses</h1><time datetime="2031-03-04T09:00Z">today</time><p>${'The army said so. '.repeat(20)}</p></article></main>`;
    expect(read(`<html><body>${html}</body></html>`)?.blocks.map(({ time }) => time)).toEqual([null, null]);
  });
});

describe('a page that is no article', () => {
  it.each(OTHER_PAGES)('is left alone: $kind', ({ html }) => {
    expect(read(html)?.text ?? null).toBeNull();
  });

  it.each(OTHER_PAGES)('is passed over by the gate: $kind', ({ html }) => {
    expect(countArticleWords(parseWhole(html))).toBe(0);
  });
});
