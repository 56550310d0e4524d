/** The lives of a page: loaded ahead, left and come back to, outliving the extension that marked it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { askBackground, countHighlights, findTabId, readTabState, waitForReport } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { untilMarked } from '../support/acting';
import { openCard, waitForCard } from '../support/card';
import { aheadPage, aheadTargetPage, keptPage } from '../support/dynamic-pages';
import { articlePage } from '../support/pages';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, pause, until, visit, visitMarked } from '../support/session';

const RIVER = '1,100 soldiers';

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  beforeAll(async () => {
    session = await openSession(family, { keepsPages: true });
    served = await serveFolder(
      null,
      new Map([
        ['/kept.html', keptPage()],
        ['/plain.html', articlePage()],
        ['/ahead.html', aheadPage()],
        ['/ahead-target.html', aheadTargetPage()],
      ]),
    );
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test('a page the browser kept is marked and connected when the reader comes back', async () => {
    const popup = await openExtensionPage(session, 'popup.html');
    const url = `${served.origin}/kept.html`;
    const page = await visitMarked(session, url);
    await untilMarked(page, RIVER);
    await waitForReport(popup, url);
    const life = await page.evaluate(() => (window as unknown as { life: number }).life);
    await page.goto(`${served.origin}/plain.html`);
    await untilMarked(page, RIVER);
    await page.evaluate(() => history.back());
    await until(
      () => page.evaluate(() => location.pathname).catch(() => ''),
      (path) => path === '/kept.html',
    );
    await untilMarked(page, RIVER);
    // The same number: the page was kept, not loaded again. Our scripts do not stand in the way of it.
    expect(await page.evaluate(() => (window as unknown as { life: number }).life)).toBe(life);
    const { marks } = await until(
      () => readTabState(popup, url).then(({ report }) => report ?? { marks: [] }),
      (report) => report.marks.length > 0,
    );
    await page.bringToFront();
    await askBackground(popup, 'show-mark', { tabId: await findTabId(popup, url), markId: marks[0]?.id ?? '' });
    await waitForCard(page);
    await popup.close();
    await page.close();
  });

  test.runIf(family === 'chromium')('a page loaded ahead is not touched before somebody looks at it', async () => {
    const popup = await openExtensionPage(session, 'popup.html');
    const page = await visit(session, `${served.origin}/ahead.html`);
    await pause(2_500);
    await page.evaluate(() => document.querySelector('a')?.click());
    const readTitle = () =>
      popup.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ url }) => url?.endsWith('/ahead-target.html'))?.title ?? '';
      });
    const title = await until(readTitle, (text) => text.endsWith('now: true'));
    expect(title).toBe('ahead: true, marked ahead: 0, marked now: true');
    await popup.close();
  });

  // Firefox seems to end a removed extension's scripts at once: there the marks stay until the page is loaded again.
  test.runIf(family === 'chromium')(
    'when the extension goes, its marks go, and an open card says what to do',
    async () => {
      const page = await visitMarked(session, `${served.origin}/plain.html`);
      await openCard(page, 'says-who-figure', 0);
      if (family === 'chromium') {
        await session.browser.uninstallExtension(session.extensionOrigin.replace('chrome-extension://', ''));
      } else {
        const popup = await openExtensionPage(session, 'popup.html');
        // The address of a reloaded extension is another one; the page that asked goes with the old.
        await popup.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50)).catch(() => undefined);
        await page.bringToFront();
      }
      await until(
        () => countHighlights(page),
        (counts) => Object.keys(counts).length === 0,
      );
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      await photograph(page, `${family}-dynamic-gone`);
      await page.close();
    },
  );
});
