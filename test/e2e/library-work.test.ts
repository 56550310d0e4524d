/**
 * What a reader does with kept notes: many at once and back, searches kept by name, what is to be checked, earlier versions
 * of a note, a lost place found by hand in the open article, and marks that shall not come again.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { openSurfaceFor } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { findViolations } from '../support/axe';
import { press, shows, storeNotes, viewOf } from '../support/library-page';
import { bothSidesPage } from '../support/pages';
import { photographThemes } from '../support/screenshots';
import { FAMILIES, openSession, until, visitMarked } from '../support/session';

const WIDTHS = [320, 1440];

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(null, new Map([['/both.html', bothSidesPage()]]));
    const empty = await openExtensionPage(session, 'library.html');
    await shows(empty, 'No notes yet');
    await storeNotes(empty, `${served.origin}/both.html`);
    await empty.close();
    page = await openExtensionPage(session, 'library.html');
    await page.setViewport({ width: 1440, height: 900 });
    await shows(page, '60 notes');
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test('many notes are tagged at once, and all of it is taken back', async () => {
    await page.waitForSelector('.note [type=checkbox]');
    const boxes = await page.$$('.note [type=checkbox]');
    await boxes[0]?.click();
    await page.keyboard.down('Shift');
    await boxes[2]?.click();
    await page.keyboard.up('Shift');
    await shows(page, '3 selected');
    await photographThemes(page, `${family}-bulk`, WIDTHS);
    expect(await findViolations(page)).toEqual([]);
    await page.setViewport({ width: 1440, height: 900 });
    await press(page, /^Select all 60 found$/);
    await shows(page, '60 selected');
    await page.type('.bulk-tags input', 'night');
    await press(page, /^Add tag$/);
    await shows(page, '60 notes changed.');
    await shows(page, '#night');
    await press(page, /^Undo$/);
    await shows(page, '60 notes as before.');
    await page.waitForFunction(() => !document.body.textContent.includes('#night'));
    await press(page, /^Clear selection$/);
  });

  test('a search is kept by its name', async () => {
    await press(page, /^bridge20$/);
    await page.waitForSelector('.search-keep');
    await page.type('.search-keep input', 'The bridge');
    await press(page, /^Save$/);
    await page.waitForSelector('.search-row');
    await press(page, /^The bridge$/);
    await shows(page, '60 notes');
    await press(page, /^The bridge$/);
    await shows(page, '20 notes');
    await photographThemes(page, `${family}-saved-search`, WIDTHS);
    await press(page, /^The bridge$/);
  });

  test('what is to be checked says why', async () => {
    await viewOf(page, 'check');
    await page.waitForSelector('.note-reasons');
    await photographThemes(page, `${family}-to-check`, WIDTHS);
    expect(await findViolations(page)).toEqual([]);
    await press(page, /^Not found$/);
    await shows(page, '6 notes');
  });

  test('an earlier version of a note comes back as a new one', async () => {
    await page.setViewport({ width: 1440, height: 900 });
    await viewOf(page, 'notes');
    await shows(page, '60 notes');
    await press(page, /^Edit$/);
    await page.waitForSelector('#note-text');
    await page.$eval('#note-text', (field) => (field as HTMLTextAreaElement).setSelectionRange(0, 7));
    await page.type('#note-text', 'Weigh');
    await press(page, /^Save$/);
    await page.waitForFunction(() => document.querySelector('#note-text') === null);
    await press(page, /^Edit$/);
    await page.waitForSelector('.revisions-fold summary');
    await page.click('.revisions-fold summary');
    await page.waitForSelector('.revision del');
    await photographThemes(page, `${family}-revisions`, WIDTHS);
    expect(await findViolations(page)).toEqual([]);
    await press(page, /^Restore the version/);
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#note-text')?.value === 'Compare with the other side’s bulletin.',
    );
  });

  test('a lost note finds its place in the open article by hand', async () => {
    await page.goto(`${session.extensionOrigin}/library.html#view=check`, { timeout: 2_000 }).catch(() => undefined);
    await page.waitForSelector('.note-reasons');
    await press(page, /^Not found$/);
    await shows(page, '6 notes');
    await press(page, /^Re-attach$/);
    await shows(page, 'The article is not open');
    await photographThemes(page, `${family}-attach-closed`, WIDTHS);
    const article = await visitMarked(session, `${served.origin}/both.html`);
    await page.bringToFront();
    await page.waitForSelector('.attach-text', { timeout: 10_000 });
    await page.$eval('.attach-text', (field) => {
      const area = field as HTMLTextAreaElement;
      const start = area.value.search(/\d/);
      area.setSelectionRange(start, start + 3);
      area.dispatchEvent(new Event('select', { bubbles: true }));
    });
    await photographThemes(page, `${family}-attach`, WIDTHS);
    expect(await findViolations(page)).toEqual([]);
    await press(page, /^Attach my note here$/);
    await page.waitForFunction(() => document.querySelector('.attach') === null);
    await shows(page, '5 notes');
    await article.close();
  });

  test('a mark that was hidden is not marked again, until the reader wants it', async () => {
    const article = await visitMarked(session, `${served.origin}/both.html`);
    const panel = await openSurfaceFor(session, article.url(), 'sidepanel.html');
    await panel.waitForSelector('.mark-hide');
    const rows = () => panel.$$eval('.mark-list li', ([row]) => Number(row?.getAttribute('aria-setsize') ?? 0));
    const before = await rows();
    await press(panel, /^Hide$/);
    await panel.waitForSelector('.hide-question');
    await photographThemes(panel, `${family}-hide-mark`, WIDTHS);
    expect(await findViolations(panel)).toEqual([]);
    await press(panel, /^Only this, in this article$/);
    await until(rows, (count) => count > 0 && count < before);
    await page.bringToFront();
    await viewOf(page, 'rules');
    await shows(page, 'in one article');
    await photographThemes(page, `${family}-not-marked`, WIDTHS);
    await panel.bringToFront();
    await press(panel, /^Undo$/);
    await until(rows, (count) => count === before);
    await page.bringToFront();
    await shows(page, 'Nothing is kept from being marked');
  });
});
