/**
 * `npm run bench:popup -- [NOTES …]`: how long a reader waits for the popup with so many saved notes (10,000 and 100,000
 * when not said), in Chromium: from opening it to its first view, and from choosing "Saved" to the first rows. A shell:
 * fills the database, opens the popup over and over, prints middle and worst in milliseconds by the page's own clock.
 * Needs the build for tests; exits with 1 when a gate is missed.
 */

import type { Page } from 'puppeteer-core';
import { sampleArticle, sampleNote } from './bench/note-samples';
import { medianOf } from './bench/statistics';
import { toBuildFolder } from './build-extension.mjs';
import { findBrowser } from './find-browser.mjs';
import { type OpenBrowser, openBrowser, openExtensionPage } from './open-browser.mjs';

/** Milliseconds to the first rows, by notes saved: more notes may take a little longer. */
const GATES = new Map([
  [10_000, 150],
  [100_000, 200],
]);
const ROUNDS = 9;
/** Notes or articles handed to the page at once. */
const BATCH = 2_000;
const ARTICLES = 8_000;

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [...GATES.keys()];
const program = findBrowser('chromium');
if (program === null) throw new Error('There is no Chromium on this machine.');
const extension = toBuildFolder(`${import.meta.dirname}/..`, 'chrome', true);
console.log('notes'.padEnd(10), ...['popup', 'first rows', 'together', 'worst'].map((head) => head.padStart(11)));
for (const count of counts) {
  const session = await openBrowser({ family: 'chromium', program, extension, headless: true });
  try {
    await fill(session, count);
    await report(session, count);
  } finally {
    await session.browser.close();
  }
}

async function fill(session: OpenBrowser, count: number): Promise<void> {
  const page = await openExtensionPage(session, 'library.html');
  await page.waitForSelector('#tab-notes');
  await putAll(page, 'articles', Math.min(count, ARTICLES), sampleArticle);
  await putAll(page, 'notes', count, sampleNote);
  await page.close();
}

async function putAll(page: Page, table: string, count: number, sample: (at: number) => object): Promise<void> {
  for (let first = 0; first < count; first += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - first) }, (_, at) => sample(first + at));
    await page.evaluate(putRows, table, rows);
  }
}

function putRows(table: string, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('says-who');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

async function report(session: OpenBrowser, count: number): Promise<void> {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await openOnce(session));
  const together = rounds.map(({ opened, rows }) => opened + rows);
  const columns = [
    medianOf(rounds.map(({ opened }) => opened)),
    medianOf(rounds.map(({ rows }) => rows)),
    medianOf(together),
    Math.max(...together),
  ];
  const gate = GATES.get(count);
  const bound = gate === undefined ? '' : `first rows at most ${gate}`;
  console.log(String(count).padEnd(10), ...columns.map((time) => time.toFixed(1).padStart(11)), bound);
  if (gate !== undefined && medianOf(rounds.map(({ rows }) => rows)) > gate) process.exitCode = 1;
}

/** Milliseconds from the start of the page to its tabs, and from a press on "Saved" to the first painted row. */
async function openOnce(session: OpenBrowser): Promise<{ readonly opened: number; readonly rows: number }> {
  const page = await openExtensionPage(session, 'popup.html');
  await page.waitForSelector('#tab-saved');
  const opened = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const rows = await page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('#tab-saved')?.click();
    while (document.querySelector('.note') === null) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - from;
  });
  await page.close();
  return { opened, rows };
}
