/**
 * No room left: the browser's quota is used up under saves. The build asks for unlimited storage, which lifts the quota that
 * can be set, so a copy of it without that permission is loaded. Chromium.
 */

import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { NoteSave } from '../../lib/notes/note-writes';
import type { Fault } from './fault';
import { buildFor, openSoakPage, type SoakBrowser, withBrowser } from './open-soak';
import { soakSave } from './soak-notes';

const SAVES = { short: 4, long: 60 };
/** Room in bytes. The browser asks for what is left only every half minute or so, until when saves go through. */
const QUOTA = 1_000_000;
/** Characters of one note. */
const LARGE = 60_000;
const LATEST_MS = 75_000;
const PAUSE_MS = 400;

export const fullDisk: Fault = {
  name: 'quota used up',
  family: 'chromium',
  run: async (form) => {
    const extension = await copyWithQuota();
    try {
      return await withBrowser((opened) => fill(opened, SAVES[form]), { extension });
    } finally {
      await rm(extension, { recursive: true });
    }
  },
};

async function fill({ session, page }: SoakBrowser, count: number) {
  const connection = await page.createCDPSession();
  await connection.send('Storage.overrideQuotaForOrigin', { origin: session.extensionOrigin, quotaSize: QUOTA });
  const { losses, saved } = await saveUntilFull(page, count);
  const again = await openSoakPage(session);
  const stored = await again.evaluate(() => soak.storedNotes());
  if (stored.length !== saved) losses.push(`${stored.length} of ${saved} notes can be read without room`);
  const counters = await again.evaluate(() => soak.rowsOf<{ key: string; live?: number }>('meta'));
  const live = counters.find(({ key }) => key === 'notes')?.live;
  if (live !== saved) losses.push(`the counters say ${live} of ${saved}: something was half written`);
  return { tries: count, losses };
}

/** Saves large notes until there is no room, and then `count` more, of which each must be refused by its code. */
async function saveUntilFull(page: Page, count: number) {
  const losses: string[] = [];
  let [saved, refused] = [0, 0];
  const deadline = Date.now() + LATEST_MS;
  for (let number = 0; Date.now() < deadline && refused < count; number += 1) {
    if (refused === 0) await new Promise((go) => setTimeout(go, PAUSE_MS));
    const { word } = await page.evaluate((note) => soak.save(note), largeSave(number));
    if (word === 'saved') saved += 1;
    else if (word === 'quota') refused += 1;
    else losses.push(`a save without room was answered "${word}"`);
  }
  if (refused < count) losses.push(`only ${refused} of ${count} saves met the quota, ${saved} went through`);
  return { losses, saved };
}

function largeSave(number: number): NoteSave {
  const save = soakSave(number);
  // Letters drawn at random, because what repeats is packed before it is written.
  const letters = randomBytes(LARGE / 2).toString('hex');
  return { ...save, body: { ...save.body, markdown: letters } };
}

async function copyWithQuota(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-quota-'));
  await cp(buildFor('chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: readonly string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}
