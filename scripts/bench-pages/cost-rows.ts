/**
 * Measured costs in, rows with goal and gate out. The bounds are ratios to work of others in the same browser and the same
 * run wherever there is such work, so that they hold on any machine. Data and arithmetic; measures nothing.
 */
import type { BenchRow } from '../bench/bench-rows';
import { geometricMean, growthExponent, medianOf, percentileOf } from '../bench/statistics';
import { type AnchoringCost, QUOTES } from './anchoring-costs';
import { FRAME_MS, type InteractionCost } from './interaction-costs';
import type { PageCost, Worker } from './page-costs';
import type { VisibleTraces, VisitCost } from './visit-costs';

const WORKERS: readonly Worker[] = ['ours', 'walk', 'readability', 'mark.js', 'mark.js at places'];
/** Fewer hits, and mark.js measures little but its own start. */
const FEWEST_HITS = 3;

/** Own work against the walk (with a fixed allowance for starting), Readability and mark.js. */
export function pageRows(costs: readonly PageCost[]): readonly BenchRow[] {
  const marked = costs.filter(({ hits }) => hits >= FEWEST_HITS);
  const ratios = (to: Worker, of: readonly PageCost[]): number =>
    geometricMean(of.map(({ cpu }) => cpu.ours / Math.max(cpu[to], 0.1)));
  const over = (times: number, allowance: number): number =>
    costs.filter(({ cpu }) => cpu.ours > times * cpu.walk + allowance).length;
  return [
    ...costs.map(({ name, cpu }) => cost('own work, CPU ms', name, cpu.ours, [3 * cpu.walk + 6, 2 * cpu.walk + 4])),
    ...([...WORKERS, 'start'] as const).map((worker) =>
      cost('median page, CPU ms', worker, medianOf(costs.map(({ cpu }) => cpu[worker]))),
    ),
    cost('own work per page', `pages of ${costs.length} over 3 × walk + 6 ms`, over(3, 6), [0, 0]),
    cost('own work per page', `pages of ${costs.length} over 2 × walk + 4 ms`, over(2, 4), [null, 0]),
    cost('own work per page', 'times the walk, geometric mean', ratios('walk', costs)),
    cost('own work per page', 'times Readability on a clone', ratios('readability', costs), [0.4, 0.25]),
    cost('own work per page', 'times mark.js at equal hits', ratios('mark.js', marked), [0.15, 0.1]),
    cost('own work per page', 'times mark.js told places, not words', ratios('mark.js at places', marked)),
    cost('own work per page', 'mutation records of mark.js, median', medianOf(marked.map(({ records }) => records))),
  ];
}

/** Growth from a ten times to a hundred times as long page. */
export function growthRows(ten: PageCost, hundred: PageCost): readonly BenchRow[] {
  const rows = (worker: Worker): readonly BenchRow[] => [
    cost('long pages, CPU ms', `${worker}, 10 ×`, ten.cpu[worker]),
    cost('long pages, CPU ms', `${worker}, 100 ×`, hundred.cpu[worker]),
  ];
  const exponent = (worker: Worker): number => growthExponent(ten.cpu[worker], hundred.cpu[worker], 10);
  const bounds = (worker: Worker): Bounds => (worker === 'ours' ? [1.2, 1.1] : [null, null]);
  return [
    ...WORKERS.flatMap(rows),
    ...WORKERS.map((worker) => cost('growth exponent, 10 × to 100 ×', worker, exponent(worker), bounds(worker))),
  ];
}

export interface NamedVisit {
  readonly name: string;
  readonly visit: VisitCost;
  readonly seen: VisibleTraces;
}

