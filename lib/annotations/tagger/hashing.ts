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

/** Sets equal values of different features apart: the number of the feature times this is added to each. */
export const FEATURE_STEP = 0x9e3779b9 | 0;

/** Spreads values over the buckets. */
export const BUCKET_FACTOR = 0x2c1b3c6d;

/**
 * Returns which of `2 ** (32 - shift)` buckets a feature falls into. Multiply-add (Dietzfelbinger's multilinear
 * hashing): the high bits, which are all that is looked at here, are as good as any mixer's.
 */
export function bucketOf(value: number, step: number, shift: number): number {
  return Math.imul((value + step) | 0, BUCKET_FACTOR) >>> shift;
}
