/**
 * Labelled sequences in, the weights of a linear chain out: the structured perceptron with averaged weights (Collins
 * 2002). Deterministic. Knows nothing of what is tagged.
 */
import { ChainScores, PathFinder } from '../../lib/annotations/tagger/best-path';
import { type ChainRows, type ChainShape, type ChainWeights, scoreSequence, zeroWeights } from './chain-weights';
import type { RowLists } from './row-lists';
import { listRows } from './row-lists';
import { passesOver, type Sequence, type TrainingSet } from './training-set';

/** Trains a model on the given sequences. */
export function trainPerceptron(
  set: TrainingSet,
  sequences: readonly Sequence[],
  { shape, epochs }: { readonly shape: ChainShape; readonly epochs: number },
  log: (line: string) => void,
): ChainWeights {
  const model = zeroWeights(shape);
  const sums = zeroWeights(shape);
  const rows = {
    tokens: listRows(set.tokens, model.tokenRows.rowOf),
    edges: listRows(set.edges, model.edgeRows.rowOf),
  };
  const scores = new ChainScores();
  const finder = new PathFinder();
  const nextPass = passesOver(sequences);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let errors = 0;
    let total = 0;
    for (const sequence of nextPass()) {
      const guess = new Uint8Array(sequence.length);
      scoreSequence(model, rows, sequence, scores);
      finder.find(scores, model.labels, guess);
      const gold = set.gold.subarray(sequence.first, sequence.first + sequence.length);
      errors += update({ model, sums, rows, step }, sequence.first, gold, guess);
      total += sequence.length;
      step += 1;
    }
    log(`epoch ${epoch + 1}: ${((100 * errors) / total).toFixed(2)} % of tokens wrong`);
  }
  average(model.tokenRows.weights, sums.tokenRows.weights, step);
  average(model.edgeRows.weights, sums.edgeRows.weights, step);
  average(model.transitions, sums.transitions, step);
  return model;
}

interface State {
  readonly model: ChainWeights;
  readonly sums: ChainWeights;
  readonly rows: ChainRows;
  readonly step: number;
}

/** Moves the weights towards `gold` and away from `guess`; returns how many tokens were wrong. */
function update({ model, sums, rows, step }: State, first: number, gold: Uint8Array, guess: Uint8Array): number {
  const { labels } = model;
  let errors = 0;
  let [goodFrom, badFrom] = [labels, labels];
  for (let i = 0; i < gold.length; i += 1) {
    const good = gold[i] ?? 0;
    const bad = guess[i] ?? 0;
    if (good !== bad) {
      errors += 1;
      bumpRows([model.tokenRows.weights, sums.tokenRows.weights], rows.tokens, first + i, {
        up: good,
        down: bad,
        step,
        width: labels,
      });
    }
    if (good !== bad || goodFrom !== badFrom) {
      const change = { up: goodFrom * labels + good, down: badFrom * labels + bad, step, width: labels * labels };
      bump([model.transitions, sums.transitions], 0, change);
      if (i > 0) bumpRows([model.edgeRows.weights, sums.edgeRows.weights], rows.edges, first + i, change);
    }
    [goodFrom, badFrom] = [good, bad];
  }
  return errors;
}

/** Columns of a row, and how wide it is. */
interface Change {
  readonly up: number;
  readonly down: number;
  readonly step: number;
  readonly width: number;
}

type WeightsAndSums = readonly [Float64Array, Float64Array];

function bumpRows(pair: WeightsAndSums, { start, rows }: RowLists, token: number, change: Change): void {
  const end = start[token + 1] ?? 0;
  for (let r = start[token] ?? 0; r < end; r += 1) bump(pair, (rows[r] ?? 0) * change.width, change);
}

function bump([weights, sums]: WeightsAndSums, row: number, { up, down, step }: Change): void {
  // Column 0 is always 0.
  if (up !== 0) {
    weights[row + up] = (weights[row + up] ?? 0) + 1;
    sums[row + up] = (sums[row + up] ?? 0) + step;
  }
  if (down === 0) return;
  weights[row + down] = (weights[row + down] ?? 0) - 1;
  sums[row + down] = (sums[row + down] ?? 0) - step;
}

function average(weights: Float64Array, sums: Float64Array, steps: number): void {
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) - (sums[i] ?? 0) / steps;
}
