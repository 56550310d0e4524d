import { describe, expect, it } from 'vitest';
import { bucketOf, FEATURE_STEP, hashText, pair } from '../../../lib/annotations/tagger/hashing';

describe('hashing', () => {
  it('gives the same word the same hash and different words different ones', () => {
    expect(hashText('said')).toBe(hashText('said'));
    expect(hashText('said')).not.toBe(hashText('says'));
  });

  it('keeps the values the committed weights were trained with', () => {
    const buckets = [bucketOf(hashText('minister'), FEATURE_STEP, 14), bucketOf(7, 0, 14)];
    expect([hashText(''), hashText('minister'), pair(1, 2), pair(2, 1), ...buckets]).toMatchInlineSnapshot(`
      [
        -2128764932,
        48339549,
        1037653722,
        17986320,
        96978,
        54010,
      ]
    `);
  });

  it('stays within 32 signed bits', () => {
    for (const value of [hashText('général'), pair(0x7fffffff, -1), pair(0, 0)]) expect(value).toBe(value | 0);
  });

  it('spreads small numbers and their pairs over the buckets', () => {
    const numbers = Array.from({ length: 64 }, (_, i) => i);
    const single = new Set(numbers.map((a) => bucketOf(a, 0, 14)));
    const double = new Set(numbers.flatMap((a) => numbers.map((b) => bucketOf(pair(a, b), 0, 14))));
    expect(single.size).toBe(64);
    // 4,096 balls in 262,144 bins: about 32 of them meet.
    expect(double.size).toBeGreaterThan(4000);
  });

  it('keeps equal values of different features apart', () => {
    const buckets = new Set(Array.from({ length: 70 }, (_, k) => bucketOf(33, Math.imul(k, FEATURE_STEP), 14)));
    expect(buckets.size).toBe(70);
  });
});
