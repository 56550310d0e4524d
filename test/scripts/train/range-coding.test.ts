import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newProbabilities, RangeDecoder } from '../../../lib/annotations/tagger/range-decoder';
import { RangeEncoder } from '../../../scripts/train/range-encoder';

describe('range coding', () => {
  it('gives back every bit and number that went in', () => {
    const items = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('bit' as const), context: fc.nat({ max: 3 }), value: fc.nat({ max: 1 }) }),
        fc.record({
          kind: fc.constant('number' as const),
          context: fc.constant(0),
          value: fc.nat({ max: 2 ** 31 - 1 }),
        }),
      ),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(items, (list) => {
        const encoder = new RangeEncoder();
        const written = newProbabilities(4);
        for (const { kind, context, value } of list) {
          if (kind === 'bit') encoder.bit(written, context, value);
          else encoder.number(value);
        }
        const decoder = new RangeDecoder(encoder.finish());
        const read = newProbabilities(4);
        const back = list.map(({ kind, context }) => (kind === 'bit' ? decoder.bit(read, context) : decoder.number()));
        expect(back).toEqual(list.map(({ value }) => value));
      }),
      { numRuns: 100 },
    );
  });

  it('packs bits that are nearly always alike into a fraction of their number', () => {
    const encoder = new RangeEncoder();
    const probabilities = newProbabilities(1);
    for (let i = 0; i < 8000; i += 1) encoder.bit(probabilities, 0, i % 100 === 0 ? 1 : 0);
    expect(encoder.finish().length).toBeLessThan(120);
  });

  it('carries through a long run of full bytes', () => {
    const encoder = new RangeEncoder();
    const written = newProbabilities(1);
    const bits = Array.from({ length: 4000 }, (_, i) => (i < 3990 ? 1 : i % 2));
    for (const bit of bits) encoder.bit(written, 0, bit);
    const decoder = new RangeDecoder(encoder.finish());
    const read = newProbabilities(1);
    expect(bits.map(() => decoder.bit(read, 0))).toEqual(bits);
  });
});
