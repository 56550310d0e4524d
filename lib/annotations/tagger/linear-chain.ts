/**
 * Feature rows and a linear-chain model in, the best label sequence out. A model scores each token by its features and
 * each pair of neighbouring labels by the features of the edge between them. The weights of two labels share one number,
 * so that one addition counts for both. Knows nothing of what features or labels mean.
 */
import { ChainScores, PathFinder } from './best-path';
import type { FeatureRows } from './feature-rows';
import { bucketOf, FEATURE_STEP } from './hashing';

export interface LinearChain {
  readonly labels: number;
  /** A score for each label but the first, which is always 0. */
  readonly tokenRows: WeightRows;
  /** A score for each pair of labels (from × labels + to) but the first. */
  readonly edgeRows: WeightRows;
  /** `(labels + 1) × labels` weights; the last row is the start. */
  readonly transitions: Int32Array;
}

/** A table of weights with a row for each bucket of features; most rows are empty and share one. */
export interface WeightRows {
  /** The row of each bucket, 0 when it is empty. A power of two long. */
  readonly rowOf: Uint16Array;
  /** A bit for each bucket that has a row: small enough to stay in the processor's nearest cache, as `rowOf` is not. */
  readonly used: Int32Array;
  /** Columns of a row, the first one (always 0) included: an odd number, as every square of one is. */
  readonly width: number;
  /** Rows of lanes: columns 1 and 2 in the first, 3 and 4 in the second, … Row 0 is all zero. */
  readonly lanes: Int32Array;
}

/** One sequence: its tokens' features, a fixed number per token. */
export interface ChainInput {
  readonly tokens: FeatureRows;
  readonly perToken: number;
  readonly edges: FeatureRows;
  readonly perEdge: number;
  readonly length: number;
}

/** Bits of a column in its lane: the sum of 127 features with weights of at most 127 fits. */
const COLUMN_BITS = 16;
const MOST_FEATURES = 127;

/** Returns how many lanes a row of `width` columns takes. */
export function lanesOf(width: number): number {
  return width >> 1;
}

/** Makes the bits of `WeightRows.used` for a number of buckets, all 0. */
export function newUsed(buckets: number): Int32Array {
  return new Int32Array(Math.ceil(buckets / 32));
}

/** Sets the bit of a bucket. */
export function markUsed(used: Int32Array, bucket: number): void {
  used[bucket >> 5] = (used[bucket >> 5] ?? 0) | (1 << (bucket & 31));
}

/** Packs the weights of two columns. */
export function packLane(first: number, second: number): number {
  return ((second << COLUMN_BITS) + first) | 0;
}

export class ChainDecoder {
  private readonly scores = new ChainScores();
  private readonly finder = new PathFinder();
  /** First lanes of the rows that count for one token. */
  private readonly picked = new Int32Array(MOST_FEATURES + 1);

  /** Writes the best label of each token of the sequence into `out`. */
  decode(model: LinearChain, input: ChainInput, out: Uint8Array): void {
    const { labels, tokenRows, edgeRows, transitions } = model;
    const width = labels * labels;
    this.scores.reserve(input.length, labels);
    const { tokens, pairs } = this.scores;
    tokens.fill(0, 0, input.length * labels);
    for (let label = 0; label < labels; label += 1) tokens[label] = transitions[width + label] ?? 0;
    for (let i = 0; i < input.length; i += 1) {
      const found = this.pickRows(tokenRows, input.tokens.values, i * input.perToken, input.perToken);
      this.addPicked(tokenRows, found, tokens, i * labels);
    }
    for (let i = 1; i < input.length; i += 1) {
      for (let pair = 0; pair < width; pair += 1) pairs[i * width + pair] = transitions[pair] ?? 0;
      const found = this.pickRows(edgeRows, input.edges.values, i * input.perEdge, input.perEdge);
      this.addPicked(edgeRows, found, pairs, i * width);
    }
    this.finder.find(this.scores, labels, out);
  }

  /** Finds the rows of the features `[first, first + count)`, and returns how many there are. */
  private pickRows({ rowOf, used, width }: WeightRows, values: Int32Array, first: number, count: number): number {
    const shift = Math.clz32(rowOf.length) + 1;
    const laneCount = lanesOf(width);
    const { picked } = this;
    let found = 0;
    let step = 0;
    for (let f = first; f < first + count; f += 1) {
      const bucket = bucketOf(values[f] ?? 0, step, shift);
      step = (step + FEATURE_STEP) | 0;
      if ((((used[bucket >> 5] ?? 0) >> (bucket & 31)) & 1) === 0) continue;
      picked[found] = (rowOf[bucket] ?? 0) * laneCount;
      found += 1;
    }
    return found;
  }

  /** Adds up the rows found last, lane by lane, to the scores from `offset` on. */
  private addPicked({ width, lanes }: WeightRows, found: number, into: Float64Array, offset: number): void {
    const laneCount = lanesOf(width);
    const { picked } = this;
    for (let lane = 0; lane < laneCount; lane += 1) {
      let sum = 0;
      for (let i = 0; i < found; i += 1) sum = (sum + (lanes[(picked[i] ?? 0) + lane] ?? 0)) | 0;
      const low = (sum << COLUMN_BITS) >> COLUMN_BITS;
      const column = offset + 2 * lane + 1;
      into[column] = (into[column] ?? 0) + low;
      into[column + 1] = (into[column + 1] ?? 0) + ((sum - low) >> COLUMN_BITS);
    }
  }
}
