/**
 * Rows in, one table out, for people: a section per group, each value beside what it must reach and what it is after, and
 * beside what it was in an earlier run; below, what falls short and what changed.
 */
import type { BenchRow } from './bench-rows';

const HEAD = ['', 'value', 'must', 'goal', ''] as const;
const HEAD_OF_CHANGE = ['before', 'change', ''] as const;
const INDENT = '  ';

interface Section {
  readonly group: string;
  readonly lines: readonly (readonly string[])[];
}

/** Lays the rows out as one table; `before` holds the rows of an earlier run. */
export function formatRows(rows: readonly BenchRow[], before: readonly BenchRow[] | null): string {
  const head = before === null ? HEAD : [...HEAD, ...HEAD_OF_CHANGE];
  const groups = [...new Set(rows.map(({ group }) => group))];
  const sections = groups.map((group): Section => {
    const own = rows.filter((row) => row.group === group);
    return { group, lines: own.map((row) => [INDENT + row.name, ...cellsOf(row, before)]) };
  });
  const all = [head, ...sections.flatMap(({ group, lines }) => [[group], ...lines])];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const print = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        isNumeric(head[column]) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const table = sections.flatMap(({ group, lines }) => ['', group, ...lines.map(print)]);
  return [print(head), ...table, '', ...summary(rows, before)].join('\n');
}

/** "goal", "must" or "short" for what a value reaches; "" without bounds. */
export function verdictOf({ value, must, goal, isCost }: BenchRow): string {
  const reaches = (bound: number): boolean => (isCost ? value <= bound : value >= bound);
  if (goal !== null && reaches(goal)) return 'goal';
  if (must !== null) return reaches(must) ? 'must' : 'short';
  return '';
}

function isNumeric(title: string | undefined): boolean {
  return title !== undefined && title !== '';
}

function cellsOf(row: BenchRow, before: readonly BenchRow[] | null): readonly string[] {
  const cells = [String(row.value), String(row.must ?? ''), String(row.goal ?? ''), verdictOf(row)];
  if (before === null) return cells;
  const earlier = earlierOf(row, before);
  if (earlier === null) return [...cells, '–', '', ''];
  const change = changeOf(row, earlier);
  return [...cells, String(earlier), change === 0 ? '' : signed(change), trendOf(row, change)];
}

function earlierOf(row: BenchRow, before: readonly BenchRow[]): number | null {
  return before.find(({ group, name }) => group === row.group && name === row.name)?.value ?? null;
}

/** Rounded to what a row shows, so that no dust of floating point seems a change. */
function changeOf({ value }: BenchRow, earlier: number): number {
  return Math.round(100 * (value - earlier)) / 100;
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : `−${-change}`;
}

function trendOf({ isCost }: BenchRow, change: number): string {
  if (change === 0) return '';
  return change < 0 === isCost ? 'better' : 'worse';
}

function summary(rows: readonly BenchRow[], before: readonly BenchRow[] | null): readonly string[] {
  const reached = (verdict: string): number => rows.filter((row) => verdictOf(row) === verdict).length;
  const short = rows.filter((row) => verdictOf(row) === 'short').map(({ group, name }) => `${group}: ${name}`);
  const lines = [`${reached('goal')} at the goal, ${reached('must')} at the must, ${short.length} short`];
  const trends = rows.map((row) => {
    const earlier = before === null ? null : earlierOf(row, before);
    return earlier === null ? '' : trendOf(row, changeOf(row, earlier));
  });
  const count = (trend: string): number => trends.filter((one) => one === trend).length;
  const change = before === null ? [] : [`${count('better')} better, ${count('worse')} worse than before`];
  return [...lines, ...short.map((name) => `${INDENT}short: ${name}`), ...change];
}
