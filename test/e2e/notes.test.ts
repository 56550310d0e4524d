/**
 * The life of a note: written beside the page, kept over reloads, edits of the article, a stopped background and the
 * end of the browser. One story per browser: each test goes on where the one before ended.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from '../../scripts/open-browser.mjs';
import { openSurfaceFor, readTabState } from '../../scripts/page-marks.mjs';
import { type MadePage, type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { findViolations } from '../support/axe';
import { openCard, openNote } from '../support/card';
import { findNoteFrame, openNotesOn, writeNote } from '../support/notes';
import { articlePage, PARAGRAPHS } from '../support/pages';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, stopBackground, until, visitMarked } from '../support/session';

/** Words that are on no page, so that finding them anywhere in one is a leak. */
const SECRET = 'zebra canary ninety';
const SECOND = 'written after a pause';

describe.each(FAMILIES)('in %s', (family) => {
  const pages = new Map<string, MadePage>([['/river.html', articlePage()]]);
  let profile: string;
  let session: OpenBrowser;
  let served: Served;
  let url: string;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'says-who-profile-'));
    session = await openSession(family, { profile });
    served = await serveFolder(null, pages);
    url = `${served.origin}/river.html`;
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
    await rm(profile, { recursive: true, force: true });
  });

  /** What became of the notes on this visit, once the page has told. */
  async function readFates(page: Page, count: number): Promise<readonly string[]> {
    const popup = await openSurfaceFor(session, page.url());
    const { report } = await until(
      () => readTabState(popup, page.url()),
      (state) => state.report?.notes.length === count,
    );
    await popup.close();
    return report?.notes.map(({ state }) => state) ?? [];
  }

  test('a note is written in the frame beside the card and saved', async () => {
    const page = await visitMarked(session, url);
    await openCard(page, 'says-who-figure', 0);
    await openNote(page);
    expect(await findViolations(await findNoteFrame(page))).toEqual([]);
    await photograph(page, `${family}-note-frame`);
    await writeNote(page, SECRET);
    expect(await readFates(page, 1)).toEqual(['anchored']);
    await page.close();
  });

  test('the page never learns what the note says', async () => {
    const page = await visitMarked(session, url);
    await openCard(page, 'says-who-figure', 0);
    const leaks = await page.evaluate((secret) => {
      const find = (window as unknown as { find: (text: string) => boolean }).find;
      return [document.documentElement.outerHTML.includes(secret), find(secret)];
    }, SECRET);
    expect(leaks).toEqual([false, false]);
    await page.close();
  });

  test.each(['popup', 'sidepanel', 'library'])('the %s shows the note', async (surface) => {
    const page = await openNotesOn(session, `${surface}.html`, SECRET);
    await photograph(page, `${family}-${surface}-with-note`);
    await page.close();
  });

  test('a second note is saved although the background was stopped meanwhile', async () => {
    const page = await visitMarked(session, url);
    await openCard(page, 'says-who-figure', 1);
    await stopBackground(session);
    await openNote(page);
    await stopBackground(session);
    await writeNote(page, SECOND);
    expect(await readFates(page, 2)).toEqual(['anchored', 'anchored']);
    await page.close();
  });

  test('notes are found again when the paragraph above them was edited', async () => {
    const [first = '', ...others] = PARAGRAPHS;
    pages.set('/river.html', articlePage([`${first} Talks have not begun.`, 'A new paragraph came in.', ...others]));
    const page = await visitMarked(session, url);
    expect(await readFates(page, 2)).toEqual(['anchored', 'anchored']);
    await page.close();
  });

  test('notes are there after the browser was closed and opened again', async () => {
    await session.browser.close();
    session = await openSession(family, { profile });
    await (await openNotesOn(session, 'popup.html', SECRET)).close();
    const page = await visitMarked(session, url);
    expect(await readFates(page, 2)).toEqual(['anchored', 'anchored']);
    await page.close();
  });

  test('a note whose sentence is gone is kept and said to be without a place', async () => {
    pages.set('/river.html', articlePage(PARAGRAPHS.filter((paragraph) => !paragraph.includes('General Staff'))));
    const page = await visitMarked(session, url);
    expect(await readFates(page, 2)).toContain('orphaned');
    const popup = await openNotesOn(session, 'popup.html', 'Quote not found');
    await photograph(popup, `${family}-popup-orphan`);
    await popup.close();
    await page.close();
  });
});
