// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readArticleInSteps } from '../../lib/anchors/article-text';
import { KeptBlocks } from '../../lib/anchors/kept-blocks';
import { runAtOnce } from '../../lib/text/steps';

let root: Element;
let kept: KeptBlocks;

beforeEach(() => {
  document.body.innerHTML = `<article><h1>Losses on the river</h1>
    <p>The northern army said it had lost <b>14</b> tanks.</p>
    <ul><li>The southern army lost 15.</li><li>Nobody counted the boats.</li></ul>
    <div>Before the table<p>Inside it, 3 men died.</p>and after it.</div></article>`;
  root = document.querySelector('article') ?? document.body;
  kept = new KeptBlocks();
  read();
});

const read = () => runAtOnce(readArticleInSteps(root, { kept, outline: null }));
const anew = () => runAtOnce(readArticleInSteps(root, { kept: null, outline: null })).text;

describe('blocks kept from the reading before', () => {
  it('make the same text and the same ranges as reading all anew', () => {
    const again = read();
    expect(again.text).toBe(anew());
    const start = again.text.indexOf('15');
    expect(again.toRange({ start, end: start + 2 })?.toString()).toBe('15');
  });

  it('are not looked into again', () => {
    const paragraph = root.querySelector('p');
    if (paragraph !== null) paragraph.textContent = 'Changed, and nobody said so.';
    expect(read().text).not.toContain('nobody said so');
  });

  it('are read again when their words changed, and only they', () => {
    const [first, second] = root.querySelectorAll('li');
    if (first?.firstChild) (first.firstChild as Text).data = 'The southern army lost 16.';
    if (second?.firstChild) (second.firstChild as Text).data = 'Hidden from the tally.';
    kept.forget(new Set(first?.firstChild ? [first.firstChild] : []));
    const { text } = read();
    expect(text).toContain('lost 16');
    expect(text).not.toContain('Hidden from the tally');
  });

  it('are all read again when it is not known what changed', () => {
    const paragraph = root.querySelector('p');
    if (paragraph !== null) paragraph.textContent = 'The northern army said nothing more.';
    kept.forget(null);
    expect(read().text).toBe(anew());
  });

  it('go where their elements go, and stay away when these are gone', () => {
    const list = root.querySelector('ul');
    const [first, second] = root.querySelectorAll('li');
    if (first && second) list?.insertBefore(second, first);
    kept.forget(new Set(list ? [list] : []));
    expect(read().text).toBe(anew());
    first?.remove();
    kept.forget(new Set(list ? [list] : []));
    expect(read().text).toBe(anew());
  });

  it('do not hide new words beside them', () => {
    const line = document.createElement('p');
    line.textContent = 'A third army said that it had lost 9 boats.';
    root.prepend(line);
    kept.forget(new Set([root]));
    expect(read().text).toBe(anew());
  });

  it('are never elements of several blocks', () => {
    const inner = root.querySelector('div p');
    if (inner !== null) inner.textContent = 'Inside it, 4 men died.';
    kept.forget(new Set(inner ? [inner] : []));
    expect(read().text).toBe(anew());
  });
});
