/**
 * Names of what is known of a token in, and which of them make up each feature ("kind-1 kind level"): a list of
 * templates as data. What is known stands in rows of numbers, one a token, so that a neighbour's number lies a row before
 * or behind; what holds for a whole sequence of tokens leads its templates and is read once a sequence. Part of the
 * model's format: the order of templates, and of names in a template, is their name.
 */

/** Multiplies what was read of a template so far, so that the order of its atoms matters. */
export const FACTOR = 0x85ebca6b | 0;
/** How far to both sides a name may look: so many rows stand before the first token and behind the last. */
export const ROWS_AROUND = 2;

export class FeatureTemplates {
  /** How many features a token has. */
  readonly count: number;
  /** Numbers in the row of a token. */
  readonly width: number;
  /** Template `t` is made of `atoms[start[t] … start[t + 1]]`, places relative to the row of the token. */
  readonly start: Int32Array;
  readonly atoms: Int32Array;
  /** The same of what holds for the whole sequence; those stand first. */
  private readonly wholeStart: Int32Array;
  private readonly wholeAtoms: Int32Array;

  /** @throws when a template uses a name that is not in `names`, or one of the `whole` behind one of a token. */
  constructor(names: readonly string[], templates: readonly string[], whole: readonly string[] = []) {
    const atoms = templates.map((template) => template.split(' '));
    const wholeCounts = atoms.map((list) => [...list, ''].findIndex((name) => !whole.includes(name)));
    this.count = templates.length;
    this.width = names.length;
    const own = atoms.map((list, t) => list.slice(wholeCounts[t]).map((name) => placeOf(names, name)));
    const shared = atoms.map((list, t) => list.slice(0, wholeCounts[t]).map((name) => whole.indexOf(name)));
    this.atoms = Int32Array.from(own.flat());
    this.start = startsOf(own);
    this.wholeAtoms = Int32Array.from(shared.flat());
    this.wholeStart = startsOf(shared);
  }

  /** Writes what each template's value begins with in a sequence of which `known` holds what the names of `whole` name. */
  begin(known: Int32Array, into: Int32Array): void {
    const { wholeAtoms, wholeStart } = this;
    let atom = 0;
    for (let t = 0; t < this.count; t += 1) {
      const end = wholeStart[t + 1] ?? 0;
      let value = 0;
      for (; atom < end; atom += 1) value = Math.imul((value + (known[wholeAtoms[atom] ?? 0] ?? 0)) | 0, FACTOR);
      into[t] = value;
    }
  }
}

/** What takes in a sequence's tokens: the decoder, and in training the list of examples. */
export interface FeatureSink {
  /** Begins a sequence of which `whole` holds what all its tokens share. */
  begin(whole: Int32Array): void;
  /** Adds the token whose row begins at `known[row]`. */
  add(known: Int32Array, row: number): void;
  /** Adds a token of which nothing is to be known. */
  skip(): void;
}

function startsOf(lists: readonly (readonly number[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, t) => {
    starts[t + 1] = (starts[t] ?? 0) + list.length;
  });
  return starts;
}

/** "word-1" is the place of "word", a row before. */
function placeOf(names: readonly string[], name: string): number {
  const [, own = name, sign = '', steps = '0'] = /^(\w+)([+-])(\d)$/.exec(name) ?? [];
  const place = names.indexOf(own);
  if (place < 0 || Number(steps) > ROWS_AROUND) throw new Error(`no trait has the name ${name}`);
  return place + (sign === '-' ? -1 : 1) * Number(steps) * names.length;
}
