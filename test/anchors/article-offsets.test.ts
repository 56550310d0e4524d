import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../lib/anchors/article-text';
import { parseLiveElement } from './parse-page';

const readLive = (markup: string) => readArticleText(parseLiveElement(`<article>${markup}</article>`));
const textOf = (markup: string) => readLive(markup).text;

describe('what a reader reads', () => {
  it.each([
    ['a number in two elements', '<p>3<b>3</b>,000 men</p>', '33,000 men'],
    ['an ordinal', '<p>the 33<sup>rd</sup> brigade</p>', 'the 33rd brigade'],
    ['an area', '<p>40 km<sup>2</sup> of marsh</p>', '40 km2 of marsh'],
    ['a power', '<p>some 10<sup>6</sup> shells</p>', 'some 10^6 shells'],
    ['a formula', '<p>CO<sub>2</sub> rose</p>', 'CO2 rose'],
    ['a place where a word may break', '<p>Moun<wbr>tain brigade, 1<wbr>200 men</p>', 'Mountain brigade, 1200 men'],
    ['an explained character', '<p><ruby>川<rp>(</rp><rt>kawa</rt><rp>)</rp></ruby> means river</p>', '川 means river'],
    ['an initial', '<p><span class="drop">T</span>he army</p>', 'The army'],
    ['an initial that is set twice, once for the eye', '<p><span aria-hidden="true">T</span>he army</p>', 'The army'],
    ['quotation marks of the browser', '<p>He said <q>we held</q>.</p>', 'He said “we held”.'],
    ['a list of terms', '<dl><dt>Killed</dt><dd>12</dd></dl>', 'Killed\n\n12'],
    ['empty cells', '<table><tr><td>Tanks</td><td></td><td>14</td></tr></table>', 'Tanks\t14'],
    [
      'a table of one cell a line',
      '<table><tr><td>14 tanks</td></tr><tr><td>12 men</td></tr></table>',
      '14 tanks\n\n12 men',
    ],
    ['a cell with blocks', '<table><tr><td><p>Tanks</p></td><td><p>14</p></td></tr></table>', 'Tanks\n\n14'],
  ])('is read: %s', (_, markup, expected) => expect(textOf(markup)).toBe(expected));

  it.each([
    ['a linked number', '<sup><a href="#n1">1</a></sup>'],
    ['a bracketed number', '<sup>[12]</sup>'],
    ['two numbers', '<sup>1,2</sup>'],
    ['a dagger', '<sup>†</sup>'],
    ['a star', '<sup>*</sup>'],
    ['a note to the editor', '<sup>[citation needed]</sup>'],
    ['a reference by role', '<sup role="doc-noteref">iv</sup>'],
  ])('is not read: the mark of a footnote, %s', (_, mark) => {
    expect(textOf(`<p>The army lost 40${mark} men.</p>`)).toBe('The army lost 40 men.');
  });

  it('never joins the numbers of two cells', () => {
    expect(textOf('<table><tr><td>14</td><td>200</td></tr></table>')).toBe('14\t200');
  });

  it('keeps a longer text that only screen readers should skip out', () => {
    expect(textOf('<p>Ten died.<span aria-hidden="true"> Share</span></p>')).toBe('Ten died.');
  });
});

/** Pieces of paragraphs: what splits words, numbers and spaces in the middle. */
const piece = fc.constantFrom(
  'army ',
  'the\n  army',
  '33',
  ',000',
  ' ',
  '&nbsp;',
  '\u00ad',
  '&#8203;',
  '<b>3</b>',
  '<i> said </i>',
  '<em>Les<b>tra</b></em>',
  '<br>',
  '<wbr>',
  '<sup>rd</sup>',
  '<sup>[1]</sup>',
  '<q>we held</q>',
  '<span hidden>99</span>',
  '<!-- 98 -->',
  '<a href="/x">mill</a>',
);
const paragraph = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const block = fc.oneof(
  paragraph.map((inside) => `<p>${inside}</p>`),
  paragraph.map((inside) => `<div>${inside}<p>and so</p>${inside}</div>`),
  paragraph.map((inside) => `<ul><li>${inside}</li></ul>`),
  fc.tuple(paragraph, paragraph).map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`),
  fc.constant('<nav>Home</nav>'),
);
const tree = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n'));

/** What white space, marks without width and our own breaks and quotation marks come to, on either side. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u00ad\u200b“”^]+/g, '');
/** Words the page holds but the article leaves out. */
const leftOut = /99|\[1\]|Home/g;

describe('spans and ranges of any tree', () => {
  it('agree on the words', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), fc.nat(), (markup, n, a, b) => {
        const { text, blocks, toRange } = readLive(markup);
        const block = blocks[n % Math.max(1, blocks.length)];
        if (block === undefined) return;
        const within = (offset: number) => block.start + (offset % (block.end - block.start + 1));
        const span = { start: Math.min(within(a), within(b)), end: Math.max(within(a), within(b)) };
        const words = bare(text.slice(span.start, span.end));
        expect(bare(toRange(span)?.toString() ?? '').replace(leftOut, '')).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  it('give back the span they came from, cut to its words', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (markup, a, b) => {
        const article = readLive(markup);
        const [first = 0, last = 0] = [a, b].map((n) => n % (article.text.length + 1)).sort((x, y) => x - y);
        const range = article.toRange({ start: first, end: last });
        if (range === null) return;
        const back = article.toSpan(range);
        const again = back && article.toRange(back);
        expect(again?.toString()).toBe(range.toString());
        expect(back && bare(article.text.slice(back.start, back.end))).toBe(bare(article.text.slice(first, last)));
      }),
      { numRuns: 300 },
    );
  });

  it('lie in blocks that cover the text but for the breaks between them', () => {
    fc.assert(
      fc.property(tree, (markup) => {
        const { text, blocks } = readLive(markup);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
        for (const { start, end } of blocks) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }),
    );
  });
});
