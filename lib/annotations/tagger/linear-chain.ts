/**
 * Feature rows and a linear-chain model in, the best label sequence out (first-order Viterbi). A model scores each token
 * by its features and each pair of neighbouring labels by the features of the edge between them. Time is linear in the
 * number of tokens; scratch memory is reused. Knows nothing of what features or labels mean.
 */
import type { FeatureRows } from './feature-rows';

export interface LinearChain {
  readonly labels: number;
  readonly tokenRows: WeightRows;
  /** `labels × labels` weights a row: from × labels + to. */
  readonly edgeRows: WeightRows;
  /** `(labels + 1) × labels` weights; the last row is the start. */
  readonly transitions: Float32Array;
}

/** A table of weights with a row for each feature hash; most rows are empty and share one. */
export interface WeightRows {
  /** The row of each hash (its low bits), 0 when it is empty. A power of two long. */
  readonly rowOf: Uint16Array | Uint32Array;
  /** Row 0 is all zero. Few-bit weights fit the smaller arrays, which stay in the processor's cache. */
  readonly weights: Int16Array | Float32Array;
}

/** One sequence: its tokens' features, a fixed number per token, from `first` on (in tokens). */
export interface ChainInput {
  readonly tokens: FeatureRows;
  readonly perToken: number;
  readonly edges: FeatureRows;
  readonly perEdge: number;
  readonly first: number;
  readonly length: number;
}

/** Features of one token. */
const MOST_FEATURES = 127;

interface RowSum {
  readonly feature: number;
  readonly count: number;
  readonly into: Float64Array;
  readonly offset: number;
  readonly width: number;
}

export class ChainDecoder {
  private scores = new Float64Array(0);
  private back = new Uint8Array(0);
  private pairs = new Float64Array(0);
  /** Places of the rows that count for one token. */
  private readonly picked = new Int32Array(MOST_FEATURES + 1);

  /** Writes the best label of each token of the sequence into `out`, from `at` on. */
  decode(model: LinearChain, input: ChainInput, out: Uint8Array, at: number): void {
    const { labels } = model;
    this.reserve(input.length * labels, labels * labels);
    this.scoreTokens(model, input);
    for (let label = 0; label < labels; label += 1) {
      this.scores[label] = (this.scores[label] ?? 0) + (model.transitions[labels * labels + label] ?? 0);
    }
    for (let i = 1; i < input.length; i += 1) {
      this.scorePairs(model, input, i);
      for (let to = 0; to < labels; to += 1) this.reach(i * labels + to, (i - 1) * labels, labels, to);
    }
    this.follow(labels, input.length, out, at);
  }

  private reserve(cells: number, pairs: number): void {
    if (this.scores.length < cells) {
      this.scores = new Float64Array(cells * 2);
      this.back = new Uint8Array(cells * 2);
    }
    if (this.pairs.length < pairs) this.pairs = new Float64Array(pairs);
  }

  private scoreTokens({ labels, tokenRows }: LinearChain, { tokens, perToken, first, length }: ChainInput): void {
    this.scores.fill(0, 0, length * labels);
    for (let i = 0; i < length; i += 1) {
      const feature = (first + i) * perToken;
      this.addRows(tokenRows, tokens.values, {
        feature,
        count: perToken,
        into: this.scores,
        offset: i * labels,
        width: labels,
      });
    }
  }

  private scorePairs(
    { labels, edgeRows, transitions }: LinearChain,
    { edges, perEdge, first }: ChainInput,
    i: number,
  ): void {
    const width = labels * labels;
    for (let pair = 0; pair < width; pair += 1) this.pairs[pair] = transitions[pair] ?? 0;
    const feature = (first + i) * perEdge;
    this.addRows(edgeRows, edges.values, { feature, count: perEdge, into: this.pairs, offset: 0, width });
  }

  /** Adds up the rows of the features `[feature, feature + count)`: finds them first, then sums column by column. */
  private addRows(
    { rowOf, weights }: WeightRows,
    hashes: Uint32Array,
    { feature, count, into, offset, width }: RowSum,
  ): void {
    const mask = rowOf.length - 1;
    const { picked } = this;
    let found = 0;
    for (let f = feature; f < feature + count; f += 1) {
      const row = rowOf[(hashes[f] ?? 0) & mask] ?? 0;
      picked[found] = row * width;
      if (row !== 0) found += 1;
    }
    for (let column = 0; column < width; column += 1) {
      let sum = 0;
      for (let i = 0; i < found; i += 1) sum += weights[(picked[i] ?? 0) + column] ?? 0;
      into[offset + column] = (into[offset + column] ?? 0) + sum;
    }
  }

  /** Finds the best way into `cell`, the label `to` of a token, from the labels of the token before. */
  private reach(cell: number, before: number, labels: number, to: number): void {
    let best = Number.NEGATIVE_INFINITY;
    let from = 0;
    for (let label = 0; label < labels; label += 1) {
      const score = (this.scores[before + label] ?? 0) + (this.pairs[label * labels + to] ?? 0);
      if (score <= best) continue;
      best = score;
      from = label;
    }
    this.scores[cell] = (this.scores[cell] ?? 0) + best;
    this.back[cell] = from;
  }

  private follow(labels: number, length: number, out: Uint8Array, at: number): void {
    const last = (length - 1) * labels;
    let best = 0;
    for (let label = 1; label < labels; label += 1) {
      if ((this.scores[last + label] ?? 0) > (this.scores[last + best] ?? 0)) best = label;
    }
    for (let i = length - 1; i >= 0; i -= 1) {
      out[at + i] = best;
      best = this.back[i * labels + best] ?? 0;
    }
  }
}
