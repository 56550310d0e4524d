/**
 * Rows of marks in, an aligned table out, cut to the width of the terminal: quotations give way first. Plain text,
 * no colour. Widths count code points, which is close enough for names in Latin and Cyrillic script.
 */
import type { MarkRow } from './mark-rows';

const COLUMNS = ['kind', 'quote', 'value', 'outcome', 'whose', 'source', 'cue'] as const;
type Column = (typeof COLUMNS)[number];

const GAP = '  ';
/** Characters under which no column is cut; the order says which gives way first. */
const NARROWEST: Readonly<Partial<Record<Column, number>>> = { quote: 20, source: 16, whose: 8, cue: 8 };

/** Lays out one document's rows under its heading; `width` is in characters. */
export function formatTable(heading: string, rows: readonly MarkRow[], width: number): string {
  if (rows.length === 0) return `${heading}\nNothing to mark.\n`;
  const widths = columnWidths(rows, width);
  const line = (cell: (column: Column) => string): string =>
    COLUMNS.map((column) => pad(cell(column), widths[column], column === 'value'))
      .join(GAP)
      .trimEnd();
  const head = line((column) => column);
  const body = rows.map((row) => line((column) => row[column]));
  return `${[heading, head, '-'.repeat(head.length), ...body].join('\n')}\n`;
}

function columnWidths(rows: readonly MarkRow[], width: number): Readonly<Record<Column, number>> {
  const widths = Object.fromEntries(
    COLUMNS.map((column) => [column, Math.max(column.length, ...rows.map((row) => lengthOf(row[column])))]),
  ) as Record<Column, number>;
  let surplus = Object.values(widths).reduce((sum, one) => sum + one, (COLUMNS.length - 1) * GAP.length) - width;
  for (const [column, least] of Object.entries(NARROWEST) as [Column, number][]) {
    const given = Math.max(0, Math.min(surplus, widths[column] - least));
    widths[column] -= given;
    surplus -= given;
  }
  return widths;
}

function pad(cell: string, width: number, isNumber: boolean): string {
  const characters = [...cell];
  const cut = characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : cell;
  const blanks = ' '.repeat(width - lengthOf(cut));
  return isNumber ? blanks + cut : cut + blanks;
}

function lengthOf(cell: string): number {
  return [...cell].length;
}
