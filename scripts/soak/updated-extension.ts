/**
 * The extension reloaded, as an update does, with a marked article open and words unsaved: the marks of the old scripts go
 * from the page, the words are kept, and the page can be marked by the new ones. Chromium.
 */

import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../open-browser.mjs';
import { serveFolder } from '../serve-folder.mjs';
import type { Fault } from './fault';
import { buildFor, openSoakPage, type SoakBrowser, withBrowser } from './open-soak';
import { soakArticle } from './soak-article';
import { soakSave } from './soak-notes';

const UPDATES = { short: 2, long: 20 };
const TIMEOUT = 8_000;

export const updatedExtension: Fault = {
  name: 'extension updated under an open article',
  family: 'chromium',
  run: async (form) => {
    const served = await serveFolder(
      null,
      new Map([['/article.html', { body: soakArticle(1), headers: { 'content-type': 'text/html' } }]]),
    );
    try {
      return await withBrowser(async (opened) => {
        const losses: string[] = [];
        for (let update = 0; update < UPDATES[form]; update += 1) {
          losses.push(...(await updateUnder(opened, `${served.origin}/article.html`, update)));
        }
        return { tries: UPDATES[form], losses };
      });
    } finally {
      await served.stop();
    }
  },
};

async function updateUnder({ session }: SoakBrowser, url: string, update: number): Promise<readonly string[]> {
  const losses: string[] = [];
  const article = await session.browser.newPage();
  await article.goto(url);
  if (!(await isMarked(article, true))) losses.push(`update ${update}: the article was not marked`);
  const own = await openSoakPage(session);
  const key = `key ${update}`;
  const { id, body } = soakSave(update);
  await own.evaluate((draft) => soak.ask('keep-draft', draft), {
    key,
    kept: { noteId: id, rev: 0, body, keptAt: Date.now() },
  });
  // Loading the same folder again ends the running one, as an update does.
  await session.browser.installExtension(buildFor('chromium'));
  if (!(await isMarked(article, false))) losses.push(`update ${update}: old marks stayed on the page`);
  await article.close();
  const again = await reopen(session);
  const drafts = await again.evaluate(() => soak.rowsOf<{ key: string; body: { markdown: string } }>('drafts'));
  if (drafts.find((row) => row.key === key)?.body.markdown !== body.markdown)
    losses.push(`update ${update}: unsaved words are gone`);
  await again.close();
  return losses;
}

function isMarked(page: Page, wanted: boolean): Promise<boolean> {
  const isSo = (marked: boolean) =>
    [...CSS.highlights].some(([name, { size }]) => name.startsWith('says-who') && size > 0) === marked;
  return page.waitForFunction(isSo, { timeout: TIMEOUT, polling: 50 }, wanted).then(
    () => true,
    () => false,
  );
}

/** Opens a page of the extension once it runs again. */
async function reopen(session: SoakBrowser['session']): Promise<Page> {
  const deadline = Date.now() + TIMEOUT;
  for (;;) {
    try {
      await (await openExtensionPage(session, 'popup.html')).close();
      return await openSoakPage(session);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((go) => setTimeout(go, 100));
    }
  }
}
