import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Telling } from '../../lib/ledger/lineage';
import { toTopicTable } from '../../lib/ledger/topic-table';
import { figureOf, saidBy } from './figure-of';

const telling = (id: string, date: string, figure: Telling['figure'], outlet = 'The River Post'): Telling => ({
  id,
  outlet,
  date,
  figure,
  chain: figure.source === null ? [] : [figure.source.name],
  wire: null,
  wording: '',
});

/** Ids of the tellings in each cell of each row. */
function cellsOf(tellings: readonly Telling[]) {
  const table = toTopicTable(tellings);
  const ids = (cell: readonly Telling['figure'][]) => cell.map(({ index }) => table.tellings.get(index)?.id);
  return table.rows.map(({ cells }) => ({
    first: ids(cells.first),
    second: ids(cells.second),
    third: ids(cells.third),
    unattributed: ids(cells.unattributed),
  }));
}

describe('toTopicTable', () => {
  it('keeps the newest that each source says of a thing', () => {
    const rows = cellsOf([
      telling('old', '2026-03-01', figureOf(600)),
      telling('new', '2026-03-05', figureOf(640)),
      telling('other side', '2026-03-04', figureOf(210, { source: saidBy('Valdoria') })),
    ]);
    expect(rows).toEqual([{ first: ['new'], second: ['other side'], third: [], unattributed: [] }]);
  });

  it('keeps both what was destroyed and what was damaged, and outlets apart that name nobody', () => {
    const rows = cellsOf([
      telling('destroyed', '2026-03-01', figureOf(600)),
      telling('damaged', '2026-03-02', figureOf(90, { outcome: 'damaged' })),
      telling('post', '2026-03-02', figureOf(95, { source: null })),
      telling('daily', '2026-03-03', figureOf(96, { source: null }), 'Lestra Daily'),
    ]);
    const all = rows.flatMap(({ first, second }) => [...first, ...second]);
    expect(all.sort()).toEqual(['damaged', 'destroyed']);
    expect(rows.flatMap(({ unattributed }) => unattributed).sort()).toEqual(['daily', 'post']);
  });

  it('compares figures of one day, never of two', () => {
    const both = (day: string) =>
      toTopicTable([
        telling('a', '2026-03-01', figureOf(600)),
        telling('b', day, figureOf(610, { source: saidBy('Valdoria') })),
      ]).rows[0]?.comparison;
    expect(both('2026-03-01')).toMatchObject({ fit: 'incompatible' });
    expect(both('2026-03-02')).toEqual({ fit: 'cannot-tell', obstacle: 'period' });
  });

  it('says the same whatever order the notes come in', () => {
    const tellings = [
      telling('1', '2026-03-01', figureOf(600)),
      telling('2', '2026-03-02', figureOf(610)),
      telling('3', '2026-03-03', figureOf(620, { source: saidBy('Valdoria') })),
      telling('4', '2026-03-04', figureOf(7, { affected: 'Tesmark' })),
    ];
    const sorted = (rows: ReturnType<typeof cellsOf>) => rows.map((row) => JSON.stringify(row)).sort();
    const expected = sorted(cellsOf(tellings));
    fc.assert(
      fc.property(fc.shuffledSubarray(tellings, { minLength: tellings.length }), (shuffled) => {
        expect(sorted(cellsOf(shuffled))).toEqual(expected);
      }),
    );
  });

  it('is empty without figures', () => {
    expect(toTopicTable([]).rows).toEqual([]);
  });
});
