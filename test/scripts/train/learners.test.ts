import { describe, expect, it } from 'vitest';
import { FeatureTemplates } from '../../../lib/annotations/tagger/feature-templates';
import { ChainDecoder } from '../../../lib/annotations/tagger/linear-chain';
import { type ChainSettings, chooseShape, trainShape } from '../../../scripts/train/chain-training';
import { ExampleFeatures } from '../../../scripts/train/feature-rows';
import { packChain } from '../../../scripts/train/pack-chain';
import type { TrainingSet } from '../../../scripts/train/training-set';

const LABELS = 3;
const SETTINGS: ChainSettings = {
  learner: 'perceptron',
  rate: 0.5,
  decay: 0,
  bits: 10,
  rows: 50,
  edgeBits: 8,
  edgeRows: 20,
  trialEpochs: 2,
  epochs: 6,
  largest: 20,
};

function labelBehind(isKey: boolean): number {
  return isKey ? 2 : 0;
}

const TOKENS = new FeatureTemplates(['word'], ['word']);
const EDGES = new FeatureTemplates(['word'], ['any'], ['any']);
const ANY = Int32Array.of(3);

/** Label 1 where the value is 11; label 2 behind it, whatever the value: that only edges can tell. */
function teach(): {
  readonly set: TrainingSet;
  readonly sequences: { first: number; length: number; weight: number }[];
} {
  const examples = new ExampleFeatures(TOKENS, EDGES);
  examples.begin(ANY);
  const gold: number[] = [];
  const sequences = Array.from({ length: 40 }, (_, s) => {
    const first = gold.length;
    const isKey = (i: number) => i >= 0 && (s * 7 + i * 3) % 5 === 0;
    for (let i = 0; i < 6; i += 1) {
      examples.add(Int32Array.of(isKey(i) ? 11 : 20 + ((s + i) % 4)), 0);
      gold.push(isKey(i) ? 1 : labelBehind(isKey(i - 1)));
    }
    return { first, length: 6, weight: 1 };
  });
  const { tokens, edges } = examples;
  return { set: { tokens, edges, gold: Uint8Array.from(gold) }, sequences };
}

describe.each(['perceptron', 'crf'] as const)('the %s', (learner) => {
  const settings = { ...SETTINGS, learner };
  const { set, sequences } = teach();
  const log = () => undefined;
  const learn = () => {
    const shape = chooseShape(set, sequences, LABELS, { settings, log });
    return trainShape(set, sequences, shape, { settings, log });
  };

  it('learns what features of tokens and of pairs tell', () => {
    const decoder = new ChainDecoder(packChain(learn()), TOKENS, EDGES);
    const out = new Uint8Array(4);
    decoder.begin(ANY);
    for (const value of [22, 11, 23, 21]) decoder.add(Int32Array.of(value), 0);
    decoder.finish(out);
    expect([...out]).toEqual([0, 1, 2, 0]);
  });

  it('gives the same weights twice', () => {
    expect(learn()).toEqual(learn());
  });

  it('leaves the first column of every row alone', () => {
    const { tokenRows, edgeRows } = learn();
    for (const { weights, width } of [tokenRows, edgeRows]) {
      expect(weights.filter((_, i) => i % width === 0).every((weight) => weight === 0)).toBe(true);
    }
  });
});
