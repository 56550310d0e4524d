/**
 * Scrolling, hovering and hit tests on a page with as many highlights as a page may carry. In: a browser, the crowded
 * page; out: main-thread CPU of the tasks while a reader scrolls and moves the pointer, and of one hit test.
 */
import type { Browser, Page } from 'puppeteer-core';
import { countHighlights } from '../page-marks.mjs';
import { type Bench, getToKnow } from './page-costs';
import { mainThreadTasks, scriptSlices, TRACE_CATEGORIES } from './script-slices';
import { pause, readTrace } from './visit-costs';

/** CPU milliseconds of one frame at 60 a second. */
export const FRAME_MS = 1000 / 60;
/** Milliseconds until the crowded page is marked: the engine reads some 60,000 words. */
const MARKED_MS = 25_000;
/** The distance and speed of a fast reader's wheel, in CSS pixels and pixels a second. */
const SCROLL = { yDistance: -12_000, speed: 4_000 } as const;
/** Pointer moves across the text after the scrolling. */
const MOVES = 60;
/** Neighbouring points of one hit-test measurement: one alone is below what the clock can tell. */
const POINTS = 10;
const GROUPS = 60;

export interface InteractionCost {
  readonly highlights: number;
  /** CPU milliseconds of every main-thread task, and of every slice of our scripts. */
  readonly tasks: readonly number[];
  readonly slices: readonly number[];
}

/** Scrolls through the page and moves the pointer over it while the browser traces. */
export async function measureInteraction(browser: Browser, url: string, origin: string): Promise<InteractionCost> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  if (origin !== '') await pause(MARKED_MS);
  await page.tracing.start({ categories: [...TRACE_CATEGORIES] });
  await scroll(page);
  for (let move = 0; move < MOVES; move += 1) {
    await page.mouse.move(150 + 9 * move, 200 + ((37 * move) % 500));
    await pause(move % 10 === 0 ? 400 : 16);
  }
  const events = await readTrace(page);
  const counts = Object.values(await countHighlights(page));
  await page.close();
  return {
    highlights: counts.reduce((sum, count) => sum + count, 0),
    tasks: mainThreadTasks(events),
    slices: origin === '' ? [] : scriptSlices(events, origin),
  };
}

/** Returns CPU milliseconds per hit test, one number for each group of neighbouring points. */
export async function measureHitTests(bench: Bench, url: string): Promise<readonly number[]> {
  const { lesson } = await getToKnow(bench, url);
  await bench.tab.visit(url, bench.probe);
  await bench.tab.run(lesson);
  await bench.tab.run('pageProbe.prepareHits()');
  const costs: number[] = [];
  for (let group = 0; group < GROUPS; group += 1) {
    const [x, y] = [20 + bench.random() * 700, 20 + bench.random() * 500];
    const points = Array.from({ length: POINTS }, (_, i) => [x + 3 * i, y + (i % 3)]);
    costs.push((await bench.tab.cost(`pageProbe.hitTest(${JSON.stringify(points)})`)).cpu / POINTS);
  }
  return costs;
}

async function scroll(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Input.synthesizeScrollGesture', { x: 400, y: 400, ...SCROLL, gestureSourceType: 'mouse' });
  await session.detach();
}
