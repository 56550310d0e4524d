import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../lib/anchors/article-text';
import { parseLiveElement } from './parse-page';

const readLive = (markup: string) => readArticleText(parseLiveElement(markup));

describe('spans and ranges', () => {
  const words = (markup: string, quote: string) => {
    const article = readLive(markup);
    const start = article.text.indexOf(quote);
    const range = article.toRange({ start, end: start + quote.length });
    return { article, range, span: { start, end: start + quote.length } };
  };

  it.each([
    ['in one text node', '<p>Some 40 people fled.</p>', '40 people', '40 people'],
    ['across inline elements', '<p>Almost <b>33</b>,<i>000</i> troops</p>', '33,000', '33,000'],
    ['over a soft hyphen', '<p>Two ar&shy;moured vehicles</p>', 'armoured', 'ar\u00admoured'],
    ['over collapsed white space', '<p>the\n   army   said</p>', 'army said', 'army   said'],
    ['up to the end of a node', '<p>He <b>said so</b>.</p>', 'said so', 'said so'],
  ])('gives the range of words %s', (_, markup, quote, shown) => {
    expect(words(markup, quote).range?.toString()).toBe(shown);
  });

  it('begins and ends a range next to the words, not in a neighbour node', () => {
    const { range } = words('<p>He <b>said so</b>.</p>', 'said so');
    expect(range?.startContainer.textContent).toBe('said so');
    expect(range?.endContainer.textContent).toBe('said so');
  });

  it('has no range for the break between two blocks', () => {
    const article = readLive('<div><p>One.</p><p>Two.</p></div>');
    expect(article.toRange({ start: 4, end: 6 })).toBeNull();
  });

  it('has no range for words the page took away', () => {
    const root = parseLiveElement('<div><p>Ten died.</p><p>Four lived.</p></div>');
    const article = readArticleText(root);
    root.firstElementChild?.remove();
    expect(article.toRange({ start: 0, end: 3 })).toBeNull();
    expect(article.toRange({ start: 11, end: 15 })?.toString()).toBe('Four');
  });

  it('gives back the span it made a range of, for any span of words', () => {
    const article = readLive(
      '<article><h1>Toll <i>rises</i></h1><p>Almost <b>33</b>,000\n   troops ar&shy;rived,<br>he said.</p><p>Ten&nbsp;died.</p></article>',
    );
    const isWord = (offset: number) => /\S/.test(article.text[offset] ?? ' ');
    const offsets = [...article.text].map((_, offset) => offset).filter(isWord);
    fc.assert(
      fc.property(fc.constantFrom(...offsets), fc.constantFrom(...offsets), (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        const range = article.toRange(span);
        expect(range && article.toSpan(range)).toEqual(span);
      }),
    );
  });

  it('cuts a selection of whole elements to the words of the article', () => {
    const root = parseLiveElement('<article><p>Ten died.</p><nav>Home</nav><p>Four lived.</p></article>');
    const article = readArticleText(root);
    const range = root.ownerDocument.createRange();
    range.setStart(root, 1);
    range.setEnd(root, 3);
    expect(article.toSpan(range)).toEqual({ start: 11, end: 22 });
  });
});
