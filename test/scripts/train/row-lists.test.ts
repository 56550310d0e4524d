import { describe, expect, it } from 'vitest';
import { FeatureRows } from '../../../lib/annotations/tagger/feature-rows';
import { bucketOf, FEATURE_STEP } from '../../../lib/annotations/tagger/hashing';
import { listRows } from '../../../scripts/train/row-lists';

const BITS = 8;
const bucket = (value: number, k: number) => bucketOf(value, Math.imul(k, FEATURE_STEP), 32 - BITS);

describe('listRows', () => {
  it('lists for each token the rows of those of its features that have one', () => {
    const features = new FeatureRows(256);
    features.nextToken(4);
    features.values.set([1, 2, 3, 4]);
    const rowOf = new Uint32Array(2 ** BITS);
    rowOf[bucket(1, 0)] = 5;
    rowOf[bucket(4, 1)] = 9;
    const { start, rows } = listRows(features, 2, rowOf);
    expect([...start]).toEqual([0, 1, 2]);
    expect([...rows]).toEqual([5, 9]);
  });
});
