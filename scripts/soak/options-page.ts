/** Uses the options page as a reader does: chooses a file, presses buttons, waits for words. */

import type { ElementHandle, Page } from 'puppeteer-core';

const PATIENCE = 20_000;

export async function importFile(page: Page, path: string): Promise<void> {
  const field = (await page.waitForSelector('.file-drop input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
}

/** Waits until the page says so, and rejects when it does not in time (milliseconds). */
export async function shows(page: Page, text: string, timeout: number = PATIENCE): Promise<true> {
  await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout }, text);
  return true;
}

/** Presses the button whose words begin so. */
export async function press(page: Page, text: string): Promise<void> {
  await shows(page, text);
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(wanted));
    if (button === undefined) throw new Error(`There is no button ${wanted}.`);
    button.click();
  }, text);
}
