/** Articles are marked as soon as they are read, on every kind of page, and the page cannot tell. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from '../../scripts/open-browser.mjs';
import { countHighlights, openSurfaceFor, waitForHighlights, waitForReport } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { countMutations } from '../support/mutations';
import { articlePage, hardPages, plainPage } from '../support/pages';
import { photograph } from '../support/screenshots';
import { FAMILIES, openSession, pause, visit, visitMarked } from '../support/session';

const SAMPLE_FOLDER = `${import.meta.dirname}/../../public/sample`;
/** Long enough for a page to be marked if it is going to be: marking takes a tenth of it. */
const QUIET_MS = 2_000;

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(
      SAMPLE_FOLDER,
      new Map([['/plain-article.html', articlePage()], ...hardPages(), ['/log-in.html', plainPage()]]),
    );
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  test.each(['article', 'plain-article', 'strict', 'dark', 'greedy'])(
    'the %s page is marked without one change to its DOM',
    async (name) => {
      const page = await visitMarked(session, `${served.origin}/${name}.html`);
      await pause(500);
      expect(await countMutations(page)).toBe(0);
      await photograph(page, `${family}-page-${name}`);
      await page.close();
    },
  );

  test('the popup lists as many marks as the page shows', async () => {
    const url = `${served.origin}/article.html`;
    const page = await visitMarked(session, url);
    const popup = await openSurfaceFor(session, url);
    const { marks } = await waitForReport(popup, url);
    const painted = Object.values(await countHighlights(page)).reduce((sum, count) => sum + count, 0);
    expect(marks.length).toBeGreaterThanOrEqual(30);
    expect(painted).toBeGreaterThanOrEqual(marks.length);
    await popup.close();
    await page.close();
  });

  test('a page without an article is left alone', async () => {
    const page = await visit(session, `${served.origin}/log-in.html`);
    expect(await waitForHighlights(page, QUIET_MS)).toBe(false);
    expect(await countMutations(page)).toBe(0);
    await page.close();
  });
});
