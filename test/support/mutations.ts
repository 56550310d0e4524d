/**
 * Counts what a page sees change in its own DOM. Goes in: a tab, before it opens a page. Comes out: how many
 * mutation records the page's own observer got once its markup was parsed.
 */
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** Set by the observer below, in the page's own world. */
    mutationCount: number;
  }
}

export async function watchMutations(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.mutationCount = 0;
    document.addEventListener('DOMContentLoaded', () => {
      const observer = new MutationObserver((records) => {
        window.mutationCount += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

export function countMutations(page: Page): Promise<number> {
  return page.evaluate(() => window.mutationCount);
}
