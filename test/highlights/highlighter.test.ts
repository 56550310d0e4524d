// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlighter, type RangesByLook } from '../../lib/highlights/highlighter';
import { runAtOnce } from '../../lib/text/steps';
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

const paint = (ranges: RangesByLook) => runAtOnce(highlighter.paint(ranges));
const range = () => document.createRange();
const sentence = () => {
  const words = range();
  words.selectNodeContents(document.querySelector('p')?.firstChild ?? document.body);
  return words;
};
const sizes = () =>
  Object.fromEntries([...registry].filter(([name]) => name !== 'of-the-page').map(([name, set]) => [name, set.size]));

describe('the highlighter', () => {
  it('paints ranges by look, figures above claims', () => {
    paint(
      new Map([
        ['figure', [range(), range()]],
        ['claim', [range()]],
      ]),
    );
    expect(sizes()).toEqual({ 'says-who-figure': 2, 'says-who-claim': 1 });
    expect(registry.get('says-who-figure')?.priority).toBeGreaterThan(registry.get('says-who-claim')?.priority ?? 9);
  });

  it('writes rules for the places it paints, and more of them when it paints elsewhere', () => {
    const replace = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    const marked = sentence();
    paint(new Map([['figure', [marked]]]));
    expect(replace.mock.lastCall?.[0]).toContain('body > p::highlight(says-who-figure)');
    paint(new Map([['claim', [marked]]]));
    expect(replace).toHaveBeenCalledTimes(1);
    replace.mockRestore();
  });

  it('gives the page no style sheet before there is a rule for it, and then one', () => {
    highlighter.showInPrint(true);
    paint(new Map());
    expect(document.adoptedStyleSheets).toHaveLength(1);
    paint(new Map([['figure', [sentence()]]]));
    paint(new Map([['claim', [sentence()]]]));
    expect(document.adoptedStyleSheets).toHaveLength(2);
  });

  it('changes no node of the page', () => {
    const before = document.documentElement.outerHTML;
    paint(new Map([['figure', [range()]]]));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts new ranges in place of the old and leaves no empty highlight', () => {
    paint(new Map([['figure', [range()]]]));
    paint(new Map([['claim', [range()]]]));
    expect(sizes()).toEqual({ 'says-who-claim': 1 });
  });

  it('shows the current mark until there is none', () => {
    highlighter.showCurrent([range()]);
    expect(sizes()).toEqual({ 'says-who-current': 1 });
    highlighter.showCurrent([]);
    expect(sizes()).toEqual({});
  });

  it('puts back what the page took away, three times and no more', () => {
    paint(new Map([['figure', [range()]]]));
    for (let time = 0; time < 3; time += 1) {
      registry.clear();
      expect(highlighter.restore()).toBe(true);
      expect(sizes()).toEqual({ 'says-who-figure': 1 });
    }
    registry.clear();
    expect(highlighter.restore()).toBe(false);
    expect(sizes()).toEqual({});
  });

  it('stays off once it was given up, until it is asked to go on', () => {
    paint(new Map([['figure', [range()]]]));
    for (let time = 0; time < 4; time += 1) {
      registry.clear();
      highlighter.restore();
    }
    paint(new Map([['claim', [range()]]]));
    expect(sizes()).toEqual({});
    highlighter.resume();
    expect(sizes()).toEqual({ 'says-who-claim': 1 });
    registry.clear();
    expect(highlighter.restore()).toBe(true);
  });

  it('puts back a highlight the page emptied', () => {
    paint(new Map([['figure', [range()]]]));
    registry.set('says-who-figure', new Highlight() as never);
    highlighter.restore();
    expect(sizes()).toEqual({ 'says-who-figure': 1 });
  });

  it('makes another highlight where ranges changed, and leaves the looks alone whose ranges did not', () => {
    const [kept, added, claim] = [range(), range(), range()];
    paint(
      new Map([
        ['figure', [kept, range()]],
        ['claim', [claim]],
      ]),
    );
    const [figures, claims] = [registry.get('says-who-figure'), registry.get('says-who-claim')];
    paint(
      new Map([
        ['figure', [kept, added]],
        ['claim', [claim]],
      ]),
    );
    expect(registry.get('says-who-claim')).toBe(claims);
    expect(registry.get('says-who-figure')).not.toBe(figures);
    expect([...(registry.get('says-who-figure') ?? [])]).toEqual([kept, added]);
  });

  it('gives way while it paints thousands of ranges', () => {
    const steps = highlighter.paint(new Map([['figure', Array.from({ length: 1_000 }, range)]]));
    expect([...steps].length).toBeGreaterThanOrEqual(20);
    expect(sizes()).toEqual({ 'says-who-figure': 1_000 });
  });

  it('takes its looks into shadow roots that hold marks, and out of them', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>The garrison lost 9 boats.</p>';
    const inside = document.createRange();
    inside.selectNodeContents(root.querySelector('p') ?? root);
    paint(new Map([['figure', [inside, inside.cloneRange()]]]));
    expect(root.adoptedStyleSheets).toHaveLength(1);
    ending.abort();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it('leaves alone what a newer version painted under the same names', () => {
    paint(new Map([['figure', [range()]]]));
    const newer = new Highlight() as never;
    registry.set('says-who-figure', newer);
    ending.abort();
    expect(registry.get('says-who-figure')).toBe(newer);
  });

  it('counts no repaint while nothing was taken away', () => {
    paint(new Map([['figure', [range()]]]));
    for (let time = 0; time < 9; time += 1) expect(highlighter.restore()).toBe(true);
  });

  it('takes away all it made, and nothing of the page', () => {
    paint(new Map([['figure', [sentence()]]]));
    expect(document.adoptedStyleSheets).toHaveLength(2);
    ending.abort();
    expect([...registry.keys()]).toEqual(['of-the-page']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });
});
