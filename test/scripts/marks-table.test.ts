import { describe, expect, test } from 'vitest';
import type { PageMark } from '../../lib/messaging/protocol';
import { toCountSentence, toMarksTable } from '../../scripts/marks-table.mjs';

const FIGURE: PageMark = {
  id: 'f0',
  kind: 'figure',
  quote: 'almost 900 soldiers',
  magnitude: '850–900',
  category: 'person',
  outcome: 'lost',
  affected: 'Northland',
  sourceName: 'Southland’s army',
  sourceRole: null,
  cue: 'said',
  cueClass: 'neutral',
  unattributed: false,
  noteIds: [],
};

describe('toMarksTable', () => {
  test('prints one line a mark under a heading, in the order given', () => {
    const second = { ...FIGURE, quote: '12 tanks', magnitude: '12', outcome: 'destroyed' as const };
    expect(toMarksTable([FIGURE, second]).split('\n')).toEqual([
      'kind    quote                value    outcome    whose      source            cue',
      '──────  ───────────────────  ───────  ─────────  ─────────  ────────────────  ────',
      'figure  almost 900 soldiers  850–900  lost       Northland  Southland’s army  said',
      'figure  12 tanks             12       destroyed  Northland  Southland’s army  said',
    ]);
  });

  test('says so when nobody is said to have said it', () => {
    const unattributed = { ...FIGURE, unattributed: true, sourceName: null, cue: null };
    expect(toMarksTable([unattributed])).toContain('Northland  (unattributed)');
  });

  test('shortens a long quote and folds its line breaks', () => {
    const long = { ...FIGURE, quote: `The ministry\n  said ${'again '.repeat(20)}` };
    expect(toMarksTable([long])).toContain('The ministry said again again again again a…  ');
  });

  test('leaves an outcome of none and an absent source empty', () => {
    const line = toMarksTable([{ ...FIGURE, outcome: 'none', affected: null, sourceName: null, cue: null }]);
    expect(line).not.toContain('none');
    expect(line).not.toContain('null');
  });

  test('prints the heading alone for a page without marks', () => {
    expect(toMarksTable([]).split('\n')).toHaveLength(2);
  });
});

test('toCountSentence counts by kind, one in the singular', () => {
  const marks = [FIGURE, { ...FIGURE, kind: 'claim' as const }, { ...FIGURE, kind: 'claim' as const }];
  expect(toCountSentence(marks)).toBe('1 figure, 2 claims, 0 quotations');
});
