/**
 * A quantised model in, its bytes out: the counterpart of lib/annotations/tagger/decode-model, which holds the layout.
 */
import {
  LARGEST_STEP,
  MODEL_VERSION,
  newRowProbabilities,
  type RowProbabilities,
} from '../../lib/annotations/tagger/decode-model';
import type { LinearChain, WeightRows } from '../../lib/annotations/tagger/linear-chain';
import type { TaggerModel } from '../../lib/annotations/tagger/tagger';
import type { CueLevels } from '../../lib/annotations/tagger/token-traits';
import { RangeEncoder } from './range-encoder';

/** Encodes a model whose weights are whole: ±q², q at most LARGEST_STEP. */
export function encodeModel({ levels, roles, links }: TaggerModel): Uint8Array {
  const encoder = new RangeEncoder();
  encoder.number(MODEL_VERSION);
  writeLevels(encoder, levels);
  writeChain(encoder, roles);
  writeChain(encoder, links);
  return encoder.finish();
}

function writeLevels(encoder: RangeEncoder, levels: CueLevels): void {
  encoder.number(levels.size);
  let before = 0;
  for (const [key, level] of [...levels].sort(([a], [b]) => a - b)) {
    encoder.number(key - before);
    encoder.number(level);
    before = key;
  }
}

function writeChain(encoder: RangeEncoder, { labels, transitions, tokenRows, edgeRows }: LinearChain): void {
  encoder.number(labels);
  for (const weight of transitions) {
    encoder.number(weight < 0 ? 1 : 0);
    encoder.number(Math.abs(weight));
  }
  writeRows(encoder, tokenRows, labels);
  writeRows(encoder, edgeRows, labels * labels);
}

function writeRows(encoder: RangeEncoder, { rowOf, weights }: WeightRows, width: number): void {
  encoder.number(Math.log2(rowOf.length));
  const probabilities = newRowProbabilities(width);
  for (const row of rowOf) encoder.bit(probabilities.isRow, 0, row === 0 ? 0 : 1);
  for (let cell = width; cell < weights.length; cell += 1) {
    const column = cell % width;
    const before = column === 0 ? 2 : weights[cell - 1] === 0 ? 0 : 1;
    writeCell(encoder, probabilities, { column, before, weight: weights[cell] ?? 0 });
  }
}

interface Cell {
  readonly column: number;
  /** Context of the zero bit: 0 behind a zero, 1 behind another weight, 2 first of its row. */
  readonly before: number;
  readonly weight: number;
}

function writeCell(encoder: RangeEncoder, probabilities: RowProbabilities, { column, before, weight }: Cell): void {
  encoder.bit(probabilities.isZero, column * 3 + before, weight === 0 ? 1 : 0);
  if (weight === 0) return;
  encoder.bit(probabilities.sign, column, weight < 0 ? 1 : 0);
  const step = Math.sqrt(Math.abs(weight));
  for (let k = 1; k < LARGEST_STEP; k += 1) {
    encoder.bit(probabilities.more, column * (LARGEST_STEP + 1) + k, k < step ? 1 : 0);
    if (k >= step) break;
  }
}
