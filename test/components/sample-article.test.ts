import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

const html = readFileSync('public/sample/article.html', 'utf8');
const { document: page } = parseHTML(html);
const article = page.querySelector('article');
const words = (article?.textContent ?? '').trim().split(/\s+/);

describe('the sample article', () => {
  test('has about 900 words', () => {
    expect(words.length).toBeGreaterThan(820);
    expect(words.length).toBeLessThan(980);
  });
  test('runs no script and loads nothing from elsewhere', () => {
    const scripts = Array.from(page.querySelectorAll('script'), (script) => script.type);
    expect(scripts).toEqual(['application/ld+json']);
    const addresses = Array.from(page.querySelectorAll('[src], link[href]'), (element) =>
      element.getAttribute(element.tagName === 'LINK' ? 'href' : 'src'),
    );
    expect(addresses).toEqual(['article.css']);
    expect(page.querySelectorAll('[style], style, iframe')).toHaveLength(0);
  });
  test('says of itself what it is', () => {
    const metadata = JSON.parse(page.querySelector('script')?.textContent ?? '{}');
    expect(metadata['@type']).toBe('NewsArticle');
    expect(metadata.headline).toBe(page.querySelector('h1')?.textContent);
    expect(page.body.textContent).toContain('do not exist');
  });
  test.each([
    'almost 14,000 troops',
    'more than 11,500 soldiers',
    '19 civilians were killed',
    'could be independently verified',
    'asked not to be named',
    'press release',
    'According to',
    'he added',
    '34 percent',
    '$2.3 billion',
  ])('holds "%s"', (fact) => {
    expect((article?.textContent ?? '').replace(/\s+/g, ' ')).toContain(fact);
  });
  test('has tempting numbers outside the article, where nothing may be marked', () => {
    for (const selector of ['aside', '.comments']) {
      const outside = page.querySelector(selector);
      expect(outside?.textContent).toMatch(/\d{2,}/);
      expect(article?.contains(outside)).toBe(false);
    }
  });
  test('names the paragraphs the welcome page shows', () => {
    expect(page.querySelectorAll('article p[data-welcome]')).toHaveLength(3);
  });
});
