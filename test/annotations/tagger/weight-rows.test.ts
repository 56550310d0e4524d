import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTemplates } from '../../../lib/annotations/tagger/feature-templates';
import { bucketOf, FEATURE_STEP } from '../../../lib/annotations/tagger/hashing';
import { countBits, WeightSums, ZERO } from '../../../lib/annotations/tagger/weight-rows';
import { FeatureRows } from '../../../scripts/train/feature-rows';
import { packChain } from '../../../scripts/train/pack-chain';

const BITS = 9;
const WIDTH = 5;
const NAMES = ['word', 'kind'];
const TEMPLATES = new FeatureTemplates(NAMES, ['word', 'cue kind', 'word kind', 'cue word kind'], ['cue']);
const NONE = { rowOf: new Uint32Array(4), width: 1, weights: new Float64Array(1) };

/** Rows for the given buckets, in their order. */
function rowsOf(buckets: readonly number[], weights: readonly number[]) {
  const rowOf = new Uint32Array(2 ** BITS);
  for (const [i, bucket] of [...buckets].sort((a, b) => a - b).entries()) rowOf[bucket] = i + 1;
  const columns = [...new Array<number>(WIDTH).fill(0), ...weights.map((weight, i) => (i % WIDTH === 0 ? 0 : weight))];
  const rows = { rowOf, width: WIDTH, weights: Float64Array.from(columns) };
  return { rows, packed: packChain({ labels: 1, tokenRows: rows, edgeRows: NONE, transitions: new Float64Array(2) }) };
}

const table = fc.uniqueArray(fc.nat({ max: 2 ** BITS - 1 }), { minLength: 1 }).chain((buckets) =>
  fc
    .array(fc.integer({ min: -127, max: 127 }), {
      minLength: buckets.length * WIDTH,
      maxLength: buckets.length * WIDTH,
    })
    .map((weights) => rowsOf(buckets, weights)),
);

describe('WeightSums', () => {
  it('adds up the weights that the training gave the same features', () => {
    fc.assert(
      fc.property(table, fc.tuple(fc.nat(), fc.nat()), fc.nat(), ({ rows, packed }, token, cue) => {
        const known = Int32Array.from(token);
        const sums = new WeightSums(TEMPLATES);
        const features = new FeatureRows(TEMPLATES, 8);
        for (const taker of [sums, features]) taker.begin(Int32Array.of(cue));
        features.add(known, 0);
        const hit = [...features.values.subarray(0, TEMPLATES.count)].flatMap((value, t) => {
          const row = rows.rowOf[bucketOf(value, Math.imul(t, FEATURE_STEP), 32 - BITS)] ?? 0;
          return row === 0 ? [] : [row];
        });
        const column = (k: number) => hit.reduce((sum, row) => sum + (rows.weights[row * WIDTH + k] ?? 0), 0);
        const found = sums.read(packed.tokenRows, known, 0);
        expect(found).toBe(hit.length);
        const columns = [...sums.pairs.subarray(0, 2)].flatMap((pair) => [pair & 0xffff, pair >>> 16]);
        expect(columns.map((sum) => sum - found * ZERO)).toEqual([1, 2, 3, 4].map(column));
      }),
      { numRuns: 300 },
    );
  });
});

describe('countBits', () => {
  it('counts as one does by hand', () => {
    fc.assert(
      fc.property(fc.integer(), (word) => {
        expect(countBits(word)).toBe([...(word >>> 0).toString(2)].filter((bit) => bit === '1').length);
      }),
    );
  });
});
