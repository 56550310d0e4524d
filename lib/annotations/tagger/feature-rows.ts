/**
 * A growing list of feature values, a fixed number per token: what the feature functions write and the decoder reads.
 * Reused from text to text, so that tagging allocates nothing per feature. Knows nothing of what the features mean.
 */

/** Room for the features of one token. */
const MOST_FEATURES = 128;

export class FeatureRows {
  values: Int32Array;
  length = 0;

  constructor(room: number) {
    this.values = new Int32Array(room);
  }

  clear(): void {
    this.length = 0;
  }

  /** Begins the features of the next token. */
  nextToken(): void {
    if (this.length + MOST_FEATURES > this.values.length) this.grow();
  }

  /** Adds one feature; its place in the order of one token's features keeps equal values of different ones apart. */
  add(value: number): void {
    this.values[this.length] = value;
    this.length += 1;
  }

  private grow(): void {
    const values = new Int32Array(this.values.length * 2);
    values.set(this.values);
    this.values = values;
  }
}
