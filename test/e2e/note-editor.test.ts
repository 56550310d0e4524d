/**
 * The whole note editor, in the frame beside the card and in the library, in light and dark: every field, folded parts
 * open, is free of accessibility faults, and what is chosen in one place stands in the other.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from '../../scripts/open-browser.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { findViolations } from '../support/axe';
import { openCard, openNote } from '../support/card';
import { findNoteFrame, openNotesOn, writeNote } from '../support/notes';
import { articlePage } from '../support/pages';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, visitMarked } from '../support/session';

const NOTE = 'Only **one side** gives a number.\n\n- ask again\n- see https://army.example/bulletin';
const SCHEMES = ['light', 'dark'] as const;

describe.each(FAMILIES.flatMap((family) => SCHEMES.map((scheme) => ({ family, scheme }))))(
  'in $family, $scheme',
  ({ family, scheme }) => {
    let session: OpenBrowser;
    let served: Served;

    beforeAll(async () => {
      session = await openSession(family, { scheme });
      served = await serveFolder(null, new Map([['/river.html', articlePage()]]));
    });
    afterAll(async () => {
      await session?.browser.close();
      await served?.stop();
    });

    test('the frame beside the card takes grades and corrections', async () => {
      const page = await visitMarked(session, `${served.origin}/river.html`);
      await openCard(page, 'says-who-figure', 0);
      await openNote(page);
      const frame = await findNoteFrame(page);
      await photograph(page, `${family}-note-frame-${scheme}`);
      await unfold(frame);
      expect(await findViolations(frame)).toEqual([]);
      await frame.select('#note-reliability', 'B');
      await frame.type('#note-correct-high', '1,400');
      await frame.type('#note-tags', 'river,');
      await photograph(page, `${family}-note-frame-unfolded-${scheme}`);
      await writeNote(page, NOTE);
      await page.close();
    });

    test('the library shows what was chosen there, and previews the words', async () => {
      const page = await openNotesOn(session, 'library.html', 'one side');
      await page.setViewport({ width: 1440, height: 1000 });
      await pressEdit(page);
      await page.waitForSelector('#note-text');
      await unfold(page.mainFrame());
      expect(await read(page, '#note-reliability')).toBe('B');
      expect(await read(page, '#note-correct-high')).toBe('1,400');
      await page.click('.note-editor-head button');
      await page.waitForSelector('.note-editor-preview strong');
      expect(await findViolations(page)).toEqual([]);
      await photograph(page, `${family}-library-editor-${scheme}`);
      await page.setViewport({ width: 320, height: 1400 });
      await photograph(page, `${family}-library-editor-narrow-${scheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.close();
    });
  },
);

function unfold(frame: Frame): Promise<void> {
  return frame.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
}

function pressEdit(page: Page): Promise<void> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Edit')?.click();
  });
}

function read(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (field) => (field as HTMLInputElement).value);
}
