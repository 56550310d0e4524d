/** How the shipped model is trained: numbers only, each with what was measured for it in the model card. */
import type { Settings } from './stages';

export const SETTINGS: Settings & { readonly weights: { readonly steps: number; readonly smallest: number } } = {
  roles: { bits: 18, rows: 30_000, edgeBits: 14, edgeRows: 3000, trialEpochs: 2, epochs: 5 },
  links: { bits: 18, rows: 30_000, edgeBits: 14, edgeRows: 3000, trialEpochs: 2, epochs: 5 },
  cueBias: 0,
  jackKnifeEpochs: 4,
  weights: { steps: 15, smallest: 1 },
};
