/**
 * The parts of the benchmark, by name: each measures one kind of cost on the pages it needs and gives its rows. In: open
 * browsers, pages and their addresses; out: rows.
 */
import type { BenchRow } from '../bench/bench-rows';
import { medianOf } from '../bench/statistics';
import { measureParts } from '../bundle-sizes.mjs';
import type { OpenBrowser } from '../open-browser.mjs';
import { type AnchoringCost, measureAnchoring } from './anchoring-costs';
import type { Browsers } from './browsers';
import {
  anchoringRows,
  growthRows,
  type HeapCost,
  heapRows,
  type IdleCost,
  idleRows,
  interactionRows,
  type NamedVisit,
  pageRows,
  visitRows,
} from './cost-rows';
import { measureHitTests, measureInteraction } from './interaction-costs';
import { type Bench, measurePage, type PageCost } from './page-costs';
import type { NamedPage } from './page-set';
import { heapOf, traceVisit, visibleTraces } from './visit-costs';

export interface Measuring {
  readonly bench: Bench;
  readonly browsers: Browsers;
  /** Folder of the build. */
  readonly extension: string;
  readonly pages: {
    readonly real: readonly NamedPage[];
    readonly long: { readonly ten: NamedPage; readonly hundred: NamedPage };
    readonly crowded: NamedPage;
    readonly idle: readonly NamedPage[];
  };
  readonly addressOf: (page: NamedPage) => string;
  readonly textOf: (page: NamedPage) => string;
}

/** Texts on which quotes are found again; more would only take longer. */
const ANCHORED_TEXTS = 6;
/** Code units: a text shorter than this has no room for 200 different quotes. */
const SHORTEST_TEXT = 2_000;
/** Pages on which kept heap is measured. */
const HEAP_PAGES = 6;
/** Milliseconds an idle page is watched: until the gate has looked for the last time. */
const IDLE_MS = 6_000;

export const PARTS: Readonly<Record<string, (measuring: Measuring) => Promise<readonly BenchRow[]>>> = {
  pages: async ({ bench, pages, addressOf }) => {
    const costs: PageCost[] = [];
    for (const page of pages.real) costs.push(await measurePage(bench, page.name, addressOf(page)));
    return pageRows(costs);
  },
  growth: async ({ bench, pages: { long }, addressOf }) => {
    const ten = await measurePage(bench, long.ten.name, addressOf(long.ten));
    return growthRows(ten, await measurePage(bench, long.hundred.name, addressOf(long.hundred)));
  },
  visits: async (measuring) => visitRows(await measureVisits(measuring)),
  idle: async (measuring) => idleRows(await measureIdle(measuring)),
  heap: async (measuring) => heapRows(await measureHeap(measuring)),
  anchoring: async (measuring) => anchoringRows(await measureTexts(measuring)),
  interaction: async ({ bench, browsers, pages: { crowded }, addressOf }) => {
    const url = addressOf(crowded);
    const without = await measureInteraction(browsers.none, url, '');
    const ours = await measureInteraction(browsers.ours.browser, url, browsers.ours.extensionOrigin);
    return interactionRows(ours, without, await measureHitTests(bench, url));
  },
  sizes: async ({ extension }) => {
    const loaded = measureParts(extension).filter(({ part }) => part === 'gate' || part === 'page script');
    const goal = (part: string): number => (part === 'gate' ? 5 : 16);
    return loaded.map(({ part, gzipped, gate }) => {
      return { group: 'gzipped kB', name: part, value: gzipped, must: gate, goal: goal(part), isCost: true };
    });
  },
};

async function measureVisits({ bench, browsers, pages, addressOf }: Measuring): Promise<readonly NamedVisit[]> {
  const visits: NamedVisit[] = [];
  for (const page of pages.real) {
    const url = addressOf(page);
    const traced = await repeat(bench.runs, () => traceVisit(browsers.ours, url));
    const visit = {
      longest: medianOf(traced.map(({ longest }) => longest)),
      all: medianOf(traced.map(({ all }) => all)),
    };
    visits.push({ name: page.name, visit, seen: await visibleTraces(browsers.ours, url) });
  }
  return visits;
}

async function measureIdle({ bench, browsers, pages, addressOf }: Measuring): Promise<readonly IdleCost[]> {
  const costs: IdleCost[] = [];
  for (const page of pages.idle) {
    const url = addressOf(page);
    const cpu = async (opened: OpenBrowser): Promise<number> =>
      medianOf((await repeat(bench.runs, () => traceVisit(opened, url, IDLE_MS))).map(({ all }) => all));
    const heap = async ({ browser }: OpenBrowser): Promise<number> =>
      medianOf((await repeat(bench.runs, () => heapOf(browser, url))).map(({ kilobytes }) => kilobytes));
    costs.push({
      name: page.name,
      cpu: (await cpu(browsers.ours)) - (await cpu(browsers.empty)),
      heap: (await heap(browsers.ours)) - (await heap(browsers.empty)),
    });
  }
  return costs;
}

async function measureHeap({ bench, browsers, pages, addressOf }: Measuring): Promise<readonly HeapCost[]> {
  const costs: HeapCost[] = [];
  for (const page of [...pages.real.slice(0, HEAP_PAGES), pages.long.ten]) {
    const ours = await repeat(bench.runs, () => heapOf(browsers.ours.browser, addressOf(page)));
    const without = await repeat(bench.runs, () => heapOf(browsers.none, addressOf(page)));
    const kilobytes = medianOf(ours.map((one) => one.kilobytes)) - medianOf(without.map((one) => one.kilobytes));
    costs.push({ name: page.name, kilobytes, highlights: ours[0]?.highlights ?? 0 });
  }
  return costs;
}

async function measureTexts({ bench, pages, addressOf, textOf }: Measuring): Promise<readonly AnchoringCost[]> {
  const [empty] = pages.idle;
  const texts = pages.real.map(textOf).filter((text) => text.length >= SHORTEST_TEXT);
  const costs: AnchoringCost[] = [];
  for (const text of texts.slice(0, ANCHORED_TEXTS)) {
    if (empty !== undefined) costs.push(...(await measureAnchoring(bench, addressOf(empty), text)));
  }
  return costs;
}

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run += 1) results.push(await measure());
  return results;
}
