/** Every page of the extension by itself, in light and dark: it opens without an error, and axe-core has nothing against it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { findViolations } from '../support/axe';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession } from '../support/session';

const SURFACES = ['popup', 'sidepanel', 'library', 'options', 'welcome'];
const SIZES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  popup: { width: 400, height: 600 },
  sidepanel: { width: 380, height: 900 },
};
const FULL_PAGE = { width: 1200, height: 900 };
const SCHEMES = ['light', 'dark'] as const;

describe.each(FAMILIES.flatMap((family) => SCHEMES.map((scheme) => ({ family, scheme }))))(
  'in $family, $scheme',
  ({ family, scheme }) => {
    let session: OpenBrowser;
    beforeAll(async () => {
      session = await openSession(family, { scheme });
    });
    afterAll(() => session?.browser.close());

    test.each(SURFACES)('the %s page opens without an error and passes axe-core', async (surface) => {
      const page = await openExtensionPage(session, `${surface}.html`);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.setViewport(SIZES[surface] ?? FULL_PAGE);
      await page.waitForSelector('main', { timeout: 5_000 });
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
      await photograph(page, `${family}-${surface}-${scheme}`);
      expect(await findViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    });
  },
);
