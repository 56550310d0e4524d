/** How the shipped model is trained: numbers only, each with what was measured for it in the model card. */
import type { ChainSettings } from './chain-training';
import type { Settings } from './stages';

const CHAIN: ChainSettings = {
  learner: 'crf',
  rate: 0.05,
  decay: 0.15,
  bits: 18,
  rows: 28_000,
  edgeBits: 14,
  edgeRows: 3000,
  trialEpochs: 1,
  epochs: 4,
  largest: 2,
};

export const SETTINGS: Settings = { roles: CHAIN, links: CHAIN, cueBias: 48, jackKnifeCueBias: 16, jackKnifeEpochs: 3 };
