/**
 * The bytes of a model file in, the model out; null for bytes of another kind or version. Layout, all numbers little-endian:
 * magic and version; cue levels (count, levels, keys as gaps); then for each of the two chains its labels, transitions
 * and two tables of rows (bits of the bucket, bytes of gaps, gaps between used buckets, count of rows, then their
 * weights column by column, the first left out). Nothing is packed further, because the store packs the whole file.
 */
import { type LinearChain, lanesOf, markUsed, newUsed, packLane, type WeightRows } from './linear-chain';
import type { TaggerModel } from './tagger';
import type { CueLevels } from './token-traits';

/** "SWAT" in ASCII. */
export const MAGIC = 0x54415753;
/** Changes whenever the layout, or any feature of the taggers, does. */
export const MODEL_VERSION = 3;
/** Weights are ±q² with q at most this, and stored as ±q: 127 of the largest still fit the 16 bits of a column. */
export const LARGEST_ROOT = 15;
/** ±q² for each q from -LARGEST_ROOT on. */
const SQUARES = Int32Array.from(
  { length: 2 * LARGEST_ROOT + 1 },
  (_, i) => (i - LARGEST_ROOT) * Math.abs(i - LARGEST_ROOT),
);
/** A byte of gap with this value goes on in the next one. */
export const GAP_GOES_ON = 255;

/** Reads a model. */
export function readModel(bytes: Uint8Array): TaggerModel | null {
  const reader = new ByteReader(bytes);
  try {
    if (reader.number() !== MAGIC || reader.number() !== MODEL_VERSION) return null;
    return { levels: readLevels(reader), roles: readChain(reader), links: readChain(reader) };
  } catch (error) {
    // Reading behind the end: the file was cut short.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

class ByteReader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  number(): number {
    const value = this.view.getInt32(this.at, true);
    this.at += 4;
    return value;
  }

  block(length: number): Uint8Array {
    if (length < 0 || this.at + length > this.bytes.length) throw new RangeError('the model file ends too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

function readLevels(reader: ByteReader): CueLevels {
  const count = reader.number();
  const levels = reader.block(count);
  const levelOf = new Map<number, number>();
  let key = 0;
  for (let i = 0; i < count; i += 1) {
    key += reader.number();
    levelOf.set(key, levels[i] ?? 0);
  }
  return levelOf;
}

function readChain(reader: ByteReader): LinearChain {
  const labels = reader.number();
  const transitions = Int32Array.from({ length: (labels + 1) * labels }, () => reader.number());
  const tokenRows = readRows(reader, labels);
  const edgeRows = readRows(reader, labels * labels);
  return { labels, transitions, tokenRows, edgeRows };
}

function readRows(reader: ByteReader, width: number): WeightRows {
  const rowOf = new Uint16Array(2 ** reader.number());
  const used = newUsed(rowOf.length);
  const count = placeRows(reader.block(reader.number()), rowOf, used);
  const laneCount = lanesOf(width);
  const lanes = new Int32Array((count + 1) * laneCount);
  for (let lane = 0; lane < laneCount; lane += 1) {
    const first = signed(reader.block(count));
    const second = signed(reader.block(count));
    for (let row = 0; row < count; row += 1) {
      const pair = packLane(
        SQUARES[(first[row] ?? 0) + LARGEST_ROOT] ?? 0,
        SQUARES[(second[row] ?? 0) + LARGEST_ROOT] ?? 0,
      );
      lanes[(row + 1) * laneCount + lane] = pair;
    }
  }
  return { rowOf, used, width, lanes };
}

/** Numbers the used buckets from 1 on and returns how many there are. */
function placeRows(gaps: Uint8Array, rowOf: Uint16Array, used: Int32Array): number {
  let bucket = -1;
  let row = 0;
  // By index: an iterator would cost more than all the rest of the file.
  for (let i = 0; i < gaps.length; i += 1) {
    const gap = gaps[i] ?? 0;
    bucket += gap;
    if (gap === GAP_GOES_ON) continue;
    row += 1;
    rowOf[bucket] = row;
    markUsed(used, bucket);
  }
  return row;
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
