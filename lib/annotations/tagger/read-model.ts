/**
 * The bytes of a model file in, the model out; null for bytes of another kind or version. Nothing is unpacked: the arrays
 * of the model are views of the bytes, so that reading costs nothing on the first page. Layout, all numbers little-endian
 * and every list filled up to whole numbers of 4 bytes: magic and version; cue levels (count, keys in order, a byte of
 * level each); then for each of the two chains its labels, transitions and two tables of rows (bits of the bucket, count of rows,
 * bits of used buckets, rows before each block of them, pairs of weights row by row).
 */
import type { CueLevels } from './cue-levels';
import type { LinearChain } from './linear-chain';
import type { TaggerModel } from './tagger';
import { BLOCK_WORDS, pairsOf, type WeightRows } from './weight-rows';

/** "SWAT" in ASCII. */
export const MAGIC = 0x54415753;
/** Changes whenever the layout, or any feature of the taggers, does. */
export const MODEL_VERSION = 4;

/** Reads a model. The bytes must not change afterwards. */
export function readModel(bytes: Uint8Array): TaggerModel | null {
  const reader = new BlockReader(bytes);
  try {
    if (reader.number() !== MAGIC || reader.number() !== MODEL_VERSION) return null;
    return { levels: readLevels(reader), roles: readChain(reader), links: readChain(reader) };
  } catch (error) {
    // Reading behind the end: the file was cut short.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

class BlockReader {
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private at = 0;

  constructor(bytes: Uint8Array) {
    // Views of numbers must begin at a multiple of their size: bytes from the middle of a buffer are copied.
    this.bytes =
      bytes.byteOffset % 4 === 0 && bytes.buffer instanceof ArrayBuffer
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
        : Uint8Array.from(bytes);
  }

  number(): number {
    return this.numbers(1)[0] ?? 0;
  }

  numbers(count: number): Int32Array {
    return new Int32Array(this.bytes.buffer, this.pass(4 * count), count);
  }

  halves(count: number): Uint16Array {
    return new Uint16Array(this.bytes.buffer, this.pass(2 * count), count);
  }

  block(count: number): Uint8Array {
    return new Uint8Array(this.bytes.buffer, this.pass(count), count);
  }

  /** Passes over a list, and returns where in the buffer it begins. */
  private pass(length: number): number {
    const start = this.at;
    this.at += (length + 3) & ~3;
    if (length < 0 || this.at > this.bytes.length) throw new RangeError('the model file ends too early');
    return this.bytes.byteOffset + start;
  }
}

function readLevels(reader: BlockReader): CueLevels {
  const count = reader.number();
  return { keys: reader.numbers(count), levels: reader.block(count) };
}

function readChain(reader: BlockReader): LinearChain {
  const labels = reader.number();
  const transitions = reader.numbers((labels + 1) * labels);
  const tokenRows = readRows(reader, labels);
  const edgeRows = readRows(reader, labels * labels);
  return { labels, transitions, tokenRows, edgeRows };
}

function readRows(reader: BlockReader, width: number): WeightRows {
  const bits = reader.number();
  const count = reader.number();
  const words = wordsOf(bits);
  return {
    bits,
    used: reader.numbers(words),
    before: reader.halves(words / BLOCK_WORDS),
    width,
    pairs: reader.halves(count * pairsOf(width)),
  };
}

/** Returns how many words the bits of `2 ** bits` buckets take, in whole blocks. */
export function wordsOf(bits: number): number {
  return Math.max(BLOCK_WORDS, 2 ** (bits - 5));
}
