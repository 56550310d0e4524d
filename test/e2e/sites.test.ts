/** The reader decides which sites are marked: switching one off takes the marks away and keeps them away. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { askBackground, countHighlights, findTabId, waitForHighlights } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { articlePage } from '../support/pages';
import { FAMILIES, openSession, until, visit, visitMarked } from '../support/session';

const QUIET_MS = 2_000;

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  let url: string;
  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(null, new Map([['/river.html', articlePage()]]));
    url = `${served.origin}/river.html`;
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test('marks go when the site is switched off, stay away, and come back', async () => {
    const extensionPage = await openExtensionPage(session, 'popup.html');
    const page = await visitMarked(session, url);
    await askBackground(extensionPage, 'switch-site', { site: '127.0.0.1', on: false });
    await until(
      () => countHighlights(page),
      (counts) => Object.keys(counts).length === 0,
    );
    await page.close();

    const again = await visit(session, url);
    expect(await waitForHighlights(again, QUIET_MS)).toBe(false);
    await askBackground(extensionPage, 'switch-site', { site: '127.0.0.1', on: true });
    await again.close();

    await (await visitMarked(session, url)).close();
    await extensionPage.close();
  });

  test('marks go from one page alone, and come back', async () => {
    const extensionPage = await openExtensionPage(session, 'popup.html');
    const page = await visitMarked(session, url);
    const tabId = await findTabId(extensionPage, url);
    await askBackground(extensionPage, 'mark-tab', { tabId, on: false });
    await until(
      () => countHighlights(page),
      (counts) => Object.keys(counts).length === 0,
    );
    await askBackground(extensionPage, 'mark-tab', { tabId, on: true });
    expect(await waitForHighlights(page, 5_000)).toBe(true);
    await page.close();
    await extensionPage.close();
  });
});
