// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRoute } from '../../lib/highlights/route-watch';

let ending: AbortController;
let navigation: EventTarget;
const onRoute = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onRoute.mockClear();
  ending = new AbortController();
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  history.replaceState(null, '', '/river');
  watchRoute(window, onRoute, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Changes the address as a page's router does, and as the browser tells of it. */
const go = (path: string) => {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
};
const settle = () => vi.advanceTimersByTimeAsync(200);

describe('the route watch', () => {
  it('tells of another address once it has settled', async () => {
    go('/loading');
    go('/coast');
    expect(onRoute).not.toHaveBeenCalled();
    await settle();
    expect(onRoute).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/coast$/));
  });

  it.each([
    ['a fragment', '/river#losses'],
    ['a tracking parameter', '/river?utm_source=letter'],
    ['the same address', '/river'],
  ])('does not take %s for another article', async (_, path) => {
    go(path);
    await settle();
    expect(onRoute).not.toHaveBeenCalled();
  });

  it('says nothing of a visit to another address that was over before it settled', async () => {
    go('/coast');
    go('/river');
    await settle();
    expect(onRoute).not.toHaveBeenCalled();
  });

  it('looks a few times in a second, however often the page writes its address', async () => {
    const looked = vi.spyOn(window, 'setTimeout');
    for (let write = 0; write < 1_000; write += 1) {
      go(`/river#${write}`);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(looked.mock.calls.length).toBeLessThanOrEqual(8);
    expect(onRoute).not.toHaveBeenCalled();
  });

  it('hears the back button', async () => {
    history.replaceState(null, '', '/coast');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(onRoute).toHaveBeenCalledOnce();
  });

  it('needs no timer where the browser tells of changes, and asks where it does not', async () => {
    expect(vi.getTimerCount()).toBe(0);
    vi.stubGlobal('navigation', undefined);
    const asking = vi.fn();
    watchRoute(window, asking, ending.signal);
    history.pushState(null, '', '/asked-for');
    await vi.advanceTimersByTimeAsync(1_200);
    expect(asking).toHaveBeenCalledOnce();
  });

  it('ends with its signal', async () => {
    go('/coast');
    ending.abort();
    await settle();
    expect(onRoute).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
