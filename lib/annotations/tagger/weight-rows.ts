/**
 * A table of weights in a form that is read straight from a file's bytes, the sums of a token's weights out. One small
 * loop does all the work of both taggers, so that a browser compiles it at once. Knows nothing of labels.
 */
import { FACTOR, type FeatureTemplates } from './feature-templates';
import { BUCKET_FACTOR, FEATURE_STEP } from './hashing';

/** Weights of the features that fall into each of `2 ** bits` buckets; most buckets have none. */
export interface WeightRows {
  readonly bits: number;
  /** A bit for each bucket that has a row. */
  readonly used: Int32Array;
  /** How many buckets before each block of `BLOCK_WORDS` words of `used` have a row. */
  readonly before: Uint16Array;
  /** Columns of a row, the first one (always 0, not stored) included: an odd number, as every square of one is. */
  readonly width: number;
  /** Rows of pairs of bytes: columns 1 and 2 in the first pair, 3 and 4 in the second … A byte is a weight and `ZERO`. */
  readonly pairs: Uint16Array;
}

/** The byte that stands for a weight of 0. */
export const ZERO = 128;
/** Words of `used` in a block. */
export const BLOCK_WORDS = 2;
/** The most features a token may have: their bytes' sum still fits its half of a number. */
const MOST_FEATURES = 255;

/** Returns how many pairs a row of `width` columns takes. */
export function pairsOf(width: number): number {
  return width >> 1;
}

/** Returns how many bits of a word are 1. */
export function countBits(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Returns which row bucket `bucket` has; only for buckets in use. */
function rowOf({ used, before }: WeightRows, bucket: number): number {
  const word = bucket >> 5;
  const block = (word / BLOCK_WORDS) | 0;
  let row = (before[block] ?? 0) + countBits((used[word] ?? 0) & ~(-1 << (bucket & 31)));
  for (let earlier = block * BLOCK_WORDS; earlier < word; earlier += 1) row += countBits(used[earlier] ?? 0);
  return row;
}

/** Sums of the weights of one token's features. */
export class WeightSums {
  /** For each pair of columns the sums of both, 16 bits each, with `ZERO` for each row that was added. */
  readonly pairs = new Int32Array(MOST_FEATURES);
  /** What the features begin with in this sequence (see `FeatureTemplates.begin`). */
  private readonly begun = new Int32Array(MOST_FEATURES);
  private readonly templates: FeatureTemplates;

  constructor(templates: FeatureTemplates) {
    this.templates = templates;
  }

  /** Begins a sequence. */
  begin(whole: Int32Array): void {
    this.templates.begin(whole, this.begun);
  }

  /** Adds up the weights of the token whose row begins at `known[row]`; returns how many features had any. */
  read(rows: WeightRows, known: Int32Array, row: number): number {
    const { begun, pairs } = this;
    const { atoms, start, count } = this.templates;
    const { used } = rows;
    const shift = 32 - rows.bits;
    pairs.fill(0, 0, pairsOf(rows.width));
    let atom = 0;
    let step = 0;
    let found = 0;
    for (let t = 0; t < count; t += 1) {
      const end = start[t + 1] ?? 0;
      let value = begun[t] ?? 0;
      for (; atom < end; atom += 1) value = Math.imul((value + (known[row + (atoms[atom] ?? 0)] ?? 0)) | 0, FACTOR);
      const bucket = Math.imul((value + step) | 0, BUCKET_FACTOR) >>> shift;
      step = (step + FEATURE_STEP) | 0;
      if ((((used[bucket >> 5] ?? 0) >> (bucket & 31)) & 1) === 0) continue;
      this.addRow(rows, bucket);
      found += 1;
    }
    return found;
  }

  private addRow(rows: WeightRows, bucket: number): void {
    const { pairs } = this;
    const count = pairsOf(rows.width);
    const first = rowOf(rows, bucket) * count;
    for (let i = 0; i < count; i += 1) {
      const pair = rows.pairs[first + i] ?? 0;
      pairs[i] = ((pairs[i] ?? 0) + ((pair & 0xff) | ((pair & 0xff00) << 8))) | 0;
    }
  }
}
