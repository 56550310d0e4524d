/** The card opens by pointer and by keys, on friendly and unfriendly pages, and leaves nothing behind. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from '../../scripts/open-browser.mjs';
import { countHighlights, openSurfaceFor } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { cardWords, openCard, waitForCard, waitForNoCard } from '../support/card';
import { articlePage, hardPages, relayedPage } from '../support/pages';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, visitMarked } from '../support/session';

const FIGURE = 'says-who-figure';

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(
      null,
      new Map([['/plain.html', articlePage()], ['/relayed.html', relayedPage()], ...hardPages()]),
    );
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test.each(['plain', 'strict', 'dark', 'greedy'])(
    'on the %s page it opens by a click and closes with Escape',
    async (name) => {
      const page = await visitMarked(session, `${served.origin}/${name}.html`);
      await openCard(page, FIGURE, 0);
      expect((await countHighlights(page))['says-who-current']).toBe(1);
      await photograph(page, `${family}-card-${name}`);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect((await countHighlights(page))['says-who-current']).toBeUndefined();
      await page.close();
    },
  );

  test('of a figure that came through an agency it names the officials first', async () => {
    const page = await visitMarked(session, `${served.origin}/relayed.html`);
    await openCard(page, FIGURE, 0);
    await photograph(page, `${family}-card-relayed`);
    if (family === 'chromium') {
      const words = await cardWords(page);
      expect(words).toMatch(/two defence officials in Lestra.*as told by\s+Northern Wire/);
    }
    await page.close();
  });

  test('it opens by keys alone, from the list of marks', async () => {
    const url = `${served.origin}/plain.html`;
    const page = await visitMarked(session, url);
    const panel = await openSurfaceFor(session, url, 'sidepanel.html');
    await panel.waitForSelector('.mark-list button', { timeout: 5_000 });
    await panel.focus('.mark-list button');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await page.bringToFront();
    await waitForCard(page);
    await panel.close();
    await page.close();
  });

  test('arrow keys in an open card go from mark to mark', async () => {
    const page = await visitMarked(session, `${served.origin}/plain.html`);
    await openCard(page, FIGURE, 0);
    const first = await currentText();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (text) => [...(CSS.highlights.get('says-who-current') ?? [])].join('') !== text,
      { timeout: 5_000 },
      first,
    );
    await page.close();

    function currentText(): Promise<string> {
      return page.evaluate(() => [...(CSS.highlights.get('says-who-current') ?? [])].join(''));
    }
  });
});
