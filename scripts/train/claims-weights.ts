/** Names and weights of the features in, the source of lexicon/claim-weights.ts out. */

/** Returns the module, formatted as Biome would. */
export function toClaimWeights(names: readonly string[], article: Float64Array, speech: Float64Array): string {
  const rows = names.map((name, index) => {
    const key = /^\w+$/u.test(name) ? name : `'${name}'`;
    return `  ${key}: [${rounded(article[index])}, ${rounded(speech[index])}],`;
  });
  return `/**
 * Weights of the check-worthiness model, one row per feature of claim-features.ts: [in an article, in a speech]. Written
 * by \`npm run train -- claims\`, described in CLAIMS-MODEL.md; no text is kept in the numbers. A positive weight speaks
 * for check-worthy.
 */
import type { ClaimFeature } from '../claim-features';

export const CLAIM_WEIGHTS: Readonly<Partial<Record<ClaimFeature, readonly [number, number]>>> = {
${rows.join('\n')}
};
`;
}

/** Two decimals are finer than the labels. */
function rounded(weight = 0): string {
  return String(Number(weight.toFixed(2)) || 0);
}
