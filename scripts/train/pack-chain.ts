/** Trained weights in, the model that the taggers run out, without a file in between. */
import {
  type LinearChain,
  lanesOf,
  markUsed,
  newUsed,
  packLane,
  type WeightRows,
} from '../../lib/annotations/tagger/linear-chain';
import type { ChainWeights, RowWeights } from './chain-weights';

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
  const laneCount = lanesOf(width);
  const lanes = new Int32Array((weights.length / width) * laneCount);
  for (let i = 0; i < lanes.length; i += 1) {
    const row = Math.floor(i / laneCount);
    const column = 2 * (i % laneCount) + 1;
    lanes[i] = packLane(weights[row * width + column] ?? 0, weights[row * width + column + 1] ?? 0);
  }
  const used = newUsed(rowOf.length);
  rowOf.forEach((row, bucket) => {
    if (row !== 0) markUsed(used, bucket);
  });
  return { rowOf: Uint16Array.from(rowOf), used, width, lanes };
}
