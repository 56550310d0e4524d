/**
 * A series in, the rows of its chart and its table out: as reported, or the steps from report to report. An open end is
 * null, never a made-up number. Pure.
 */

import type { Magnitude } from '../lib/annotations/annotation';
import { dayNumberOf } from '../lib/ledger/calendar-day';
import { intervalOf } from '../lib/ledger/interval';
import { type Series, type SeriesPoint, stepsOf } from '../lib/ledger/series';
import { countText, magnitudeText, numberText } from './format';
import { LEDGER_WORDS } from './ledger-words';
import { outcomeText, scopeText } from './words';

export interface SeriesRow {
  /** Of the report; for a step, of its later one. */
  readonly id: string;
  readonly date: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly low: number;
  /** null when nothing bounds it. */
  readonly high: number | null;
  readonly text: string;
  readonly outcome: string;
}

/** Returns a row for each report that gives a number, oldest first. */
export function reportRows({ points }: Series): readonly SeriesRow[] {
  return points.flatMap((point) => {
    const interval = intervalOf(point.magnitude);
    return interval === null ? [] : toRow(point, interval, magnitudeText(point.magnitude));
  });
}

/** Returns a row for each step between two dated reports that are bounded, oldest first. */
export function stepRows(series: Series): readonly SeriesRow[] {
  return stepsOf(series).flatMap(({ to, days, increase }) => {
    if (increase === null) return [];
    const { low, high } = increase;
    return toRow(to, increase, LEDGER_WORDS.increase(numberText(low), numberText(high), countText(days, 'day')));
  });
}

/** Returns what a series is of: "tanks of Valdoria, running total, by Tesmark’s General Staff". */
export function seriesName({ itemClass, affected, scope, source }: Series): string {
  const whose = affected === null ? '' : ` ${LEDGER_WORDS.of(affected)}`;
  const period = scope === 'none' ? '' : `, ${scopeText(scope)}`;
  return `${itemClass}${whose}${period}, ${LEDGER_WORDS.bySource(source)}`;
}

/** Returns a count on its day: "13,800 on 2026-03-14" in words. */
export function pointText({ magnitude }: { readonly magnitude: Magnitude }, day: string): string {
  return `${magnitudeText(magnitude)} (${day})`;
}

function toRow(
  { id, date, outcome }: SeriesPoint,
  { low, high }: { readonly low: number; readonly high: number },
  text: string,
): readonly SeriesRow[] {
  const day = dayNumberOf(date);
  if (day === null) return [];
  const top = Number.isFinite(high) ? high : null;
  return [{ id, date, day, low, high: top, text, outcome: outcomeText(outcome) }];
}
