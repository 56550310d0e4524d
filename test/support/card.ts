/**
 * Opens and uses the card as a reader does. Its shadow root is closed, so the tests see of it what a page sees, its
 * element, and reach into it by pointer and keys, and in Chromium through the accessibility tree.
 */
import type { Page } from 'puppeteer-core';
import { findHighlightPoint } from '../../scripts/page-marks.mjs';

const CARD = 'says-who-card';

/** Clicks a mark and waits for its card. */
export async function openCard(page: Page, highlight: string, index: number): Promise<void> {
  await page.bringToFront();
  const point = await findHighlightPoint(page, highlight, index);
  if (!point) throw new Error(`There is no mark ${index} of ${highlight}.`);
  await page.mouse.click(point.x, point.y);
  await waitForCard(page);
}

export async function waitForCard(page: Page): Promise<void> {
  await page.waitForSelector(CARD, { timeout: 5_000 });
}

export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForSelector(CARD, { timeout: 5_000, hidden: true });
}

/** From the card, which has the focus once a reader opened it: Close, "Why it is marked", "Add note". */
const TAB_STOPS_TO_NOTE = 3;

/** Opens the note frame from the open card of a figure, by keyboard. */
export async function openNoteByKeyboard(page: Page): Promise<void> {
  for (let stop = 0; stop < TAB_STOPS_TO_NOTE; stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
