import fc from 'fast-check';
import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, answerMessages, type BackgroundHandlers } from '../../lib/messaging/answer-messages';
import type { BrowserSender } from '../../lib/messaging/caller';
import { MOST_TEXT } from '../../lib/messaging/message-limits';
import { type BackgroundVerb, CALLERS, type Caller } from '../../lib/messaging/protocol';
import { StoreError } from '../../lib/notes/store-error';
import { browser } from '../../lib/platform/browser';
import { SAMPLE_ARTICLE, SAMPLE_BODY, SAMPLE_TARGET, sampleMark, sampleSave } from '../support/sample-note';

const VERBS = Object.keys(CALLERS) as BackgroundVerb[];

let handlers: { [V in BackgroundVerb]: Mock };
let senders: Record<Caller, BrowserSender>;
let log: Mock;

beforeEach(() => {
  fakeBrowser.reset();
  log = vi.spyOn(console, 'error').mockReturnValue(undefined) as unknown as Mock;
  handlers = Object.fromEntries(VERBS.map((verb) => [verb, vi.fn(() => `answer to ${verb}`)])) as typeof handlers;
  const { id } = browser.runtime;
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  senders = {
    page: { id, url: 'https://news.example/a', origin: 'https://news.example', frameId: 0, tab: { id: 7 } },
    'note-frame': { id, url: `${own}/note-frame.html`, frameId: 5, tab: { id: 7 } },
    extension: { id, url: `${own}/popup.html` },
  };
});

const good: { readonly [V in BackgroundVerb]: unknown } = {
  'article-found': { words: 900 },
  'annotate-article': { article: SAMPLE_ARTICLE, text: 'Colonel Aro said 140 soldiers had been killed.' },
  'report-page': {
    article: SAMPLE_ARTICLE,
    marks: [sampleMark()],
    notes: [{ id: 'note-1', state: 'orphaned', reason: 'quote-gone', change: null }],
    partial: false,
    pausedReason: null,
  },
  'load-card': null,
  'open-draft': { article: SAMPLE_ARTICLE, target: SAMPLE_TARGET, noteId: null },
  'redeem-draft': { token: 'abc' },
  'keep-draft': { key: 'note-1', kept: { noteId: 'note-1', rev: 1, body: SAMPLE_BODY, keptAt: 5_000 } },
  'save-note': sampleSave(),
  'delete-note': { id: 'note-1' },
  'restore-note': { id: 'note-1' },
  'accept-wording': { id: 'note-1' },
  'notes-rewritten': null,
  'close-draft': null,
  'tab-state': { tabId: 7 },
  'article-overview': { tabId: 7 },
  'mark-tab': { tabId: 7, on: true },
  'switch-site': { site: 'news.example', on: false },
  'show-mark': { tabId: 7, markId: 'f0' },
};

const ask = (message: unknown, sender: BrowserSender) => answer(handlers as BackgroundHandlers, message, sender);

describe('who may call what', () => {
  const table = VERBS.flatMap((verb) =>
    (['page', 'note-frame', 'extension'] as const).map(
      (caller) => [verb, caller, CALLERS[verb].includes(caller)] as const,
    ),
  );

  it.each(table)('%s from %s: %s', async (verb, caller, allowed) => {
    const reply = await ask({ verb, payload: good[verb] }, senders[caller]);
    if (allowed) {
      expect(reply).toEqual({ ok: true, answer: `answer to ${verb}` });
      expect(handlers[verb]).toHaveBeenCalledExactlyOnceWith(good[verb], expect.objectContaining({ caller }));
    } else {
      expect(reply).toMatchObject({ ok: false, code: 'not-allowed' });
      expect(handlers[verb]).not.toHaveBeenCalled();
    }
  });

  it('gives content scripts four verbs, none of which answers what the reader wrote', () => {
    const forPages = VERBS.filter((verb) => CALLERS[verb].includes('page'));
    expect(forPages).toEqual(['article-found', 'annotate-article', 'report-page', 'load-card', 'open-draft']);
  });

  it('believes the browser and not the message', async () => {
    const forged = { verb: 'tab-state', payload: { tabId: 7 }, caller: 'extension', sender: senders.extension };
    expect(await ask(forged, senders.page)).toMatchObject({ code: 'not-allowed' });
  });
});

describe('a message that is not as it should be', () => {
  it.each([
    undefined,
    null,
    7,
    'tab-state',
    {},
    { verb: 7 },
    { verb: 'drop-database' },
    { verb: '__proto__' },
    { verb: 'toString' },
  ])('is an unknown verb: %j', async (message) => {
    expect(await ask(message, senders.extension)).toMatchObject({ ok: false, code: 'unknown-verb' });
  });

  it.each<[BackgroundVerb, Caller, unknown]>([
    ['article-found', 'page', { words: -1 }],
    ['article-found', 'page', undefined],
    ['mark-tab', 'extension', { tabId: '7', on: true }],
    ['delete-note', 'extension', { id: '../../etc' }],
    ['save-note', 'note-frame', { ...sampleSave(), rev: 0.5 }],
    ['save-note', 'note-frame', { ...sampleSave(), article: { ...SAMPLE_ARTICLE, url: 'javascript:alert(1)' } }],
  ])('%s from %s is refused as invalid: %j', async (verb, caller, payload) => {
    expect(await ask({ verb, payload }, senders[caller])).toMatchObject({ ok: false, code: 'invalid' });
    expect(handlers[verb]).not.toHaveBeenCalled();
  });

  it('is refused as too large, and the refusal holds none of its words', async () => {
    const text = 'secret '.repeat(MOST_TEXT / 6);
    const reply = await ask({ verb: 'annotate-article', payload: { article: SAMPLE_ARTICLE, text } }, senders.page);
    expect(reply).toEqual({ ok: false, code: 'too-large', message: 'text: max_length' });
  });

  it('never makes answer() reject, and never reaches a handler', async () => {
    const payload = fc.anything();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...VERBS), payload, async (verb, unknown) => {
        const reply = await ask({ verb, payload: unknown }, senders[CALLERS[verb][0] ?? 'page']);
        if (!reply.ok) expect(handlers[verb]).not.toHaveBeenCalled();
        handlers[verb].mockClear();
      }),
    );
  });
});

describe('a handler that fails', () => {
  it('ends in a typed error without the words of the original', async () => {
    handlers['save-note'].mockRejectedValue(new Error('could not store "my private note"'));
    const reply = await ask({ verb: 'save-note', payload: sampleSave() }, senders.extension);
    expect(reply).toEqual({ ok: false, code: 'failed', message: 'save-note' });
    expect(JSON.stringify(log.mock.calls)).not.toContain('private');
  });

  it('passes the reason of the store on', async () => {
    handlers['save-note'].mockRejectedValue(new StoreError('quota'));
    expect(await ask({ verb: 'save-note', payload: sampleSave() }, senders.extension)).toMatchObject({ code: 'quota' });
  });
});

describe('answerMessages', () => {
  it('answers through sendResponse', async () => {
    answerMessages(handlers as BackgroundHandlers);
    // The fake browser gives no sender URL, so the one answer it can get is a refusal; that it comes is the point.
    expect(await browser.runtime.sendMessage({ verb: 'tab-state', payload: { tabId: 1 } })).toMatchObject({
      ok: false,
    });
  });
});
