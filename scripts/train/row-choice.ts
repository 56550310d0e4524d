/**
 * A trained table of weights in, the rows worth keeping out. A hash table large enough to keep features apart is too
 * large to ship; most of its rows hardly matter, and training once more without them loses little.
 */
import type { WeightRows } from '../../lib/annotations/tagger/linear-chain';

/** Returns a mark for every hash of `bits` bits. */
export function allRows(bits: number): Uint8Array {
  return new Uint8Array(2 ** bits).fill(1);
}

/** Marks the `count` rows with the largest spread of weights over `width` labels (a row of equal weights decides nothing). */
export function strongestRows({ rowOf, weights }: WeightRows, width: number, count: number): Uint8Array {
  const strength = Float64Array.from(rowOf, (row) => spread(weights.subarray(row * width, (row + 1) * width)));
  const order = Array.from(strength.keys()).sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
  const marks = new Uint8Array(rowOf.length);
  for (const hash of order.slice(0, count)) if ((strength[hash] ?? 0) > 0) marks[hash] = 1;
  return marks;
}

function spread(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight ** 2;
  return sum;
}
