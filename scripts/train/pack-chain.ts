/** Trained weights in, the model that the taggers run out, without a file in between. */
import type { LinearChain } from '../../lib/annotations/tagger/linear-chain';
import { wordsOf } from '../../lib/annotations/tagger/read-model';
import { BLOCK_WORDS, pairsOf, type WeightRows, ZERO } from '../../lib/annotations/tagger/weight-rows';
import type { ChainWeights, RowWeights } from './chain-weights';

const BITS_OF_BLOCK = 32 * BLOCK_WORDS;

/** Packs weights that are whole and fit a signed byte. */
export function packChain({ labels, tokenRows, edgeRows, transitions }: ChainWeights): LinearChain {
  return {
    labels,
    tokenRows: packRows(tokenRows),
    edgeRows: packRows(edgeRows),
    transitions: Int32Array.from(transitions),
  };
}

function packRows({ rowOf, width, weights }: RowWeights): WeightRows {
  const bits = Math.log2(rowOf.length);
  const used = new Int32Array(wordsOf(bits));
  const before = new Uint16Array(used.length / BLOCK_WORDS);
  let count = 0;
  rowOf.forEach((row, bucket) => {
    if (bucket % BITS_OF_BLOCK === 0) before[bucket / BITS_OF_BLOCK] = count;
    if (row === 0) return;
    used[bucket >> 5] = (used[bucket >> 5] ?? 0) | (1 << (bucket & 31));
    count += 1;
  });
  return {
    bits,
    used,
    before,
    width,
    pairs: packPairs(
      rowOf.filter((row) => row !== 0),
      width,
      weights,
    ),
  };
}

function packPairs(rows: Uint32Array, width: number, weights: Float64Array): Uint16Array {
  const count = pairsOf(width);
  const byte = (row: number, column: number) => (weights[row * width + column] ?? 0) + ZERO;
  return Uint16Array.from({ length: rows.length * count }, (_, i) => {
    const row = rows[Math.floor(i / count)] ?? 0;
    const column = 2 * (i % count) + 1;
    return (byte(row, column + 1) << 8) + byte(row, column);
  });
}
