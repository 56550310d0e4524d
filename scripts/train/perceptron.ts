/**
 * Labelled sequences in, a linear-chain model out: the structured perceptron with averaged weights (Collins 2002).
 * Deterministic: the order of the sequences comes from a seeded generator. Knows nothing of what is tagged.
 */
import type { FeatureRows } from '../../lib/annotations/tagger/feature-rows';
import {
  ChainDecoder,
  type ChainInput,
  type LinearChain,
  type WeightRows,
} from '../../lib/annotations/tagger/linear-chain';

export interface TrainingSet {
  readonly tokens: FeatureRows;
  readonly perToken: number;
  readonly edges: FeatureRows;
  readonly perEdge: number;
  /** Gold label of each token of the set. */
  readonly gold: Uint8Array;
}

/** Tokens `[first, first + length)` of a training set; shown `weight` times a pass. */
export interface Sequence {
  readonly first: number;
  readonly length: number;
  readonly weight: number;
}

export interface ChainShape {
  readonly labels: number;
  /** For each hash (its low bits), 1 if features with it have weights. */
  readonly tokenRows: Uint8Array;
  readonly edgeRows: Uint8Array;
}

interface Average {
  readonly tokens: Float64Array;
  readonly edges: Float64Array;
  readonly transitions: Float64Array;
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

/** Trains a model on the given sequences. */
export function trainChain(
  set: TrainingSet,
  sequences: readonly Sequence[],
  { shape, epochs }: { readonly shape: ChainShape; readonly epochs: number },
  log: (line: string) => void,
): LinearChain {
  const model = newModel(shape);
  const sums: Average = {
    tokens: new Float64Array(model.tokenRows.weights.length),
    edges: new Float64Array(model.edgeRows.weights.length),
    transitions: new Float64Array(model.transitions.length),
  };
  const order = sequences.flatMap((sequence) => new Array<Sequence>(sequence.weight).fill(sequence));
  const random = seededRandom(20_220);
  const decoder = new ChainDecoder();
  const guess = new Uint8Array(Math.max(...sequences.map(({ length }) => length)));
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let errors = 0;
    let total = 0;
    for (const { first, length } of order) {
      decoder.decode(model, { ...set, first, length }, guess, 0);
      errors += update(model, sums, { ...set, first, length }, { gold: set.gold, guess, step });
      total += length;
      step += 1;
    }
    log(`epoch ${epoch + 1}: ${((100 * errors) / total).toFixed(2)} % of tokens wrong`);
  }
  average(model.tokenRows.weights, sums.tokens, step);
  average(model.edgeRows.weights, sums.edges, step);
  average(model.transitions, sums.transitions, step);
  return model;
}

function newModel({ labels, tokenRows, edgeRows }: ChainShape): LinearChain {
  return {
    labels,
    tokenRows: newRows(tokenRows, labels),
    edgeRows: newRows(edgeRows, labels * labels),
    transitions: new Float32Array((labels + 1) * labels),
  };
}

/** Lays out a row of weights for every hash that has one. */
function newRows(isUsed: Uint8Array, width: number): WeightRows {
  let row = 0;
  const rowOf = Uint32Array.from(isUsed, (used) => {
    row += used;
    return used === 0 ? 0 : row;
  });
  return { rowOf, weights: new Float32Array((row + 1) * width) };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const swapped = list[i] as T;
    list[i] = list[j] as T;
    list[j] = swapped;
  }
}

interface Outcome {
  readonly gold: Uint8Array;
  readonly guess: Uint8Array;
  readonly step: number;
}

function update(model: LinearChain, sums: Average, input: ChainInput, { gold, guess, step }: Outcome): number {
  const { labels } = model;
  let errors = 0;
  let [goodFrom, badFrom] = [labels, labels];
  for (let i = 0; i < input.length; i += 1) {
    const good = gold[input.first + i] ?? 0;
    const bad = guess[i] ?? 0;
    if (good !== bad) {
      errors += 1;
      bumpRows(
        model.tokenRows,
        sums.tokens,
        {
          hashes: input.tokens.values,
          first: (input.first + i) * input.perToken,
          count: input.perToken,
          width: labels,
        },
        {
          up: good,
          down: bad,
          step,
        },
      );
    }
    if (good !== bad || goodFrom !== badFrom) {
      const change = { up: goodFrom * labels + good, down: badFrom * labels + bad, step };
      bump(model.transitions, sums.transitions, 0, change);
      if (i > 0)
        bumpRows(
          model.edgeRows,
          sums.edges,
          {
            hashes: input.edges.values,
            first: (input.first + i) * input.perEdge,
            count: input.perEdge,
            width: labels * labels,
          },
          change,
        );
    }
    [goodFrom, badFrom] = [good, bad];
  }
  return errors;
}

interface Features {
  readonly hashes: Uint32Array;
  readonly first: number;
  readonly count: number;
  /** Columns of the table. */
  readonly width: number;
}

/** Columns of a row. */
interface Change {
  readonly up: number;
  readonly down: number;
  readonly step: number;
}

function bumpRows(
  rows: WeightRows,
  sums: Float64Array,
  { hashes, first, count, width }: Features,
  change: Change,
): void {
  const mask = rows.rowOf.length - 1;
  for (let f = first; f < first + count; f += 1) {
    const row = rows.rowOf[(hashes[f] ?? 0) & mask] ?? 0;
    if (row !== 0) bump(rows.weights, sums, row * width, change);
  }
}

function bump(weights: WeightRows['weights'], sums: Float64Array, start: number, { up, down, step }: Change): void {
  weights[start + up] = (weights[start + up] ?? 0) + 1;
  sums[start + up] = (sums[start + up] ?? 0) + step;
  weights[start + down] = (weights[start + down] ?? 0) - 1;
  sums[start + down] = (sums[start + down] ?? 0) - step;
}

function average(weights: WeightRows['weights'], sums: Float64Array, steps: number): void {
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) - (sums[i] ?? 0) / steps;
}
