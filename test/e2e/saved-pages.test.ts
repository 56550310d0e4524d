/**
 * Real news pages, saved whole, are marked. They belong to their publishers, so they are read from a folder
 * beside the project (SAVED_PAGES, or ../shared/pages) and the tests are skipped where there is none.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from '../../scripts/open-browser.mjs';
import { countHighlights } from '../../scripts/page-marks.mjs';
import { type MadePage, type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { countMutations } from '../support/mutations';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, pause, visitMarked } from '../support/session';

const FOLDER = process.env['SAVED_PAGES'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');
const NAMES = ['bbc-1', 'nytimes-1', 'nytimes-3', 'wapo-1', 'wikipedia-2'];

/** Without its scripts a page changes nothing by itself, so every mutation record would be ours. */
async function readSavedPage(name: string): Promise<MadePage> {
  const body = await readFile(join(FOLDER, name, 'source.html'), 'utf8');
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  };
}

if (!existsSync(FOLDER)) console.warn(`Skipped: saved pages, there is no folder ${FOLDER}.`);

describe.skipIf(!existsSync(FOLDER)).each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  beforeAll(async () => {
    session = await openSession(family);
    const pages = await Promise.all(NAMES.map(async (name) => [`/${name}.html`, await readSavedPage(name)] as const));
    served = await serveFolder(null, new Map(pages));
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test.each(NAMES)('%s is marked without one change to its DOM', async (name) => {
    const page = await visitMarked(session, `${served.origin}/${name}.html`);
    await pause(500);
    expect(await countMutations(page)).toBe(0);
    const counts = await countHighlights(page);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
    await photograph(page, `${family}-saved-${name}`);
    await page.close();
  });
});
