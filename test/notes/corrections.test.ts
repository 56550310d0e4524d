import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedTarget, sourceNameOf, withoutEmptyCorrections } from '../../lib/notes/corrections';
import type { Corrections } from '../../lib/notes/note';
import { SAMPLE_TARGET } from '../support/sample-note';

const CLAIM_TARGET = {
  ...SAMPLE_TARGET,
  kind: 'claim' as const,
  figure: null,
  claim: {
    start: 0,
    end: 40,
    kind: 'fact' as const,
    checkWorthiness: 0.8,
    attribution: 0,
    figures: [],
    reasons: [],
  },
};
const UNATTRIBUTED = { ...SAMPLE_TARGET, attribution: null };

describe('a target with the reader’s corrections', () => {
  it('is the report itself when nothing is corrected', () => {
    expect(correctedTarget(SAMPLE_TARGET, {})).toBe(SAMPLE_TARGET);
  });

  it.each<[string, Corrections, object]>([
    ['the interval', { value: 410, low: 405, high: 415 }, { figure: { value: 410, low: 405, high: 415 } }],
    ['the outcome', { outcome: 'injured' }, { figure: { outcome: 'injured', affected: 'southern army' } }],
    ['whose they are', { affected: null }, { figure: { affected: null } }],
    [
      'the source',
      { source: 'General Belo' },
      { attribution: { source: { name: 'General Belo', party: 'northern army' } } },
    ],
    ['the party', { party: null }, { attribution: { source: { name: 'Colonel Aro', party: null } } }],
    ['that nobody said it', { source: null }, { attribution: null }],
    ['the kind of cue', { cueClass: 'claiming' }, { attribution: { cueClass: 'claiming', cue: 'said' } }],
  ])('has %s as corrected, and the rest as reported', (_, corrections, expected) => {
    expect(correctedTarget(SAMPLE_TARGET, corrections)).toMatchObject(expected);
  });

  it('leaves the report untouched', () => {
    const before = structuredClone(SAMPLE_TARGET);
    correctedTarget(SAMPLE_TARGET, { value: 1, source: 'General Belo', outcome: 'missing' });
    expect(SAMPLE_TARGET).toEqual(before);
  });

  it('names a source where the engine found none', () => {
    expect(correctedTarget(UNATTRIBUTED, { source: 'Harbour office' }).attribution).toMatchObject({
      source: { name: 'Harbour office', kind: null },
      cue: '',
      distance: null,
    });
  });

  it('corrects the kind of a claim, and no figure where there is none', () => {
    const corrected = correctedTarget(CLAIM_TARGET, { claimKind: 'opinion', value: 9 });
    expect(corrected.claim).toMatchObject({ kind: 'opinion', checkWorthiness: 0.8 });
    expect(corrected.figure).toBeNull();
  });

  it('puts no field of the source into the figure', () => {
    expect(correctedTarget(SAMPLE_TARGET, { source: 'General Belo', claimKind: 'fact' }).figure).toEqual(
      SAMPLE_TARGET.figure,
    );
  });
});

describe('the name of the source', () => {
  it.each([
    ['as reported', SAMPLE_TARGET, {}, 'Colonel Aro'],
    ['as corrected', SAMPLE_TARGET, { source: 'General Belo' }, 'General Belo'],
    ['none, where the reader took it away', SAMPLE_TARGET, { source: null }, null],
    ['none, where there is none', UNATTRIBUTED, {}, null],
    ['none, whatever else is corrected', UNATTRIBUTED, { outcome: 'missing' as const }, null],
  ])('is %s', (_, target, corrections, name) => {
    expect(sourceNameOf({ target, corrections })).toBe(name);
  });
});

describe('corrections that correct nothing', () => {
  it('are left out', () => {
    const typed = { value: 140, high: 150, party: 'northern army', source: 'Colonel Aro', item: 'soldiers' };
    expect(withoutEmptyCorrections(SAMPLE_TARGET, typed)).toEqual({ high: 150 });
    expect(withoutEmptyCorrections(UNATTRIBUTED, { source: null })).toEqual({});
  });

  it('change nothing by being left out', () => {
    const corrections = fc.record(
      {
        value: fc.constantFrom(140, 141, null),
        outcome: fc.constantFrom('killed' as const, 'missing' as const),
        source: fc.constantFrom('Colonel Aro', 'General Belo', null),
        party: fc.constantFrom('northern army', null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(corrections, (some) => {
        const fewer = withoutEmptyCorrections(SAMPLE_TARGET, some);
        expect(correctedTarget(SAMPLE_TARGET, fewer)).toEqual(correctedTarget(SAMPLE_TARGET, some));
      }),
    );
  });
});
