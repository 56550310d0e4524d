/** Pages that fight the marks or change without end: the page wins, stays fast, and the reader is told why. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { askBackground, findTabId, openSurfaceFor, waitForReport } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { act, figures, untilMarked } from '../support/acting';
import { findViolations } from '../support/axe';
import { clearingPage, hugePage, stormPage } from '../support/dynamic-pages';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, pause, until, visit, visitMarked } from '../support/session';

const RIVER = '1,100 soldiers';
const SCHEMES = ['light', 'dark'] as const;

/** Photographs popup and side panel about a page. */
async function photographSurfaces(session: OpenBrowser, url: string, name: string): Promise<void> {
  for (const [surface, width] of [
    ['popup', 400],
    ['sidepanel', 320],
  ] as const) {
    const shown = await openSurfaceFor(session, url, `${surface}.html`);
    await shown.setViewport({ width, height: 640 });
    await shown.waitForSelector('.notice', { timeout: 5_000 });
    await photograph(shown, `${name}-${surface}`);
    // axe takes minutes for a list of thousands, whose rows are those of shorter lists.
    const isShort = await shown.evaluate(() => document.querySelectorAll('.mark').length < 100);
    if (isShort) expect(await findViolations(shown)).toEqual([]);
    await shown.close();
  }
}

describe.each(FAMILIES.flatMap((family) => SCHEMES.map((scheme) => ({ family, scheme }))))(
  'in $family, $scheme',
  ({ family, scheme }) => {
    let session: OpenBrowser;
    let served: Served;
    let popup: Page;
    beforeAll(async () => {
      session = await openSession(family, { scheme });
      served = await serveFolder(
        null,
        new Map([
          ['/clearing.html', clearingPage()],
          ['/storm.html', stormPage()],
          ['/huge.html', hugePage()],
        ]),
      );
      popup = await openExtensionPage(session, 'popup.html');
    });
    afterAll(async () => {
      await session?.browser.close();
      await served?.stop();
    });

    const badgeOf = async (url: string) => {
      const tabId = await findTabId(popup, url);
      return popup.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    };

    test('marks a page takes away come back three times, then stay off until the reader resumes', async () => {
      const url = `${served.origin}/clearing.html`;
      const page = await visitMarked(session, url);
      await untilMarked(page, RIVER);
      await page.bringToFront();
      await act(page, 'clear');
      await until(
        () => waitForReport(popup, url),
        (report) => report.pausedReason === 'marks-removed',
      );
      await pause(1_500);
      expect(await page.evaluate(() => window.act['sets'])).toBeLessThanOrEqual(4);
      expect(await figures(page)).toEqual([]);
      expect(await badgeOf(url)).toMatch(/!$/);
      await photographSurfaces(session, url, `${family}-dynamic-cleared-${scheme}`);
      await act(page, 'stop');
      const shown = await openSurfaceFor(session, url);
      await shown.waitForSelector('.notice button', { timeout: 5_000 });
      await shown.click('.notice button');
      await untilMarked(page, RIVER);
      await until(
        () => waitForReport(popup, url),
        (report) => report.pausedReason === null,
      );
      expect(await badgeOf(url)).not.toMatch(/!$/);
      await shown.close();
      await page.close();
    });

    test.runIf(scheme === 'light')(
      'a page that changes ten thousand times a second is left in peace, and marking can be resumed',
      async () => {
        const url = `${served.origin}/storm.html`;
        const page = await visitMarked(session, url);
        await untilMarked(page, RIVER);
        await page.bringToFront();
        await act(page, 'storm');
        await until(
          () => waitForReport(popup, url),
          (report) => report.pausedReason === 'changes-too-fast',
          55_000,
        );
        expect((await figures(page)).some((words) => words.includes(RIVER))).toBe(true);
        await photographSurfaces(session, url, `${family}-dynamic-storm`);
        await act(page, 'stop');
        await askBackground(popup, 'mark-tab', { tabId: await findTabId(popup, url), on: true });
        await until(
          () => waitForReport(popup, url),
          (report) => report.pausedReason === null,
        );
        await page.close();
      },
      90_000,
    );

    test('a page of too many words and marks is marked in part, and says so', async () => {
      const url = `${served.origin}/huge.html`;
      const page = await visit(session, url);
      const report = await until(
        () => waitForReport(popup, url, 40_000),
        ({ partial }) => partial,
        40_000,
      );
      expect(report.marks.length).toBeLessThanOrEqual(5_000);
      expect(await badgeOf(url)).toMatch(/\+$|^999$/);
      await photographSurfaces(session, url, `${family}-dynamic-partial-${scheme}`);
      await page.close();
    }, 90_000);
  },
);
