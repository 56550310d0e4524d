import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../scripts/batch/read-article';

const URL = 'https://news.example/report';
const SHORT = '<h1>Two die in Lenne</h1><p>Police said two people died on Monday, and 14 were hurt.</p>';

describe('readArticle', () => {
  it('reads a short page whole, because there is no room for anything else', () => {
    expect(readArticle(`<html><body>${SHORT}</body></html>`, URL)).toMatch(
      /^Two die in Lenne\s+Police said two people/,
    );
  });

  it('reads a fragment without a body', () => {
    expect(readArticle(SHORT, URL)).toContain('14 were hurt');
  });

  it('finds no article in a page without words', () => {
    expect(readArticle('<html><head><title>Lenne</title></head></html>', URL)).toBeNull();
  });

  it('finds no article in a long list of links', () => {
    const links = Array.from(
      { length: 200 },
      (_, index) => `<li><a href="/${index}">Report ${index} of the day</a></li>`,
    );
    expect(readArticle(`<ul>${links.join('')}</ul>`, URL)).toBeNull();
  });
});
