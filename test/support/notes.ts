/**
 * Writing and reading notes the way a reader does: through the note frame in a page, and in popup, side panel and
 * library. Goes in: tabs. Comes out: texts as shown.
 */
import type { Frame, Page } from 'puppeteer-core';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { until } from './session';

/** The note frame inside a page, once it shows its editor. Firefox's driver never learns its address, so it is asked for its content. */
export async function findNoteFrame(page: Page): Promise<Frame> {
  const frame = await until(
    async () => {
      const found = page.mainFrame().childFrames().at(-1);
      return (await found?.$('#note-text').catch(() => null)) ? found : null;
    },
    (found) => found !== null,
  );
  if (!frame) throw new Error('There is no note frame.');
  return frame;
}

/** Types a note and saves it; returns when the frame has closed, which it does once the note is on disk. */
export async function writeNote(page: Page, text: string): Promise<void> {
  const frame = await findNoteFrame(page);
  await frame.type('#note-text', text);
  await frame.click('button[type=submit]');
  await until(
    async () => page.frames().includes(frame),
    (isThere) => !isThere,
  );
}

/** Opens a surface on its list of notes and waits until it shows a text. */
export async function openNotesOn(session: OpenBrowser, path: string, expected: string): Promise<Page> {
  const page = await openExtensionPage(session, path);
  await page.waitForSelector('main', { timeout: 5_000 });
  await page.evaluate(() => document.getElementById('tab-saved')?.click());
  await page.waitForFunction((text) => document.body.textContent.includes(text), { timeout: 5_000 }, expected);
  return page;
}
