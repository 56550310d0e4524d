import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { summariseSources } from '../../lib/ledger/source-summary';

const TEXT =
  'Valdoria’s army said on Monday its guns had destroyed 14 Tesmark tanks and two howitzers near Vell.\n' +
  'The mayor of Vell, Orla Fenn, said that no bridge was open.\n' +
  'The strikes killed 40 people in March, it was reported.\n' +
  'About 90 people were wounded in the raids on Sunday.';

describe('who says what', () => {
  const annotated = annotate(TEXT);
  const shares = summariseSources(TEXT, annotated, 0);

  it('lists the source with the most figures first, and the outlet’s own voice last', () => {
    const [first] = shares;
    expect(first?.source?.name).toContain('Valdoria');
    expect(first?.figures.map(({ quote }) => quote)).toEqual(['14 Tesmark tanks', 'two howitzers']);
    expect(first).toMatchObject({ party: 'Valdoria', cues: ['neutral'] });
    expect(shares.at(-1)).toMatchObject({ voice: 'outlet', source: null, told: 0 });
  });

  it('gives every figure of the text to one voice', () => {
    const indexes = shares.flatMap(({ figures }) => figures.map(({ index }) => index)).sort((a, b) => a - b);
    expect(indexes).toEqual(annotated.figures.map((_, index) => index));
  });

  it('keeps the claims that are worth a check', () => {
    const claims = (least: number) => summariseSources(TEXT, annotated, least).flatMap(({ claims: of }) => of);
    expect(claims(0).length).toBeGreaterThan(0);
    expect(claims(0.99).length).toBeLessThan(claims(0).length);
    expect(claims(0).every(({ kind }) => kind === 'fact')).toBe(true);
  });

  it('is empty for an empty text', () => {
    expect(summariseSources('', annotate(''), 0)).toEqual([]);
  });
});
