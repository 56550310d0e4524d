import { describe, expect, it } from 'vitest';
import { layOutWords } from '../../../scripts/train/claims-word-space';
import { seededRandom } from '../../../scripts/train/seeded-random';

const SETTINGS = { dimensions: 3, reach: 2, leastSeen: 3, neighbours: 20, iterations: 10 };
/** Rows of the words: two kinds of animals that do two kinds of things, and a word seen once. */
const FISH = [1, 2];
const BIRDS = [3, 4];
const SWIM = [5, 6];
const FLY = [7, 8];
const RARE = 9;

function texts(): readonly (readonly number[])[] {
  const random = seededRandom(3);
  const one = (rows: readonly number[]): number => rows[Math.floor(random() * rows.length)] ?? 0;
  const made = Array.from({ length: 400 }, (_text, i) =>
    i % 2 === 0 ? [one(FISH), one(SWIM)] : [one(BIRDS), one(FLY)],
  );
  return [...made, [RARE, one(FLY)]];
}

const space = layOutWords(texts(), 16, SETTINGS);
const pointOf = (row: number): readonly number[] =>
  Array.from(space.points.subarray(row * space.dimensions, (row + 1) * space.dimensions));
const closeness = (a: number, b: number): number => {
  const [one, other] = [pointOf(a), pointOf(b)];
  const product = (x: readonly number[], y: readonly number[]) => x.reduce((sum, v, i) => sum + v * (y[i] ?? 0), 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
};

describe('layOutWords', () => {
  it('lays words that keep the same company close together', () => {
    expect(closeness(1, 2)).toBeGreaterThan(0.9);
    expect(closeness(3, 4)).toBeGreaterThan(0.9);
    expect(closeness(1, 3)).toBeLessThan(0.5);
  });

  it('tells a word from what stands beside it', () => {
    expect(closeness(1, 5)).toBeLessThan(0.5);
  });

  it('has no point for words hardly or never seen', () => {
    expect(pointOf(RARE)).toEqual([0, 0, 0]);
    expect(pointOf(12)).toEqual([0, 0, 0]);
  });

  it('gives the same points twice', () => {
    expect(layOutWords(texts(), 16, SETTINGS)).toEqual(space);
  });
});
