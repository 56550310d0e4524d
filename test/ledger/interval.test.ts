import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Magnitude } from '../../lib/annotations/annotation';
import {
  contains,
  fitOf,
  grainOf,
  type Interval,
  intervalOf,
  isFalselyPrecise,
  ratioOf,
  sumOf,
} from '../../lib/ledger/interval';
import { about, atLeast, exactly, VAGUE } from './figure-of';

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(100_000), fc.option(fc.nat(100_000), { nil: Number.POSITIVE_INFINITY }))
  .map(([low, width]) => ({ low, high: low + width }));
const magnitude: fc.Arbitrary<Magnitude> = interval.map(({ low, high }) => ({
  value: low,
  low,
  high: Number.isFinite(high) ? high : null,
  modifier: 'approx',
}));

describe('the interval of a magnitude', () => {
  it.each<[string, Magnitude, Interval | null]>([
    ['an exact count', exactly(12), { low: 12, high: 12 }],
    ['"at least 40"', atLeast(40), { low: 40, high: Number.POSITIVE_INFINITY }],
    ['"up to 300"', { value: 300, low: null, high: 300, modifier: 'at-most' }, { low: 0, high: 300 }],
    ['"1,200 to 1,500"', { value: null, low: 1200, high: 1500, modifier: 'range' }, { low: 1200, high: 1500 }],
    ['a bare value', { value: 7, low: null, high: null, modifier: 'exact' }, { low: 7, high: 7 }],
    ['"many"', VAGUE, null],
  ])('of %s', (_, given, expected) => {
    expect(intervalOf(given)).toEqual(expected);
  });
});

describe('two tellings of one count', () => {
  it.each<[string, Interval | null, Interval | null, string]>([
    ['the same number', { low: 12, high: 12 }, { low: 12, high: 12 }, 'compatible'],
    ['a round number and one inside it', { low: 32_500, high: 33_000 }, { low: 32_950, high: 32_950 }, 'compatible'],
    ['"at least 40" and 51', { low: 40, high: Number.POSITIVE_INFINITY }, { low: 51, high: 51 }, 'compatible'],
    ['"at least 40" and 39', { low: 40, high: Number.POSITIVE_INFINITY }, { low: 39, high: 39 }, 'incompatible'],
    ['two different numbers', { low: 12, high: 12 }, { low: 13, high: 13 }, 'incompatible'],
    ['a number and none', { low: 12, high: 12 }, null, 'cannot-tell'],
  ])('%s', (_, a, b, fit) => {
    expect(fitOf(a, b)).toBe(fit);
  });

  it('fit the same whichever is named first', () => {
    fc.assert(fc.property(interval, interval, (a, b) => fitOf(a, b) === fitOf(b, a)));
  });

  it('fit when one holds the other', () => {
    fc.assert(fc.property(interval, interval, (a, b) => !contains(a, b) || fitOf(a, b) === 'compatible'));
  });
});

describe('a sum', () => {
  it('carries the interval of its parts', () => {
    expect(sumOf([about(33_000, 32_500, 33_000), exactly(1449)])).toEqual({ low: 33_949, high: 34_449, grain: 1000 });
  });

  it('is none when a part has no number', () => {
    expect(sumOf([exactly(3), VAGUE])).toBeNull();
  });

  it('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(fc.array(magnitude, { maxLength: 8 }), (parts) => {
        expect(sumOf([...parts].reverse())).toEqual(sumOf(parts));
      }),
    );
  });

  it('is as wide as its widest part at least', () => {
    fc.assert(
      fc.property(fc.array(magnitude, { minLength: 1, maxLength: 8 }), (parts) => {
        const sum = sumOf(parts);
        const widths = parts.map((part) => (part.high ?? Number.POSITIVE_INFINITY) - (part.low ?? 0));
        expect((sum?.high ?? 0) - (sum?.low ?? 0)).toBeGreaterThanOrEqual(Math.max(...widths));
      }),
    );
  });
});

describe('false precision', () => {
  it.each<[string, number, readonly Magnitude[], boolean]>([
    ['a sum in ones of a part in thousands', 34_449, [about(33_000, 32_500, 33_000), exactly(1449)], true],
    ['a sum rounded like its parts', 34_000, [about(33_000, 32_500, 33_000), exactly(1449)], false],
    ['a sum of exact counts', 1462, [exactly(1449), exactly(13)], false],
    ['a sum with a part that has no number', 12, [exactly(12), VAGUE], false],
  ])('%s', (_, total, parts, expected) => {
    expect(isFalselyPrecise(total, parts)).toBe(expected);
  });

  it('knows the grain a number is written in', () => {
    expect(grainOf(about(33_000, 32_500, 33_000))).toBe(1000);
    expect(grainOf(exactly(33_000))).toBe(1);
    expect(grainOf(about(150, 145, 155))).toBe(10);
    expect(grainOf({ value: null, low: 1200, high: 1500, modifier: 'range' })).toBe(100);
    expect(grainOf(VAGUE)).toBe(1);
  });
});

describe('a ratio', () => {
  it('is an interval as well', () => {
    expect(ratioOf({ low: 30, high: 40 }, { low: 10, high: 20 })).toEqual({ low: 1.5, high: 4 });
  });

  it.each<[string, Interval, Interval]>([
    ['to what may be nothing', { low: 3, high: 3 }, { low: 0, high: 5 }],
    ['of what has no upper bound', { low: 3, high: Number.POSITIVE_INFINITY }, { low: 1, high: 1 }],
  ])('is none %s', (_, a, b) => {
    expect(ratioOf(a, b)).toBeNull();
  });
});
