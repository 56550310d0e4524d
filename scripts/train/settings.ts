/** How the shipped model is trained: numbers only, each with what was measured for it in the model card. */
import type { Settings } from './stages';

export const SETTINGS: Settings = {
  roles: {
    learner: 'perceptron',
    rate: 0,
    decay: 0,
    bits: 18,
    rows: 30_000,
    edgeBits: 14,
    edgeRows: 3000,
    trialEpochs: 1,
    epochs: 4,
    largest: 120,
  },
  links: {
    learner: 'perceptron',
    rate: 0,
    decay: 0,
    bits: 18,
    rows: 30_000,
    edgeBits: 14,
    edgeRows: 3000,
    trialEpochs: 1,
    epochs: 4,
    largest: 120,
  },
  cueBias: 0,
  jackKnifeEpochs: 3,
};
