/**
 * The reader's data on the options page: a file is looked at before it is imported, imported with progress, undone; a file
 * that cannot be read is refused. Pictures of each step.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_COPY, type NotesCopy, notesFileParts } from '../../lib/exchange/notes-file';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { findViolations } from '../support/axe';
import { KEPT_ARTICLE, keptNote, textBody } from '../support/kept-copy';
import { photographThemes } from '../support/screenshots';
import { FAMILIES, openSession } from '../support/session';

const WIDTHS = [320, 1440];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'says-who-data-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(family);
    page = await openExtensionPage(session, 'options.html#data');
    await page.waitForSelector('.file-drop');
  });
  afterAll(() => session?.browser.close());

  test('a file of ours shows what it would do, is imported, and undone', async () => {
    await choose(page, await fileOf('first.json', 3));
    await shows(page, 'What importing first.json would do');
    await press(page, 'Import 3 notes');
    await shows(page, 'first.json was imported');
    expect(await countOf(page)).toBe(3);
    await press(page, 'Undo this import');
    await shows(page, 'The import was undone');
    expect(await countOf(page)).toBe(0);
  });

  test('notes that were changed apart are shown, and the reader chooses', async () => {
    await press(page, 'Choose another file');
    await choose(page, await fileOf('mine.json', 3, 'My own words about the ferry port.'));
    await press(page, 'Import 3 notes');
    await shows(page, 'mine.json was imported');
    await press(page, 'Choose another file');
    const damaged = JSON.parse(await textOf(5, 'Other words, from the other machine.')) as { notes: unknown[] };
    damaged.notes.push({ id: 'no note at all' });
    const path = join(folder, 'other.json');
    await writeFile(path, JSON.stringify(damaged));
    await choose(page, path);
    await shows(page, '3 notes were changed here and in the file');
    await page.$$eval('details.import-conflicts, details.import-issues', (all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    expect(await findViolations(page)).toEqual([]);
    await photographData(page, `${family}-data-preview`);
    await press(page, 'Import 5 notes');
    await shows(page, 'other.json was imported');
    expect(await findViolations(page)).toEqual([]);
    await photographData(page, `${family}-data-done`);
    expect(await countOf(page)).toBe(5);
  });

  test('a file that is none of the known is refused', async () => {
    await press(page, 'Choose another file');
    const path = join(folder, 'holiday.json');
    await writeFile(path, '{"photos":[]}');
    await choose(page, path);
    await shows(page, 'holiday.json cannot be imported');
    expect(await findViolations(page)).toEqual([]);
    await photographData(page, `${family}-data-refused`);
    await press(page, 'Choose another file');
    await page.waitForSelector('.file-drop');
  });

  test('a copy in this browser shows what it would change, and is restored', async () => {
    await page.waitForSelector('.snapshot-row');
    await photographData(page, `${family}-data-copies`);
    await press(page, 'Restore…');
    await shows(page, 'Going back to the copy of');
    expect(await findViolations(page)).toEqual([]);
    await photographData(page, `${family}-data-restore`);
    await press(page, 'Restore this copy');
    await shows(page, 'The copy was restored.');
  });

  test('a large file shows progress and can be stopped', async () => {
    await choose(page, await fileOf('large.json', 24_000));
    await shows(page, 'Import 24,000 notes');
    await press(page, 'Import 24,000 notes');
    await page.waitForFunction(() => /\d,\d{3} of 24,001/.test(document.body.textContent), { timeout: 30_000 });
    await photographData(page, `${family}-data-progress`);
    await page.waitForFunction(() => document.body.textContent.includes('large.json was imported'), {
      timeout: 60_000,
    });
  });

  test('everything goes after a typed word, the copies too', async () => {
    await press(page, 'Delete everything…');
    await page.type('.wipe-form input', 'delete');
    await photographData(page, `${family}-data-wipe`);
    await press(page, 'Delete everything now');
    await shows(page, 'Everything was deleted.');
    expect(await countOf(page)).toBe(0);
    await shows(page, 'None yet.');
    const again = await openExtensionPage(session, 'options.html#data');
    await shows(again, 'None yet.');
    expect(await again.evaluate(() => document.body.textContent.includes('are missing'))).toBe(false);
  });
});

/** Distinct notes about an invented army; the words are the same in all. */
async function textOf(count: number, words = 'As reported.'): Promise<string> {
  const notes = Array.from({ length: count }, (_, at) =>
    keptNote({
      id: `${count > 100 ? 'large' : 'import'}-${at}`,
      ...textBody(words),
      updatedAt: 1_741_161_600_000 + words.length,
    }),
  );
  const copy: NotesCopy = { ...EMPTY_COPY, articles: [KEPT_ARTICLE], notes };
  return [...notesFileParts(copy, { sensitivity: 'few' })].join('');
}

async function fileOf(name: string, count: number, words?: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await textOf(count, words));
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  const field = (await page.waitForSelector('.file-drop input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
}

function shows(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: 15_000 }, text);
}

async function press(page: Page, text: string): Promise<void> {
  await shows(page, text);
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
    if (button === undefined) throw new Error(`There is no button ${wanted}.`);
    button.click();
  }, text);
}

/** The section alone, at every width, in light and dark. */
async function photographData(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.options-section, .options > header')) {
      section.hidden = section.id !== 'data';
    }
  });
  await photographThemes(page, name, WIDTHS);
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.options-section, .options > header')) {
      section.hidden = false;
    }
    delete document.documentElement.dataset['theme'];
  });
}

function countOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('says-who');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('notes').objectStore('notes').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
