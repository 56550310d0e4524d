import { describe, expect, test } from 'vitest';
import { markChoiceOf } from '../../entrypoints/background/mark-choice';
import type { Claim } from '../../lib/annotations/annotation';
import { toMarks } from '../../lib/highlights/marks';
import { parseSettings } from '../../lib/platform/settings';

const claimOf = (checkWorthiness: number, start: number): Claim => ({
  start,
  end: start + 10,
  kind: 'fact',
  checkWorthiness,
  attribution: null,
  figures: [],
  reasons: [],
});
const annotated = {
  sources: [],
  attributions: [],
  figures: [],
  quantities: [],
  claims: [claimOf(0.9, 0), claimOf(0.7, 20), claimOf(0.1, 40)],
  partial: false,
};
const marked = (settings: unknown) => toMarks(annotated, markChoiceOf(parseSettings(settings))).map(({ id }) => id);

describe('markChoiceOf', () => {
  test.each([
    ['few', ['c0']],
    ['balanced', ['c0', 'c1']],
    ['all', ['c0', 'c1', 'c2']],
  ])('%s marks claims from its own threshold on', (sensitivity, expected) => {
    expect(marked({ sensitivity })).toEqual(expected);
  });
  test('every preset shows some of the same claims and changes none', () => {
    const before = structuredClone(annotated);
    const [few, balanced, all] = ['few', 'balanced', 'all'].map((sensitivity) => marked({ sensitivity }));
    expect(balanced).toEqual(expect.arrayContaining(few ?? []));
    expect(all).toEqual(expect.arrayContaining(balanced ?? []));
    expect(annotated).toEqual(before);
  });
  test('a kind that is switched off is not marked', () => {
    expect(marked({ marks: { claims: false } })).toEqual([]);
    expect(marked({ marks: { figures: false } })).toHaveLength(2);
  });
  test('without settings the marks are those of the default', () => {
    expect(marked({})).toEqual(toMarks(annotated).map(({ id }) => id));
  });
});
