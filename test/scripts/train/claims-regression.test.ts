import { describe, expect, it } from 'vitest';
import { fitLogistic, type RegressionInput, scoreOf } from '../../../scripts/train/claims-regression';
import { seededRandom } from '../../../scripts/train/seeded-random';

/** Rows of a constant and two columns, labelled by chance with the odds that `truth` gives them. */
function sample(truth: readonly number[], rows: number, penalty: number): RegressionInput {
  const random = seededRandom(5);
  const table = Array.from({ length: rows }, () => [1, random() * 4 - 2, random() * 4 - 2]);
  return {
    rows: table,
    targets: table.map((row) => (random() < 1 / (1 + Math.exp(-scoreOf(row, truth))) ? 1 : 0)),
    weights: table.map(() => 1),
    offsets: [],
    penalties: truth.map(() => penalty),
  };
}

describe('fitLogistic', () => {
  const truth = [0.5, 2, -1];

  it('finds the weights that the labels were drawn with', () => {
    const found = fitLogistic(sample(truth, 4000, 0.01));
    truth.forEach((weight, column) => {
      expect(found[column]).toBeCloseTo(weight, 0);
    });
  });

  it('draws weights towards nothing by their penalty', () => {
    const [, free = 0] = fitLogistic(sample(truth, 500, 0.01));
    const [, held = 0] = fitLogistic(sample(truth, 500, 100));
    expect(Math.abs(held)).toBeLessThan(Math.abs(free) / 2);
  });

  it('leaves out rows without weight', () => {
    const input = sample(truth, 300, 0.1);
    const wrong = { ...input, targets: input.targets.map((target, row) => (row % 2 === 0 ? target : 1 - target)) };
    const weights = input.weights.map((_one, row) => (row % 2 === 0 ? 1 : 0));
    expect(fitLogistic({ ...wrong, weights })).toEqual(fitLogistic({ ...input, weights }));
  });

  it('has nothing left to learn where the offsets say it all', () => {
    const input = sample(truth, 4000, 1);
    const found = fitLogistic({ ...input, offsets: input.rows.map((row) => scoreOf(row, truth)) });
    for (const weight of found) expect(Math.abs(weight)).toBeLessThan(0.15);
  });

  it('gives the same weights twice', () => {
    expect(fitLogistic(sample(truth, 200, 1))).toEqual(fitLogistic(sample(truth, 200, 1)));
  });
});
