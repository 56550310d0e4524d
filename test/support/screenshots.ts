/** Pictures of every surface for people to look at: test/e2e/screenshots/, ignored by git. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '..', 'e2e', 'screenshots');

export async function photograph(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
}
