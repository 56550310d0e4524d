/**
 * A trained table of weights in, the rows worth keeping out. A hash table large enough to keep features apart is too
 * large to ship; most of its rows hardly matter, and training once more without them loses little.
 */
import type { RowWeights } from './chain-weights';

/** Returns a mark for every bucket of `bits` bits. */
export function allRows(bits: number): Uint8Array {
  return new Uint8Array(2 ** bits).fill(1);
}

/** Marks the `count` rows with the largest weights. */
export function strongestRows({ rowOf, width, weights }: RowWeights, count: number): Uint8Array {
  const strength = Float64Array.from(rowOf, (row) => sumOfSquares(weights.subarray(row * width, (row + 1) * width)));
  const order = Array.from(strength.keys()).sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
  const marks = new Uint8Array(rowOf.length);
  for (const bucket of order.slice(0, count)) if ((strength[bucket] ?? 0) > 0) marks[bucket] = 1;
  return marks;
}

function sumOfSquares(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight ** 2;
  return sum;
}
