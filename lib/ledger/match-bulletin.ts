/**
 * Figures that stand together in an article and a reference pack in, the day of the bulletin they come from out. Each
 * figure is an interval, so one rounded number fits many days; all of them together often fit one. Pure; it finds where
 * a number was published, never whether it is right.
 */

import { groupBy } from '../text/group-by';
import { daysBetween } from './calendar-day';
import { contains, type Interval, intervalOf } from './interval';
import type { PackRow, ReferencePack } from './reference-pack';
import type { ReportedFigure } from './reported-figure';

/** Days of a pack, first and last, with no day between that does not fit. ISO dates. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Figures of one source that were looked up together. */
export interface BulletinMatch {
  /** As the article names it; null for figures in the outlet's own voice. */
  readonly source: string | null;
  readonly figures: readonly ReportedFigure[];
  readonly result: BulletinResult;
}

export type BulletinResult =
  /** All figures are those of one day. `age`: days from it to the article, null when the article has no date. */
  | { readonly state: 'day'; readonly date: string; readonly age: number | null }
  /** Several days fit, in order; `age` is that of the last. */
  | { readonly state: 'days'; readonly ranges: readonly DayRange[]; readonly age: number | null }
  /** No day has all of them; the nearest, and the figures that differ from it. */
  | { readonly state: 'none'; readonly nearest: NearestDay | null };

export interface NearestDay {
  readonly date: string;
  readonly differing: readonly ReportedFigure[];
}

/** Days between the dates of a bulletin and an article that name the same day, in zones east and west of each other. */
const ZONE_DAYS = 1;

/** Looks up the running totals that a pack may hold, by source, in text order. `articleDate` is ISO, null when unknown. */
export function matchBulletins(
  figures: readonly ReportedFigure[],
  pack: ReferencePack,
  articleDate: string | null,
): readonly BulletinMatch[] {
  const rows = pack.rows.filter(({ date }) => isBefore(date, articleDate));
  const looked = figures.filter((figure) => mayBeIn(pack, figure));
  return [...groupBy(looked, ({ source }) => source?.name ?? null)].map(([source, together]) => ({
    source,
    figures: together,
    result: lookUp(together, { pack, rows, articleDate }),
  }));
}

interface LookUp {
  readonly pack: ReferencePack;
  readonly rows: readonly PackRow[];
  readonly articleDate: string | null;
}

function lookUp(figures: readonly ReportedFigure[], { pack, rows, articleDate }: LookUp): BulletinResult {
  const tests = figures.map((figure) => ({
    figure,
    columns: columnsOf(pack, figure),
    interval: intervalOf(figure.magnitude),
  }));
  const differing = (row: PackRow) => tests.filter((test) => !fits(row, test)).map(({ figure }) => figure);
  const fitting = rows.filter((row) => differing(row).length === 0);
  const last = fitting.at(-1);
  if (last === undefined) return { state: 'none', nearest: nearestOf(rows, differing, figures.length) };
  const age = articleDate === null ? null : daysBetween(last.date, articleDate);
  if (fitting.length === 1) return { state: 'day', date: last.date, age };
  return { state: 'days', ranges: rangesOf(rows, fitting), age };
}

function fits(
  { counts }: PackRow,
  { columns, interval }: { columns: readonly number[]; interval: Interval | null },
): boolean {
  return columns.some((column) => {
    const count = counts[column] ?? null;
    return count !== null && interval !== null && contains(interval, { low: count, high: count });
  });
}

/** The day on which most figures stand, the latest of several; null when no day has half of them. */
function nearestOf(
  rows: readonly PackRow[],
  differing: (row: PackRow) => readonly ReportedFigure[],
  figures: number,
): NearestDay | null {
  let nearest: NearestDay | null = null;
  for (const row of rows) {
    const found = differing(row);
    if (found.length * 2 > figures || found.length > (nearest?.differing.length ?? figures)) continue;
    nearest = { date: row.date, differing: found };
  }
  return nearest;
}

function rangesOf(rows: readonly PackRow[], fitting: readonly PackRow[]): readonly DayRange[] {
  const fits = new Set(fitting);
  const ranges: { from: string; to: string }[] = [];
  rows.forEach((row, i) => {
    if (!fits.has(row)) return;
    const open = ranges.at(-1);
    const before = rows[i - 1];
    if (open !== undefined && before !== undefined && fits.has(before)) open.to = row.date;
    else ranges.push({ from: row.date, to: row.date });
  });
  return ranges;
}

/** A running total of the pack's party, told by the pack's side or by nobody: others count for themselves. */
function mayBeIn(pack: ReferencePack, figure: ReportedFigure): boolean {
  const isTold = figure.source === null || (pack.claimsBy !== null && figure.source.party === pack.claimsBy);
  const isTotal = figure.scope === 'cumulative' && figure.affected === pack.affected;
  return isTold && isTotal && intervalOf(figure.magnitude) !== null && columnsOf(pack, figure).length > 0;
}

function columnsOf({ columns }: ReferencePack, { itemClass }: ReportedFigure): readonly number[] {
  return columns.flatMap((column, i) => (column.itemClass === itemClass ? [i] : []));
}

function isBefore(date: string, articleDate: string | null): boolean {
  const age = articleDate === null ? null : daysBetween(date, articleDate);
  return age === null || age >= -ZONE_DAYS;
}
