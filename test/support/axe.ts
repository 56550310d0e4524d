/**
 * Runs axe-core in a page. Goes in: a tab. Comes out: one line a violation, none when all is well. The source
 * goes in as text to be evaluated by the test driver, so it works under the page's own policy.
 */
import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Checks a whole page against WCAG and best practice; a frame is a part of one, so rules on headings and landmarks are its page's. */
export async function findViolations(where: Page | Frame): Promise<readonly string[]> {
  const tags = 'mainFrame' in where ? [...WCAG, 'best-practice'] : WCAG;
  await where.evaluate(axe.source);
  return where.evaluate(async (runOnly) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly });
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')}`),
    );
  }, tags);
}
