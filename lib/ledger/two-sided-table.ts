/**
 * Reported figures in, the two-sided table out: for each thing that is counted, what one side says, what the other says,
 * what third parties say and what nobody is said to have said. Both sides have the same columns; an empty cell is shown
 * as empty. Pure: it lines figures up and says whether they fit, never which is right.
 */
import type { Outcome, Scope } from '../annotations/annotation';
import { groupBy } from '../text/group-by';
import { type Comparison, compareFigures } from './compare-figures';
import type { ItemClass } from './lexicon/item-class-words';
import type { ReportedFigure } from './reported-figure';

/** Outcomes that different sides use of one loss; they share a row, each figure with its own word. */
export type OutcomeKin = 'losses' | Outcome;

export interface TwoSidedRow {
  readonly itemClass: ItemClass | null;
  /** The item as first printed, for things of no class. */
  readonly item: string;
  readonly kin: OutcomeKin;
  readonly affected: string | null;
  readonly scope: Scope;
  /** By the first side, the second, third parties, nobody; each in text order. */
  readonly cells: TwoSidedCells;
  /** How the two sides' figures fit: the first pair that can be compared; null while a side is silent. */
  readonly comparison: Comparison | null;
}

export interface TwoSidedCells {
  readonly first: readonly ReportedFigure[];
  readonly second: readonly ReportedFigure[];
  readonly third: readonly ReportedFigure[];
  readonly unattributed: readonly ReportedFigure[];
}

export interface TwoSidedTable {
  /** The two sides, in the order of their columns; null where the text names fewer. */
  readonly sides: readonly [string | null, string | null];
  readonly rows: readonly TwoSidedRow[];
}

const LOSSES: ReadonlySet<Outcome> = new Set(['killed', 'casualties', 'lost', 'destroyed', 'damaged']);

/** Lines the figures up. `sides` are taken as given, or are the two parties most spoken of and speaking. */
export function toTwoSidedTable(
  figures: readonly ReportedFigure[],
  sides: TwoSidedTable['sides'] = sidesOf(figures),
): TwoSidedTable {
  return { sides, rows: [...groupBy(figures, thingKey).values()].flatMap((group) => toRow(group, sides)) };
}

/** Returns the row of the table in which a figure stands, null when it stands in none. */
export function rowOf({ rows }: TwoSidedTable, { index }: ReportedFigure): TwoSidedRow | null {
  const has = (cell: readonly ReportedFigure[]) => cell.some((figure) => figure.index === index);
  return rows.find(({ cells }) => Object.values(cells).some(has)) ?? null;
}

/** Returns the two parties that suffer or speak most, by name where they are even, so that neither side comes first by rule. */
export function sidesOf(figures: readonly ReportedFigure[]): TwoSidedTable['sides'] {
  const counts = new Map<string, number>();
  for (const party of figures.flatMap(({ affected, source }) => [affected, source?.party ?? null])) {
    if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2);
  const [first = null, second = null] = most.map(([party]) => party).sort();
  return [first, second];
}

/** Names the row of a figure. Things of no class are told apart by their words. */
export function thingKey({ itemClass, item, outcome, affected, scope }: ReportedFigure): string {
  return JSON.stringify([itemClass ?? item.toLowerCase(), kinOf(outcome), affected, scope]);
}

function kinOf(outcome: Outcome): OutcomeKin {
  return LOSSES.has(outcome) ? 'losses' : outcome;
}

/** The first figure of a group names its thing. */
function toRow(group: readonly ReportedFigure[], sides: TwoSidedTable['sides']): readonly TwoSidedRow[] {
  const [lead] = group;
  if (lead === undefined) return [];
  const { itemClass, item, outcome, affected, scope } = lead;
  const cells = toCells(group, sides);
  const comparison = compareCells(cells.first, cells.second);
  return [{ itemClass, item, kin: kinOf(outcome), affected, scope, cells, comparison }];
}

function toCells(group: readonly ReportedFigure[], [first, second]: TwoSidedTable['sides']): TwoSidedCells {
  const isOf = (side: string | null) => (figure: ReportedFigure) => side !== null && figure.source?.party === side;
  const isFirst = isOf(first);
  const isSecond = isOf(second);
  return {
    first: group.filter(isFirst),
    second: group.filter(isSecond),
    third: group.filter((figure) => figure.source !== null && !isFirst(figure) && !isSecond(figure)),
    unattributed: group.filter(({ source }) => source === null),
  };
}

/** Takes the first pair that can be compared, else tells what stands in the way of the first pair. */
function compareCells(first: readonly ReportedFigure[], second: readonly ReportedFigure[]): Comparison | null {
  const pairs = first.flatMap((a) => second.map((b) => compareFigures(a, b)));
  return pairs.find(({ fit }) => fit !== 'cannot-tell') ?? pairs[0] ?? null;
}
