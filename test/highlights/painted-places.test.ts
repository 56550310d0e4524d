// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addPlaces } from '../../lib/highlights/painted-places';

/** The places painted from the first character below `from` to the last one below `to`. */
function placesOf(html: string, from: string, to: string): readonly string[] {
  document.body.innerHTML = html;
  const textIn = (selector: string): Node => {
    const found = document.querySelector(selector)?.firstChild;
    if (!found) throw new Error(`no text in ${selector}`);
    return found;
  };
  const range = document.createRange();
  range.setStart(textIn(from), 0);
  range.setEnd(textIn(to), 1);
  const places = new Set<string>();
  addPlaces(range, places);
  return [...places];
}

describe('addPlaces', () => {
  it('names the element of a text and the one around it', () => {
    expect(placesOf('<article><p>The army lost 14 tanks.</p></article>', 'p', 'p')).toEqual(['article > p']);
  });

  it('names every kind of element on the way, and none beside it', () => {
    const html =
      '<div><h1>Losses</h1><p>The <b>army</b> <i></i>lost <a href="/x">14 tanks</a> there.</p><ul><li>More</li></ul></div>';
    expect(placesOf(html, 'p', 'a')).toEqual(['div > p', 'p > b', 'p > a']);
  });

  it('does not name an element without text of its own', () => {
    const html = '<section><p>First.</p><div><p>Second.</p></div></section>';
    expect(placesOf(html, 'section > p', 'div > p')).toEqual(['section > p', 'div > p']);
  });

  it('takes an element of a strange name for any element', () => {
    expect(placesOf('<p>A <x_y>loss</x_y></p>', 'p > *', 'p > *')).toEqual(['p > *']);
  });

  it('tells whether a place is new', () => {
    document.body.innerHTML = '<p>Both armies withdrew.</p>';
    const range = document.createRange();
    const text = document.querySelector('p')?.firstChild;
    if (text) range.selectNodeContents(text);
    const places = new Set<string>();
    expect([addPlaces(range, places), addPlaces(range, places)]).toEqual([true, false]);
  });
});
