/**
 * How often a word is part of a cue in the training data, by the low bits of its hash. Knows no text.
 */

/** Words by key in ascending order, each with a level of 1 (seldom) to 5 (nearly always a cue). */
export interface CueLevels {
  readonly keys: Int32Array;
  readonly levels: Uint8Array;
}

/** Bits of a word's hash that name it: few enough to store, enough that strangers rarely share one. */
const KEY_BITS = 24;
const KEY_MASK = 2 ** KEY_BITS - 1;

/** Returns the name of a word in `CueLevels`. */
export function levelKey(word: number): number {
  return word & KEY_MASK;
}

/** Returns the level of a word by its hash; 0 for words that hardly ever are part of a cue. */
export function levelOf({ keys, levels }: CueLevels, word: number): number {
  const key = levelKey(word);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? (levels[low] ?? 0) : 0;
}
