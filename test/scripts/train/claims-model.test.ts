import { describe, expect, it } from 'vitest';
import { decodeClaimVocabulary } from '../../../lib/annotations/claim-vocabulary';
import type { TrainingSentence } from '../../../scripts/train/claims-corpus';
import { encodeVocabulary, scoreSentence, trainClaimModel } from '../../../scripts/train/claims-model';
import { seededRandom } from '../../../scripts/train/seeded-random';

const SETTINGS = { structurePenalty: 0.5, wordPenalty: 0.1, threshold: 0.5 };
/** Word 0 means nothing; words 1 and 2 lie together, word 3 lies on the other side. */
const SPACE = { dimensions: 1, points: new Float64Array([0, 1, 1, -1]) };

function sentence(isClaim: boolean, more: Partial<TrainingSentence>): TrainingSentence {
  return { text: 0, file: 0, passage: -1, target: isClaim ? 1 : 0, weight: 1, features: [1, 0], rows: [0], ...more };
}

/** Claims have the feature nine times in ten and word 1 or 3 by whether they are claims. */
function corpus(): readonly TrainingSentence[] {
  const random = seededRandom(11);
  return Array.from({ length: 200 }, (_one, index) => {
    const isClaim = index % 2 === 0;
    const hasFeature = random() < (isClaim ? 0.9 : 0.1);
    return sentence(isClaim, { passage: index, features: [1, hasFeature ? 1 : 0], rows: [isClaim ? 1 : 3] });
  });
}

describe('trainClaimModel', () => {
  const model = trainClaimModel(corpus(), SPACE, SETTINGS);
  const score = (more: Partial<TrainingSentence>): number => scoreSentence(model, sentence(true, more));

  it('weighs structure', () => {
    expect(score({ features: [1, 1] })).toBeGreaterThan(1);
    expect(score({ features: [1, 0] })).toBeLessThan(-1);
  });

  it('weighs words by their company, those never labelled too', () => {
    expect(score({ features: [1, 0], rows: [2] })).toBeGreaterThan(score({ features: [1, 0], rows: [3] }));
    expect(score({ features: [1, 0], rows: [2] })).toBeCloseTo(score({ features: [1, 0], rows: [1] }), 10);
  });

  it('moves ½ to the threshold', () => {
    const strict = trainClaimModel(corpus(), SPACE, { ...SETTINGS, threshold: 0.8 });
    const one = sentence(true, {});
    expect(scoreSentence(strict, one)).toBeCloseTo(scoreSentence(model, one) - Math.log(4), 6);
  });

  it('keeps the level of the first file where others draw the line elsewhere', () => {
    const easy = corpus().map((one) => ({ ...one, file: 1, target: 1, passage: one.passage + 1000 }));
    const both = trainClaimModel([...corpus(), ...easy], SPACE, SETTINGS);
    expect(both.structure).toHaveLength(2);
    expect(scoreSentence(both, sentence(false, { rows: [3] }))).toBeLessThan(0);
  });

  it('learns from the best sentence of a passage, not from what stands beside it', () => {
    const padded = corpus().flatMap((one) =>
      one.target === 1 ? [one, { ...one, features: [1, 0], rows: [3] }] : [one],
    );
    const found = trainClaimModel(padded, SPACE, SETTINGS);
    expect(scoreSentence(found, sentence(false, { rows: [3] }))).toBeLessThan(0);
  });
});

describe('encodeVocabulary', () => {
  it('comes back as it was, within a step', () => {
    const article = new Float64Array([0.3, -1.5, 0, 0.7]);
    const speech = new Float64Array([0, 0, 0.02, -0.01]);
    const back = decodeClaimVocabulary(encodeVocabulary(article, speech));
    expect(back?.mask).toBe(3);
    [article, speech].forEach((weights, index) => {
      const register = index === 0 ? 'article' : 'speech';
      weights.forEach((weight, row) => {
        const read = (back?.weights[register][row] ?? 0) * (back?.scales[register] ?? 0);
        expect(Math.abs(read - weight)).toBeLessThanOrEqual((back?.scales[register] ?? 0) / 2 + 1e-6);
      });
    });
  });

  it('writes a list in which nothing weighs', () => {
    const back = decodeClaimVocabulary(encodeVocabulary(new Float64Array(2), new Float64Array(2)));
    expect(back?.weights.article).toEqual(new Int8Array(2));
  });
});
