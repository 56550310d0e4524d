/**
 * Trained weights in, the same with few-bit weights out: each becomes ±q² for a whole number q (square root companding
 * keeps small weights apart), and rows of which nothing remains are left out. Whole numbers, so that sums are exact on
 * every machine.
 */
import { LARGEST_ROOT } from '../../lib/annotations/tagger/read-model';
import type { ChainWeights, RowWeights } from './chain-weights';

/** Rounds weights; those of `largest` and more become the largest there is. */
export function quantise({ labels, tokenRows, edgeRows, transitions }: ChainWeights, largest: number): ChainWeights {
  const scale = LARGEST_ROOT ** 2 / largest;
  const round = (weight: number) => {
    const root = Math.min(LARGEST_ROOT, Math.round(Math.sqrt(Math.abs(weight) * scale)));
    return root === 0 ? 0 : Math.sign(weight) * root ** 2;
  };
  return {
    labels,
    tokenRows: roundRows(tokenRows, round),
    edgeRows: roundRows(edgeRows, round),
    transitions: transitions.map((weight) => Math.round(weight * scale)),
  };
}

function roundRows({ rowOf, width, weights }: RowWeights, round: (weight: number) => number): RowWeights {
  const kept: number[] = new Array<number>(width).fill(0);
  const newRowOf = rowOf.map((row) => {
    const rounded = Array.from(weights.subarray(row * width, (row + 1) * width), round);
    if (row === 0 || rounded.every((weight) => weight === 0)) return 0;
    kept.push(...rounded);
    return kept.length / width - 1;
  });
  return { rowOf: newRowOf, width, weights: Float64Array.from(kept) };
}
