/**
 * An annotated text in, what stands beside each of its figures out: what the other side says of the same thing, and where
 * the count changes what it counts. Pure; it lines figures up and never says which is right.
 */
import type { AnnotatedText } from '../annotations/annotation';
import { type Comparison, compareFigures } from './compare-figures';
import { type CountSwitch, findCountSwitches, headlineOf } from './count-guard';
import { type ReportedFigure, readReportedFigures } from './reported-figure';
import { rowOf, type TwoSidedRow, type TwoSidedTable, toTwoSidedTable } from './two-sided-table';

/** What one side says of a thing; no figures when it is silent here. */
export interface SideBeside {
  readonly side: string;
  readonly figures: readonly ReportedFigure[];
  /** How the figure fits this side's: the first pair that can be compared; null while the side is silent. */
  readonly comparison: Comparison | null;
}

export interface FigureNeighbours {
  readonly sides: readonly SideBeside[];
  readonly switches: readonly CountSwitch[];
}

/** Finds the neighbours of every figure that has some, by its index in `AnnotatedText.figures`. */
export function findNeighbours(text: string, annotated: AnnotatedText): ReadonlyMap<number, FigureNeighbours> {
  const figures = readReportedFigures(text, annotated).filter(({ outcome }) => outcome !== 'none');
  const table = toTwoSidedTable(figures);
  const switches = findCountSwitches(figures, headlineOf(text));
  return new Map(
    figures.flatMap((figure) => {
      const sides = sidesBeside(table, figure);
      const own = switches.filter((one) => one.figures.some(({ index }) => index === figure.index));
      return sides.length + own.length === 0 ? [] : [[figure.index, { sides, switches: own }] as const];
    }),
  );
}

/**
 * Returns the other side of a figure that one side gives, also when it is silent; of a figure that no side gives, the
 * sides that speak of the same thing.
 */
export function sidesBeside(table: TwoSidedTable, figure: ReportedFigure): readonly SideBeside[] {
  const row = rowOf(table, figure);
  if (row === null) return [];
  const [first, second] = table.sides;
  const own = figure.source?.party ?? null;
  const isSides = own !== null && (own === first || own === second);
  return columnsOf(row, table.sides).flatMap(({ side, figures }) => {
    if (side === null || side === own || (figures.length === 0 && !isSides)) return [];
    return [{ side, figures, comparison: compareWith(figure, figures) }];
  });
}

function columnsOf({ cells }: TwoSidedRow, [first, second]: TwoSidedTable['sides']) {
  return [
    { side: first, figures: cells.first },
    { side: second, figures: cells.second },
  ];
}

function compareWith(figure: ReportedFigure, others: readonly ReportedFigure[]): Comparison | null {
  const comparisons = others.map((other) => compareFigures(figure, other));
  return comparisons.find(({ fit }) => fit !== 'cannot-tell') ?? comparisons[0] ?? null;
}
