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
