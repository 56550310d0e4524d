/**
 * Trained weights in, the same with few-bit weights out: each becomes ±q² for a whole number q (square root companding
 * keeps small weights apart), scaled to a signed byte, and rows of which nothing remains are left out. Whole numbers, so
 * that sums are exact on every machine.
 */
import type { ChainWeights, RowWeights } from './chain-weights';

/** Weights are told apart by their root in so many steps. */
const LARGEST_ROOT = 15;
/** The largest weight of a signed byte. */
const LARGEST = 127;

/** Rounds weights; those of `largest` and more become the largest there is. */
export function quantise({ labels, tokenRows, edgeRows, transitions }: ChainWeights, largest: number): ChainWeights {
  const round = (weight: number) => {
    const root = Math.min(LARGEST_ROOT, Math.round(LARGEST_ROOT * Math.sqrt(Math.abs(weight) / largest)));
    return root === 0 ? 0 : Math.sign(weight) * Math.ceil((LARGEST * root ** 2) / LARGEST_ROOT ** 2);
  };
  return {
    labels,
    tokenRows: roundRows(tokenRows, round),
    edgeRows: roundRows(edgeRows, round),
    transitions: transitions.map((weight) => Math.round((weight * LARGEST) / largest)),
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
