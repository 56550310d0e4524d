/**
 * What is known of a sequence's tokens and a linear-chain model in, the best label sequence out. A model scores each
 * token by its features and each pair of neighbouring labels by the features of the edge between them. Knows nothing of
 * what features or labels mean.
 */
import { ChainScores, PathFinder } from './best-path';
import type { FeatureSink, FeatureTemplates } from './feature-templates';
import { pairsOf, type WeightRows, WeightSums, ZERO } from './weight-rows';

export interface LinearChain {
  readonly labels: number;
  /** A score for each label but the first, which is always 0. */
  readonly tokenRows: WeightRows;
  /** A score for each pair of labels (from × labels + to) but the first. */
  readonly edgeRows: WeightRows;
  /** `(labels + 1) × labels` weights; the last row is the start. */
  readonly transitions: Int32Array;
}

/** Takes in one sequence after another, token by token. */
export class ChainDecoder implements FeatureSink {
  private readonly model: LinearChain;
  private readonly tokens: WeightSums;
  private readonly edges: WeightSums;
  private readonly scores = new ChainScores();
  private readonly finder = new PathFinder();
  private length = 0;

  constructor(model: LinearChain, tokens: FeatureTemplates, edges: FeatureTemplates) {
    this.model = model;
    this.tokens = new WeightSums(tokens);
    this.edges = new WeightSums(edges);
  }

  begin(whole: Int32Array): void {
    this.length = 0;
    this.tokens.begin(whole);
    this.edges.begin(whole);
  }

  add(known: Int32Array, row: number): void {
    const { tokens, edges, scores } = this;
    const { labels, tokenRows, edgeRows } = this.model;
    const at = this.open();
    spread(tokens, tokens.read(tokenRows, known, row), tokenRows.width, { into: scores.tokens, offset: at * labels });
    if (at === 0) return;
    const width = labels * labels;
    spread(edges, edges.read(edgeRows, known, row), width, { into: scores.pairs, offset: at * width });
  }

  skip(): void {
    this.open();
  }

  /** Writes the best label of each token since `begin` into `out`. */
  finish(out: Uint8Array): void {
    this.finder.find(this.scores, this.model.labels, out);
  }

  /** Begins the scores of the next token with those of its transitions, and returns its place. */
  private open(): number {
    const { labels, transitions } = this.model;
    const { scores } = this;
    const at = this.length;
    const width = labels * labels;
    this.length += 1;
    scores.reserve(this.length, labels);
    for (let label = 0; label < labels; label += 1)
      scores.tokens[at * labels + label] = at === 0 ? (transitions[width + label] ?? 0) : 0;
    for (let pair = 0; pair < width; pair += 1) scores.pairs[at * width + pair] = transitions[pair] ?? 0;
    return at;
  }
}

/** Adds the sums of `found` rows, two columns to a number, to scores. */
function spread(
  { pairs }: WeightSums,
  found: number,
  width: number,
  { into, offset }: { readonly into: Float64Array; readonly offset: number },
): void {
  const zero = found * ZERO;
  for (let i = 0; i < pairsOf(width); i += 1) {
    const pair = pairs[i] ?? 0;
    const column = offset + 2 * i + 1;
    into[column] = (into[column] ?? 0) + (pair & 0xffff) - zero;
    into[column + 1] = (into[column + 1] ?? 0) + (pair >>> 16) - zero;
  }
}
