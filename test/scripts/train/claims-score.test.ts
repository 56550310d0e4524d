import { describe, expect, it } from 'vitest';
import type { TrainingSentence } from '../../../scripts/train/claims-corpus';
import { scorePassages, scoreTexts } from '../../../scripts/train/claims-score';

const passage = (score: number, isClaim: boolean) => ({ score, isClaim });

describe('scorePassages', () => {
  it('is full when every claim stands above the line and before the rest', () => {
    expect(scorePassages([passage(2, true), passage(0, true), passage(-1, false)])).toEqual({
      passages: 3,
      f1: 100,
      averagePrecision: 100,
    });
  });

  it('counts what is marked wrongly and what is missed', () => {
    const { f1, averagePrecision } = scorePassages([passage(2, false), passage(1, true), passage(-1, true)]);
    expect(f1).toBeCloseTo(50);
    expect(averagePrecision).toBeCloseTo((100 * (1 / 2 + 2 / 3)) / 2);
  });

  it('is 0 without claims', () => {
    expect(scorePassages([])).toMatchObject({ f1: 0, averagePrecision: 0 });
  });
});

describe('scoreTexts', () => {
  const sentence = (number: number, text: number, own: Partial<TrainingSentence> = {}): TrainingSentence => ({
    ...{ text, file: 0, passage: number, target: 1, weight: 1, features: [number], rows: [] },
    ...own,
  });
  const scoreOf = ({ features: [number = 0] }: TrainingSentence): number => [3, -0.2, -0.2, -0.2][number] ?? 0;

  it('lets neighbours in the same text help, and no others', () => {
    const beside = [sentence(0, 0), sentence(1, 0)];
    const apart = [sentence(0, 0), sentence(1, 1)];
    expect(scoreTexts(beside, scoreOf, 1).f1).toBe(100);
    expect(scoreTexts(apart, scoreOf, 1).f1).toBeCloseTo(66.7, 1);
  });

  it('takes the best sentence of a passage', () => {
    const halves = [sentence(1, 0, { passage: 7 }), sentence(0, 0, { passage: 7 })];
    expect(scoreTexts(halves, scoreOf, 1)).toMatchObject({ passages: 1, f1: 100 });
  });

  it('leaves out what is unlabelled or weighs too little', () => {
    const others = [sentence(2, 0, { passage: -1 }), sentence(3, 0, { weight: 0.25 })];
    expect(scoreTexts(others, scoreOf, 1).passages).toBe(0);
  });
});
