/**
 * Names of what is known of a token in, and which of them make up each feature ("kind-1 kind level"): a list of
 * templates as data. Turns what is known of one token into the values of all its features in one small loop, which a
 * browser compiles at once, where one line of code a feature would keep the first page waiting. Part of the model's
 * format: the order of templates, and of names in a template, is their name.
 */
import type { FeatureRows } from './feature-rows';

/** Multiplies what was read of a template so far, so that the order of its atoms matters. */
const FACTOR = 0x85ebca6b | 0;

export class FeatureTemplates {
  /** How many features a token has. */
  readonly count: number;
  /** Template `t` is made of `atoms[start[t] … start[t + 1]]`, places in the list of names. */
  private readonly start: Int32Array;
  private readonly atoms: Int32Array;

  /** @throws when a template uses a name that is not in `names`. */
  constructor(names: readonly string[], templates: readonly string[]) {
    const places = templates.map((template) => template.split(' ').map((name) => placeOf(names, name)));
    this.count = templates.length;
    this.atoms = Int32Array.from(places.flat());
    this.start = Int32Array.from({ length: this.count + 1 }, (_, t) => places.slice(0, t).flat().length);
  }

  /** Adds all features of a token of which `known` holds the named numbers. */
  write(known: Int32Array, rows: FeatureRows): void {
    const { atoms, start, count } = this;
    const first = rows.nextToken(count);
    const { values } = rows;
    let atom = 0;
    for (let t = 0; t < count; t += 1) {
      const end = start[t + 1] ?? 0;
      let value = 0;
      for (; atom < end; atom += 1) value = Math.imul((value + (known[atoms[atom] ?? 0] ?? 0)) | 0, FACTOR);
      values[first + t] = value;
    }
  }
}

function placeOf(names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place < 0) throw new Error(`no trait has the name ${name}`);
  return place;
}

/** Names a trait of the tokens around: "word-2", "word-1", "word", "word+1" … for a reach of 2 on both sides. */
export function namesAround(name: string, reach: number): readonly string[] {
  return Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const step = i - reach;
    return step === 0 ? name : `${name}${step < 0 ? '' : '+'}${step}`;
  });
}
