/**
 * Runs axe-core in a page. Goes in: a tab. Comes out: one line a violation, none when all is well. The source
 * goes in as text to be evaluated by the test driver, so it works under the page's own policy.
 */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')}`),
    );
  });
}
