import { describe, expect, it } from 'vitest';
import { FeatureRows } from '../../../lib/annotations/tagger/feature-rows';
import { ChainDecoder } from '../../../lib/annotations/tagger/linear-chain';
import { type ChainSettings, chooseShape, trainShape } from '../../../scripts/train/chain-training';
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

function add(rows: FeatureRows, value: number): void {
  const place = rows.nextToken(1);
  rows.values[place] = value;
}

/** Label 1 where the value is 11; label 2 behind it, whatever the value: that only edges can tell. */
function teach(): {
  readonly set: TrainingSet;
  readonly sequences: { first: number; length: number; weight: number }[];
} {
  const tokens = new FeatureRows(1 << 12);
  const edges = new FeatureRows(1 << 12);
  const gold: number[] = [];
  const sequences = Array.from({ length: 40 }, (_, s) => {
    const first = gold.length;
    const isKey = (i: number) => i >= 0 && (s * 7 + i * 3) % 5 === 0;
    for (let i = 0; i < 6; i += 1) {
      add(tokens, isKey(i) ? 11 : 20 + ((s + i) % 4));
      add(edges, 3);
      gold.push(isKey(i) ? 1 : labelBehind(isKey(i - 1)));
    }
    return { first, length: 6, weight: 1 };
  });
  return { set: { tokens, perToken: 1, edges, perEdge: 1, gold: Uint8Array.from(gold) }, sequences };
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
    const model = packChain(learn());
    const tokens = new FeatureRows(256);
    const edges = new FeatureRows(256);
    for (const value of [22, 11, 23, 21]) {
      add(tokens, value);
      add(edges, 3);
    }
    const out = new Uint8Array(4);
    new ChainDecoder().decode(model, { tokens, perToken: 1, edges, perEdge: 1, length: 4 }, out);
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
