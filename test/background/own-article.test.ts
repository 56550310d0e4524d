import { describe, expect, it } from 'vitest';
import { ownArticle } from '../../entrypoints/background/own-article';
import { SAMPLE_ARTICLE } from '../support/sample-note';

const urlOf = (stated: string, page: string) => ownArticle({ ...SAMPLE_ARTICLE, url: stated }, page).url;

describe('the URL a page may claim', () => {
  it('is the one it states on its own origin, in canonical form', () => {
    expect(urlOf('https://news.example/a?utm_source=x', 'https://news.example/amp/a')).toBe('https://news.example/a');
  });

  it('is the one for large screens when the page is its form for phones', () => {
    expect(urlOf('https://www.news.example/a', 'https://m.news.example/a')).toBe('https://www.news.example/a');
  });

  it.each([
    ['https://live.news.example/a', 'another part of the site'],
    ['https://other.example/a', 'another site'],
    ['http://news.example/a', 'another scheme'],
    ['https://news.example:8443/a', 'another port'],
    ['no url', 'no URL at all'],
  ])('is its own instead of %s (%s)', (stated) => {
    expect(urlOf(stated, 'https://news.example/a?fbclid=1#top')).toBe('https://news.example/a');
  });
});
