// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import gate from '../../entrypoints/gate';
import { sendToBackground } from '../../lib/messaging/messenger';

vi.mock('../../lib/messaging/messenger', () => ({ sendToBackground: vi.fn() }));

const PARAGRAPH = '<p>The coastal army said on Tuesday that it had lost 14 tanks on the northern bank this month.</p>';
const ARTICLE = `<article>${PARAGRAPH.repeat(4)}</article>`;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigation', new EventTarget());
  vi.mocked(sendToBackground).mockResolvedValue({ injected: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const openPage = (markup: string) => {
  document.body.innerHTML = markup;
  void gate.main();
};

const goTo = async (path: string) => {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
  await vi.advanceTimersByTimeAsync(500);
};

describe('the gate', () => {
  it('asks for the page script where there is an article', () => {
    openPage(ARTICLE);
    expect(sendToBackground).toHaveBeenCalledExactlyOnceWith('article-found', { words: 72 });
  });

  it('asks for nothing on a page without one, however long it is open', () => {
    openPage('<form><label>Name <input></label></form>');
    vi.advanceTimersByTime(60_000);
    expect(sendToBackground).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks again at a page that fetches its text', () => {
    openPage('<main></main>');
    document.body.innerHTML = ARTICLE;
    vi.advanceTimersByTime(1_000);
    expect(sendToBackground).toHaveBeenCalledOnce();
  });

  it('looks again when a single-page site goes to an article, and not after it found one', async () => {
    openPage('<main></main>');
    vi.advanceTimersByTime(60_000);
    document.body.innerHTML = ARTICLE;
    vi.advanceTimersByTime(60_000);
    expect(sendToBackground).not.toHaveBeenCalled();
    vi.mocked(sendToBackground).mockResolvedValueOnce({ injected: false });
    await goTo('/coast');
    await goTo('/river');
    expect(sendToBackground).toHaveBeenCalledTimes(2);
    await goTo('/bay');
    expect(sendToBackground).toHaveBeenCalledTimes(2);
  });

  it('does nothing on a page loaded ahead until somebody looks at it', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    openPage(ARTICLE);
    vi.advanceTimersByTime(60_000);
    expect(sendToBackground).not.toHaveBeenCalled();
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(sendToBackground).toHaveBeenCalledOnce();
  });

  it.each(['image/svg+xml', 'application/xml', 'text/plain', 'application/pdf'])('leaves %s alone', (type) => {
    const real = vi.spyOn(document, 'contentType', 'get').mockReturnValue(type);
    openPage(ARTICLE);
    vi.advanceTimersByTime(60_000);
    expect(sendToBackground).not.toHaveBeenCalled();
    real.mockRestore();
  });

  it('changes nothing on the page', () => {
    openPage(ARTICLE);
    expect(document.body.innerHTML).toBe(ARTICLE);
  });

  it('tells the page nothing: no message, no event', () => {
    const post = vi.spyOn(window, 'postMessage');
    const dispatch = vi.spyOn(document, 'dispatchEvent');
    openPage(ARTICLE);
    expect(post).not.toHaveBeenCalled();
    expect(dispatch).not.toHaveBeenCalled();
  });
});
