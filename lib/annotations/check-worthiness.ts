/**
 * A read sentence in, its check-worthiness out: the likelihood, 0–1, that a fact-checker would pick it, as a logistic
 * model over the features of claim-features.ts sees it. The model can be read: a feature times its weight is its say.
 */
import { CLAIM_FEATURES, claimFeatures } from './claim-features';
import type { ClaimSentence } from './claim-sentence';
import { CLAIM_WEIGHTS } from './lexicon/claim-weights';

/** What kind of text the sentence stands in; weights differ, because in a speech every sentence is somebody's word. */
export type Register = 'article' | 'speech';

const WEIGHTS: Readonly<Record<Register, readonly number[]>> = {
  article: CLAIM_FEATURES.map((name) => CLAIM_WEIGHTS[name][0]),
  speech: CLAIM_FEATURES.map((name) => CLAIM_WEIGHTS[name][1]),
};

/** Weighs a sentence. */
export function checkWorthiness(sentence: ClaimSentence, register: Register): number {
  const weights = WEIGHTS[register];
  const sum = claimFeatures(sentence).reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
