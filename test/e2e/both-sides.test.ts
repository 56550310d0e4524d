/**
 * What an article says of both sides, as a reader comes to it: a reference pack switched on in the options, the article
 * marked, "Both sides" opened in popup and side panel.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { openSurfaceFor } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { findViolations } from '../support/axe';
import { cardWords, openCard } from '../support/card';
import { bothSidesPage } from '../support/pages';
import { photograph, photographThemes } from '../support/screenshots';
import { FAMILIES, openSession, visitMarked } from '../support/session';

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;

  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(null, new Map([['/both.html', bothSidesPage()]]));
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test('a pack is switched on in the options', async () => {
    const options = await openExtensionPage(session, 'options.html');
    await options.waitForSelector('.pack-slot button[role=switch]', { timeout: 5_000 });
    await options.click('.pack-slot button[role=switch]');
    await options.waitForSelector('.pack-slot button[aria-checked=true]', { timeout: 5_000 });
    await options.evaluate(() => document.querySelector('.pack-slots')?.scrollIntoView());
    await photographThemes(options, `${family}-options-packs`, [320, 1440]);
    expect(await findViolations(options)).toEqual([]);
    await options.close();
  });

  test.each(['popup.html', 'sidepanel.html'])('both sides stand in %s, with the bulletin and its age', async (path) => {
    const page = await visitMarked(session, `${served.origin}/both.html`);
    const surface = await openSurfaceFor(session, page.url(), path);
    const text = await readOverview(surface);
    expect(text).toContain('bulletin of 16 Jun 2022. 1 day old when the article appeared.');
    expect(text).toContain('no figure from this side here');
    expect(text).toContain('32,500–33,000');
    await photographThemes(surface, `${family}-${path}-both-sides`, [320, 1440]);
    expect(await findViolations(surface)).toEqual([]);
    await surface.close();
    await page.close();
  });

  test('the card of a figure shows what the other side says of the same', async () => {
    const page = await visitMarked(session, `${served.origin}/both.html`);
    await openCard(page, 'says-who-figure', 0);
    await photograph(page, `${family}-card-other-side`);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => null);
    await photograph(page, `${family}-card-other-side-dark`);
    if (family === 'chromium')
      expect(await cardWords(page)).toMatch(/Russia says.*1,351 lost\. The two cannot both be so\./u);
    await page.close();
  });
});

/** Opens the section and waits for its pack. */
async function readOverview(surface: Page): Promise<string> {
  await surface.waitForSelector('details.who', { timeout: 5_000 });
  await surface.evaluate(() => {
    for (const details of document.querySelectorAll('details.who')) details.toggleAttribute('open', true);
  });
  await surface.waitForSelector('.pack-match', { timeout: 5_000 });
  return surface.evaluate(() => document.querySelector('.overview')?.textContent ?? '');
}
