/** How the shipped model is trained: numbers only, each with what was measured for it in the model card. */
import type { Settings } from './stages';

export const SETTINGS: Settings & { readonly weights: { readonly steps: number; readonly smallest: number } } = {
  roles: { bits: 18, rows: 30_000, edgeBits: 14, edgeRows: 3000, trialEpochs: 1, epochs: 4 },
  links: { bits: 18, rows: 30_000, edgeBits: 14, edgeRows: 3000, trialEpochs: 1, epochs: 4 },
  cueBias: 0,
  jackKnifeEpochs: 3,
  weights: { steps: 15, smallest: 1 },
};
