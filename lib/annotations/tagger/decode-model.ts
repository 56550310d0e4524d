/**
 * The bytes of a model in, the model out. Layout, all through one range coder: version; cue levels (sorted keys as gaps,
 * with their level); then for each of the two chains its labels, transitions and its two tables of rows (bits of the
 * hash, a bit per row, the cells of the rows there are). Weights are ±q² with q at most 15 (see scripts/train/quantise).
 */
import type { LinearChain, WeightRows } from './linear-chain';
import { newProbabilities, RangeDecoder } from './range-decoder';
import type { TaggerModel } from './tagger';
import type { CueLevels } from './token-traits';

/** Changes whenever the layout, or any feature of the taggers, does. */
export const MODEL_VERSION = 1;

/** Probabilities of one table: is there a row; then by column: is a cell zero (by the cell before), its sign, its size. */
export interface RowProbabilities {
  readonly isRow: Uint16Array;
  readonly isZero: Uint16Array;
  readonly sign: Uint16Array;
  readonly more: Uint16Array;
}

export const LARGEST_STEP = 15;

/** Returns fresh probabilities for a table of `width` columns. */
export function newRowProbabilities(width: number): RowProbabilities {
  return {
    isRow: newProbabilities(1),
    isZero: newProbabilities(width * 3),
    sign: newProbabilities(width),
    more: newProbabilities(width * (LARGEST_STEP + 1)),
  };
}

/** Decodes a model; throws on bytes of another version. */
export function decodeModel(bytes: Uint8Array): TaggerModel {
  const decoder = new RangeDecoder(bytes);
  const version = decoder.number();
  if (version !== MODEL_VERSION) throw new Error(`tagger weights have version ${version}, not ${MODEL_VERSION}`);
  return { levels: readLevels(decoder), roles: readChain(decoder), links: readChain(decoder) };
}

function readLevels(decoder: RangeDecoder): CueLevels {
  const levels = new Map<number, number>();
  const count = decoder.number();
  let key = 0;
  for (let i = 0; i < count; i += 1) {
    key += decoder.number();
    levels.set(key, decoder.number());
  }
  return levels;
}

function readChain(decoder: RangeDecoder): LinearChain {
  const labels = decoder.number();
  const transitions = Float32Array.from({ length: (labels + 1) * labels }, () => readSigned(decoder));
  const tokenRows = readRows(decoder, labels);
  const edgeRows = readRows(decoder, labels * labels);
  return { labels, transitions, tokenRows, edgeRows };
}

function readSigned(decoder: RangeDecoder): number {
  const isNegative = decoder.number() === 1;
  const size = decoder.number();
  return isNegative ? -size : size;
}

function readRows(decoder: RangeDecoder, width: number): WeightRows {
  const rowOf = new Uint16Array(2 ** decoder.number());
  const probabilities = newRowProbabilities(width);
  let row = 0;
  for (let hash = 0; hash < rowOf.length; hash += 1) {
    if (decoder.bit(probabilities.isRow, 0) === 0) continue;
    row += 1;
    rowOf[hash] = row;
  }
  const weights = new Int16Array((row + 1) * width);
  let before = 0;
  for (let cell = width; cell < weights.length; cell += 1) {
    const column = cell % width;
    before = readCell(decoder, probabilities, column, column === 0 ? 2 : before === 0 ? 0 : 1);
    weights[cell] = before;
  }
  return { rowOf, weights };
}

function readCell(decoder: RangeDecoder, probabilities: RowProbabilities, column: number, before: number): number {
  if (decoder.bit(probabilities.isZero, column * 3 + before) === 1) return 0;
  const isNegative = decoder.bit(probabilities.sign, column) === 1;
  let step = 1;
  while (step < LARGEST_STEP && decoder.bit(probabilities.more, column * (LARGEST_STEP + 1) + step) === 1) step += 1;
  return isNegative ? -(step ** 2) : step ** 2;
}
