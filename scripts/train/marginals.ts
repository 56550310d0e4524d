/**
 * Scores of one sequence in, how likely each label and each pair of labels is out, as slopes of the likelihood of the
 * gold labels: 1 for the gold one, less its probability. Forward-backward with scaling; scratch memory is reused.
 */
import type { ChainScores } from '../../lib/annotations/tagger/best-path';

export class Marginals {
  /** By token: a slope for each label. */
  tokens = new Float64Array(0);
  /** By token: a slope for each pair of labels; the first token has none. */
  pairs = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private own = new Float64Array(0);
  private step = new Float64Array(0);

  /** Fills the slopes of one sequence and returns what the gold labels cost (in nats). */
  read(scores: ChainScores, labels: number, gold: Uint8Array): number {
    this.reserve(gold.length, labels);
    let loss = this.exponentiate(scores, labels, gold);
    loss += this.goForward(labels, gold.length);
    this.goBackward(labels, gold.length);
    this.readTokens(labels, gold);
    this.readPairs(labels, gold);
    return loss;
  }

  private reserve(length: number, labels: number): void {
    if (this.pairs.length >= length * labels * labels) return;
    const cells = () => new Float64Array(2 * length * labels);
    this.tokens = cells();
    this.forward = cells();
    this.backward = cells();
    this.own = cells();
    this.pairs = new Float64Array(2 * length * labels * labels);
    this.step = new Float64Array(2 * length * labels * labels);
  }

  /** Takes scores to weights, the largest of each token 1; returns the part of the loss that this shifts, less the gold score. */
  private exponentiate({ tokens, pairs }: ChainScores, labels: number, gold: Uint8Array): number {
    const width = labels * labels;
    let loss = 0;
    for (let i = 0; i < gold.length; i += 1) {
      const label = gold[i] ?? 0;
      loss += shifted(tokens, this.own, i * labels, labels) - (tokens[i * labels + label] ?? 0);
      if (i === 0) continue;
      loss +=
        shifted(pairs, this.step, i * width, width) - (pairs[i * width + (gold[i - 1] ?? 0) * labels + label] ?? 0);
    }
    return loss;
  }

  private goForward(labels: number, length: number): number {
    let log = 0;
    for (let i = 0; i < length; i += 1) {
      for (let to = 0; to < labels; to += 1) {
        const reached = i === 0 ? 1 : this.reached(i * labels, to, labels);
        this.forward[i * labels + to] = reached * (this.own[i * labels + to] ?? 0);
      }
      log += Math.log(normalise(this.forward, i * labels, labels));
    }
    return log;
  }

  /** What leads from all labels of the token before into label `to` of the token with the cells from `cell` on. */
  private reached(cell: number, to: number, labels: number): number {
    let sum = 0;
    for (let from = 0; from < labels; from += 1) {
      sum += (this.forward[cell - labels + from] ?? 0) * (this.step[(cell + from) * labels + to] ?? 0);
    }
    return sum;
  }

  private goBackward(labels: number, length: number): void {
    this.backward.fill(1, (length - 1) * labels, length * labels);
    for (let i = length - 2; i >= 0; i -= 1) {
      for (let from = 0; from < labels; from += 1) {
        this.backward[i * labels + from] = this.leading((i + 1) * labels, from, labels);
      }
      normalise(this.backward, i * labels, labels);
    }
  }

  /** What leads from label `from` of the token before into all labels of the token with the cells from `cell` on. */
  private leading(cell: number, from: number, labels: number): number {
    let sum = 0;
    for (let to = 0; to < labels; to += 1) {
      const step = this.step[(cell + from) * labels + to] ?? 0;
      sum += step * (this.own[cell + to] ?? 0) * (this.backward[cell + to] ?? 0);
    }
    return sum;
  }

  private readTokens(labels: number, gold: Uint8Array): void {
    for (let i = 0; i < gold.length; i += 1) {
      const first = i * labels;
      for (let cell = first; cell < first + labels; cell += 1) {
        this.tokens[cell] = (this.forward[cell] ?? 0) * (this.backward[cell] ?? 0);
      }
      toSlopes(this.tokens, first, labels, first + (gold[i] ?? 0));
    }
  }

  private readPairs(labels: number, gold: Uint8Array): void {
    const width = labels * labels;
    for (let i = 1; i < gold.length; i += 1) {
      const first = i * width;
      for (let pair = 0; pair < width; pair += 1) {
        const from = Math.floor(pair / labels);
        const cell = i * labels + pair - from * labels;
        const before = this.forward[(i - 1) * labels + from] ?? 0;
        const behind = (this.own[cell] ?? 0) * (this.backward[cell] ?? 0);
        this.pairs[first + pair] = before * (this.step[first + pair] ?? 0) * behind;
      }
      toSlopes(this.pairs, first, width, first + (gold[i - 1] ?? 0) * labels + (gold[i] ?? 0));
    }
  }
}

/** Writes exp(score − largest) and returns the largest. */
function shifted(scores: Float64Array, into: Float64Array, first: number, count: number): number {
  let largest = scores[first] ?? 0;
  for (let i = first + 1; i < first + count; i += 1) largest = Math.max(largest, scores[i] ?? 0);
  for (let i = first; i < first + count; i += 1) into[i] = Math.exp((scores[i] ?? 0) - largest);
  return largest;
}

/** Makes `count` numbers sum to 1 and returns what they summed to. */
function normalise(numbers: Float64Array, first: number, count: number): number {
  let total = 0;
  for (let i = first; i < first + count; i += 1) total += numbers[i] ?? 0;
  for (let i = first; i < first + count; i += 1) numbers[i] = (numbers[i] ?? 0) / total;
  return total;
}

/** Turns likelihoods into slopes, in place. */
function toSlopes(numbers: Float64Array, first: number, count: number, gold: number): void {
  normalise(numbers, first, count);
  for (let i = first; i < first + count; i += 1) numbers[i] = -(numbers[i] ?? 0);
  numbers[gold] = (numbers[gold] ?? 0) + 1;
}
