/**
 * A database whose files went missing or were overwritten while the browser was closed: our pages say so, write nothing, and
 * bring the notes back from the copy that lies apart. Chromium, because it opens an empty database and says nothing.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_COPY, notesFileParts } from '../../lib/exchange/notes-file';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { findViolations } from '../support/axe';
import { KEPT_ARTICLE, keptNote, textBody } from '../support/kept-copy';
import { photographThemes } from '../support/screenshots';
import { FAMILIES, openSession } from '../support/session';

const MISSING = 'Your stored notes are missing';
let profile: string;
let session: OpenBrowser;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'says-who-loss-'));
  session = await openSession('chromium', { profile });
  const page = await openExtensionPage(session, 'options.html#data');
  await importNotes(page, 40);
  await shows(page, '40 notes · 1 article');
  await session.browser.close();
});
afterEach(async () => {
  await session.browser.close();
  await rm(profile, { recursive: true, force: true });
});

describe.runIf(FAMILIES.includes('chromium'))('a database', () => {
  test('whose files are gone is noticed, and comes back from the copy', async () => {
    const folder = await databaseFolder();
    await rm(folder, { recursive: true });
    session = await openSession('chromium', { profile });

    const library = await openExtensionPage(session, 'library.html');
    await shows(library, MISSING);
    expect(await findViolations(library)).toEqual([]);
    await photographThemes(library, 'chromium-loss-library', [320, 1440]);
    expect(await saveNote(library)).toBe('lost');

    const options = await openExtensionPage(session, 'options.html');
    await shows(options, 'Bring back the copy of');
    expect(await findViolations(options)).toEqual([]);
    await photographThemes(options, 'chromium-loss-options', [320, 1440]);
    await press(options, 'Bring back the copy of');
    await options.waitForFunction((text) => !document.body.textContent.includes(text), { timeout: 10_000 }, MISSING);
    await keeps(options, '40');
    await library.bringToFront();
    await library.reload();
    await shows(library, '40 notes');
    expect(await saveNote(library)).toBe('saved');
  });

  test('whose list of files was overwritten is noticed, and can be started anew', async () => {
    const folder = await databaseFolder();
    const names = (await readdir(folder)).filter((name) => /^(?:CURRENT|MANIFEST)/.test(name));
    for (const name of names) await writeFile(join(folder, name), Buffer.alloc(64, 7));
    session = await openSession('chromium', { profile });
    const options = await openExtensionPage(session, 'options.html#data');
    await shows(options, MISSING);
    await press(options, 'Start anew');
    await options.waitForFunction((text) => !document.body.textContent.includes(text), { timeout: 10_000 }, MISSING);
    await keeps(options, '0');
    expect(await saveNote(options)).toBe('saved');
  });

  test('that is as it was is not taken for a lost one', async () => {
    session = await openSession('chromium', { profile });
    const options = await openExtensionPage(session, 'options.html#data');
    await shows(options, '40 notes · 1 article');
    expect(await options.evaluate((text) => document.body.textContent.includes(text), MISSING)).toBe(false);
    expect(await saveNote(options)).toBe('saved');
  });
});

async function databaseFolder(): Promise<string> {
  const parent = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(parent)).find((each) => each.startsWith('chrome-extension_'));
  if (name === undefined) throw new Error(`There is no database below ${parent}.`);
  return join(parent, name);
}

async function importNotes(page: Page, count: number): Promise<void> {
  const notes = Array.from({ length: count }, (_, at) => keptNote({ id: `loss-${at}`, ...textBody(`${at}`) }));
  const path = join(profile, 'notes.json');
  await writeFile(path, [...notesFileParts({ ...EMPTY_COPY, articles: [KEPT_ARTICLE], notes })].join(''));
  const field = (await page.waitForSelector('.file-drop input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
  await press(page, `Import ${count} notes`);
  await shows(page, 'was imported');
}

/** "saved", or the code the background refused with. */
function saveNote(page: Page): Promise<string> {
  const { id, article, target, body } = {
    id: '01890000-0000-7000-8000-000000000001',
    article: { ...pick(KEPT_ARTICLE) },
    target: keptNote().target,
    body: { ...textBody('Written afterwards.') },
  };
  return page.evaluate(
    async (payload) => {
      const reply: unknown = await chrome.runtime.sendMessage({ verb: 'save-note', payload });
      const { ok, answer, code } = reply as { ok: boolean; answer?: { state: string }; code?: string };
      return (ok ? answer?.state : code) ?? 'nothing';
    },
    { id, rev: 0, article, target, body },
  );
}

function pick({ url, title, outlet, byline, publishedAt, language }: typeof KEPT_ARTICLE) {
  return { url, title, outlet, byline, publishedAt, language };
}

function keeps(page: Page, notes: string): Promise<unknown> {
  const says = (wanted: string) => document.querySelector('.kept-list dd')?.textContent === wanted;
  return page.waitForFunction(says, { timeout: 8_000 }, notes);
}

function shows(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: 15_000 }, text);
}

async function press(page: Page, text: string): Promise<void> {
  await shows(page, text);
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(wanted));
    if (button === undefined) throw new Error(`There is no button ${wanted}.`);
    button.click();
  }, text);
}
