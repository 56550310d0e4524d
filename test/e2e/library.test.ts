/**
 * The library with more notes than it lists at once: counts, narrowing by a click, a search with a filter, what a mistake
 * in it says, more of the list, and the way into the trash and back. In light and dark.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { findViolations } from '../support/axe';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession } from '../support/session';
import { sampleNote } from '../support/surface-samples';

const COUNT = 620;
const OUTCOMES = ['killed', 'injured', 'captured', 'missing'] as const;
const SCHEMES = ['light', 'dark'] as const;

describe.each(FAMILIES.flatMap((family) => SCHEMES.map((scheme) => ({ family, scheme }))))(
  'in $family, $scheme',
  ({ family, scheme }) => {
    let session: OpenBrowser;
    let page: Page;

    beforeAll(async () => {
      session = await openSession(family, { scheme });
      const empty = await openExtensionPage(session, 'library.html');
      await empty.waitForFunction(() => document.body.textContent.includes('0 notes'));
      await storeNotes(empty);
      await empty.close();
      page = await openExtensionPage(session, 'library.html');
      await page.setViewport({ width: 1440, height: 1000 });
    });
    afterAll(() => session?.browser.close());

    test('counts every note, makes the rows in sight, and lists more to whoever goes on', async () => {
      await counts(page, '620 notes');
      const made = await page.$$eval('.note', (notes) => notes.length);
      expect(made).toBeGreaterThan(3);
      expect(made).toBeLessThan(40);
      expect(await findViolations(page)).toEqual([]);
      await photograph(page, `${family}-library-facets-${scheme}`);
      expect(await sizeOf(page)).toBe('100');
      await page.focus('.note [data-stop]');
      for (const size of ['200', '400', '620']) {
        await page.keyboard.press('End');
        await page.waitForFunction(
          (wanted) => document.querySelector('.note-list li')?.ariaSetSize === wanted,
          {},
          size,
        );
      }
      await page.keyboard.press('End');
      await page.waitForFunction(() => document.activeElement?.closest('li')?.ariaPosInSet === '620');
      await page.keyboard.press('Home');
      await page.waitForFunction(() => document.activeElement?.closest('li')?.ariaPosInSet === '1');
    });

    test('a click on a count narrows the list, and the search says so', async () => {
      await press(page, 'injured155');
      await counts(page, '155 notes');
      expect(await page.$eval('input[type=search]', (field) => (field as HTMLInputElement).value)).toBe(
        'outcome:"injured"',
      );
      await photograph(page, `${family}-library-narrowed-${scheme}`);
      await press(page, 'injured155');
      await counts(page, '620 notes');
    });

    test('a mistake in a search is explained', async () => {
      await page.type('input[type=search]', 'colour:red');
      await shows(page, 'There is no filter colour:');
      await photograph(page, `${family}-library-mistake-${scheme}`);
      await page.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
      await page.type('input[type=search]', 'value:>600');
      await counts(page, '20 notes');
    });

    test('a deleted note lies in the trash and comes back', async () => {
      await page.waitForSelector('.note');
      await press(page, 'Delete');
      await counts(page, '19 notes');
      await press(page, 'Trash');
      await page.waitForSelector('.trash-row');
      expect(await findViolations(page)).toEqual([]);
      await photograph(page, `${family}-library-trash-${scheme}`);
      await press(page, 'Restore');
      await shows(page, 'The trash is empty');
      await press(page, 'Notes');
      await counts(page, '20 notes');
    });

    test('fits a narrow window', async () => {
      await page.setViewport({ width: 320, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await photograph(page, `${family}-library-narrow-${scheme}`);
    });
  },
);

function shows(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: 8_000 }, text);
}

function counts(page: Page, text: string): Promise<unknown> {
  const says = (wanted: string) => document.querySelector('.library-count')?.textContent === wanted;
  return page.waitForFunction(says, { timeout: 8_000 }, text);
}

function sizeOf(page: Page): Promise<string | null> {
  return page.$eval('.note-list li', (row) => row.getAttribute('aria-setsize'));
}

function press(page: Page, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
    if (button === undefined) throw new Error(`There is no button ${wanted}.`);
    button.click();
  }, text);
}

/** Straight into the database: writing 620 notes by hand would take an hour. */
async function storeNotes(page: Page): Promise<void> {
  const notes = Array.from({ length: COUNT }, (_, at) => {
    const note = sampleNote(`n${String(at).padStart(4, '0')}`);
    const { figure } = note.target;
    if (figure === null) return note;
    const value = at + 1;
    const outcome = OUTCOMES[at % OUTCOMES.length] ?? 'killed';
    const read = { ...figure, value, low: value, high: value, outcome };
    return { ...note, updatedAt: note.updatedAt + at, target: { ...note.target, figure: read } };
  });
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('says-who');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction(['notes', 'meta', 'segments'], 'readwrite');
          for (const row of rows) writing.objectStore('notes').put(row);
          writing.objectStore('meta').put({ key: 'notes', live: rows.length, trashed: 0 });
          writing.objectStore('segments').clear();
          writing.oncomplete = () => resolve();
          writing.onabort = () => reject(writing.error);
        };
      }),
    notes,
  );
}
