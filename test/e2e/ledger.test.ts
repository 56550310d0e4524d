/** What the library makes of texts and kept figures: who says what in a pasted text, and figures over time. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { findViolations } from '../support/axe';
import { PARAGRAPHS } from '../support/pages';
import { photographThemes } from '../support/screenshots';
import { FAMILIES, openSession } from '../support/session';
import { sampleNote } from '../support/surface-samples';

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  beforeAll(async () => {
    session = await openSession(family);
  });
  afterAll(() => session?.browser.close());

  test('a pasted text shows who says what, heaviest source first', async () => {
    const page = await openExtensionPage(session, 'library.html');
    await page.waitForSelector('#tab-paste', { timeout: 5_000 });
    await page.click('#tab-paste');
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (field === null) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, PARAGRAPHS.join('\n'));
    await page.click('.paste-form button');
    await page.waitForSelector('.summary-source', { timeout: 5_000 });
    const names = await page.$$eval('.summary h3', (headings) => headings.map(({ textContent }) => textContent));
    expect(names.slice(0, 2).sort()).toEqual(['Russia’s Defence Ministry', 'Ukraine’s General Staff']);
    await photographThemes(page, `${family}-who-says-what`, [320, 1440]);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  test('kept figures stand over time, by keyboard and as a table', async () => {
    const empty = await openOverTime(session);
    await empty.waitForSelector('.notice', { timeout: 5_000 });
    await photographThemes(empty, `${family}-over-time-empty`, [320, 1440]);
    await keepNotes(empty, 40);
    await empty.evaluate(putRows, 'notes', ECHOES.map(echo));
    await empty.evaluate(putRows, 'series', [readFigure(45), readFigure(52)]);
    await empty.close();
    const page = await openOverTime(session);
    await page.waitForSelector('.chart canvas', { timeout: 10_000 });
    await page.focus('.chart');
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.querySelector('.chart')?.getAttribute('aria-valuenow') === '1');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.chart')?.getAttribute('aria-valuenow') === '2');
    await page.click('.ledger details summary');
    await page.click('.ledger-fold');
    await photographThemes(page, `${family}-over-time`, [320, 1440]);
    expect(await findViolations(page)).toEqual([]);
    await page.focus('.chart');
    await page.keyboard.press('Home');
    await page.waitForSelector('.ledger-picked button');
    await page.click('.ledger-picked button');
    await page.waitForSelector('#tab-notes[aria-selected=true]', { timeout: 5_000 });
    await page.waitForSelector('.library-editor', { timeout: 5_000 });
    await page.close();
  });

  test('figures that were read without a note are counted in the options, and forgotten when asked twice', async () => {
    const page = await openExtensionPage(session, 'options.html');
    await page.waitForSelector('.read-figures .button-danger', { timeout: 5_000 });
    await photographThemes(page, `${family}-read-figures`, [320, 1440]);
    await page.click('.read-figures .button-danger');
    await page.waitForSelector('.read-figures .notice');
    await photographThemes(page, `${family}-read-figures-asked`, [320, 1440]);
    expect(await findViolations(page)).toEqual([]);
    await page.click('.read-figures .notice .button-danger');
    await page.waitForFunction(() => document.querySelector('.read-figures .button-danger') === null);
    await page.close();
  });
});

async function openOverTime(session: OpenBrowser): Promise<Page> {
  const page = await openExtensionPage(session, 'library.html');
  await page.waitForSelector('#tab-time', { timeout: 5_000 });
  await page.click('#tab-time');
  return page;
}

/** Puts notes on one series into the database as the extension keeps them: one a day, with a fall and open ends. */
async function keepNotes(page: Page, count: number): Promise<void> {
  const notes = Array.from({ length: count }, (_, i) => keptNote(i));
  for (let first = 0; first < notes.length; first += 5_000) {
    await page.evaluate(putRows, 'notes', notes.slice(first, first + 5_000));
  }
}

function putRows(table: string, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('says-who');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** What other outlets and sides told of the newest count. */
const ECHOES = [
  { url: 'https://northern-wire.example/1', name: 'Ivo Darrent', party: 'Valdoria', count: 474 },
  { url: 'https://lestra-daily.example/2', name: 'Mara Oskil', party: 'Tesmark', count: 198 },
  { url: 'https://harbour-post.example/3', name: 'Relief staff', party: null, count: 474 },
] as const;

function echo({ url, name, party, count }: (typeof ECHOES)[number], i: number): object {
  const note = sampleNote(`e${i}`, { createdAt: 20_039 * 86_400_000, articleUrl: url, tags: ['orla', 'wire'] });
  const { figure, attribution } = note.target;
  const source = { id: 0, name, role: null, kind: 'person', party };
  return {
    ...note,
    target: {
      ...note.target,
      selectors: null,
      quote: `${count} soldiers were killed, ${name} told ${new URL(url).hostname}`,
      figure: { ...figure, scope: 'cumulative', value: count, low: count, high: count },
      attribution: { ...attribution, source, sourceWords: name },
    },
  };
}

/** A figure of the same series, of an article that got no note. */
function readFigure(i: number): object {
  const { target } = sampleNote('r');
  const count = 240 + 6 * i;
  return {
    id: `r${i}`,
    articleUrl: `https://read.example/${i}`,
    day: null,
    quote: `${count} soldiers`,
    figure: { ...target.figure, scope: 'cumulative', value: count, low: count, high: count },
    attribution: target.attribution,
    outlet: 'The Read Gazette',
    rev: 1,
    updatedAt: (20_000 + i) * 86_400_000,
    deletedAt: null,
  };
}

function keptNote(i: number): object {
  const note = sampleNote(`k${String(i).padStart(6, '0')}`, {
    createdAt: (20_000 + i) * 86_400_000,
    rating: i % 9 === 0 ? 'supported' : 'none',
  });
  const { figure } = note.target;
  const count = i === 20 ? 130 : 240 + 6 * i;
  const bounds = i % 7 === 0 ? { low: count, high: null } : { low: count - (i % 5) * 8, high: count };
  return { ...note, target: { ...note.target, figure: { ...figure, scope: 'cumulative', value: count, ...bounds } } };
}
