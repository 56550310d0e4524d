/**
 * Strings and numbers in, 32-bit hashes out: the only names that words and features have in the model. Part of the
 * model's format: a change here makes every trained weight meaningless. All of them are signed, because those are the
 * numbers engines calculate with fastest. Knows nothing of texts or labels.
 */

/** Hashes a string (FNV-1a over UTF-16 code units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

/**
 * Makes one number of two; order matters. Multiply-add (Dietzfelbinger's multilinear hashing), whose high bits are as
 * good as any mixer's, and the only ones that `bucketOf` looks at.
 */
export function pair(a: number, b: number): number {
  return (Math.imul(a, 0x85ebca6b) + Math.imul(b + 0x2545f491, 0xc2b2ae35)) | 0;
}

/** Sets equal values of different features apart: the number of the feature times this is added to each. */
export const FEATURE_STEP = 0x9e3779b9 | 0;

/** Returns which of `2 ** (32 - shift)` buckets a feature falls into. */
export function bucketOf(value: number, step: number, shift: number): number {
  return Math.imul(value + step, 0x2c1b3c6d) >>> shift;
}
