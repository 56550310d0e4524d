/** Pages that show another article, or the same in new elements, without a load: the marks go with the words. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openExtensionPage } from '../../scripts/open-browser.mjs';
import { readTabState, waitForReport } from '../../scripts/page-marks.mjs';
import { type Served, serveFolder } from '../../scripts/serve-folder.mjs';
import { act, figures, untilMarked, untilUnmarked } from '../support/acting';
import { appPage, endlessPage, livePage, renderedPage } from '../support/dynamic-pages';
import { countMutations } from '../support/mutations';
import { FAMILIES, openSession, pause, until, visit, visitMarked } from '../support/session';

/** One of each article. */
const RIVER = '1,100 soldiers';
const COAST = '310 soldiers';

describe.each(FAMILIES)('in %s', (family) => {
  let session: OpenBrowser;
  let served: Served;
  let popup: Page;
  beforeAll(async () => {
    session = await openSession(family);
    served = await serveFolder(
      null,
      new Map([
        ['/app/river', appPage()],
        ['/app/coast', appPage()],
        ['/app/list', appPage()],
        ['/rendered.html', renderedPage()],
        ['/endless/river', endlessPage()],
        ['/live.html', livePage()],
      ]),
    );
    popup = await openExtensionPage(session, 'popup.html');
  });
  afterAll(async () => {
    await session?.browser.close();
    await served?.stop();
  });

  const articleAt = (path: string) => waitForReport(popup, `${served.origin}${path}`);

  test('another route of a single-page site has its own marks, and its own address and title', async () => {
    const page = await visitMarked(session, `${served.origin}/app/river`);
    await untilMarked(page, RIVER);
    await act(page, 'go', '/app/coast', 400);
    const marked = await untilMarked(page, COAST);
    expect(marked.some((words) => words.includes(RIVER))).toBe(false);
    const { article } = await until(
      () => articleAt('/app/coast'),
      (report) => report.article.url.endsWith('/app/coast'),
    );
    expect(article.title).toBe('Three nights on the coast');
    await page.evaluate(() => history.back());
    await untilMarked(page, RIVER);
    await untilUnmarked(page, COAST);
    await page.close();
  });

  test('a route without an article has no marks, the popup says so, and the next article is found', async () => {
    const page = await visitMarked(session, `${served.origin}/app/river`);
    await untilMarked(page, RIVER);
    await act(page, 'go', '/app/list', 50);
    await until(
      () => figures(page),
      (marked) => marked.length === 0,
    );
    const url = `${served.origin}/app/list`;
    await until(
      () => readTabState(popup, url),
      ({ state }) => state === 'no-article',
    );
    await act(page, 'go', '/app/coast', 300);
    await untilMarked(page, COAST);
    await page.close();
  });

  test('a site that starts with its front page is marked when the reader comes to an article', async () => {
    const page = await visit(session, `${served.origin}/app/list`);
    await pause(500);
    expect(await figures(page)).toEqual([]);
    await act(page, 'go', '/app/coast', 300);
    await untilMarked(page, COAST);
    await page.close();
  });

  test('a flood of addresses of the same article changes nothing', async () => {
    const page = await visitMarked(session, `${served.origin}/app/river`);
    await untilMarked(page, RIVER);
    await pause(500);
    const before = await figures(page);
    await page.evaluate(() => {
      window.act['painted'] = [...(CSS.highlights.get('says-who-figure') ?? [])] as never;
    });
    // Chromium lets a page write its address 200 times in ten seconds.
    await act(page, 'flood', 150);
    await pause(1_500);
    expect(await figures(page)).toEqual(before);
    const isSame = await page.evaluate(() => {
      const painted = window.act['painted'] as unknown as Range[];
      return [...(CSS.highlights.get('says-who-figure') ?? [])].every((range, index) => range === painted[index]);
    });
    expect(isSame).toBe(true);
    await page.close();
  });

  test.each(['paragraphs', 'article'])(
    'marks come back on the new elements when the %s are made anew',
    async (what) => {
      const page = await visitMarked(session, `${served.origin}/rendered.html`);
      await untilMarked(page, RIVER);
      const before = [...(await figures(page))].sort();
      const mutations = await countMutations(page);
      await act(page, what);
      const after = await until(
        () => figures(page),
        (marked) => marked.length === before.length,
      );
      expect([...after].sort()).toEqual(before);
      const made = (await countMutations(page)) - mutations;
      await pause(1_000);
      expect((await countMutations(page)) - mutations).toBe(made);
      await page.close();
    },
  );

  test('marks of a paragraph that stays are left as they are when another is made anew', async () => {
    const page = await visitMarked(session, `${served.origin}/rendered.html`);
    await untilMarked(page, RIVER);
    await page.evaluate(() => {
      window.act['painted'] = [...(CSS.highlights.get('says-who-figure') ?? [])] as never;
    });
    await act(page, 'one');
    await untilMarked(page, '900 Russian');
    const { kept, all } = await page.evaluate(() => {
      const painted = window.act['painted'] as unknown as Range[];
      const now = new Set([...(CSS.highlights.get('says-who-figure') ?? [])]);
      return { kept: painted.filter((range) => now.has(range)).length, all: painted.length };
    });
    expect(kept).toBe(all - 2);
    await page.close();
  });

  test('on a page that scrolls on without end the article the address names is marked', async () => {
    const page = await visitMarked(session, `${served.origin}/endless/river`);
    await untilMarked(page, RIVER);
    await act(page, 'append');
    await pause(500);
    await untilMarked(page, RIVER);
    await act(page, 'goTo', 1, '/endless/coast');
    await untilMarked(page, COAST);
    await untilUnmarked(page, RIVER);
    const { article } = await articleAt('/endless/coast');
    expect(article).toMatchObject({ title: 'Three nights on the coast' });
    expect(article.url).toMatch(/\/endless\/coast$/);
    await act(page, 'goTo', 0, '/endless/river');
    await untilMarked(page, RIVER);
    await untilUnmarked(page, COAST);
    await page.close();
  });

  test('new entries of a live page are marked, the old marks stay, and the popup counts both', async () => {
    const url = `${served.origin}/live.html`;
    const page = await visitMarked(session, url);
    await untilMarked(page, RIVER);
    const { marks: before } = await waitForReport(popup, url);
    await act(page, 'post', 'The coast guard said on Thursday that 63 sailors had been killed near the bay.');
    const marked = await untilMarked(page, '63 sailors');
    expect(marked.some((words) => words.includes(RIVER))).toBe(true);
    await act(page, 'post', 'The garrison said that it had lost 8 boats.');
    await untilMarked(page, '8 boats');
    const { marks } = await until(
      () => waitForReport(popup, url),
      (report) => report.marks.length > before.length + 1,
    );
    expect(marks.some(({ quote }) => quote.includes('63 sailors'))).toBe(true);
    await page.close();
  });

  test('text that is unfolded later is marked then, and not before', async () => {
    const page = await visitMarked(session, `${served.origin}/live.html`);
    await untilMarked(page, RIVER);
    expect((await figures(page)).some((words) => words.includes('41 trucks'))).toBe(false);
    await act(page, 'unfold');
    await untilMarked(page, '41 trucks');
    await page.close();
  });
});
