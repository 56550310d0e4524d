/**
 * Bits and numbers in, compressed bytes out: the counterpart of lib/annotations/tagger/range-decoder, after the LZMA
 * range coder (a carry may ripple through bytes not yet written).
 */
import {
  ADAPTATION,
  newProbabilities,
  PROBABILITY_BITS,
  SMALLEST_RANGE,
} from '../../lib/annotations/tagger/range-decoder';

const BYTE = 256;
const WORD = 2 ** 32;

export class RangeEncoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  /** The last byte not yet written, and how many 0xff stand behind it. */
  private held = 0;
  private heldCount = 1;

  bit(probabilities: Uint16Array, index: number, bit: number): void {
    const probability = probabilities[index] ?? 0;
    const bound = (this.range >>> PROBABILITY_BITS) * probability;
    if (bit === 0) {
      this.range = bound;
      probabilities[index] = probability + ((2 ** PROBABILITY_BITS - probability) >> ADAPTATION);
    } else {
      this.low += bound;
      this.range -= bound;
      probabilities[index] = probability - (probability >> ADAPTATION);
    }
    while (this.range < SMALLEST_RANGE) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
  }

  number(value: number): void {
    const length = value === 0 ? 0 : Math.floor(Math.log2(value)) + 1;
    this.plain(length, 5);
    this.plain(value, length);
  }

  /** Ends the stream and returns it. */
  finish(): Uint8Array {
    for (let i = 0; i < 5; i += 1) this.shift();
    return Uint8Array.from(this.bytes);
  }

  private plain(value: number, bits: number): void {
    for (let i = bits - 1; i >= 0; i -= 1) this.bit(newProbabilities(1), 0, (value >>> i) & 1);
  }

  private shift(): void {
    if (this.low < 0xff000000 || this.low >= WORD) {
      const carry = this.low >= WORD ? 1 : 0;
      this.bytes.push((this.held + carry) % BYTE);
      for (let i = 1; i < this.heldCount; i += 1) this.bytes.push((0xff + carry) % BYTE);
      this.heldCount = 0;
      this.held = Math.floor(this.low / 2 ** 24) % BYTE;
    }
    this.heldCount += 1;
    this.low = (this.low % 2 ** 24) * BYTE;
  }
}
