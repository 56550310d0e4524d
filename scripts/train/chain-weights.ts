/**
 * The weights of a linear chain while they are trained: plain numbers, one a column, where the run-time model packs
 * them. Knows how to score a sequence with them, and nothing of how they are learnt.
 */
import type { ChainScores } from '../../lib/annotations/tagger/best-path';
import type { RowLists } from './row-lists';

export interface ChainWeights {
  readonly labels: number;
  readonly tokenRows: RowWeights;
  readonly edgeRows: RowWeights;
  /** `(labels + 1) × labels`; the last row is the start. */
  readonly transitions: Float64Array;
}

export interface RowWeights {
  /** The row of each bucket of features, 0 when it has none. */
  readonly rowOf: Uint32Array;
  readonly width: number;
  /** Row 0 stays zero, and so does column 0 of every row: scores are only compared. */
  readonly weights: Float64Array;
}

/** For each bucket, 1 if features in it have weights. */
export interface ChainShape {
  readonly labels: number;
  readonly tokenRows: Uint8Array;
  readonly edgeRows: Uint8Array;
}

/** The rows of the features of every token, and of every edge, of a training set. */
export interface ChainRows {
  readonly tokens: RowLists;
  readonly edges: RowLists;
}

/** Returns weights of nothing but zeros. */
export function zeroWeights({ labels, tokenRows, edgeRows }: ChainShape): ChainWeights {
  return {
    labels,
    tokenRows: zeroRows(tokenRows, labels),
    edgeRows: zeroRows(edgeRows, labels * labels),
    transitions: new Float64Array((labels + 1) * labels),
  };
}

function zeroRows(isUsed: Uint8Array, width: number): RowWeights {
  let row = 0;
  const rowOf = Uint32Array.from(isUsed, (used) => {
    row += used;
    return used === 0 ? 0 : row;
  });
  return { rowOf, width, weights: new Float64Array((row + 1) * width) };
}

/** Writes the scores of the tokens `[first, first + length)` of the set. */
export function scoreSequence(
  { labels, tokenRows, edgeRows, transitions }: ChainWeights,
  { tokens, edges }: ChainRows,
  { first, length }: { readonly first: number; readonly length: number },
  scores: ChainScores,
): void {
  const width = labels * labels;
  scores.reserve(length, labels);
  scores.tokens.fill(0, 0, length * labels);
  for (let label = 0; label < labels; label += 1) scores.tokens[label] = transitions[width + label] ?? 0;
  for (let i = 0; i < length; i += 1)
    addRows(tokenRows, tokens, first + i, { into: scores.tokens, offset: i * labels });
  for (let i = 1; i < length; i += 1) {
    scores.pairs.set(transitions.subarray(0, width), i * width);
    addRows(edgeRows, edges, first + i, { into: scores.pairs, offset: i * width });
  }
}

function addRows(
  { weights, width }: RowWeights,
  { start, rows }: RowLists,
  token: number,
  { into, offset }: { readonly into: Float64Array; readonly offset: number },
): void {
  const end = start[token + 1] ?? 0;
  for (let r = start[token] ?? 0; r < end; r += 1) {
    const row = (rows[r] ?? 0) * width;
    for (let column = 1; column < width; column += 1) {
      into[offset + column] = (into[offset + column] ?? 0) + (weights[row + column] ?? 0);
    }
  }
}
