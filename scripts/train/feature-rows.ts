/**
 * Tokens of training examples in, the values of all their features out, a fixed number per token in one growing list.
 * Values are made as `WeightSums` makes them at run time, which looks up their weights at once.
 */
import { FACTOR, type FeatureSink, type FeatureTemplates } from '../../lib/annotations/tagger/feature-templates';

/** Stands for the features of a token of which nothing is to be known. */
export const NO_FEATURE = -(2 ** 31);

export class FeatureRows {
  values: Int32Array;
  length = 0;
  readonly perToken: number;
  private readonly templates: FeatureTemplates;
  private readonly begun: Int32Array;

  constructor(templates: FeatureTemplates, room: number) {
    this.values = new Int32Array(room);
    this.templates = templates;
    this.perToken = templates.count;
    this.begun = new Int32Array(templates.count);
  }

  begin(whole: Int32Array): void {
    this.templates.begin(whole, this.begun);
  }

  add(known: Int32Array, row: number): void {
    const { atoms, start } = this.templates;
    const first = this.nextToken();
    for (let t = 0; t < this.perToken; t += 1) {
      let value = this.begun[t] ?? 0;
      const end = start[t + 1] ?? 0;
      for (let atom = start[t] ?? 0; atom < end; atom += 1) {
        value = Math.imul((value + (known[row + (atoms[atom] ?? 0)] ?? 0)) | 0, FACTOR);
      }
      this.values[first + t] = value;
    }
  }

  skip(): void {
    const first = this.nextToken();
    this.values.fill(NO_FEATURE, first, first + this.perToken);
  }

  /** Makes room for the next token, and returns where in `values` its features go. */
  private nextToken(): number {
    const first = this.length;
    this.length += this.perToken;
    if (this.length > this.values.length) this.grow();
    return first;
  }

  private grow(): void {
    const values = new Int32Array(this.length * 2);
    values.set(this.values);
    this.values = values;
  }
}

/** The features of tokens and of the edges that end in them. */
export class ExampleFeatures implements FeatureSink {
  readonly tokens: FeatureRows;
  readonly edges: FeatureRows;

  constructor(tokens: FeatureTemplates, edges: FeatureTemplates) {
    this.tokens = new FeatureRows(tokens, 1 << 26);
    this.edges = new FeatureRows(edges, 1 << 23);
  }

  begin(whole: Int32Array): void {
    this.tokens.begin(whole);
    this.edges.begin(whole);
  }

  add(known: Int32Array, row: number): void {
    this.tokens.add(known, row);
    this.edges.add(known, row);
  }

  skip(): void {
    this.tokens.skip();
    this.edges.skip();
  }
}
