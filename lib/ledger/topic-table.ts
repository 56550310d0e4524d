/**
 * Tellings of figures from several articles in, one two-sided table of their topic out: of each source the newest it said
 * of each thing, so that both sides stand beside each other as they stand now. Figures of different days are not compared.
 * Pure.
 */
import { groupBy } from '../text/group-by';
import type { Telling } from './lineage';
import type { ReportedFigure } from './reported-figure';
import { type TwoSidedTable, thingKey, toTwoSidedTable } from './two-sided-table';

/** What a reader keeps together. */
export interface Topic {
  /** null for everything that is kept. */
  readonly tag: string | null;
  /** The newest note first. */
  readonly tellings: readonly Telling[];
}

export interface TopicTable extends TwoSidedTable {
  /** Telling behind each figure of the table, by the figure's index. */
  readonly tellings: ReadonlyMap<number, Telling>;
}

/** Lines up what is told of one topic. `sides` are taken as given, or are the two parties most spoken of and speaking. */
export function toTopicTable(tellings: readonly Telling[], sides?: TwoSidedTable['sides']): TopicTable {
  const newest = [...groupBy(tellings, sayingKey).values()].flatMap((told) => told.toSorted(byDate).at(-1) ?? []);
  const ordered = newest.sort(byDate).reverse();
  const figures = ordered.map(toDatedFigure);
  return { ...toTwoSidedTable(figures, sides), tellings: new Map(ordered.map((telling, index) => [index, telling])) };
}

/** One source, or one outlet in its own voice, on one thing. */
function sayingKey({ figure, outlet }: Telling): string {
  return JSON.stringify([thingKey(figure), figure.outcome, figure.source?.name ?? null, figure.source ? '' : outlet]);
}

/** "Yesterday" means another day in another article: the day of the article is what can be compared. */
function toDatedFigure({ figure, date }: Telling, index: number): ReportedFigure {
  return { ...figure, index, time: date };
}

function byDate(a: Telling, b: Telling): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
