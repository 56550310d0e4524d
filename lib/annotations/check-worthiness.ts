/**
 * Read sentences in, their check-worthiness out: the likelihood, 0–1, that a fact-checker would pick a sentence. A logistic
 * model over the features of claim-features.ts, which can be read (a feature times its weight is its say), with the words
 * of a trained list as one feature more where there is one, and a little of what the neighbours score.
 */
import type { TextUnits } from '../text/text-units';
import { CLAIM_FEATURES, claimFeatures } from './claim-features';
import type { ClaimSentence } from './claim-sentence';
import { type ClaimVocabulary, wordEvidence } from './claim-vocabulary';
import { CLAIM_WEIGHTS } from './lexicon/claim-weights';

/** What kind of text the sentence stands in; weights differ, because in a speech every sentence is somebody's word. */
export type Register = 'article' | 'speech';

/** A feature that is new has no weight until the model is trained again. */
const WEIGHTS: Readonly<Record<Register, readonly number[]>> = {
  article: CLAIM_FEATURES.map((name) => CLAIM_WEIGHTS[name]?.[0] ?? 0),
  speech: CLAIM_FEATURES.map((name) => CLAIM_WEIGHTS[name]?.[1] ?? 0),
};

/** Share of a neighbour's score that is added: facts stand beside facts. */
const NEIGHBOUR_SHARE = 0.1;

/** Weighs the sentences of one text, in text order. */
export function weighSentences(
  units: TextUnits,
  sentences: readonly ClaimSentence[],
  register: Register,
  vocabulary: ClaimVocabulary | null,
): readonly number[] {
  const scores = sentences.map(
    (sentence) =>
      structureScore(sentence, register) +
      (vocabulary === null ? 0 : wordEvidence(vocabulary, units, sentence.index, register)),
  );
  return withNeighbours(scores).map((score) => 1 / (1 + Math.exp(-score)));
}

/** Adds to each score (log odds) a share of those before and behind it. */
export function withNeighbours(scores: readonly number[]): readonly number[] {
  return scores.map((score, index) => score + NEIGHBOUR_SHARE * ((scores[index - 1] ?? 0) + (scores[index + 1] ?? 0)));
}

function structureScore(sentence: ClaimSentence, register: Register): number {
  const weights = WEIGHTS[register];
  return claimFeatures(sentence).reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
}
