/**
 * Points that a reader collected in, one sequence per source and thing out: what was reported when, as reported, with the
 * steps between. Nothing is filled in or smoothed: a day without a report is a gap. Pure.
 */
import type { Magnitude, Outcome, Scope } from '../annotations/annotation';
import { groupBy } from '../text/group-by';
import { daysBetween } from './calendar-day';
import { type Interval, intervalOf } from './interval';
import type { ItemClass } from './lexicon/item-class-words';

/** One reported figure at its date. */
export interface SeriesPoint {
  /** The caller's name for it: a note, or a mark of an article. */
  readonly id: string;
  /** Day it stands for, "2026-03-14". */
  readonly date: string;
  readonly magnitude: Magnitude;
  readonly outcome: Outcome;
}

/** What a series is of and whose it is. */
export interface SeriesSubject {
  readonly source: string;
  readonly itemClass: ItemClass;
  readonly affected: string | null;
  readonly scope: Scope;
}

export interface Series extends SeriesSubject {
  /** By date, then as given. */
  readonly points: readonly SeriesPoint[];
}

/** From one point to the next: how many more, and over how many days. */
export interface SeriesStep {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly days: number;
  /** May reach below 0, when the later count may be the smaller; null when a count has no upper bound. */
  readonly increase: Interval | null;
}

/** Sorts points into series; series in order of their length, the longest first. */
export function toSeries(points: readonly (SeriesPoint & SeriesSubject)[]): readonly Series[] {
  const series = [...groupBy(points, subjectKey).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { source, itemClass, affected, scope } = first;
    return [{ source, itemClass, affected, scope, points: [first, ...others].map(toPoint).sort(byDate) }];
  });
  return series.sort((a, b) => b.points.length - a.points.length);
}

/** Returns the steps of a series of running totals, oldest first; two points of one day make no step. */
export function stepsOf({ points }: Series): readonly SeriesStep[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    const days = from === undefined ? null : daysBetween(from.date, to.date);
    return from === undefined || days === null || days <= 0 ? [] : [{ from, to, days, increase: increaseOf(from, to) }];
  });
}

function subjectKey({ source, itemClass, affected, scope }: SeriesSubject): string {
  return [source, itemClass, affected ?? '', scope].join('\u0000');
}

function toPoint({ id, date, magnitude, outcome }: SeriesPoint): SeriesPoint {
  return { id, date, magnitude, outcome };
}

function increaseOf(from: SeriesPoint, to: SeriesPoint): Interval | null {
  const before = intervalOf(from.magnitude);
  const after = intervalOf(to.magnitude);
  if (before === null || after === null) return null;
  if (!Number.isFinite(before.high) || !Number.isFinite(after.high)) return null;
  return { low: after.low - before.high, high: after.high - before.low };
}

function byDate(a: SeriesPoint, b: SeriesPoint): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
