import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { quoteOf, toMarks } from '../../lib/highlights/marks';
import { hideMarks } from '../../lib/notes/hide-marks';
import type { DismissedMark, LikenessRule } from '../../lib/notes/kept-rows';

const URL = 'https://news.example/orla';
const TEXT =
  'Tesmark’s army said that its guns had destroyed 14 Valdorian tanks. Valdoria’s ministry said that 30 soldiers were killed. “We lost 30 soldiers near the bridge,” Colonel Aro said.';
const ANNOTATED = annotate(TEXT);
const KEPT = { rev: 1, updatedAt: 0, deletedAt: null };
const ALL = { figures: true, claims: true, quotations: true, leastCheckWorthiness: 0, inPrint: false };

const quotes = (...rules: readonly (DismissedMark | LikenessRule)[]) => {
  const hidden = hideMarks(TEXT, ANNOTATED, { articleUrl: URL, rules });
  return toMarks(hidden, ALL).map((mark) => `${mark.kind} ${quoteOf(TEXT, mark)}`);
};
const only = (change: Partial<DismissedMark>): DismissedMark => ({
  ...KEPT,
  id: 'r1',
  kind: 'mark',
  articleUrl: URL,
  markKind: 'figure',
  quote: '14 Valdorian tanks',
  prefix: '',
  ...change,
});
const like = (change: Partial<LikenessRule>): LikenessRule => ({
  ...KEPT,
  id: 'r2',
  kind: 'likeness',
  markKind: 'figure',
  category: null,
  outcome: null,
  item: null,
  source: null,
  ...change,
});
const all = quotes();

describe('marks that were waved away', () => {
  it('are none without a rule, and the annotations stay the same object', () => {
    expect(hideMarks(TEXT, ANNOTATED, { articleUrl: URL, rules: [] })).toBe(ANNOTATED);
    expect(all).toContain('figure 14 Valdorian tanks');
  });

  it('are the one figure, in its article alone', () => {
    expect(quotes(only({}))).toEqual(all.filter((mark) => mark !== 'figure 14 Valdorian tanks'));
    expect(quotes(only({ articleUrl: 'https://news.example/other' }))).toEqual(all);
    expect(quotes(only({ deletedAt: 1 }))).toEqual(all);
  });

  it('are all figures that are alike, and nothing of another kind', () => {
    expect(quotes(like({ outcome: 'destroyed' }))).toEqual(all.filter((mark) => mark !== 'figure 14 Valdorian tanks'));
    expect(quotes(like({ outcome: 'destroyed', markKind: 'claim' }))).toEqual(all);
  });

  it.each(['claim', 'quotation'] as const)('are a %s, whatever the sensitivity', (kind) => {
    const mark = all.find((each) => each.startsWith(kind));
    const quote = mark?.slice(kind.length + 1) ?? '';
    expect(quote).not.toBe('');
    expect(quotes(only({ markKind: kind, quote }))).toEqual(all.filter((each) => each !== mark));
  });

  it('leave every place in the lists as it was', () => {
    const hidden = hideMarks(TEXT, ANNOTATED, { articleUrl: URL, rules: [only({})] });
    expect(hidden.figures).toHaveLength(ANNOTATED.figures.length);
    expect(hidden.claims.map(({ figures }) => figures)).toEqual(ANNOTATED.claims.map(({ figures }) => figures));
  });
});
