/**
 * A trained model in, the same with few-bit weights out: each becomes ±q² for a whole number q of at most STEPS (square
 * root companding keeps small weights apart). What comes out are whole numbers, so sums are exact on every machine.
 */
import type { LinearChain, WeightRows } from '../../lib/annotations/tagger/linear-chain';

/** Rounds a model; `steps` is the largest q, and weights under `smallest` steps become 0. */
export function quantise(model: LinearChain, steps: number, smallest: number): LinearChain {
  const largest = Math.max(largestOf(model.tokenRows.weights), largestOf(model.edgeRows.weights));
  const scale = steps ** 2 / largest;
  const round = (weight: number) => {
    const q = Math.round(Math.sqrt(Math.abs(weight) * scale));
    return q < smallest ? 0 : Math.sign(weight) * q ** 2;
  };
  const { labels } = model;
  return {
    labels,
    tokenRows: roundRows(model.tokenRows, labels, round),
    edgeRows: roundRows(model.edgeRows, labels ** 2, round),
    transitions: model.transitions.map((weight) => Math.round(weight * scale)),
  };
}

/** Rounds every weight and leaves out the rows of which nothing remains. */
function roundRows({ rowOf, weights }: WeightRows, width: number, round: (weight: number) => number): WeightRows {
  const kept: number[] = new Array<number>(width).fill(0);
  const newRowOf = Uint16Array.from(rowOf, (row) => {
    const rounded = Array.from(weights.subarray(row * width, (row + 1) * width), round);
    if (row === 0 || rounded.every((weight) => weight === 0)) return 0;
    kept.push(...rounded);
    return kept.length / width - 1;
  });
  return { rowOf: newRowOf, weights: Int16Array.from(kept) };
}

function largestOf(weights: Iterable<number>): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return largest;
}
