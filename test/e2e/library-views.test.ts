/**
 * The library's views of what was kept: figures, claims, articles with their notes in order, sources with the reader's own
 * record; by mouse and by keyboard.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { findViolations } from '../support/axe';
import { press, shows, storeNotes, viewOf } from '../support/library-page';
import { photographThemes } from '../support/screenshots';
import { FAMILIES, openSession } from '../support/session';

const WIDTHS = [320, 1440];

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    session = await openSession(family);
    page = await openExtensionPage(session, 'library.html');
    await shows(page, 'No notes yet');
  });
  afterAll(() => session?.browser.close());

  test('views of an empty library say what will stand there', async () => {
    await viewOf(page, 'articles');
    await shows(page, 'No articles yet');
    await photographThemes(page, `${family}-articles-empty`, WIDTHS);
    await viewOf(page, 'sources');
    await shows(page, 'No sources yet');
    expect(await findViolations(page)).toEqual([]);
    await storeNotes(page);
    await page.reload({ timeout: 3_000 }).catch(() => undefined);
    await page.waitForSelector('#tab-notes');
  });

  test('figures and claims have views of their own', async () => {
    await viewOf(page, 'figures');
    await shows(page, '48 notes');
    await viewOf(page, 'claims');
    await shows(page, '12 notes');
    await photographThemes(page, `${family}-claims`, WIDTHS);
  });

  test('an article shows its notes in the order of its text, and how they fared', async () => {
    await viewOf(page, 'articles');
    await shows(page, '6 articles');
    expect(await findViolations(page)).toEqual([]);
    await photographThemes(page, `${family}-articles`, WIDTHS);
    await page.focus('.row-list [data-stop]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.detail-head');
    await page.waitForSelector('.note');
    const starts = await page.$$eval('.note-words', (quotes) =>
      quotes.map(({ textContent }) => Number.parseInt(textContent, 10)),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(await findViolations(page)).toEqual([]);
    await photographThemes(page, `${family}-article`, WIDTHS);
    await page.goBack().catch(() => undefined);
    await shows(page, '6 articles');
  });

  test('the popup lists the sources of saved notes and leads to each', async () => {
    const popup = await openExtensionPage(session, 'popup.html');
    await popup.waitForSelector('#tab-sources');
    await popup.click('#tab-sources');
    await shows(popup, '3 sources');
    await photographThemes(popup, `${family}-popup-sources`, [320, 400]);
    expect(await findViolations(popup)).toEqual([]);
    // Firefox's driver does not tell where a page of an extension leads.
    if (family === 'chromium') {
      const opening = session.browser.waitForTarget((target) => target.url().includes('source=Ministry'));
      await press(popup, /^Ministry of Valdoria/);
      const opened = await opening;
      expect(opened.url()).toContain('library.html#view=sources&source=Ministry+of+Valdoria');
      await (await opened.page())?.close();
      await page.bringToFront();
    }
    await popup.close();
  });

  test('a source shows the reader’s own record and leads to its figures over time', async () => {
    await viewOf(page, 'sources');
    await shows(page, '3 sources');
    await photographThemes(page, `${family}-sources`, WIDTHS);
    await press(page, /^Ministry of Valdoria/);
    await page.waitForSelector('#source-record');
    expect(await findViolations(page)).toEqual([]);
    await photographThemes(page, `${family}-source`, WIDTHS);
    await press(page, /^Figures over time$/);
    await page.waitForSelector('.chart canvas', { timeout: 10_000 });
    const chosen = await page.$eval(
      '.ledger select',
      (select) => (select as HTMLSelectElement).selectedOptions[0]?.textContent,
    );
    expect(chosen).toContain('Ministry of Valdoria');
  });

  test('a note can be about a source, and about an article as a whole', async () => {
    await viewOf(page, 'sources');
    await press(page, /^Ministry of Valdoria/);
    await press(page, /^Note on this source$/);
    await write(page, 'Counts its own losses late.');
    await shows(page, 'Counts its own losses late.');
    await viewOf(page, 'articles');
    await page.waitForSelector('.row');
    await press(page, /^Bridge/);
    await press(page, /^Note on the whole article$/);
    await write(page, 'Written a day after the attack.');
    await shows(page, 'Written a day after the attack.');
    await photographThemes(page, `${family}-article-note`, WIDTHS);
    expect(await page.$eval('.note-text', (text) => text.textContent)).toBe('Written a day after the attack.');
  });
});

async function write(page: Page, words: string): Promise<void> {
  await page.waitForSelector('#note-text');
  await page.type('#note-text', words);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('#note-text') === null);
}
