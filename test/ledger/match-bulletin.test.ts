import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { type BulletinResult, matchBulletins } from '../../lib/ledger/match-bulletin';
import { parsePack } from '../../lib/ledger/reference-pack';
import { type ReportedFigure, readReportedFigures } from '../../lib/ledger/reported-figure';
import { about, figureOf, saidBy } from './figure-of';
import { dayOf, inventedPack } from './invented-pack';

const pack = inventedPack();
const troops = { item: 'troops', itemClass: 'combatants', outcome: 'lost' } as const;
const drones = { item: 'drones', itemClass: 'drones' } as const;

function resultOf(figures: readonly ReportedFigure[], articleDate: string | null = null): BulletinResult | undefined {
  return matchBulletins(figures, pack, articleDate)[0]?.result;
}

describe('figures looked up together', () => {
  it('are those of one day when only one has them all', () => {
    const figures = [figureOf(about(14_000, 13_900, 14_000), troops), figureOf(606), figureOf(91, drones)];
    expect(resultOf(figures, dayOf(5))).toEqual({ state: 'day', date: dayOf(3), age: 2 });
  });

  it('fit several days when they are round', () => {
    const figures = [figureOf(about(14_000, 13_900, 14_000), troops)];
    expect(resultOf(figures)).toEqual({ state: 'days', ranges: [{ from: dayOf(3), to: dayOf(5) }], age: null });
  });

  it('fit days apart when the totals fall and rise', () => {
    const counts = [600, 610, 600, 611];
    const falling = inventedPack({ rows: counts.map((tanks, i) => ({ date: dayOf(i), counts: [null, tanks, null] })) });
    expect(matchBulletins([figureOf(600)], falling, null)[0]?.result).toMatchObject({
      ranges: [
        { from: dayOf(0), to: dayOf(0) },
        { from: dayOf(2), to: dayOf(2) },
      ],
    });
  });

  it('are of no day when one of them differs, and the nearest day is named', () => {
    const wrong = figureOf(999);
    const figures = [figureOf(about(13_900, 13_850, 13_930), troops), wrong, figureOf(91, drones)];
    expect(resultOf(figures)).toEqual({ state: 'none', nearest: { date: dayOf(3), differing: [wrong] } });
  });

  it('have no nearest day when most of them differ', () => {
    expect(resultOf([figureOf(1, troops), figureOf(2), figureOf(91, drones)])).toEqual({
      state: 'none',
      nearest: null,
    });
  });

  it('come from no bulletin later than the article, but for a day of time zones', () => {
    expect(resultOf([figureOf(608)], dayOf(3))).toMatchObject({ state: 'day', age: -1 });
    expect(resultOf([figureOf(610)], dayOf(3))).toMatchObject({ state: 'none' });
  });

  it('are one bulletin per source, the outlet’s own voice included', () => {
    const own = figureOf(602, { source: null });
    const told = figureOf(604);
    const matches = matchBulletins([told, own], pack, null);
    expect(matches.map(({ source, figures }) => [source, figures])).toEqual([
      ['Tesmark staff', [told]],
      [null, [own]],
    ]);
  });

  it.each<[string, Partial<ReportedFigure>]>([
    ['of the other side', { affected: 'Tesmark' }],
    ['of one day', { scope: 'incident' }],
    ['told by the other side', { source: saidBy('Valdoria') }],
    ['told by a third party, who counts for itself', { source: saidBy(null) }],
    ['of what the pack does not count', { itemClass: 'ships' }],
    ['without a number', { magnitude: { value: null, low: null, high: null, modifier: 'vague' } }],
  ])('leave out counts %s', (_, part) => {
    expect(matchBulletins([figureOf(606, part)], pack, null)).toEqual([]);
  });

  it('are found whatever their order', () => {
    const figures = [figureOf(about(14_000, 13_900, 14_000), troops), figureOf(606), figureOf(91, drones)];
    fc.assert(
      fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
        expect(resultOf(shuffled)).toEqual(resultOf(figures));
      }),
    );
  });
});

const SEED = '../shared/corpus/seed-article.txt';

describe('the shipped pack', () => {
  it.skipIf(!existsSync(SEED))('knows the day of the totals in the typical article (needs ../shared/corpus)', () => {
    const text = readFileSync(SEED, 'utf8');
    const parsed = parsePack(JSON.parse(readFileSync('public/packs/general-staff-of-ukraine.json', 'utf8')));
    const figures = readReportedFigures(text, annotate(text));
    const matches = parsed.state === 'read' ? matchBulletins(figures, parsed.pack, '2022-06-17') : [];
    expect(matches.map(({ figures, result }) => [figures.length, result])).toEqual([
      [9, { state: 'day', date: '2022-06-16', age: 1 }],
    ]);
  });
});
