/**
 * A growing list of feature values, a fixed number per token: what the templates write and the decoder reads. Reused from
 * text to text, so that tagging allocates nothing per feature. Knows nothing of what the features mean.
 */

export class FeatureRows {
  values: Int32Array;
  length = 0;

  constructor(room: number) {
    this.values = new Int32Array(room);
  }

  clear(): void {
    this.length = 0;
  }

  /** Makes room for the `count` features of the next token, and returns where in `values` they go. */
  nextToken(count: number): number {
    const first = this.length;
    this.length += count;
    if (this.length > this.values.length) this.grow();
    return first;
  }

  private grow(): void {
    const values = new Int32Array(this.length * 2);
    values.set(this.values);
    this.values = values;
  }
}
