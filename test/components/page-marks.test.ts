import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLooks, lookOf, summariseSources } from '../../components/page-marks';
import { sampleMark, sampleMarks } from '../support/surface-samples';

describe('lookOf', () => {
  test('a figure nobody is said to have given has a look of its own', () => {
    expect(lookOf({ kind: 'figure', unattributed: true })).toBe('unattributed');
  });
  test('a claim without a source stays a claim', () => {
    expect(lookOf({ kind: 'claim', unattributed: true })).toBe('claim');
  });
});

describe('countLooks', () => {
  test('an unattributed figure is not counted among the figures', () => {
    expect(countLooks(sampleMarks)).toEqual({ figure: 2, unattributed: 1, claim: 1, quotation: 1 });
  });
  test('the four counts add up to the number of marks', () => {
    const mark = fc.record({ kind: fc.constantFrom('figure', 'claim', 'quotation'), unattributed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (kinds) => {
        const marks = kinds.map((kind, index) => sampleMark({ id: `m${index}`, quote: 'x', ...kind }));
        const { figure, unattributed, claim, quotation } = countLooks(marks);
        expect(figure + unattributed + claim + quotation).toBe(marks.length);
      }),
    );
  });
});

describe('summariseSources', () => {
  test('sources stand in the order of the page, marks without a source last', () => {
    expect(summariseSources(sampleMarks).map(({ name }) => name)).toEqual([
      'Ivo Darrent',
      'Tesmark’s military',
      'Tesmark’s General Staff',
      null,
    ]);
  });
  test('both armies get the same columns', () => {
    const [darrent, , staff] = summariseSources(sampleMarks);
    expect(darrent).toMatchObject({ figures: 1, claims: 0, quotations: 1, cueClasses: [['neutral', 2]] });
    expect(staff).toMatchObject({ figures: 1, claims: 0, quotations: 0, cueClasses: [['claiming', 1]] });
  });
  test('a role given only later in the article is found', () => {
    const marks = [
      sampleMark({ id: 'c0', kind: 'claim', quote: 'a', sourceName: 'Maren Holt' }),
      sampleMark({ id: 'c1', kind: 'claim', quote: 'b', sourceName: 'Maren Holt', sourceRole: 'prime minister' }),
    ];
    expect(summariseSources(marks)).toMatchObject([{ name: 'Maren Holt', role: 'prime minister', claims: 2 }]);
  });
  test('a page where every mark has a source has no row for those without', () => {
    expect(summariseSources(sampleMarks.slice(0, 2)).every(({ name }) => name !== null)).toBe(true);
  });
  test('no marks, no rows', () => {
    expect(summariseSources([])).toEqual([]);
  });
});
