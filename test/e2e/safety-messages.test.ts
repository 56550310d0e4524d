/**
 * Messages that nobody of ours would send, in real browsers: from the content scripts' world of a page that was taken
 * over, from its frames, and from the page's own scripts. Each is refused, and the background answers the next one.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BackgroundVerb, CALLERS } from '../../lib/messaging/protocol';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { waitForReport } from '../../scripts/page-marks.mjs';
import { type MadePage, type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { type HostileMessage, sendFromFrames, sendFromPage } from '../support/page-worlds';
import { articlePage } from '../support/pages';
import { SAMPLE_ARTICLE, sampleSave } from '../support/sample-note';
import { FAMILIES, openSession, visitMarked } from '../support/session';

const VERBS = Object.keys(CALLERS) as BackgroundVerb[];
const NOT_FOR_PAGES = VERBS.filter((verb) => !CALLERS[verb].includes('page'));
const TEXT = JSON.stringify({ article: SAMPLE_ARTICLE, text: '' });
/** What the background says, or what the browser itself throws at one that cannot be carried. */
const HOSTILE: readonly (readonly [string, HostileMessage, RegExp])[] = [
  ['a verb of no one', { verb: 'drop-database', json: '{}' }, /^unknown-verb$/],
  ['a verb of every object', { verb: 'constructor', json: '{}' }, /^unknown-verb$/],
  ['the wrong type', { verb: 'article-found', json: '{"words":"many"}' }, /^invalid$/],
  ['50 MB of text', { verb: 'annotate-article', json: TEXT, characters: 50 * 1024 * 1024 }, /^too-large$/],
  ['100,000 levels', { verb: 'annotate-article', json: TEXT, depth: 100_000 }, /^(?:invalid|\w*Error)$/],
  ['a `__proto__` key', { verb: 'article-found', json: '{"__proto__":{"words":9}}' }, /^invalid$/],
];

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  let page: Page;
  let own: Page;
  let url: string;

  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(null, new Map([['/inner.html', inner()]]));
    const other = served.origin.replace('127.0.0.1', 'localhost');
    const framed = await serveFolder(null, new Map([['/river.html', withFrames(served.origin, other)]]));
    const { stop } = served;
    served = { origin: framed.origin, stop: async () => void (await Promise.all([stop(), framed.stop()])) };
    url = `${served.origin}/river.html`;
    page = await visitMarked(session, url);
    own = await openExtensionPage(session, 'popup.html');
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test.each(HOSTILE)('a page that was taken over is refused: %s', async (_name, message, expected) => {
    expect(await sendFromPage(own, url, message)).toMatch(expected);
    expect((await waitForReport(own, url)).marks.length).toBeGreaterThan(0);
  });

  test('a page may not use one verb of our own pages, with a payload as it should be', async () => {
    const payloads: Partial<Record<BackgroundVerb, unknown>> = {
      'save-note': sampleSave(),
      'delete-note': { id: 'note-1' },
      'switch-site': { site: '127.0.0.1', on: false },
      'tab-state': { tabId: 1 },
    };
    for (const verb of NOT_FOR_PAGES) {
      const reply = await sendFromPage(own, url, { verb, json: JSON.stringify(payloads[verb] ?? {}) });
      expect(reply, verb).toBe('not-allowed');
    }
  });

  test('a frame of the page may use no verb at all', async () => {
    for (const verb of VERBS) {
      const replies = await sendFromFrames(own, url, { verb, json: '{}' });
      const inner = replies.filter(({ frameId }) => frameId !== 0);
      expect(inner.length, verb).toBeGreaterThanOrEqual(2);
      expect(
        inner.map(({ reply }) => reply),
        verb,
      ).toEqual(inner.map(() => 'not-allowed'));
    }
  });

  test('the page’s own scripts reach nobody', async () => {
    const found = await page.evaluate(
      async (origin, save) => {
        const id = new URL(origin).host;
        const message = { verb: 'save-note', payload: save };
        const api = (window as unknown as { chrome?: { runtime?: { sendMessage?: (...all: unknown[]) => unknown } } })
          .chrome;
        const sent = await Promise.resolve(api?.runtime?.sendMessage?.(id, message)).catch(() => 'refused');
        for (const type of ['message', 'says-who', 'save-note']) {
          window.dispatchEvent(new CustomEvent(type, { detail: message }));
          document.dispatchEvent(new CustomEvent(type, { detail: message }));
        }
        window.postMessage(message, '*');
        const names = ['popup.html', 'library.html', 'note-frame.html', 'article.js', 'card.js', 'manifest.json'];
        const read = await Promise.all(
          names.map((name) =>
            fetch(`${origin}/${name}`).then(
              () => name,
              () => null,
            ),
          ),
        );
        return { sent: sent ?? null, read: read.filter((name) => name !== null) };
      },
      session.extensionOrigin,
      sampleSave(),
    );
    expect(found.sent === null || found.sent === 'refused').toBe(true);
    // Firefox tells its random address to no page; one that knew it could read the empty frame and nothing else.
    expect(found.read).toEqual(family === 'firefox' ? ['note-frame.html'] : []);
    expect(await countNotes(own)).toBe(0);
  });
});

/** Two frames: one of the page's own host on another port, one of another host. Neither is the article's. */
function withFrames(...origins: readonly string[]): MadePage {
  const { body, ...page } = articlePage();
  const frames = origins.map((origin) => `<iframe src="${origin}/inner.html"></iframe>`).join('');
  return { ...page, body: body.replace('</body>', `${frames}</body>`) };
}

function inner(): MadePage {
  return { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>inner</title><p>An advertisement.' };
}

function countNotes(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const [known] = await indexedDB.databases();
    if (known?.name === undefined) return 0;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(known.name ?? '');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const counting = database.transaction('notes').objectStore('notes').count();
    const count = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result);
    });
    database.close();
    return count;
  });
}
