/**
 * Compressed bytes in, the bits and numbers they stand for out: an adaptive binary range decoder (as in LZMA), which
 * packs weights tighter than gzip and is synchronous. The encoder is in scripts/train.
 */

/** Bits of a probability; one starts at a half and moves by 1/32 of its distance with each bit. */
export const PROBABILITY_BITS = 11;
export const ADAPTATION = 5;
/** Below this range another byte is read. */
export const SMALLEST_RANGE = 2 ** 24;

const EVEN = 2 ** (PROBABILITY_BITS - 1);

/** Probabilities that learn while bits are read; reader and writer must use the same ones in the same order. */
export function newProbabilities(count: number): Uint16Array {
  return new Uint16Array(count).fill(EVEN);
}

export class RangeDecoder {
  private readonly bytes: Uint8Array;
  private at = 0;
  private range = 0xffffffff;
  private readonly even = newProbabilities(1);
  private code = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let i = 0; i < 5; i += 1) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  /** Reads one bit under probability `index`, which learns from it. */
  bit(probabilities: Uint16Array, index: number): number {
    const probability = probabilities[index] ?? 0;
    const bound = (this.range >>> PROBABILITY_BITS) * probability;
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) {
      this.range = bound;
      probabilities[index] = probability + ((2 ** PROBABILITY_BITS - probability) >> ADAPTATION);
    } else {
      this.range -= bound;
      this.code -= bound;
      probabilities[index] = probability - (probability >> ADAPTATION);
    }
    while (this.range < SMALLEST_RANGE) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | this.next()) >>> 0;
    }
    return bit;
  }

  /** Reads an unsigned whole number of up to 31 bits: its length, then its bits, under no model. */
  number(): number {
    const length = this.plain(5);
    return this.plain(length);
  }

  private plain(bits: number): number {
    let value = 0;
    for (let i = 0; i < bits; i += 1) {
      this.even[0] = EVEN;
      value = value * 2 + this.bit(this.even, 0);
    }
    return value;
  }

  private next(): number {
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    return byte;
  }
}
