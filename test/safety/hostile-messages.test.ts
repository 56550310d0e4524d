import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundHandlers } from '../../lib/messaging/answer-messages';
import type { BrowserSender } from '../../lib/messaging/caller';
import { type BackgroundVerb, CALLERS, type Caller } from '../../lib/messaging/protocol';
import { browser } from '../../lib/platform/browser';
import { SAMPLE_ARTICLE } from '../support/sample-note';

const VERBS = Object.keys(CALLERS) as BackgroundVerb[];
const CALLER_KINDS: readonly Caller[] = ['page', 'note-frame', 'extension'];
const EVERY_CALL = VERBS.flatMap((verb) => CALLER_KINDS.map((caller) => [verb, caller] as const));
const MEGABYTES_50 = 50 * 1024 * 1024;
const DEPTH = 100_000;

let handlers: { [V in BackgroundVerb]: Mock };
let senders: Record<Caller, BrowserSender>;
let log: Mock;
let ask: (message: unknown, sender: BrowserSender) => Promise<unknown>;

beforeEach(async () => {
  fakeBrowser.reset();
  log = vi.spyOn(console, 'error').mockReturnValue(undefined) as unknown as Mock;
  handlers = Object.fromEntries(VERBS.map((verb) => [verb, vi.fn(() => null)])) as typeof handlers;
  const { id } = browser.runtime;
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  senders = {
    page: { id, url: 'https://news.example/a', origin: 'https://news.example', frameId: 0, tab: { id: 7 } },
    'note-frame': { id, url: `${own}/note-frame.html`, frameId: 5, tab: { id: 7 } },
    extension: { id, url: `${own}/popup.html` },
  };
  // A worker of its own for each test: what was logged before is forgotten.
  vi.resetModules();
  const { answer } = await import('../../lib/messaging/answer-messages');
  ask = (message, sender) => answer(handlers as BackgroundHandlers, message, sender);
});

/** `[[[…]]]` as a message can hold it, built without recursion. */
function nested(depth: number, key: string): unknown {
  let value: unknown = 'bottom';
  for (let at = 0; at < depth; at += 1) value = { [key]: value };
  return value;
}

/** A message as it arrives: `__proto__` is a key of its own, which no object literal can have. */
const withProto = (json: string): unknown => JSON.parse(json);

describe('a hostile payload', () => {
  const HOSTILE: readonly (readonly [string, () => unknown])[] = [
    ['a string of 50 MB', () => 'x'.repeat(MEGABYTES_50)],
    ['an object 100,000 deep', () => nested(DEPTH, 'article')],
    ['a list of a million', () => Array(1_000_000).fill(0)],
    ['a `__proto__` key', () => withProto('{"__proto__":{"words":1,"tabId":1,"id":"a","token":"t"}}')],
    ['a `constructor` key', () => withProto('{"constructor":{"prototype":{"tabId":1}}}')],
    ['a number that is none', () => Number.NaN],
    ['a message inside the message', () => ({ verb: 'delete-note', payload: { id: 'note-1' } })],
  ];

  it.each(HOSTILE)('is refused by every verb from every caller: %s', async (_name, make) => {
    const payload = make();
    for (const [verb, caller] of EVERY_CALL) {
      const reply = await ask({ verb, payload }, senders[caller]);
      const allowed = CALLERS[verb].includes(caller);
      expect(reply, `${verb} from ${caller}`).toMatchObject({ ok: false, code: allowed ? 'invalid' : 'not-allowed' });
      expect(handlers[verb], verb).not.toHaveBeenCalled();
    }
    expect(Object.prototype).not.toHaveProperty('tabId');
  });

  it.each([
    ['text', (text: string) => ({ article: SAMPLE_ARTICLE, text })],
    ['article.title', (title: string) => ({ article: { ...SAMPLE_ARTICLE, title }, text: 'Talks went on.' })],
  ])('with 50 MB in %s is too large', async (field, toPayload) => {
    const payload = toPayload('x'.repeat(MEGABYTES_50));
    const reply = await ask({ verb: 'annotate-article', payload }, senders.page);
    expect(reply).toEqual({ ok: false, code: 'too-large', message: `${field}: max_length` });
  });

  it('brings no key to a handler that the verb does not have', async () => {
    const more = '"__proto__":{"admin":true},"constructor":1,"caller":"extension","tabId":3,"words":900';
    await ask(withProto(`{"verb":"article-found","payload":{${more}}}`), senders.page);
    const [payload, caller] = handlers['article-found'].mock.calls[0] ?? [];
    expect(Object.getOwnPropertyNames(payload)).toEqual(['words']);
    expect(payload).not.toHaveProperty('admin');
    expect(caller).toMatchObject({ caller: 'page', tabId: 7, url: 'https://news.example/a' });
  });

  it('leaves the next message its answer, and is logged once however often it comes', async () => {
    for (let at = 0; at < 500; at += 1) {
      await ask({ verb: 'annotate-article', payload: { text: at } }, senders.page);
    }
    expect(log).toHaveBeenCalledTimes(1);
    expect(await ask({ verb: 'article-found', payload: { words: 9 } }, senders.page)).toEqual({
      ok: true,
      answer: null,
    });
  });

  it('cannot fill the log by names of verbs it makes up', async () => {
    for (let at = 0; at < 500; at += 1) await ask({ verb: `verb-${at}`, payload: null }, senders.page);
    expect(log).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(log.mock.calls)).not.toContain('verb-');
  });
});

describe('a forged sender', () => {
  const FORGED = {
    caller: 'extension',
    sender: { id: 'x' },
    tab: { id: 1 },
    frameId: 0,
    origin: 'chrome-extension://x',
  };

  it.each(VERBS.filter((verb) => !CALLERS[verb].includes('page')))(
    'inside the message opens nothing to a page: %s',
    async (verb) => {
      const message = { ...FORGED, verb, payload: null, url: browser.runtime.getURL('/popup.html') };
      expect(await ask(message, senders.page)).toMatchObject({ ok: false, code: 'not-allowed' });
    },
  );

  it.each<[string, (own: Record<Caller, BrowserSender>) => BrowserSender]>([
    ['a frame of the page', ({ page }) => ({ ...page, frameId: 3 })],
    ['a frame without an address', ({ page }) => ({ ...page, url: 'about:blank', frameId: 3 })],
    ['another extension', ({ extension }) => ({ ...extension, id: 'other' })],
    ['nobody', () => ({})],
    ['an address like ours', ({ page }) => ({ ...page, url: 'https://news.example/note-frame.html', frameId: 2 })],
    ['a tab whose origin is another', ({ page }) => ({ ...page, origin: 'https://other.example' })],
  ])('is refused by every verb: %s', async (_name, toSender) => {
    for (const verb of VERBS) {
      expect(await ask({ verb, payload: null }, toSender(senders)), verb).toMatchObject({ code: 'not-allowed' });
    }
  });
});
