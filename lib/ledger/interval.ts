/**
 * Magnitudes as closed intervals of counts: comparing them, adding them up, and how finely they are written. A number in
 * the news is never sharper than it was told; arithmetic here keeps it so. Pure; knows nothing of what is counted.
 */
import type { Magnitude } from '../annotations/annotation';

/** Closed; `high` is Infinity when nothing bounds it. Counts are never below 0. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Do two tellings of the same count fit together? `cannot-tell` when one of them gives no number at all. */
export type Fit = 'compatible' | 'incompatible' | 'cannot-tell';

/** A sum with its interval. `grain` is the coarsest power of ten the parts were written in: finer digits mean nothing. */
export interface Sum extends Interval {
  readonly grain: number;
}

/** Returns the interval of a magnitude; null when it names no bound ("many"). */
export function intervalOf({ value, low, high }: Magnitude): Interval | null {
  if (low === null && high === null) return value === null ? null : { low: value, high: value };
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
}

/** Compares two tellings of one count: compatible when one number could be both. Symmetric. */
export function fitOf(a: Interval | null, b: Interval | null): Fit {
  if (a === null || b === null) return 'cannot-tell';
  return a.low <= b.high && b.low <= a.high ? 'compatible' : 'incompatible';
}

/** Tells whether every count of `inner` is one of `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

/** Adds up counts of different things; null as soon as one has no number. */
export function sumOf(parts: readonly Magnitude[]): Sum | null {
  let low = 0;
  let high = 0;
  let grain = 1;
  for (const part of parts) {
    const interval = intervalOf(part);
    if (interval === null) return null;
    low += interval.low;
    high += interval.high;
    grain = Math.max(grain, grainOf(part));
  }
  return { low, high, grain };
}

/** How many times `a` is as large as `b`, at least and at most; null when `b` may be 0 or either has no upper bound. */
export function ratioOf(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 || !Number.isFinite(a.high) || !Number.isFinite(b.high)) return null;
  return { low: a.low / b.high, high: a.high / b.low };
}

/** The power of ten a number is written in: 1,449 → 1, 33,000 → 1,000. An exact count is always written in ones. */
export function grainOf({ value, low, high, modifier }: Magnitude): number {
  if (modifier === 'exact') return 1;
  const written = value === null ? [low, high] : [value];
  const grains = written.filter((bound) => bound !== null).map(roundness);
  return grains.length === 0 ? 1 : Math.min(...grains);
}

/** Tells whether a number is written more finely than its parts allow: 34,449 from "almost 33,000" and 1,449. */
export function isFalselyPrecise(total: number, parts: readonly Magnitude[]): boolean {
  const sum = sumOf(parts);
  return sum !== null && sum.high > sum.low && roundness(total) < sum.grain;
}

/** Largest power of ten that divides a whole number; 1 for 0 and for fractions. */
function roundness(count: number): number {
  if (!Number.isInteger(count) || count === 0) return 1;
  let grain = 1;
  while (count % (grain * 10) === 0) grain *= 10;
  return grain;
}
