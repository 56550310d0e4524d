/**
 * A growing list of feature hashes, a fixed number per token: what the feature functions write and the decoder reads.
 * Reused from text to text, so that tagging allocates nothing per feature. Knows nothing of what the features mean.
 */
import { combine } from './hashing';

export class FeatureRows {
  values: Uint32Array;
  length = 0;
  private template = 0;

  constructor(room: number) {
    this.values = new Uint32Array(room);
  }

  clear(): void {
    this.length = 0;
  }

  /** Begins the features of the next token: the first one added is template 0 again. */
  nextToken(): void {
    this.template = 0;
    if (this.length + 128 > this.values.length) this.grow();
  }

  /** Adds one feature; its place in the order of one token's features keeps equal values of different templates apart. */
  add(value: number): void {
    this.values[this.length] = combine(value, this.template);
    this.length += 1;
    this.template += 1;
  }

  private grow(): void {
    const values = new Uint32Array(this.values.length * 2);
    values.set(this.values);
    this.values = values;
  }
}
