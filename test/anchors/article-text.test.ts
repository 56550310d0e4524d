import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../lib/anchors/article-text';
import { LONGEST_TEXT } from '../../lib/anchors/draft-reader';
import { parseElement } from './parse-page';

const read = (markup: string) => readArticleText(parseElement(markup));
const textOf = (markup: string) => read(markup).text;

describe('the text of an article', () => {
  it.each([
    ['paragraphs', '<div><p>Kyiv fell silent.</p><p>Minsk did too.</p></div>', 'Kyiv fell silent.\n\nMinsk did too.'],
    ['markup inside a number', '<p>Almost <b>33</b>,<i>000</i> troops</p>', 'Almost 33,000 troops'],
    ['soft hyphens', '<p>Two ar&shy;moured ve&shy;hicles</p>', 'Two armoured vehicles'],
    ['characters without width', '<p>Se\u200bven\ufeff boats</p>', 'Seven boats'],
    ['a no-break space between words', '<p>some&nbsp;40 people</p>', 'some 40 people'],
    ['a no-break space inside a number', '<p>33&nbsp;000 troops</p>', '33\u00a0000 troops'],
    ['indented source', '<p>\n    The army\n\t\tsaid   so.\n  </p>', 'The army said so.'],
    ['space at the edge of inline elements', '<p>Officials <em> said </em> so.</p>', 'Officials said so.'],
    ['a line break in a paragraph', '<p>Killed: 12<br>Wounded: 15</p>', 'Killed: 12\nWounded: 15'],
    ['a line break in a heading', '<h1>Army says<br>300 were killed</h1>', 'Army says 300 were killed'],
    ['text beside blocks', '<div>Before. <p>Inside.</p> After.</div>', 'Before.\n\nInside.\n\nAfter.'],
    [
      'a table row',
      '<table><tr><td>Tanks</td><td>1,400</td></tr><tr><td>Guns</td><td>700</td></tr></table>',
      'Tanks\t1,400\n\nGuns\t700',
    ],
  ])('reads %s', (_, markup, expected) => {
    expect(textOf(markup)).toBe(expected);
  });

  it.each([
    ['navigation', '<nav>Home World Sport</nav>'],
    ['an aside', '<aside>Three things to know</aside>'],
    ['a script', '<script>let killed = 12;</script>'],
    ['a form', '<form><p>Your address</p><input></form>'],
    ['an editable area', '<div contenteditable="true">12 dead</div>'],
    ['what is marked hidden', '<p hidden>12 dead</p><p aria-hidden="true">13 dead</p>'],
    ['what a style hides', '<p style="display: none">12 dead</p>'],
    ['an advert', '<div class="ad-slot">Buy a boat</div>'],
    ['related stories', '<div class="RelatedStories">The war so far</div>'],
    ['comments', '<section id="comments"><p>I do not believe 12.</p></section>'],
    ['a line of links', '<p><a href="/a">More on the war</a></p>'],
  ])('leaves out %s', (_, clutter) => {
    expect(textOf(`<article><p>Ten died.</p>${clutter}<p>Four lived.</p></article>`)).toBe('Ten died.\n\nFour lived.');
  });

  it.each([
    ['a class that says what an element has', '<div class="has-sidebar"><p>Ten died.</p></div>'],
    ['an area that is not editable', '<div contenteditable="false"><p>Ten died.</p></div>'],
    ['a long sentence that is a link', `<p><a href="/a">Ten died${', and then more died'.repeat(10)}.</a></p>`],
  ])('keeps %s', (_, markup) => {
    expect(textOf(`<article>${markup}</article>`)).toContain('Ten died');
  });

  it('names what kind of text each block is', () => {
    const { blocks, text } = read(
      '<article><h1>Toll rises</h1><h2>By night</h2><p>Ten died.</p><ul><li>Two tanks</li></ul>' +
        '<blockquote><p>We wept.</p></blockquote><figure><img alt=""><figcaption>A street.</figcaption></figure></article>',
    );
    expect(blocks.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)).toEqual([
      'headline: Toll rises',
      'subhead: By night',
      'body: Ten died.',
      'list: Two tanks',
      'quote: We wept.',
      'caption: A street.',
    ]);
  });

  it('reads a page nested 20,000 deep', () => {
    const root = parseElement('<div></div>');
    let inner = root;
    for (let i = 0; i < 20_000; i += 1) inner = inner.appendChild(root.ownerDocument.createElement('div'));
    inner.textContent = 'Ten died.';
    expect(readArticleText(root).text).toBe('Ten died.');
  });
});

describe('a text longer than anybody reads', () => {
  const paragraph = 'The army said so. ';
  const long = paragraph.repeat(LONGEST_TEXT / paragraph.length + 1);

  it.each([
    ['one text node', `<div><p>Before.</p><p>${long}</p><p>After.</p></div>`],
    ['lines', `<div><p>${long.slice(0, LONGEST_TEXT - 1)}<br>And then.</p></div>`],
    ['blocks', `<div><p>${long.slice(0, LONGEST_TEXT - 1)}</p><p>And then.</p></div>`],
  ])('is cut to the longest there may be and says so, in %s', (_, markup) => {
    const { text, isPartial } = read(markup);
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(text.length).toBeGreaterThan(LONGEST_TEXT - 10);
    expect(isPartial).toBe(true);
  });

  it('is not said to be cut when it just fits', () => {
    const { text, isPartial } = read(`<p>${'a'.repeat(LONGEST_TEXT)}</p>`);
    expect(text).toHaveLength(LONGEST_TEXT);
    expect(isPartial).toBe(false);
  });
});
