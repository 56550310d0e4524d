// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlighter } from '../../lib/highlights/highlighter';
import { fakeHighlights } from '../support/fake-highlights';

let registry: ReturnType<typeof fakeHighlights>;
let ending: AbortController;
let highlighter: Highlighter;

beforeEach(() => {
  registry = fakeHighlights();
  registry.set('of-the-page', new Highlight() as never);
  ending = new AbortController();
  document.body.innerHTML = '<p>The army lost 14 tanks and 12 men.</p>';
  document.adoptedStyleSheets = [new CSSStyleSheet()];
  highlighter = new Highlighter(document, false, ending.signal);
});
afterEach(() => vi.unstubAllGlobals());

const range = () => document.createRange();
const sizes = () =>
  Object.fromEntries([...registry].filter(([name]) => name !== 'of-the-page').map(([name, set]) => [name, set.size]));

describe('the highlighter', () => {
  it('paints ranges by look, figures above claims', () => {
    highlighter.paint(
      new Map([
        ['figure', [range(), range()]],
        ['claim', [range()]],
      ]),
    );
    expect(sizes()).toEqual({ 'says-who-figure': 2, 'says-who-claim': 1 });
    expect(registry.get('says-who-figure')?.priority).toBeGreaterThan(registry.get('says-who-claim')?.priority ?? 9);
  });

  it('writes rules for the places it paints, and more of them when it paints elsewhere', () => {
    const paragraph = document.querySelector('p');
    const marked = document.createRange();
    if (paragraph?.firstChild) marked.selectNodeContents(paragraph.firstChild);
    const sheet = document.adoptedStyleSheets.at(-1);
    const replace = vi.spyOn(sheet as CSSStyleSheet, 'replaceSync');
    highlighter.paint(new Map([['figure', [marked]]]));
    expect(replace.mock.lastCall?.[0]).toContain('body > p::highlight(says-who-figure)');
    highlighter.paint(new Map([['claim', [marked]]]));
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('changes no node of the page', () => {
    const before = document.documentElement.outerHTML;
    highlighter.paint(new Map([['figure', [range()]]]));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts new ranges in place of the old and leaves no empty highlight', () => {
    highlighter.paint(new Map([['figure', [range()]]]));
    highlighter.paint(new Map([['claim', [range()]]]));
    expect(sizes()).toEqual({ 'says-who-claim': 1 });
  });

  it('shows the current mark until there is none', () => {
    highlighter.showCurrent([range()]);
    expect(sizes()).toEqual({ 'says-who-current': 1 });
    highlighter.showCurrent([]);
    expect(sizes()).toEqual({});
  });

  it('puts back what the page took away, three times and no more', () => {
    highlighter.paint(new Map([['figure', [range()]]]));
    for (let time = 0; time < 3; time += 1) {
      registry.clear();
      expect(highlighter.restore()).toBe(true);
      expect(sizes()).toEqual({ 'says-who-figure': 1 });
    }
    registry.clear();
    expect(highlighter.restore()).toBe(false);
    expect(sizes()).toEqual({});
  });

  it('counts no repaint while nothing was taken away', () => {
    highlighter.paint(new Map([['figure', [range()]]]));
    for (let time = 0; time < 9; time += 1) expect(highlighter.restore()).toBe(true);
  });

  it('takes away all it made, and nothing of the page', () => {
    highlighter.paint(new Map([['figure', [range()]]]));
    expect(document.adoptedStyleSheets).toHaveLength(2);
    ending.abort();
    expect([...registry.keys()]).toEqual(['of-the-page']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });
});
