import { describe, expect, it } from 'vitest';
import type { Magnitude, Outcome } from '../../lib/annotations/annotation';
import { digitSwapsOf, findAlarms } from '../../lib/ledger/alarms';
import { isoDateOf } from '../../lib/ledger/calendar-day';
import type { Series } from '../../lib/ledger/series';
import { about, exactly } from './figure-of';

const FIRST_DAY = 20_500;

function totals(counts: readonly (number | Magnitude)[], outcomes: readonly Outcome[] = []): Series {
  const points = counts.map((count, i) => ({
    id: String(i),
    date: isoDateOf(FIRST_DAY + i),
    magnitude: typeof count === 'number' ? exactly(count) : count,
    outcome: outcomes[i] ?? 'lost',
  }));
  return { source: 'Tesmark staff', itemClass: 'tanks', affected: 'Valdoria', scope: 'cumulative', points };
}

describe('alarms', () => {
  it.each<[string, Series, readonly [string, string][]]>([
    ['a total that falls', totals([1400, 1412, 1390, 1420]), [['falling-total', '2']]],
    ['a count begun anew', totals([1400, 1412, 30, 60]), [['restart', '2']]],
    ['a jump against the recent pace', totals([1400, 1410, 1421, 1430, 1700]), [['jump', '4']]],
    ['two digits that changed places', totals([14_380, 14_410, 14_449, 14_490, 15_420]), [['digit-swap', '4']]],
    ['killed that becomes casualties', totals([100, 110], ['killed', 'casualties']), [['unit-switch', '1']]],
  ])('are raised by %s', (_, series, expected) => {
    expect(findAlarms(series).map(({ kind, to }) => [kind, to.id])).toEqual(expected);
  });

  it.each<[string, Series]>([
    ['a steady total', totals([1400, 1410, 1421, 1430, 1441])],
    ['a fall that rounding explains', totals([1412, about(1400, 1350, 1450)])],
    ['a jump of a few', totals([10, 10, 10, 10, 19])],
    ['a jump before there is a pace', totals([10, 20, 900])],
    ['a jump over many days', { ...totals([]), points: sparse([1400, 1410, 1421, 1430, 1700]) }],
    ['incidents, which owe each other nothing', { ...totals([40, 12, 90]), scope: 'incident' }],
    ['nothing at all', totals([])],
  ])('are not raised by %s', (_, series) => {
    expect(findAlarms(series)).toEqual([]);
  });

  it('say how many times the pace a jump is', () => {
    expect(findAlarms(totals([1400, 1410, 1420, 1430, 1530]))[0]?.times).toBe(10);
    expect(findAlarms(totals([1412, 1390]))[0]?.times).toBeNull();
  });
});

/** The last report comes thirty days after the one before. */
function sparse(counts: readonly number[]): Series['points'] {
  const { points } = totals(counts);
  return points.map((point, i) =>
    i === points.length - 1 ? { ...point, date: isoDateOf(FIRST_DAY + i + 29) } : point,
  );
}

describe('swapped digits', () => {
  it.each([
    [14_490, [41_490, 14_940, 14_409]],
    [12, [21]],
    [100, [10]],
    [7, []],
    [33, []],
  ])('of %i', (count, swaps) => {
    expect(digitSwapsOf(count)).toEqual(swaps);
  });

  it('make no alarm of a step that is ordinary as it stands', () => {
    expect(findAlarms(totals([14_380, 14_410, 14_449, 14_494]))).toEqual([]);
  });

  it('explain a fall as well', () => {
    expect(findAlarms(totals([1482, 1428])).map(({ kind }) => kind)).toEqual(['digit-swap']);
  });
});
