import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTokens } from '../../../scripts/bench/token-overlap';

describe('the overlap of two texts', () => {
  it('counts each word as often as both have it', () => {
    const { precision, recall, f1 } = compareTokens('Ten men, ten boats', 'ten boats sank');
    expect([precision, recall]).toEqual([2 / 4, 2 / 3]);
    expect(f1).toBeCloseTo(4 / 7);
  });

  it.each([
    ['case and marks', 'TEN “boats”', 'ten boats', 1],
    ['another number', '33,000', '32,000', 0.5],
    ['nothing in common', 'boats', 'mill', 0],
    ['nothing found', '', 'mill', 0],
    ['nothing wanted and nothing found', '', '', 1],
  ])('says of %s what a reader would', (_, found, wanted, f1) => {
    expect(compareTokens(found, wanted).f1).toBe(f1);
  });

  it('does not depend on the order of words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1 }), (words) => {
        expect(compareTokens(words.join(' '), [...words].reverse().join(' ')).f1).toBe(1);
      }),
    );
  });
});