/** What the shipped extension does on real pages. */
export function visitRows(visits: readonly NamedVisit[]): readonly BenchRow[] {
  const most = (of: (one: NamedVisit) => number): number => Math.max(0, ...visits.map(of));
  const slices = visits.map(({ name, visit }) => cost('longest slice, CPU ms', name, visit.longest, [16, 8]));
  const group = 'seen by the page, most of any page';
  return [
    ...slices,
    cost(
      group,
      'mutation records',
      most(({ seen }) => seen.mutations),
      [0, 0],
    ),
    cost(
      group,
      'style sheets in the document',
      most(({ seen }) => seen.styleSheets),
      [0, 0],
    ),
    cost(
      group,
      'adopted style sheets',
      most(({ seen }) => seen.adoptedSheets),
    ),
  ];
}

export interface IdleCost {
  readonly name: string;
  /** CPU milliseconds and kilobytes over those of an empty content script. */
  readonly cpu: number;
  readonly heap: number;
}

/** Pages with nothing to do. */
export function idleRows(costs: readonly IdleCost[]): readonly BenchRow[] {
  return costs.flatMap(({ name, cpu, heap }) => [
    cost('nothing to do, over an empty content script', `${name}: CPU ms`, cpu, [2, 1]),
    cost('nothing to do, over an empty content script', `${name}: heap kB`, heap, [120, 60]),
  ]);
}

export interface HeapCost {
  readonly name: string;
  readonly kilobytes: number;
  readonly highlights: number;
}

/** Heap kept after marking, over the same page without an extension. */
export function heapRows(costs: readonly HeapCost[]): readonly BenchRow[] {
  return costs.map(({ name, kilobytes, highlights }) => {
    const goal = 400 + 0.5 * highlights;
    return cost('heap kept, kB', `${name}, ${highlights} highlights`, kilobytes, [2 * goal, goal]);
  });
}

/** Finding quotes again; the ratio over all texts together. */
export function anchoringRows(costs: readonly AnchoringCost[]): readonly BenchRow[] {
  const group = `finding ${QUOTES} quotes again`;
  return (['exact', 'edited'] as const).flatMap((name) => {
    const of = costs.filter((one) => one.name === name);
    const ratio = geometricMean(of.map(({ ours, wholeText }) => Math.max(ours, 0.1) / Math.max(wholeText, 0.1)));
    const right = (who: 'ours' | 'wholeText'): number => Math.min(QUOTES, ...of.map((one) => one.right[who]));
    return [
      cost(group, `${name}: CPU ms`, medianOf(of.map(({ ours }) => ours))),
      cost(group, `${name}: times the whole-text way`, ratio, name === 'exact' ? [0.8, 0.5] : [0.3, 0.15]),
      { ...cost(group, `${name}: right, worst text`, right('ours'), [right('wholeText'), QUOTES]), isCost: false },
    ];
  });
}

/** Scrolling and hovering with and without us, and hit tests. */
export function interactionRows(
  ours: InteractionCost,
  without: InteractionCost,
  hitTests: readonly number[],
): readonly BenchRow[] {
  const late = ({ tasks }: InteractionCost): number => tasks.filter((task) => task > FRAME_MS).length;
  const group = `scrolling and hovering, ${ours.highlights} highlights`;
  return [
    cost(group, 'frames over budget, more than without us', Math.max(0, late(ours) - late(without)), [0, 0]),
    cost(group, 'longest task, CPU ms', Math.max(0, ...ours.tasks)),
    cost(group, 'longest task without us, CPU ms', Math.max(0, ...without.tasks)),
    cost(group, 'longest slice of ours, CPU ms', Math.max(0, ...ours.slices), [16, 8]),
    cost(group, 'hit test, CPU ms, 95 of 100', percentileOf(hitTests, 0.95), [0.5, 0.5]),
  ];
}

/** Gate and goal; null where there is none. */
type Bounds = readonly [number | null, number | null];

function cost(group: string, name: string, value: number, [must, goal]: Bounds = [null, null]): BenchRow {
  return { group, name, value: rounded(value), must: bound(must), goal: bound(goal), isCost: true };
}

function bound(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}
