/**
 * Scores of every label and of every pair of neighbouring labels in, the best sequence of labels out (first-order
 * Viterbi). Time is linear in the number of tokens; scratch memory is reused. Knows nothing of where scores come from.
 */

/** Scores of one sequence. */
export class ChainScores {
  /** By token: one score a label. */
  tokens = new Float64Array(0);
  /** By token: one score for each label before it and each of its own (from × labels + to); unused for the first. */
  pairs = new Float64Array(0);

  /** Makes room for `length` tokens; keeps the scores there are. */
  reserve(length: number, labels: number): void {
    if (this.tokens.length < length * labels) this.tokens = larger(this.tokens, length * labels);
    if (this.pairs.length < length * labels * labels) this.pairs = larger(this.pairs, length * labels * labels);
  }
}

function larger(scores: Float64Array, room: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(2 * room);
  grown.set(scores);
  return grown;
}

export class PathFinder {
  private best = new Float64Array(0);
  private back = new Uint8Array(0);

  /** Writes the best label of each of `length` tokens into `out`, from `at` on. */
  find({ tokens, pairs }: ChainScores, labels: number, out: Uint8Array): void {
    const { length } = out;
    if (length === 0) return;
    this.reserve(length * labels);
    for (let label = 0; label < labels; label += 1) this.best[label] = tokens[label] ?? 0;
    for (let cell = labels; cell < length * labels; cell += 1) {
      const to = cell % labels;
      this.reach(pairs, cell, (cell - to) * labels + to, labels);
      this.best[cell] = (this.best[cell] ?? 0) + (tokens[cell] ?? 0);
    }
    this.follow(labels, out);
  }

  private reserve(cells: number): void {
    if (this.best.length >= cells) return;
    this.best = new Float64Array(cells * 2);
    this.back = new Uint8Array(cells * 2);
  }

  /** Finds the best way into `cell` from the labels of the token before; `pair` is the first that ends in its label. */
  private reach(pairs: Float64Array, cell: number, pair: number, labels: number): void {
    const before = cell - (cell % labels) - labels;
    let best = Number.NEGATIVE_INFINITY;
    let from = 0;
    for (let label = 0; label < labels; label += 1) {
      const score = (this.best[before + label] ?? 0) + (pairs[pair + label * labels] ?? 0);
      if (score <= best) continue;
      best = score;
      from = label;
    }
    this.best[cell] = best;
    this.back[cell] = from;
  }

  private follow(labels: number, out: Uint8Array): void {
    const last = (out.length - 1) * labels;
    let label = 0;
    for (let other = 1; other < labels; other += 1) {
      if ((this.best[last + other] ?? 0) > (this.best[last + label] ?? 0)) label = other;
    }
    for (let i = out.length - 1; i >= 0; i -= 1) {
      out[i] = label;
      label = this.back[i * labels + label] ?? 0;
    }
  }
}
