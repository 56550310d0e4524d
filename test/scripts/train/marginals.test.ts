import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainScores } from '../../../lib/annotations/tagger/best-path';
import { Marginals } from '../../../scripts/train/marginals';

const LABELS = 3;

interface Example {
  readonly tokens: readonly number[];
  readonly pairs: readonly number[];
  readonly gold: readonly number[];
}

const score = fc.double({ min: -4, max: 4, noNaN: true });
const example: fc.Arbitrary<Example> = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    tokens: fc.array(score, { minLength: length * LABELS, maxLength: length * LABELS }),
    pairs: fc.array(score, { minLength: length * LABELS ** 2, maxLength: length * LABELS ** 2 }),
    gold: fc.array(fc.nat({ max: LABELS - 1 }), { minLength: length, maxLength: length }),
  }),
);

function read({ tokens, pairs, gold }: Example) {
  const scores = new ChainScores();
  scores.reserve(gold.length, LABELS);
  scores.tokens.set(tokens);
  scores.pairs.set(pairs);
  const marginals = new Marginals();
  return { marginals, loss: marginals.read(scores, LABELS, Uint8Array.from(gold)) };
}

/** What the gold labels cost, by going through every sequence of labels. */
function plainLoss({ tokens, pairs, gold }: Example): number {
  const scoreOf = (labels: readonly number[]) =>
    labels.reduce((sum, label, i) => {
      const from = labels[i - 1];
      const edge = from === undefined ? 0 : (pairs[i * LABELS ** 2 + from * LABELS + label] ?? 0);
      return sum + edge + (tokens[i * LABELS + label] ?? 0);
    }, 0);
  const all = gold.reduce<readonly (readonly number[])[]>(
    (heads) => heads.flatMap((head) => [0, 1, 2].map((label) => [...head, label])),
    [[]],
  );
  return Math.log(all.reduce((sum, labels) => sum + Math.exp(scoreOf(labels)), 0)) - scoreOf(gold);
}

describe('Marginals', () => {
  it('costs the gold labels what going through every sequence does', () => {
    fc.assert(
      fc.property(example, (given) => {
        expect(read(given).loss).toBeCloseTo(plainLoss(given), 8);
      }),
    );
  });

  it('points down the slope of that cost, for tokens and for pairs', () => {
    const step = 1e-5;
    const bumped = (list: readonly number[], at: number) => list.map((value, i) => (i === at ? value + step : value));
    fc.assert(
      fc.property(example, (given) => {
        const { marginals } = read(given);
        const before = plainLoss(given);
        given.tokens.forEach((_, i) => {
          const slope = (before - plainLoss({ ...given, tokens: bumped(given.tokens, i) })) / step;
          expect(marginals.tokens[i]).toBeCloseTo(slope, 3);
        });
        given.pairs.forEach((_, i) => {
          if (i < LABELS ** 2) return;
          const slope = (before - plainLoss({ ...given, pairs: bumped(given.pairs, i) })) / step;
          expect(marginals.pairs[i]).toBeCloseTo(slope, 3);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('stays finite where one label is far ahead', () => {
    const { loss } = read({ tokens: [900, -900, 0, 900, -900, 0], pairs: new Array<number>(18).fill(0), gold: [0, 0] });
    expect(loss).toBeCloseTo(0, 6);
  });
});
