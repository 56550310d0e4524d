import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometricMean, growthExponent, medianOf, percentileOf, shuffle } from '../../../scripts/bench/statistics';
import { seededRandom } from '../../../scripts/train/seeded-random';

describe('medianOf', () => {
  it.each([
    [[], 0],
    [[3], 3],
    [[9, 1, 5], 5],
    [[9, 1, 5, 7], 7],
  ])('of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  it('sorts by size, not as words', () => {
    expect(medianOf([100, 9, 20])).toBe(20);
  });
});

describe('percentileOf', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);

  it('is the value that few are above', () => {
    expect(percentileOf(hundred, 0.95)).toBe(96);
  });

  it('is the greatest value at the end', () => {
    expect(percentileOf(hundred, 1)).toBe(100);
  });
});

describe('geometricMean', () => {
  it('lets twice and half cancel out', () => {
    expect(geometricMean([2, 0.5])).toBeCloseTo(1);
  });

  it('is 0 of none', () => {
    expect(geometricMean([])).toBe(0);
  });
});

describe('growthExponent', () => {
  it.each([
    ['as much', 10, 1],
    ['its square', 100, 2],
    ['nothing more', 1, 0],
  ])('tells work that grows by %s', (_, times, exponent) => {
    expect(growthExponent(7, 7 * times, 10)).toBeCloseTo(exponent);
  });
});

describe('shuffle', () => {
  it('keeps every item, once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 99_999 }), (items, seed) => {
        const byValue = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => a - b);
        expect(byValue(shuffle(items, seededRandom(seed)))).toEqual(byValue(items));
      }),
    );
  });

  it('draws the same order from the same seed and another from another', () => {
    const items = Array.from({ length: 20 }, (_, i) => i);
    expect(shuffle(items, seededRandom(7))).toEqual(shuffle(items, seededRandom(7)));
    expect(shuffle(items, seededRandom(7))).not.toEqual(shuffle(items, seededRandom(8)));
  });
});
