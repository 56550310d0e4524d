/**
 * Two reported figures in, whether they fit together out: compatible, incompatible, or cannot tell and why. Numbers are
 * compared only where they count the same thing over the same period; everything else is "cannot tell". Pure.
 */
import type { Scope } from '../annotations/annotation';
import { type Fit, fitOf, type Interval, intervalOf, ratioOf } from './interval';
import type { ReportedFigure, Thing } from './reported-figure';

/** What keeps two figures from being compared, in the order it is looked for. */
export type Obstacle = 'item' | 'outcome' | 'affected' | 'scope' | 'place' | 'period' | 'number';

export type Comparison =
  | { readonly fit: 'compatible' | 'incompatible'; readonly ratio: Interval | null }
  | { readonly fit: 'cannot-tell'; readonly obstacle: Obstacle };

/** Compares what two figures say. Symmetric but for the ratio, which is `a` over `b`. */
export function compareFigures(a: ReportedFigure, b: ReportedFigure): Comparison {
  const obstacle = obstacleBetween(a, b);
  if (obstacle !== null) return { fit: 'cannot-tell', obstacle };
  const [left, right] = [intervalOf(a.magnitude), intervalOf(b.magnitude)];
  const fit: Fit = fitOf(left, right);
  if (fit === 'cannot-tell' || left === null || right === null) return { fit: 'cannot-tell', obstacle: 'number' };
  return { fit, ratio: ratioOf(left, right) };
}

/** Returns what keeps two things from being the same, null when nothing does. Unknown never equals unknown. */
export function obstacleBetween(a: Thing, b: Thing): Obstacle | null {
  if (a.itemClass === null || a.itemClass !== b.itemClass) return 'item';
  if (a.outcome === 'none' || a.outcome !== b.outcome) return 'outcome';
  if (a.affected === null || a.affected !== b.affected) return 'affected';
  if (a.scope === 'none' || a.scope !== b.scope) return 'scope';
  if (a.place !== null && b.place !== null && a.place !== b.place) return 'place';
  return isSamePeriod(a, b) ? null : 'period';
}

/**
 * Running totals of one day are of one period. Of two incidents one must be dated or placed like the other: two raids of
 * the same kind in one report are two raids.
 */
function isSamePeriod(a: Thing, b: Thing): boolean {
  if (a.time !== null && b.time !== null) return a.time.toLowerCase() === b.time.toLowerCase();
  const scope: Scope = a.scope;
  return scope === 'cumulative' || (a.place !== null && a.place === b.place);
}
