/**
 * An article is edited behind the reader's back: the wording, the source, the number, the whole sentence. Each story
 * writes notes on one page, edits it, and looks at what popup, library and card say of it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { openSurfaceFor, readTabState } from '../../scripts/page-marks.mjs';
import { type MadePage, type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { openCard, openNote } from '../support/card';
import { openNotesOn, writeNote } from '../support/notes';
import { articlePage, PARAGRAPHS } from '../support/pages';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, until, visitMarked } from '../support/session';

const edited = (was: string, now: string): MadePage => articlePage(PARAGRAPHS.map((one) => one.replace(was, now)));

describe.each(FAMILIES)('in %s', (family) => {
  const pages = new Map<string, MadePage>();
  let session: OpenBrowser;
  let served: Served;

  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(null, pages);
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  /** Writes a note on the first figure of a fresh page ("14 tanks"), then puts the edited page in its place. */
  async function editUnderNote(path: string, after: MadePage, words: string): Promise<Page> {
    pages.set(path, articlePage());
    const page = await visitMarked(session, `${served.origin}${path}`);
    await openCard(page, 'says-who-figure', 0);
    await openNote(page);
    await writeNote(page, words);
    await page.close();
    pages.set(path, after);
    return visitMarked(session, `${served.origin}${path}`);
  }

  /** State of the only note, and what changed. */
  async function readFate(page: Page): Promise<readonly [string | undefined, string | undefined]> {
    const popup = await openSurfaceFor(session, page.url());
    const { report } = await until(
      () => readTabState(popup, page.url()),
      (state) => state.report?.notes.length === 1,
    );
    await popup.close();
    const [note] = report?.notes ?? [];
    return [note?.state, note?.change?.kind];
  }

  test.each([
    ['wording', '/wording.html', edited('destroyed 14 tanks', 'damaged 14 tanks'), 'changed'],
    ['attribution', '/source.html', edited('Ukraine’s General Staff said', 'A river patrol claimed'), 'changed'],
    ['number', '/number.html', edited('14 tanks', '41 tanks'), 'changed'],
    ['missing', '/gone.html', articlePage(PARAGRAPHS.filter((one) => !one.includes('14 tanks'))), 'orphaned'],
  ])('a change of the %s is told from the others', async (kind, path, after, state) => {
    const page = await editUnderNote(path, after, `note on ${kind}`);
    expect(await readFate(page)).toEqual([state, kind]);
    if (kind === 'number') {
      await openCard(page, 'says-who-figure', 0);
      await photograph(page, `${family}-card-number-changed`);
    }
    await page.close();
  });

  test('the library shows old and new words, and finds the changed notes', async () => {
    const library = await openNotesOn(session, 'library.html', 'Number changed');
    const words = await library.evaluate(() => document.body.textContent);
    expect(words).toContain('Attribution changed');
    expect(words).toContain('Quote not found');
    await library.setViewport({ width: 1440, height: 1000 });
    for (const theme of ['light', 'dark']) {
      await library.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      await photograph(library, `${family}-library-changes-${theme}`);
    }
    await library.setViewport({ width: 320, height: 900 });
    await photograph(library, `${family}-library-changes-narrow`);
    await library.close();
  });

  test('a note moves to the new words when the reader says so, and keeps what was reported', async () => {
    const library = await openExtensionPage(session, 'library.html');
    const clicked = await until(
      () =>
        library.evaluate(() => {
          const rows = [...document.querySelectorAll('.note')];
          const row = rows.find((one) => one.textContent.includes('note on number'));
          const button = row?.querySelector<HTMLButtonElement>('.change button');
          button?.click();
          return button !== undefined && button !== null;
        }),
      (isThere) => isThere,
    );
    expect(clicked).toBe(true);
    await library.waitForFunction(() => document.body.textContent.includes('first reported as'), { timeout: 5_000 });
    await library.close();
    const page = await visitMarked(session, `${served.origin}/number.html`);
    expect(await readFate(page)).toEqual(['anchored', undefined]);
    await page.close();
  });
});
