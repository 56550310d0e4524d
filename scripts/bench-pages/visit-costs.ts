/**
 * What the shipped extension does to a page, from outside: its script slices, what the page can see of it, the heap it
 * keeps. In: browsers with our extension, with one that does nothing, and the addresses of pages; out: numbers by page.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { OpenBrowser } from '../open-browser.mjs';
import { countHighlights } from '../page-marks.mjs';
import { MeasuredTab } from './measured-tab';
import { scriptSlices, TRACE_CATEGORIES, type TraceEvent } from './script-slices';

/** Milliseconds a page is watched: the engine's answer has long come, also on a busy machine. */
const WATCHED_MS = 3_000;

export interface VisitCost {
  /** CPU milliseconds of the longest slice and of all of them. */
  readonly longest: number;
  readonly all: number;
}

/** What a page's own script could count of us. */
export interface VisibleTraces {
  readonly mutations: number;
  readonly styleSheets: number;
  readonly adoptedSheets: number;
}

/** Visits a page for so many milliseconds while the browser traces it. */
export async function traceVisit(opened: OpenBrowser, url: string, watched = WATCHED_MS): Promise<VisitCost> {
  const page = await opened.browser.newPage();
  await page.tracing.start({ categories: [...TRACE_CATEGORIES] });
  await page.goto(url, { waitUntil: 'load' });
  await pause(watched);
  const slices = scriptSlices(await readTrace(page), opened.extensionOrigin);
  await page.close();
  return { longest: Math.max(0, ...slices), all: slices.reduce((sum, slice) => sum + slice, 0) };
}

/** Ends a trace and returns its events. */
export async function readTrace(page: Page): Promise<readonly TraceEvent[]> {
  const buffer = await page.tracing.stop();
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(Buffer.from(buffer ?? []).toString());
  return traceEvents;
}

/** Returns what a page sees change from its first look after parsing until marks were painted. */
export async function visibleTraces({ browser }: OpenBrowser, url: string): Promise<VisibleTraces> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { seen: { mutations: 0, sheets: 0 } });
    document.addEventListener('DOMContentLoaded', () => {
      const seen: { mutations: number; sheets: number } = Reflect.get(window, 'seen');
      seen.sheets = document.styleSheets.length;
      const observer = new MutationObserver((records) => {
        seen.mutations += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  await pause(WATCHED_MS);
  const traces = await page.evaluate(() => {
    const seen: { mutations: number; sheets: number } = Reflect.get(window, 'seen');
    const styleSheets = document.styleSheets.length - seen.sheets;
    return { mutations: seen.mutations, styleSheets, adoptedSheets: document.adoptedStyleSheets.length };
  });
  await page.close();
  return traces;
}

/** Returns the heap of a page in kilobytes, some time after loading, and the highlights on it. */
export async function heapOf(
  browser: Browser,
  url: string,
): Promise<{ readonly kilobytes: number; readonly highlights: number }> {
  const page = await browser.newPage();
  const tab = await MeasuredTab.open(page);
  await page.goto(url, { waitUntil: 'load' });
  await pause(WATCHED_MS);
  const kilobytes = await tab.heap();
  const counts = Object.values(await countHighlights(page));
  await page.close();
  return { kilobytes, highlights: counts.reduce((sum, count) => sum + count, 0) };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
