/**
 * What the trainers learn from: sequences of tokens with their features and gold labels, and the order in which they are
 * shown, which comes from a seeded generator so that the same data always give the same weights.
 */
import type { FeatureRows } from './feature-rows';

export interface TrainingSet {
  readonly tokens: FeatureRows;
  readonly edges: FeatureRows;
  /** Gold label of each token of the set. */
  readonly gold: Uint8Array;
}

/** Tokens `[first, first + length)` of a training set; shown `weight` times a pass. */
export interface Sequence {
  readonly first: number;
  readonly length: number;
  readonly weight: number;
}

/** Returns the order of one pass after another. */
export function passesOver(sequences: readonly Sequence[]): () => readonly Sequence[] {
  const order = sequences.flatMap((sequence) => new Array<Sequence>(sequence.weight).fill(sequence));
  const random = seededRandom(20_220);
  return () => {
    shuffle(order, random);
    return order;
  };
}

/** Seeded generator of numbers in [0, 1) (Marsaglia's xorshift32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const swapped = list[i] as T;
    list[i] = list[j] as T;
    list[j] = swapped;
  }
}
