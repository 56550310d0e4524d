/** Drives the pages of `dynamic-pages`: calls what they offer, and reads which words are marked on them. */
import type { Page } from 'puppeteer-core';
import { until } from './session';

declare global {
  interface Window {
    /** What a test page does when it is told to. */
    act: Record<string, (...values: unknown[]) => unknown>;
  }
}

/** Makes the page do something. */
export function act(page: Page, name: string, ...values: readonly (string | number)[]): Promise<void> {
  return page.evaluate(
    (called, given) => {
      window.act[called]?.(...given);
    },
    name,
    [...values],
  );
}

/** The words under all marks of figures; words the page took away are not counted. */
export function figures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['says-who-figure', 'says-who-unattributed']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map(String)
      .filter((words) => words !== ''),
  );
}

/** Waits until some figure with these words is marked, and gives all that are. */
export function untilMarked(page: Page, words: string, timeout = 10_000): Promise<readonly string[]> {
  return until(
    // A page that was loaded ahead changes places with the one before it, and cannot be asked meanwhile.
    () => figures(page).catch(() => []),
    (marked) => marked.some((text) => text.includes(words)),
    timeout,
  );
}

/** Waits until no figure with these words is marked any more. */
export function untilUnmarked(page: Page, words: string, timeout = 10_000): Promise<readonly string[]> {
  return until(
    () => figures(page),
    (marked) => !marked.some((text) => text.includes(words)),
    timeout,
  );
}
