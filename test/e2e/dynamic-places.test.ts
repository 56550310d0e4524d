/** Where an article may stand, and where it may not: frames, shadow roots, what somebody writes, other documents. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { askBackground, findTabId, waitForHighlights, waitForReport } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { act, figures, untilMarked } from '../support/acting';
import { waitForCard } from '../support/card';
import {
  designPage,
  foreignFramePage,
  framedPage,
  framePage,
  inertPages,
  shadowPage,
  writingPage,
} from '../support/dynamic-pages';
import { countMutations } from '../support/mutations';
import { articlePage } from '../support/pages';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, pause, visit, visitMarked } from '../support/session';

const RIVER = '1,100 soldiers';
const QUIET_MS = 2_000;

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  let popup: Page;
  beforeAll(async () => {
    session = await openSession(family);
    const pages = new Map([
      ['/frame.html', framePage()],
      ['/framed.html', framedPage()],
      ['/shadow.html', shadowPage()],
      ['/writing.html', writingPage()],
      ['/design.html', designPage()],
      ['/plain.html', articlePage()],
      ...inertPages(),
    ]);
    served = await serveFolder(null, pages);
    pages.set('/foreign.html', foreignFramePage(served.origin.replace('127.0.0.1', 'localhost')));
    popup = await openExtensionPage(session, 'popup.html');
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test('an article in a frame of the same origin is marked there, and its card opens in the frame', async () => {
    const url = `${served.origin}/frame.html`;
    const page = await visit(session, url);
    const frame = await page.waitForFrame((candidate) => candidate.url().endsWith('/framed.html'));
    await frame.waitForFunction(() => CSS.highlights.has('says-who-figure'), { timeout: 10_000 });
    expect(await figures(page)).toEqual([]);
    const { article, marks } = await waitForReport(popup, url);
    expect(article.url).toMatch(/\/framed\.html$|\/app\/river$/);
    expect(marks.length).toBeGreaterThan(5);
    await page.bringToFront();
    await askBackground(popup, 'show-mark', { tabId: await findTabId(popup, url), markId: marks[0]?.id ?? '' });
    await frame.waitForSelector('says-who-card', { timeout: 5_000 });
    await photograph(page, `${family}-dynamic-frame-card`);
    await page.close();
  });

  test('an article in a frame of another origin is left alone', async () => {
    const page = await visit(session, `${served.origin}/foreign.html`);
    await pause(QUIET_MS);
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('words in an open shadow root and in its slots are marked, painted, hit and watched', async () => {
    const page = await visitMarked(session, `${served.origin}/shadow.html`);
    await untilMarked(page, RIVER);
    await untilMarked(page, '19 soldiers');
    await pause(300);
    expect(await countMutations(page)).toBe(0);
    await photograph(page, `${family}-dynamic-shadow`);
    await page.bringToFront();
    const point = await page.evaluate((words) => {
      const range = [...(CSS.highlights.get('says-who-figure') ?? [])].find((one) => String(one).includes(words));
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box && { x: box.left + 20, y: box.top + box.height / 2 };
    }, RIVER);
    await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await act(page, 'change');
    await untilMarked(page, '52 soldiers');
    await page.close();
  });

  test('what somebody writes is never marked, nor what a program says', async () => {
    const page = await visitMarked(session, `${served.origin}/writing.html`);
    const marked = await untilMarked(page, RIVER);
    expect(marked.some((words) => /77|88/.test(words))).toBe(false);
    expect(await countMutations(page)).toBe(0);
    await page.close();
  });

  test('a page that is one editor is left alone', async () => {
    const page = await visit(session, `${served.origin}/design.html`);
    expect(await waitForHighlights(page, QUIET_MS)).toBe(false);
    await page.close();
  });

  test.each(['inert.txt', 'inert.xml', 'inert.svg'])('%s is left alone, also when the reader asks', async (name) => {
    const url = `${served.origin}/${name}`;
    const page = await session.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await pause(500);
    const tab = await askBackground(popup, 'mark-tab', { tabId: await findTabId(popup, url), on: true });
    expect(['no-article', 'inaccessible']).toContain(tab.state);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('marks are printed only where the reader wants them', async () => {
    const page = await visitMarked(session, `${served.origin}/plain.html`);
    await untilMarked(page, RIVER);
    const ground = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('p') ?? document.body, '::highlight(says-who-figure)')
            .backgroundColor,
      );
    const onScreen = await ground();
    if (family === 'chromium') await page.emulateMediaType('print');
    const setInPrint = (inPrint: boolean) =>
      popup.evaluate(
        (wanted) => chrome.storage.local.set({ settings: { look: { scheme: 'system', inPrint: wanted } } }),
        inPrint,
      );
    if (family === 'chromium') {
      expect(await ground()).not.toBe(onScreen);
      await photograph(page, 'chromium-dynamic-print-off');
    }
    await setInPrint(true);
    await pause(500);
    if (family === 'chromium') {
      expect(await ground()).toBe(onScreen);
      await photograph(page, 'chromium-dynamic-print-on');
    }
    const rules = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText.slice(0, 20))),
    );
    expect(rules.some((rule) => rule.startsWith('@media print'))).toBe(true);
    await setInPrint(false);
    await page.close();
  });
});
