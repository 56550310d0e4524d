/** What the library makes of texts and saved figures: who says what in a pasted text. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { findViolations } from '../support/axe';
import { PARAGRAPHS } from '../support/pages';
import { photographThemes } from '../support/screenshots';
import { FAMILIES, openSession } from '../support/session';

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  beforeAll(async () => {
    session = await openSession(family);
  });
  afterAll(() => session?.browser.close());

  test('a pasted text shows who says what, heaviest source first', async () => {
    const page = await openExtensionPage(session, 'library.html');
    await page.waitForSelector('#tab-paste', { timeout: 5_000 });
    await page.click('#tab-paste');
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (field === null) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, PARAGRAPHS.join('\n'));
    await page.click('.paste-form button');
    await page.waitForSelector('.summary-source', { timeout: 5_000 });
    const names = await page.$$eval('.summary h3', (headings) => headings.map(({ textContent }) => textContent));
    expect(names.slice(0, 2).sort()).toEqual(['Russia’s Defence Ministry', 'Ukraine’s General Staff']);
    await photographThemes(page, `${family}-who-says-what`, [320, 1440]);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});
