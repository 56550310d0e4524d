/**
 * Opens and uses the card as a reader does. Its shadow root is closed, so the tests see of it what a page sees, its
 * element, and reach into it by pointer and keys, and in Chromium through the accessibility tree.
 */
import type { Page, SerializedAXNode } from 'puppeteer-core';
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

/** From the lower left corner of the card to the middle of "Add note", in CSS pixels. */
const NOTE_BUTTON = { right: 60, up: 22 };

/** Opens the note frame from the open card. */
export async function openNote(page: Page): Promise<void> {
  const corner = await page.$eval(CARD, (card) => {
    const { left, bottom } = card.getBoundingClientRect();
    return { left, bottom };
  });
  await page.mouse.click(corner.left + NOTE_BUTTON.right, corner.bottom - NOTE_BUTTON.up);
}

/** The words of the open card, as a screen reader gets them. Chromium only. */
export async function cardWords(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const nodes = tree === null ? [] : listNodes(tree);
  const card = nodes.find(({ role }) => role === 'dialog');
  const spoken = card === undefined ? [] : listNodes(card).filter(({ role }) => role === 'StaticText');
  return spoken.map(({ name }) => name).join(' ');
}

function listNodes(node: SerializedAXNode): readonly SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}
