import { describe, expect, it } from 'vitest';
import type { BenchRow } from '../../../scripts/bench/bench-rows';
import { verdictOf } from '../../../scripts/bench/format-rows';
import {
  anchoringRows,
  growthRows,
  heapRows,
  idleRows,
  interactionRows,
  pageRows,
  visitRows,
} from '../../../scripts/bench-pages/cost-rows';
import type { PageCost } from '../../../scripts/bench-pages/page-costs';

function page(name: string, ours: number, hits = 20): PageCost {
  const cpu = { ours, start: 3, walk: 4, readability: 100, 'mark.js': 200, 'mark.js at places': 50 };
  return { name, hits, records: 6 * hits, cpu };
}

function row(rows: readonly BenchRow[], name: string): BenchRow {
  const found = rows.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`no row ${name}: ${rows.map((one) => one.name).join(', ')}`);
  return found;
}

describe('pageRows', () => {
  it('holds each page to three times the walk and an allowance', () => {
    const rows = pageRows([page('quick', 12), page('middling', 18), page('slow', 18.1)]);
    expect(['quick', 'middling', 'slow'].map((name) => verdictOf(row(rows, name)))).toEqual(['goal', 'must', 'short']);
    expect(row(rows, 'pages of 3 over 3 ×').value).toBe(1);
    expect(row(rows, 'pages of 3 over 2 ×').value).toBe(2);
  });

  it('tells what starting costs apart from the work', () => {
    const rows = pageRows([page('quick', 12)]).filter(({ group }) => group.startsWith('median page'));
    expect(row(rows, 'ours').value).toBe(12);
    expect(row(rows, 'start').value).toBe(3);
  });

  it('compares by the geometric mean of ratios', () => {
    const rows = pageRows([page('a', 20), page('b', 80)]);
    expect(row(rows, 'times Readability').value).toBe(0.4);
    expect(row(rows, 'times mark.js').value).toBe(0.2);
    expect(row(rows, 'times mark.js told places').value).toBe(0.8);
  });

  it('holds ours to mark.js told words, and to nothing where it is told places', () => {
    const rows = pageRows([page('a', 40)]);
    expect(verdictOf(row(rows, 'times mark.js at equal hits'))).toBe('short');
    expect(verdictOf(row(rows, 'times mark.js told places'))).toBe('');
    expect(row(rows, 'mutation records of mark.js').value).toBe(120);
  });

  it('leaves pages without hits out of the comparison with mark.js only', () => {
    const rows = pageRows([page('marked', 20), page('bare', 80, 0)]);
    expect(row(rows, 'times mark.js').value).toBe(0.1);
    expect(row(rows, 'times Readability').value).toBe(0.4);
  });
});

describe('growthRows', () => {
  it('holds our growth to a little over linear and no one else’s', () => {
    const rows = growthRows(page('10×', 10), page('100×', 250)).filter(({ group }) => group.startsWith('growth'));
    expect(row(rows, 'ours').value).toBe(1.4);
    expect(verdictOf(row(rows, 'ours'))).toBe('short');
    expect(verdictOf(row(rows, 'mark.js'))).toBe('');
  });
});

describe('visitRows', () => {
  const unseen = { mutations: 0, styleSheets: 0, adoptedSheets: 0 };

  it('takes the page that saw most of us', () => {
    const visit = { longest: 9, all: 20 };
    const rows = visitRows([
      { name: 'a', visit, seen: unseen },
      { name: 'b', visit, seen: { ...unseen, mutations: 1 } },
    ]);
    expect(verdictOf(row(rows, 'a'))).toBe('must');
    expect(verdictOf(row(rows, 'mutation records'))).toBe('short');
    expect(verdictOf(row(rows, 'style sheets'))).toBe('goal');
  });
});

describe('idleRows and heapRows', () => {
  it('hold idle pages to a millisecond and 60 kB', () => {
    const rows = idleRows([{ name: 'log in', cpu: 1.5, heap: 59 }]);
    expect(verdictOf(row(rows, 'log in: CPU'))).toBe('must');
    expect(verdictOf(row(rows, 'log in: heap'))).toBe('goal');
  });

  it('allow half a kilobyte of heap for each highlight', () => {
    const [few, many] = heapRows([
      { name: 'few', kilobytes: 900, highlights: 10 },
      { name: 'many', kilobytes: 900, highlights: 1000 },
    ]);
    expect([few?.must, many?.must]).toEqual([810, 1800]);
  });
});

describe('anchoringRows', () => {
  it('holds edited quotes to a smaller share than exact ones, and to as many right', () => {
    const right = { ours: 199, wholeText: 200 };
    const cost = { ours: 25, wholeText: 100, right };
    const rows = anchoringRows([
      { name: 'exact', ...cost },
      { name: 'edited', ...cost },
    ]);
    expect(verdictOf(row(rows, 'exact: times'))).toBe('goal');
    expect(verdictOf(row(rows, 'edited: times'))).toBe('must');
    expect(verdictOf(row(rows, 'edited: right'))).toBe('short');
  });
});

describe('interactionRows', () => {
  const quiet = { highlights: 5000, tasks: [3, 4], slices: [1] };

  it('blames us only for frames that are late with us', () => {
    const slow = { ...quiet, tasks: [20, 30, 4] };
    const late = (ours: typeof quiet, without: typeof quiet): number =>
      row(interactionRows(ours, without, [0.1]), 'frames over budget').value;
    expect(late(slow, slow)).toBe(0);
    expect(late(slow, quiet)).toBe(2);
    expect(late(quiet, slow)).toBe(0);
  });

  it('takes the slow end of the hit tests', () => {
    const tests = Array.from({ length: 100 }, (_, i) => (i < 90 ? 0.1 : 0.9));
    expect(verdictOf(row(interactionRows(quiet, quiet, tests), 'hit test'))).toBe('short');
  });
});
