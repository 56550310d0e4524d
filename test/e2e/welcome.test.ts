/** The welcome page asks where it may work and goes on well after a refusal. Firefox says yes here, Chromium no. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WELCOME_WORDS } from '../../components/welcome-words';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { findViolations } from '../support/axe';
import { articlePage } from '../support/pages';
import { FAMILIES, openSession, visitMarked } from '../support/session';

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(null, new Map([['/river.html', articlePage()]]));
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test('the sample is marked by the engine, and every answer about sites leads on', async () => {
    const page = await openExtensionPage(session, 'welcome.html');
    await page.waitForSelector('.welcome-sample', { timeout: 10_000 });
    // No driver can press a button of Chromium's own question, so the page gets its answer without one.
    if (family === 'chromium') {
      await page.evaluate(() => {
        chrome.permissions.request = (_wanted: unknown, answer?: (granted: boolean) => void) => {
          answer?.(false);
          return Promise.resolve(false);
        };
      });
    }
    const buttons = await page.$$('.offer > button');
    await buttons.at(-1)?.click();
    const expected = family === 'firefox' ? WELCOME_WORDS.granted : WELCOME_WORDS.refused;
    await page.waitForFunction(
      (text) => document.querySelector('[role=status]')?.textContent?.includes(text),
      { timeout: 5_000 },
      expected,
    );
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  test('articles are marked as before after the answer', async () => {
    await (await visitMarked(session, `${served.origin}/river.html`)).close();
  });
});
