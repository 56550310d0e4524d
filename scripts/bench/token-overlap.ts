/**
 * How much two texts have in common, word for word, whatever their order: the usual measure of article extraction.
 * In: two strings; out: precision, recall and their harmonic mean. Pure.
 */

export interface Overlap {
  /** Share of the found tokens that are wanted, 0–1. */
  readonly precision: number;
  /** Share of the wanted tokens that were found, 0–1. */
  readonly recall: number;
  /** Harmonic mean of the two, 0–1. */
  readonly f1: number;
}

const TOKEN = /[\p{L}\p{N}]+/gu;

/** Compares the tokens of two texts as multisets, case ignored. Two empty texts agree. */
export function compareTokens(found: string, wanted: string): Overlap {
  const foundTokens = tokensOf(found);
  const wantedTokens = tokensOf(wanted);
  const left = new Map<string, number>();
  for (const token of wantedTokens) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of foundTokens) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    common += 1;
  }
  if (foundTokens.length + wantedTokens.length === 0) return { precision: 1, recall: 1, f1: 1 };
  return {
    precision: share(common, foundTokens.length),
    recall: share(common, wantedTokens.length),
    f1: share(2 * common, foundTokens.length + wantedTokens.length),
  };
}

function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
