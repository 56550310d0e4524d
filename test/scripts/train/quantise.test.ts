import { describe, expect, it } from 'vitest';
import type { ChainWeights } from '../../../scripts/train/chain-weights';
import { quantise } from '../../../scripts/train/quantise';

function chainWith(...weights: readonly number[]): ChainWeights {
  const none = { rowOf: new Uint32Array(2), width: 4, weights: new Float64Array(4) };
  const rows = weights.flatMap((weight) => [0, weight]);
  return {
    labels: 2,
    tokenRows: {
      rowOf: Uint32Array.from(weights, (_, i) => i + 1),
      width: 2,
      weights: Float64Array.from([0, 0, ...rows]),
    },
    edgeRows: none,
    transitions: Float64Array.of(1.5, -2, 0, 0, 0, 0),
  };
}

describe('quantise', () => {
  it('turns weights into scaled squares that fit a signed byte, of either sign', () => {
    const { tokenRows } = quantise(chainWith(10, -10, 2.5, 0.7), 10);
    expect([...tokenRows.weights].filter((weight) => weight !== 0)).toEqual([127, -127, 37, 10]);
  });

  it('makes larger weights the largest there is', () => {
    expect([...quantise(chainWith(99), 10).tokenRows.weights]).toContain(127);
  });

  it('leaves out rows of which nothing remains', () => {
    const { rowOf } = quantise(chainWith(10, 0.001, -10), 10).tokenRows;
    expect([...rowOf]).toEqual([1, 0, 2]);
  });

  it('rounds transitions on the same scale', () => {
    expect([...quantise(chainWith(10), 127).transitions]).toEqual([2, -2, 0, 0, 0, 0]);
  });
});
