/**
 * Files of the database damaged while the browser is closed, each kind of damage on a profile of its own. Every note is
 * there afterwards, or our page says that notes are missing and brings them back from the copy. Chromium.
 */

import { cp, open, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { EMPTY_COPY, notesFileParts } from '../../lib/exchange/notes-file';
import { sampleArticle, sampleNote } from '../bench/note-samples';
import { openExtensionPage } from '../open-browser.mjs';
import type { Fault } from './fault';
import { openSoak, withProfile } from './open-soak';
import { importFile, press, shows } from './options-page';

const NOTES = 40;
const MISSING = 'Your stored notes are missing';
const FLIPPED = 4_096;
/** How long bringing a copy back may take. */
const RESTORE_MS = 10_000;

type Damage = readonly [name: string, damage: (folder: string) => Promise<unknown>];

const DAMAGES: readonly Damage[] = [
  ['folder deleted', (folder) => rm(folder, { recursive: true })],
  ['MANIFEST overwritten', (folder) => each(folder, /^MANIFEST/, (file) => writeFile(file, Buffer.alloc(64, 7)))],
  ['4 kB flipped at the start', (folder) => each(folder, /\.(?:log|ldb)$/, (file) => flip(file, 0))],
  ['CURRENT deleted', (folder) => each(folder, /^CURRENT/, (file) => rm(file))],
  ['MANIFEST deleted', (folder) => each(folder, /^MANIFEST/, (file) => rm(file))],
  ['CURRENT overwritten', (folder) => each(folder, /^CURRENT/, (file) => writeFile(file, Buffer.alloc(64, 7)))],
  ['4 kB flipped in the middle', (folder) => each(folder, /\.(?:log|ldb)$/, (file, size) => flip(file, size >> 1))],
  ['4 kB flipped at the end', (folder) => each(folder, /\.(?:log|ldb)$/, (file, size) => flip(file, size - FLIPPED))],
  ['log cut in half', (folder) => each(folder, /\.log$/, (file, size) => truncate(file, size >> 1))],
  ['log emptied', (folder) => each(folder, /\.log$/, (file) => truncate(file, 0))],
  ['tables deleted', (folder) => each(folder, /\.(?:log|ldb)$/, (file) => rm(file))],
];
/** The short form takes the kinds that fail in different ways. */
const SHORT = 3;

export const damagedFiles: Fault = {
  name: 'database files damaged',
  family: 'chromium',
  run: (form) =>
    withProfile(async (whole) => {
      await fill(whole);
      const damages = form === 'short' ? DAMAGES.slice(0, SHORT) : DAMAGES;
      const losses: string[] = [];
      for (const damage of damages) losses.push(...(await recover(whole, damage)));
      return { tries: damages.length, losses };
    }),
};

async function fill(profile: string): Promise<void> {
  const { session } = await openSoak({ profile });
  const page = await openExtensionPage(session, 'options.html#data');
  const articles = Array.from({ length: NOTES }, (_, at) => sampleArticle(at));
  const notes = Array.from({ length: NOTES }, (_, at) => sampleNote(at));
  const path = join(profile, 'notes.json');
  await writeFile(path, [...notesFileParts({ ...EMPTY_COPY, articles, notes })].join(''));
  await importFile(page, path);
  await press(page, `Import ${NOTES} notes`);
  await shows(page, 'was imported');
  await shows(page, `${NOTES} notes · ${NOTES} articles`);
  await session.browser.close();
}

function recover(whole: string, [name, damage]: Damage): Promise<readonly string[]> {
  return withProfile(async (profile) => {
    await cp(whole, profile, { recursive: true });
    await damage(await databaseFolder(profile));
    const { session } = await openSoak({ profile });
    try {
      const page = await openExtensionPage(session, 'options.html#data');
      await page.waitForSelector('.file-drop');
      const isSaid = await shows(page, MISSING, 2_500).catch(() => false);
      if (isSaid) {
        await press(page, 'Bring back the copy of');
      }
      const left = await untilWhole(page, isSaid ? RESTORE_MS : 0);
      return left === NOTES
        ? []
        : [`${name}: ${left} of ${NOTES} notes, ${isSaid ? 'after a restore' : 'and nobody said so'}`];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    } finally {
      await session.browser.close();
    }
  });
}

/** Waits at most so long for every note to be there; returns how many are. */
async function untilWhole(page: Page, milliseconds: number): Promise<number> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const whole = await countWhole(page);
    if (whole === NOTES || Date.now() > deadline) return whole;
    await new Promise((go) => setTimeout(go, 50));
  }
}

/** Notes that can be read and are as they were. */
async function countWhole(page: Page): Promise<number> {
  const stored = await page.evaluate(
    () =>
      new Promise<readonly { readonly id: string; readonly markdown: string }[]>((resolve) => {
        const opening = indexedDB.open('says-who');
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').getAll();
          reading.onerror = () => resolve([]);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as { id: string; markdown: string }[]);
          };
        };
      }),
  );
  const words = new Map(stored.map(({ id, markdown }) => [id, markdown]));
  return Array.from({ length: NOTES }, (_, at) => sampleNote(at)).filter((note) => words.get(note.id) === note.markdown)
    .length;
}

async function databaseFolder(profile: string): Promise<string> {
  const parent = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(parent)).find((one) => /^chrome-extension_.*leveldb$/.test(one));
  if (name === undefined) throw new Error(`There is no database below ${parent}.`);
  return join(parent, name);
}

async function each(folder: string, names: RegExp, work: (file: string, size: number) => Promise<unknown>) {
  for (const name of (await readdir(folder)).filter((one) => names.test(one))) {
    const path = join(folder, name);
    const file = await open(path);
    const { size } = await file.stat();
    await file.close();
    await work(path, size);
  }
}

/** Turns every bit of up to 4 kB. */
async function flip(path: string, from: number): Promise<void> {
  const file = await open(path, 'r+');
  const start = Math.max(0, from);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(FLIPPED), 0, FLIPPED, start);
  await file.write(
    buffer.map((byte) => byte ^ 0xff),
    0,
    bytesRead,
    start,
  );
  await file.close();
}
