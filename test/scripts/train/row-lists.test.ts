import { describe, expect, it } from 'vitest';
import { FeatureTemplates } from '../../../lib/annotations/tagger/feature-templates';
import { bucketOf, FEATURE_STEP } from '../../../lib/annotations/tagger/hashing';
import { FeatureRows } from '../../../scripts/train/feature-rows';
import { listRows } from '../../../scripts/train/row-lists';

const BITS = 8;
const TEMPLATES = new FeatureTemplates(['word', 'kind'], ['word', 'kind']);
const bucket = (value: number, k: number) => bucketOf(value, Math.imul(k, FEATURE_STEP), 32 - BITS);

describe('listRows', () => {
  it('lists for each token the rows of those of its features that have one', () => {
    const features = new FeatureRows(TEMPLATES, 2);
    features.begin(new Int32Array(0));
    features.add(Int32Array.of(1, 2), 0);
    features.skip();
    features.add(Int32Array.of(3, 4), 0);
    const [one = 0, , , , , four = 0] = features.values;
    const rowOf = new Uint32Array(2 ** BITS);
    rowOf[bucket(one, 0)] = 5;
    rowOf[bucket(four, 1)] = 9;
    const { start, rows } = listRows(features, rowOf);
    expect([...start]).toEqual([0, 1, 1, 2]);
    expect([...rows]).toEqual([5, 9]);
  });
});
