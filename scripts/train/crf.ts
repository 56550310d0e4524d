/**
 * Labelled sequences in, the weights of a linear chain out: a conditional random field (Lafferty et al. 2001), its
 * likelihood climbed by AdaGrad, the weights averaged over the passes. Deterministic. Knows nothing of what is tagged.
 */
import { ChainScores } from '../../lib/annotations/tagger/best-path';
import { type ChainShape, type ChainWeights, scoreSequence, zeroWeights } from './chain-weights';
import { Marginals } from './marginals';
import type { RowLists } from './row-lists';
import { listRows } from './row-lists';
import { passesOver, type Sequence, type TrainingSet } from './training-set';

export interface CrfSettings {
  readonly shape: ChainShape;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** Smaller slopes are left alone: most tokens of a trained model have no others. */
const SMALLEST_SLOPE = 0.002;
/** Under the root of AdaGrad's sums, so that the first steps are not the largest. */
const DAMPING = 1;

/** Trains a model on the given sequences. */
export function trainCrf(
  set: TrainingSet,
  sequences: readonly Sequence[],
  { shape, epochs, rate, decay }: CrfSettings,
  log: (line: string) => void,
): ChainWeights {
  const model = zeroWeights(shape);
  const squares = zeroWeights(shape);
  const sums = zeroWeights(shape);
  const rows = {
    tokens: listRows(set.tokens, model.tokenRows.rowOf),
    edges: listRows(set.edges, model.edgeRows.rowOf),
  };
  const scores = new ChainScores();
  const marginals = new Marginals();
  const nextPass = passesOver(sequences);
  const { labels } = model;
  const width = labels * labels;
  const token = { weights: model.tokenRows.weights, squares: squares.tokenRows.weights, rate, decay };
  const edge = { weights: model.edgeRows.weights, squares: squares.edgeRows.weights, rate, decay };
  const transition = { weights: model.transitions, squares: squares.transitions, rate, decay: 0 };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let loss = 0;
    let total = 0;
    for (const sequence of nextPass()) {
      const { first, length } = sequence;
      scoreSequence(model, rows, sequence, scores);
      const gold = set.gold.subarray(first, first + length);
      loss += marginals.read(scores, labels, gold);
      total += length;
      climbRow(transition, width, { slopes: marginals.tokens, from: 0, width: labels });
      for (let i = 0; i < length; i += 1) {
        climbRows(token, rows.tokens, first + i, { slopes: marginals.tokens, from: i * labels, width: labels });
        if (i === 0) continue;
        const slopes = { slopes: marginals.pairs, from: i * width, width };
        climbRow(transition, 0, slopes);
        climbRows(edge, rows.edges, first + i, slopes);
      }
    }
    log(`epoch ${epoch + 1}: ${(loss / total).toFixed(4)} nats a token`);
    if (epoch >= epochs >> 1) addTo(sums, model);
  }
  const counted = epochs - (epochs >> 1);
  scaleTo(model, sums, 1 / counted);
  return model;
}

interface Climbing {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly rate: number;
  readonly decay: number;
}

/** One slope for each column of a row, from a place on. */
interface RowSlopes {
  readonly slopes: Float64Array;
  readonly from: number;
  readonly width: number;
}

/** Climbs with every row of a token, column by column: most columns have no slope worth a step. */
function climbRows(part: Climbing, { start, rows }: RowLists, token: number, { slopes, from, width }: RowSlopes): void {
  const end = start[token + 1] ?? 0;
  for (let column = 1; column < width; column += 1) {
    const slope = slopes[from + column] ?? 0;
    if (Math.abs(slope) < SMALLEST_SLOPE) continue;
    for (let r = start[token] ?? 0; r < end; r += 1) climb(part, (rows[r] ?? 0) * width + column, slope);
  }
}

/** Climbs with one row; column 0 stays 0. */
function climbRow(part: Climbing, row: number, { slopes, from, width }: RowSlopes): void {
  for (let column = 1; column < width; column += 1) {
    const slope = slopes[from + column] ?? 0;
    if (Math.abs(slope) >= SMALLEST_SLOPE) climb(part, row + column, slope);
  }
}

/** One step of AdaGrad. */
function climb({ weights, squares, rate, decay }: Climbing, cell: number, slope: number): void {
  const square = (squares[cell] ?? 0) + slope * slope;
  squares[cell] = square;
  weights[cell] = (weights[cell] ?? 0) + (rate * (slope - decay * (weights[cell] ?? 0))) / Math.sqrt(DAMPING + square);
}

function addTo(sums: ChainWeights, model: ChainWeights): void {
  for (const [sum, one] of parts(sums, model))
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (one[i] ?? 0);
}

function scaleTo(model: ChainWeights, sums: ChainWeights, by: number): void {
  for (const [one, sum] of parts(model, sums)) for (let i = 0; i < sum.length; i += 1) one[i] = (sum[i] ?? 0) * by;
}

function parts(a: ChainWeights, b: ChainWeights): readonly (readonly [Float64Array, Float64Array])[] {
  return [
    [a.tokenRows.weights, b.tokenRows.weights],
    [a.edgeRows.weights, b.edgeRows.weights],
    [a.transitions, b.transitions],
  ];
}
