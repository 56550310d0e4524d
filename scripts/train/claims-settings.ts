/** How the shipped claim model is trained: numbers only, each with what was measured for it in the model card. */
import type { ClaimSettings } from './claims-model';
import type { WordSpaceSettings } from './claims-word-space';

export const CLAIM_SETTINGS: {
  /** Bits of a vocabulary row. */
  readonly bits: number;
  readonly space: WordSpaceSettings;
  readonly article: ClaimSettings;
  readonly speech: ClaimSettings;
} = {
  bits: 14,
  space: { dimensions: 60, reach: 5, leastSeen: 4, neighbours: 1000, iterations: 8 },
  article: { structurePenalty: 3, wordPenalty: 0.75, threshold: 0.47 },
  speech: { structurePenalty: 4, wordPenalty: 0.75, threshold: 0.4 },
};
