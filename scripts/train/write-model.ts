/**
 * A trained model in few-bit weights in, the bytes of its file out: the counterpart of
 * lib/annotations/tagger/read-model, which holds the layout.
 */
import type { CueLevels } from '../../lib/annotations/tagger/cue-levels';
import type { LinearChain } from '../../lib/annotations/tagger/linear-chain';
import { MAGIC, MODEL_VERSION } from '../../lib/annotations/tagger/read-model';
import { pairsOf, type WeightRows } from '../../lib/annotations/tagger/weight-rows';
import type { ChainWeights } from './chain-weights';
import { packChain } from './pack-chain';

export interface TrainedModel {
  readonly levels: CueLevels;
  readonly roles: ChainWeights;
  readonly links: ChainWeights;
}

/** Writes a model whose weights are whole and fit a signed byte (see quantise). */
export function writeModel({ levels, roles, links }: TrainedModel): Uint8Array {
  const blocks = [
    numbers([MAGIC, MODEL_VERSION, levels.keys.length]),
    bytesOf(levels.keys),
    bytesOf(levels.levels),
    ...chainBlocks(packChain(roles)),
    ...chainBlocks(packChain(links)),
  ];
  return new Uint8Array(Buffer.concat(blocks.map(filledUp)));
}

function chainBlocks({ labels, transitions, tokenRows, edgeRows }: LinearChain): readonly Uint8Array[] {
  return [numbers([labels]), bytesOf(transitions), ...rowBlocks(tokenRows), ...rowBlocks(edgeRows)];
}

function rowBlocks({ bits, used, before, width, pairs }: WeightRows): readonly Uint8Array[] {
  return [numbers([bits, pairs.length / pairsOf(width)]), bytesOf(used), bytesOf(before), bytesOf(pairs)];
}

function numbers(list: readonly number[]): Uint8Array {
  return bytesOf(Int32Array.from(list));
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function filledUp(block: Uint8Array): Uint8Array {
  const filled = new Uint8Array((block.length + 3) & ~3);
  filled.set(block);
  return filled;
}
