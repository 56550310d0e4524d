/**
 * Strings and numbers in, 32-bit hashes out: the only names that words and features have in the model. Part of the
 * model's format: a change here makes every trained weight meaningless. Knows nothing of texts or labels.
 */

/** Hashes a string (FNV-1a over UTF-16 code units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Combines two hashes or small numbers into one hash; order matters. */
export function combine(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  const stirred = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (stirred ^ (stirred >>> 16)) >>> 0;
}
