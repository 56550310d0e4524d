import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  ANSWER_DEADLINE_MS,
  isPageListening,
  onPageMessage,
  sendToBackground,
  sendToPage,
} from '../../lib/messaging/messenger';
import { browser } from '../../lib/platform/browser';

/** The API's typings make the answer void; what travels is anything. */
const spySend = () =>
  vi.spyOn(browser.runtime, 'sendMessage') as unknown as Mock<(message: unknown) => Promise<unknown>>;

const found = { words: 900 };
const injected = { ok: true, answer: { injected: true } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('sendToBackground', () => {
  it('gives the answer of the background', async () => {
    const send = spySend().mockResolvedValue(injected);
    await expect(sendToBackground('article-found', found)).resolves.toEqual({ injected: true });
    expect(send).toHaveBeenCalledExactlyOnceWith({ verb: 'article-found', payload: found });
  });

  it('asks again with the same payload while the worker is stopped', async () => {
    const send = spySend()
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockResolvedValue(injected);
    const answer = sendToBackground('article-found', found);
    await vi.advanceTimersByTimeAsync(200);
    await expect(answer).resolves.toEqual({ injected: true });
    expect(send.mock.calls).toEqual(Array(3).fill([{ verb: 'article-found', payload: found }]));
  });

  it('ends in a typed error when nobody answers before the deadline', async () => {
    spySend().mockResolvedValue(undefined);
    const refused = expect(sendToBackground('article-found', found)).rejects.toMatchObject({ code: 'no-answer' });
    await vi.advanceTimersByTimeAsync(ANSWER_DEADLINE_MS);
    await refused;
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  it('ends in a typed error when an answer is promised and never comes', async () => {
    spySend().mockReturnValue(new Promise(() => undefined));
    const refused = expect(sendToBackground('article-found', found)).rejects.toMatchObject({ code: 'no-answer' });
    await vi.advanceTimersByTimeAsync(ANSWER_DEADLINE_MS);
    await refused;
  });

  it('passes a refusal on and does not ask again', async () => {
    const send = spySend().mockResolvedValue({ ok: false, code: 'not-allowed', message: 'article-found' });
    await expect(sendToBackground('article-found', found)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('says at once that the extension is gone', async () => {
    spySend().mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(sendToBackground('article-found', found)).rejects.toMatchObject({ code: 'extension-gone' });
  });
});

describe('messages to a page', () => {
  const handlers = () => ({
    'show-mark': vi.fn(),
    'remove-marks': vi.fn(),
    command: vi.fn(),
    'choice-changed': vi.fn(),
    'notes-changed': vi.fn(),
    'close-draft': vi.fn(),
    resume: vi.fn(),
  });
  const fromBackground = { id: 'test-extension-id' };

  /** Hands a message to the listeners of the page, as the browser would. */
  function receive(message: unknown, sender: object): unknown[] {
    const answers: unknown[] = [];
    const add = vi.mocked(browser.runtime.onMessage.addListener);
    for (const [listener] of add.mock.calls) {
      (listener as (m: unknown, s: object, a: (reply: unknown) => void) => unknown)(message, sender, (reply) =>
        answers.push(reply),
      );
    }
    return answers;
  }

  beforeEach(() => {
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockReturnValue(undefined);
  });

  it('reach the handler of their verb and are acknowledged', () => {
    const page = handlers();
    onPageMessage(page, new AbortController().signal);
    expect(receive({ verb: 'show-mark', payload: { markId: 'f3' } }, fromBackground)).toHaveLength(1);
    expect(page['show-mark']).toHaveBeenCalledExactlyOnceWith({ markId: 'f3' });
  });

  it('are ignored when another extension or another page script sent them, or the verb is unknown', () => {
    const page = handlers();
    onPageMessage(page, new AbortController().signal);
    const message = { verb: 'remove-marks', payload: null };
    expect(receive(message, { id: 'another-extension' })).toEqual([]);
    expect(receive(message, { ...fromBackground, tab: { id: 4 } })).toEqual([]);
    expect(receive({ verb: 'constructor', payload: null }, fromBackground)).toEqual([]);
    expect(page['remove-marks']).not.toHaveBeenCalled();
  });

  it('stop with the signal', () => {
    const remove = vi.spyOn(browser.runtime.onMessage, 'removeListener').mockReturnValue(undefined);
    const life = new AbortController();
    onPageMessage(handlers(), life.signal);
    life.abort();
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('tell the sender whether a page script was there', async () => {
    const send = vi.spyOn(browser.tabs, 'sendMessage') as unknown as Mock<(...args: unknown[]) => Promise<unknown>>;
    send.mockResolvedValueOnce({ ok: true, answer: null });
    await expect(sendToPage(7, 'remove-marks', null)).resolves.toBe(true);
    expect(send).toHaveBeenCalledWith(7, { verb: 'remove-marks', payload: null }, { frameId: 0 });
    send.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await expect(isPageListening(7)).resolves.toBe(false);
  });
});
