import { describe, expect, it } from 'vitest';
import { bucketOf, FEATURE_STEP, hashText } from '../../../lib/annotations/tagger/hashing';

describe('hashing', () => {
  it('gives the same word the same hash and different words different ones', () => {
    expect(hashText('said')).toBe(hashText('said'));
    expect(hashText('said')).not.toBe(hashText('says'));
  });

  it('keeps the values the committed weights were trained with', () => {
    const buckets = [bucketOf(hashText('minister'), FEATURE_STEP, 14), bucketOf(7, 0, 14)];
    expect([hashText(''), hashText('minister'), ...buckets]).toMatchInlineSnapshot(`
      [
        -2128764932,
        48339549,
        96978,
        54010,
      ]
    `);
  });

  it('stays within 32 signed bits', () => {
    for (const value of [hashText('général'), hashText('')]) expect(value).toBe(value | 0);
  });

  it('spreads small numbers over the buckets', () => {
    const buckets = new Set(Array.from({ length: 64 }, (_, value) => bucketOf(value, 0, 14)));
    expect(buckets.size).toBe(64);
  });

  it('keeps equal values of different features apart', () => {
    const buckets = new Set(Array.from({ length: 70 }, (_, k) => bucketOf(33, Math.imul(k, FEATURE_STEP), 14)));
    expect(buckets.size).toBe(70);
  });
});
