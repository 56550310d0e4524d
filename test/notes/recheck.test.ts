import { describe, expect, it } from 'vitest';
import { isUnsettled, reasonsToCheck, UNSETTLED_DAYS, unsettledBefore } from '../../lib/notes/recheck';
import { SAMPLE_NOW, sampleNote } from '../support/surface-samples';

const DAY_MS = 86_400_000;
const settled = { rating: 'supported', strength: 'confirmed', anchorState: 'anchored', updatedAt: SAMPLE_NOW } as const;
const old = SAMPLE_NOW - (UNSETTLED_DAYS + 1) * DAY_MS;

describe('the reasons to look at a note again', () => {
  it.each([
    ['a settled note has none', {}, []],
    ['a rating of “needs a check”', { rating: 'needs-check' }, ['needs-check']],
    ['changed words', { anchorState: 'changed' }, ['changed']],
    ['a quote that was not found', { anchorState: 'orphaned' }, ['orphaned']],
    ['a weak claim of long ago', { strength: 'weak', updatedAt: old }, ['unsettled']],
    ['a fair claim of long ago', { strength: 'fair', updatedAt: old }, ['unsettled']],
    ['a weak claim of today is left in peace', { strength: 'weak' }, []],
    ['a contested claim of long ago is settled: nobody will agree', { strength: 'contested', updatedAt: old }, []],
    ['a note never visited since', { anchorState: 'unknown' }, []],
    [
      'all that hold, the reader’s own judgement first',
      { rating: 'needs-check', anchorState: 'orphaned', strength: 'fair', updatedAt: old },
      ['needs-check', 'orphaned', 'unsettled'],
    ],
  ] as const)('%s', (_name, change, reasons) => {
    expect(reasonsToCheck(sampleNote('n1', { ...settled, ...change }), SAMPLE_NOW)).toEqual(reasons);
  });

  it('begin the moment after thirty days', () => {
    const at = unsettledBefore(SAMPLE_NOW);
    const weak = { ...settled, strength: 'weak' } as const;
    expect(reasonsToCheck(sampleNote('n1', { ...weak, updatedAt: at }), SAMPLE_NOW)).toEqual([]);
    expect(reasonsToCheck(sampleNote('n1', { ...weak, updatedAt: at - 1 }), SAMPLE_NOW)).toEqual(['unsettled']);
  });

  it('know a judgement that is neither firm nor void', () => {
    expect(isUnsettled({ strength: 'fair' })).toBe(true);
    expect(isUnsettled({ strength: 'none' })).toBe(false);
  });
});
