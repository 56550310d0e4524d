import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import type { Source } from '../../lib/annotations/annotation';
import { partiesOf, readReportedFigures, sideOf } from '../../lib/ledger/reported-figure';

const TEXT =
  'Valdoria’s army said on Monday its guns had destroyed 14 Tesmark tanks near Vell.\n' +
  'Tesmark’s General Staff claimed that Valdoria had lost almost 33,000 troops since the invasion began.\n' +
  'About 90 people, including 12 children, were wounded in the raids.';

describe('figures as they are compared', () => {
  const annotated = annotate(TEXT);
  const figures = readReportedFigures(TEXT, annotated);

  it('keep their words and their place', () => {
    expect(figures.map(({ quote }) => quote)).toEqual([
      '14 Tesmark tanks',
      'almost 33,000 troops',
      'About 90 people',
      '12 children',
    ]);
    for (const { span, quote } of figures) expect(TEXT.slice(span.start, span.end)).toBe(quote);
  });

  it('know their class, their owner and whose word they are', () => {
    expect(figures[0]).toMatchObject({
      itemClass: 'tanks',
      affected: 'Tesmark',
      source: { party: 'Valdoria', cue: 'said' },
    });
    expect(figures[1]).toMatchObject({
      itemClass: 'combatants',
      affected: 'Valdoria',
      scope: 'cumulative',
      source: { party: 'Tesmark', cueClass: 'claiming' },
      magnitude: { value: 33_000, low: 32_500, high: 33_000, modifier: 'approx' },
    });
  });

  it('have no source when nobody is said to have said them', () => {
    expect(figures[2]?.source).toBeNull();
  });

  it('know the count they are part of', () => {
    expect(figures[3]?.partOf).toBe(2);
    expect(figures[2]?.partOf).toBeNull();
  });

  it('name the parties of the text once each', () => {
    expect([...partiesOf(annotated)].sort()).toEqual(['Tesmark', 'Valdoria']);
  });
});

describe('the side of a source', () => {
  const source = (part: Partial<Source>): Source => ({
    id: 0,
    name: 'Army',
    role: null,
    kind: 'organization',
    party: null,
    ...part,
  });
  const parties = ['Corvand', 'Palenia'];

  it.each<[string, Partial<Source>, string | null]>([
    ['the one the engine read', { name: 'Ilke Sand', party: 'Palenia' }, 'Palenia'],
    ['a party in its name', { name: 'Palenia’s general staff' }, 'Palenia'],
    ['a people in its name', { name: 'Corvandi army' }, 'Corvand'],
    ['a party in its role', { name: 'Rauf Denik', role: 'Corvandi defence minister' }, 'Corvand'],
    ['whose army it is, though its side has no figures', { name: 'Kesh’s armed forces' }, 'Kesh'],
    ['no side: an owner of no office', { name: 'Fenn’s brother' }, null],
    ['no side: it only works there', { name: 'Red Crescent in Palenia' }, null],
    ['no side: a newspaper', { name: 'Palenia Herald', kind: 'media' }, null],
    ['no side: nobody of the parties', { name: 'Lake Institute' }, null],
  ])('is %s', (_, part, side) => {
    expect(sideOf(source(part), parties)).toBe(side);
  });

  it('is not read from names too short to tell', () => {
    expect(sideOf(source({ name: 'Iraqi army' }), ['Ira'])).toBeNull();
  });
});
