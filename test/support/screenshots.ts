/** Pictures of every surface for people to look at: test/e2e/screenshots/, ignored by git. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '..', 'e2e', 'screenshots');

/** Longer than any motion of ours; a closed shadow root does not tell when its animations end. Milliseconds. */
const SETTLED = 250;

export async function photograph(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
}

/** Pictures the whole of one of our pages in light and dark, at each width in CSS pixels. */
export async function photographThemes(page: Page, name: string, widths: readonly number[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    for (const theme of ['light', 'dark']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen;
      }, theme);
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      const path = join(FOLDER, `${name}-${width}-${theme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: true });
    }
  }
}
