import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedFigure } from '../../lib/ledger/reported-figure';
import { rowOf, sidesOf, toTwoSidedTable } from '../../lib/ledger/two-sided-table';
import { figureOf, saidBy } from './figure-of';

const byTesmark = figureOf(612, { source: saidBy('Tesmark') });
const byValdoria = figureOf(140, { source: saidBy('Valdoria') });
const byObservers = figureOf(400, { source: saidBy(null, 'Lake Institute') });
const byNobody = figureOf(350, { source: null });

describe('the two-sided table', () => {
  it('puts each figure in the column of the side that says it', () => {
    const { sides, rows } = toTwoSidedTable([byTesmark, byValdoria, byObservers, byNobody]);
    expect(sides).toEqual(['Tesmark', 'Valdoria']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells).toEqual({
      first: [byTesmark],
      second: [byValdoria],
      third: [byObservers],
      unattributed: [byNobody],
    });
    expect(rows[0]?.comparison).toMatchObject({ fit: 'incompatible' });
  });

  it('shows a silent side as silent', () => {
    const [row] = toTwoSidedTable([byTesmark]).rows;
    expect(row?.cells.second).toEqual([]);
    expect(row?.comparison).toBeNull();
  });

  it('keeps words for one loss in a row and says that they do not count the same', () => {
    const lost = figureOf(30, { outcome: 'lost', source: saidBy('Valdoria') });
    const { rows } = toTwoSidedTable([byTesmark, lost]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.comparison).toEqual({ fit: 'cannot-tell', obstacle: 'outcome' });
  });

  it.each<[string, Partial<ReportedFigure>]>([
    ['another owner', { affected: 'Tesmark' }],
    ['another item', { itemClass: 'drones', item: 'drones' }],
    ['the day instead of the total', { scope: 'incident' }],
    ['the wounded instead of the dead', { outcome: 'injured' }],
  ])('gives %s a row of its own', (_, part) => {
    expect(toTwoSidedTable([byTesmark, figureOf(5, part)]).rows).toHaveLength(2);
  });

  it('names things of no class by their words', () => {
    const windmills = { itemClass: null, item: 'Windmills' } as const;
    const { rows } = toTwoSidedTable([figureOf(3, windmills), figureOf(4, { ...windmills, item: 'windmills' })]);
    expect(rows.map(({ item }) => item)).toEqual(['Windmills']);
  });

  it('takes sides as they are given', () => {
    const { rows } = toTwoSidedTable([byTesmark, byValdoria], ['Tesmark', null]);
    expect(rows[0]?.cells).toMatchObject({ first: [byTesmark], second: [], third: [byValdoria] });
  });

  it('finds the row of a figure', () => {
    const table = toTwoSidedTable([byTesmark, figureOf(3, { itemClass: 'drones' })]);
    expect(rowOf(table, byTesmark)).toBe(table.rows[0]);
    expect(rowOf(table, byNobody)).toBeNull();
  });

  it('loses and doubles no figure, whatever their order', () => {
    const figures = [byTesmark, byValdoria, byObservers, byNobody, figureOf(3, { affected: null }), figureOf(9)];
    fc.assert(
      fc.property(fc.shuffledSubarray(figures), (some) => {
        const cells = toTwoSidedTable(some).rows.flatMap((row) => Object.values(row.cells).flat());
        expect(new Set(cells)).toEqual(new Set(some));
        expect(cells).toHaveLength(some.length);
      }),
    );
  });
});

describe('the two sides', () => {
  it('are the parties most spoken of, by name', () => {
    const figures = [byTesmark, byValdoria, figureOf(9), figureOf(1, { affected: 'Kesh', source: null })];
    expect(sidesOf(figures)).toEqual(['Tesmark', 'Valdoria']);
    expect(sidesOf([...figures].reverse())).toEqual(['Tesmark', 'Valdoria']);
  });

  it('are fewer where the text names fewer', () => {
    expect(sidesOf([figureOf(1, { affected: null, source: null })])).toEqual([null, null]);
    expect(sidesOf([figureOf(1, { source: null })])).toEqual(['Valdoria', null]);
  });
});
