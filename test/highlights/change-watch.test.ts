// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChangedNodes, ChangeWatch, watchForChange } from '../../lib/highlights/change-watch';

let ending: AbortController;
let root: Element;
let watch: ChangeWatch;
let cost = 0;
const onChange = vi.fn<(changed: ChangedNodes) => Promise<number>>();
const onStorm = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockReset().mockImplementation(async () => cost);
  onStorm.mockReset();
  cost = 0;
  ending = new AbortController();
  document.body.innerHTML = '<article><p>The army lost 14 tanks.</p></article><aside></aside>';
  root = document.querySelector('article') ?? document.body;
  watch = new ChangeWatch({ onChange, onStorm }, ending.signal);
  watch.watch([root]);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const addLine = (parent: Element) => parent.append(document.createElement('p'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function storm(ms: number): Promise<void> {
  for (let tick = 0; tick < ms; tick += 100) {
    for (let line = 0; line < 300; line += 1) root.setAttribute('class', `tick-${tick}-${line}`);
    await pass(100);
  }
}

describe('the change watch', () => {
  it('tells of a change once it has settled, of many as one, and where they are', async () => {
    const [line] = root.children;
    for (let word = 0; word < 5; word += 1) line?.append('word');
    expect(onChange).not.toHaveBeenCalled();
    await pass(300);
    expect(onChange).toHaveBeenCalledOnce();
    expect([...(onChange.mock.calls[0]?.[0] ?? [])]).toEqual([line]);
  });

  it('does not say where, when something may have been folded away or out', async () => {
    root.firstElementChild?.setAttribute('hidden', '');
    await pass(300);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('grows slower while the page keeps changing, and quick again after a calm', async () => {
    for (let tick = 0; tick < 200; tick += 1) {
      addLine(root);
      await pass(100);
    }
    expect(onChange.mock.calls.length).toBeLessThan(10);
    await pass(40_000);
    onChange.mockClear();
    addLine(root);
    await pass(300);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('says nothing of changes elsewhere, nor of an image that moves', async () => {
    addLine(document.querySelector('aside') ?? document.body);
    root.firstElementChild?.setAttribute('style', 'left: 3px');
    await pass(500);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('reads at most a fiftieth of the time', async () => {
    cost = 400;
    addLine(root);
    await pass(500);
    expect(onChange).toHaveBeenCalledOnce();
    addLine(root);
    await pass(19_000);
    expect(onChange).toHaveBeenCalledOnce();
    await pass(2_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('gives a page up that changes thousands of times a second for half a minute', async () => {
    await storm(20_000);
    expect(onStorm).not.toHaveBeenCalled();
    await storm(30_000);
    expect(onStorm).toHaveBeenCalledOnce();
    expect(onChange.mock.calls.length).toBeLessThan(10);
    onChange.mockClear();
    await storm(5_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does not give up a page that changes once a second, however long', async () => {
    for (let second = 0; second < 300; second += 1) {
      addLine(root);
      await pass(1_000);
    }
    expect(onStorm).not.toHaveBeenCalled();
  });

  it('goes on when asked to, with a reading of everything', async () => {
    await storm(50_000);
    onChange.mockClear();
    watch.resume();
    await pass(500);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
    addLine(root);
    await pass(1_500);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('watches what it is told to watch now', async () => {
    const other = document.querySelector('aside') ?? document.body;
    watch.watch([other]);
    addLine(root);
    await pass(500);
    expect(onChange).not.toHaveBeenCalled();
    addLine(other);
    await pass(500);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('says nothing after its end', async () => {
    addLine(root);
    ending.abort();
    await pass(5_000);
    expect(onChange).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('one look for a change', () => {
  it('hears of one told already and of one about to be told', async () => {
    const told = watchForChange(document);
    addLine(root);
    await pass(0);
    expect(told()).toBe(true);
    const untold = watchForChange(document);
    addLine(root);
    expect(untold()).toBe(true);
  });

  it('says that nothing changed, and looks no longer', async () => {
    const hasChanged = watchForChange(document);
    await pass(100);
    expect(hasChanged()).toBe(false);
    addLine(root);
    await pass(100);
    expect(hasChanged()).toBe(false);
  });
});
