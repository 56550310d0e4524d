import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resemblance, type Telling, traceLineage } from '../../lib/ledger/lineage';
import type { ReportedFigure } from '../../lib/ledger/reported-figure';
import { about, exactly, figureOf } from './figure-of';

/** Each outlet words it in its own way, unless a test says otherwise. */
function toldBy(outlet: string, part: Partial<Telling> = {}, figure: Partial<ReportedFigure> = {}): Telling {
  return {
    id: outlet,
    outlet,
    date: '2026-03-14',
    figure: figureOf(62, { affected: 'Valdoria', scope: 'cumulative', ...figure }),
    chain: [],
    wire: null,
    wording: `62 tanks, ${outlet} found`,
    ...part,
  };
}

const originsOf = (...tellings: readonly Telling[]) =>
  traceLineage(tellings)[0]?.origins.map(({ tellings: of }) => of.map(({ outlet }) => outlet));

describe('tellings of one origin', () => {
  it.each<[string, Partial<Telling>, Partial<Telling>, string]>([
    ['name one source', { chain: ['Tesmark’s General Staff'] }, { chain: ['the Tesmark General Staff'] }, 'source'],
    ['cite the other outlet', {}, { chain: ['Ivo Darrent', 'Daily Post'] }, 'citation'],
    ['carry one agency’s credit', { wire: 'Northern Wire' }, { wire: 'northern wire' }, 'wire'],
    [
      'are worded alike',
      { wording: 'At least 62 tanks were burnt on the road to Vell since the thaw.' },
      { wording: 'At least 62 tanks were burnt on the road to Vell since the spring.' },
      'wording',
    ],
  ])('%s', (_, a, b, by) => {
    const [lineage] = traceLineage([toldBy('Daily Post', a), toldBy('Vell Herald', b)]);
    expect(lineage?.origins).toHaveLength(1);
    expect(lineage?.origins[0]?.descents).toMatchObject([{ from: { outlet: 'Daily Post' }, by }]);
  });

  it('are told apart when nothing ties them', () => {
    expect(originsOf(toldBy('Daily Post'), toldBy('Vell Herald'))).toEqual([['Daily Post'], ['Vell Herald']]);
  });

  it('are joined by a third that leans on both', () => {
    const both = toldBy('Evening Star', { date: '2026-03-15', chain: ['Daily Post', 'Vell Herald'] });
    expect(originsOf(toldBy('Daily Post'), toldBy('Vell Herald'), both)).toEqual([
      ['Daily Post', 'Vell Herald', 'Evening Star'],
    ]);
  });

  it('are named by the source told first, or by the outlet', () => {
    const [lineage] = traceLineage([toldBy('Daily Post', { chain: ['Ivo Darrent'] }), toldBy('Vell Herald')]);
    expect(lineage?.origins.map(({ name }) => name)).toEqual(['Ivo Darrent', 'Vell Herald']);
  });

  it('are counted alike whatever the order they were saved in', () => {
    const tellings = [
      toldBy('Daily Post', { wire: 'Northern Wire' }),
      toldBy('Vell Herald', { wire: 'Northern Wire', date: '2026-03-15' }),
      toldBy('Evening Star', { date: '2026-03-16' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(tellings, { minLength: 3 }), (shuffled) => {
        expect(originsOf(...shuffled)).toHaveLength(2);
      }),
    );
  });
});

describe('one quantity', () => {
  it.each<[string, Telling]>([
    ['in a rounded number', toldBy('Vell Herald', {}, { magnitude: about(60, 55, 65) })],
    ['three days on', toldBy('Vell Herald', { date: '2026-03-17' })],
    ['with days in words', toldBy('Vell Herald', {}, { time: 'yesterday' })],
  ])('is one %s', (_, telling) => {
    expect(traceLineage([toldBy('Daily Post', {}, { time: 'on Friday' }), telling])).toHaveLength(1);
  });

  it.each<[string, Telling]>([
    ['in another number', toldBy('Vell Herald', {}, { magnitude: exactly(63) })],
    ['a week on', toldBy('Vell Herald', { date: '2026-03-21' })],
    ['of the other side', toldBy('Vell Herald', {}, { affected: 'Tesmark' })],
    ['in another town', toldBy('Vell Herald', {}, { place: 'Orsk Ford' })],
    ['in an article without a date', toldBy('Vell Herald', { date: '' })],
  ])('is another %s', (_, telling) => {
    expect(traceLineage([toldBy('Daily Post', {}, { place: 'Vell' }), telling])).toEqual([]);
  });

  it('is no lineage while only one article tells it', () => {
    expect(traceLineage([toldBy('Daily Post')])).toEqual([]);
    expect(traceLineage([])).toEqual([]);
  });
});

describe('the resemblance of sentences', () => {
  it.each([
    ['the same words', 'Sixty-two tanks were burnt.', 'sixty-two tanks were burnt', 1],
    ['no words in common', 'Sixty-two tanks were burnt.', 'A bridge fell in the night.', 0],
    ['nothing', '', '', 0],
    ['too little to tell', 'Two died.', 'Two died.', 0],
  ])('of %s', (_, a, b, expected) => {
    expect(resemblance(a, b)).toBe(expected);
  });

  it('is the same both ways and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (a, b) => {
        const share = resemblance(a, b);
        expect(share).toBe(resemblance(b, a));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
