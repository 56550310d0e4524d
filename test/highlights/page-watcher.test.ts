// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/highlights/page-watcher';

let ending: AbortController;
let root: Element;
const events = { onChange: vi.fn(), onLeave: vi.fn(), onBeat: vi.fn(), onReturn: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  for (const event of Object.values(events)) event.mockClear();
  ending = new AbortController();
  history.replaceState(null, '', '/a');
  document.body.innerHTML = '<article><p>The army lost 14 tanks.</p></article><aside></aside>';
  root = document.querySelector('article') ?? document.body;
  watchPage(root, events, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const addLine = (parent: Element) => parent.append(document.createElement('p'));

describe('the page watcher', () => {
  it('tells of a change once it has settled, and of many as one', async () => {
    for (let line = 0; line < 5; line += 1) addLine(root);
    expect(events.onChange).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(events.onChange).toHaveBeenCalledOnce();
  });

  it('grows slower while the page keeps changing', async () => {
    for (let tick = 0; tick < 200; tick += 1) {
      addLine(root);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(events.onChange.mock.calls.length).toBeLessThan(10);
  });

  it('says nothing of changes outside the article', async () => {
    addLine(document.querySelector('aside') ?? document.body);
    await vi.advanceTimersByTimeAsync(500);
    expect(events.onChange).not.toHaveBeenCalled();
  });

  it('beats once a second while all is well', async () => {
    await vi.advanceTimersByTimeAsync(3_000);
    expect(events.onBeat).toHaveBeenCalledTimes(3);
    expect(events.onLeave).not.toHaveBeenCalled();
  });

  it.each([
    ['the article leaves the page', () => root.remove()],
    ['the address becomes another', () => history.pushState(null, '', '/b')],
  ])('says that this is another page when %s', async (_, leave) => {
    leave();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(events.onLeave).toHaveBeenCalled();
    expect(events.onBeat).not.toHaveBeenCalled();
  });

  it('stays on the page after a jump inside it', async () => {
    history.pushState(null, '', '/a#losses');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(events.onLeave).not.toHaveBeenCalled();
  });

  it('says nothing after its end', async () => {
    addLine(root);
    ending.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([events.onChange, events.onBeat].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
