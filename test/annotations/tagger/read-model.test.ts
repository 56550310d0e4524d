import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../../lib/annotations/tagger/read-model';
import type { ChainWeights, RowWeights } from '../../../scripts/train/chain-weights';
import { packChain } from '../../../scripts/train/pack-chain';
import { type TrainedModel, writeModel } from '../../../scripts/train/write-model';

const weight = fc.integer({ min: -127, max: 127 });

/** Rows for some of `2 ** bits` buckets, the first column of each 0. */
function rows(bits: number, width: number): fc.Arbitrary<RowWeights> {
  return fc.uniqueArray(fc.nat({ max: 2 ** bits - 1 }), { maxLength: 20 }).chain((buckets) =>
    fc.array(weight, { minLength: buckets.length * width, maxLength: buckets.length * width }).map((weights) => {
      const rowOf = new Uint32Array(2 ** bits);
      [...buckets]
        .sort((a, b) => a - b)
        .forEach((bucket, i) => {
          rowOf[bucket] = i + 1;
        });
      const cells = weights.map((cell, i) => (i % width === 0 ? 0 : cell));
      return { rowOf, width, weights: Float64Array.from([...new Array<number>(width).fill(0), ...cells]) };
    }),
  );
}

const chain = (labels: number): fc.Arbitrary<ChainWeights> =>
  fc.record({
    labels: fc.constant(labels),
    tokenRows: rows(12, labels),
    edgeRows: rows(10, labels ** 2),
    transitions: fc
      .array(fc.integer({ min: -9999, max: 9999 }), {
        minLength: (labels + 1) * labels,
        maxLength: (labels + 1) * labels,
      })
      .map((list) => Float64Array.from(list)),
  });

const trained: fc.Arbitrary<TrainedModel> = fc.record({
  levels: fc.array(fc.tuple(fc.nat({ max: 2 ** 24 - 1 }), fc.integer({ min: 1, max: 5 }))).map((list) => {
    const sorted = [...new Map(list)].sort(([a], [b]) => a - b);
    return {
      keys: Int32Array.from(sorted, ([key]) => key),
      levels: Uint8Array.from(sorted, ([, level]) => level),
    };
  }),
  roles: chain(5),
  links: chain(3),
});

describe('readModel', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(trained, (model) => {
        expect(readModel(writeModel(model))).toEqual({
          levels: model.levels,
          roles: packChain(model.roles),
          links: packChain(model.links),
        });
      }),
      { numRuns: 50 },
    );
  });

  it('reads bytes that lie in the middle of a buffer', () => {
    const [model] = fc.sample(trained, 1);
    if (model === undefined) throw new Error('no sample');
    const bytes = writeModel(model);
    const within = new Uint8Array(bytes.length + 7);
    within.set(bytes, 3);
    expect(readModel(within.subarray(3, 3 + bytes.length))).toEqual(readModel(bytes));
  });

  it('does not read bytes of another kind or version', () => {
    const [model] = fc.sample(trained, 1);
    if (model === undefined) throw new Error('no sample');
    const other = writeModel(model);
    other[4] = 99;
    expect(readModel(other)).toBeNull();
    expect(readModel(Uint8Array.of(60, 33, 68, 79, 67, 84, 89, 80, 69))).toBeNull();
    expect(readModel(new Uint8Array(0))).toBeNull();
  });

  it('does not read a file that was cut short', () => {
    const [model] = fc.sample(trained, 1);
    if (model === undefined) throw new Error('no sample');
    const bytes = writeModel(model);
    for (const length of [6, 13, bytes.length >> 1, bytes.length - 1, bytes.length - 4]) {
      expect(readModel(bytes.subarray(0, length))).toBeNull();
    }
  });
});
