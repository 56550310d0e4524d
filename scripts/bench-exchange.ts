/**
 * `npm run bench:exchange -- [NOTES]`: how long a reader waits for an import, the copy of the day and a backup file, on the
 * options page of the built extension in Chromium. A shell: writes a file of invented notes, drives the page, prints
 * seconds. Needs the build for tests.
 */

import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { EMPTY_COPY, notesFileParts } from '../lib/exchange/notes-file';
import { sampleArticle, sampleNote } from './bench/note-samples';
import { toBuildFolder } from './build-extension.mjs';
import { findBrowser } from './find-browser.mjs';
import { openBrowser, openExtensionPage } from './open-browser.mjs';

const ARTICLES = 8_000;
/** Longer than any step may take, in milliseconds. */
const PATIENCE = 180_000;

const count = Number(process.argv[2] ?? 100_000);
const shown = count.toLocaleString('en-GB');
const folder = await mkdtemp(join(tmpdir(), 'says-who-bench-'));
const path = join(folder, 'notes.json');
await writeNotes(path);
const program = findBrowser('chromium');
if (program === null) throw new Error('There is no Chromium on this machine.');
const extension = toBuildFolder(join(import.meta.dirname, '..'), 'chrome', true);
const session = await openBrowser({ family: 'chromium', program, extension, headless: true });
const page = await openExtensionPage(session, 'options.html');
const cdp = await page.createCDPSession();
await cdp.send('Performance.enable');
console.log(`${shown} notes, ${Math.round((await stat(path)).size / 1e6)} MB of JSON`);
const field = (await page.waitForSelector('.file-drop input[type=file]')) as ElementHandle<HTMLInputElement> | null;
await measure('look at the file', () => field?.uploadFile(path), `Import ${shown} notes`);
await measure('import', () => press(page, `Import ${shown} notes`), 'was imported');
await measure('copy of the day', () => undefined, `${shown} notes ·`);
await measure(
  'look at the file again',
  async () => {
    await press(page, 'Choose another file');
    const again = (await page.waitForSelector('.file-drop input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await again?.uploadFile(path);
  },
  'Nothing new to import',
);
await measure('backup file', () => press(page, 'Save a backup file'), 'Last backup file: just now');
await session.browser.close();
await rm(folder, { recursive: true });

async function measure(name: string, begin: () => unknown, end: string): Promise<void> {
  const start = performance.now();
  const before = await processorTime();
  await begin();
  const says = (text: string) => document.body.textContent.includes(text);
  await page.waitForFunction(says, { timeout: PATIENCE, polling: 50 }, end);
  const clock = ((performance.now() - start) / 1_000).toFixed(1);
  const work = ((await processorTime()) - before).toFixed(1);
  console.log(
    name.padEnd(24),
    `${clock.padStart(6)} s by the clock, ${work.padStart(6)} s of the page's processor time`,
  );
}

/** Of the page's process with all its threads; a busy machine does not change it. Seconds. */
async function processorTime(): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0;
}

async function press(on: Page, text: string): Promise<void> {
  await on.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
    if (button === undefined) throw new Error(`There is no button ${wanted}.`);
    button.click();
  }, text);
}

async function writeNotes(to: string): Promise<void> {
  const articles = Array.from({ length: ARTICLES }, (_, at) => sampleArticle(at));
  const notes = Array.from({ length: count }, (_, at) => sampleNote(at));
  await pipeline(Readable.from(notesFileParts({ ...EMPTY_COPY, articles, notes })), createWriteStream(to));
}
