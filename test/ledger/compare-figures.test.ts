import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, type Obstacle } from '../../lib/ledger/compare-figures';
import type { ReportedFigure } from '../../lib/ledger/reported-figure';
import { about, atLeast, figureOf, saidBy, VAGUE } from './figure-of';

describe('two figures of one thing', () => {
  it('fit when one number could be both', () => {
    const rounded = figureOf(about(600, 550, 650));
    expect(compareFigures(rounded, figureOf(612))).toEqual({
      fit: 'compatible',
      ratio: { low: 550 / 612, high: 650 / 612 },
    });
  });

  it('do not fit when no number could be both', () => {
    expect(compareFigures(figureOf(900), figureOf(300))).toEqual({ fit: 'incompatible', ratio: { low: 3, high: 3 } });
  });

  it('have no ratio when one has no upper bound', () => {
    expect(compareFigures(figureOf(atLeast(40)), figureOf(51))).toEqual({ fit: 'compatible', ratio: null });
  });
});

describe('figures that cannot be compared', () => {
  it.each<[string, Partial<ReportedFigure>, Partial<ReportedFigure>, Obstacle]>([
    ['tanks and drones', {}, { itemClass: 'drones' }, 'item'],
    ['things of no class', { itemClass: null }, { itemClass: null }, 'item'],
    ['destroyed and lost', {}, { outcome: 'lost' }, 'outcome'],
    ['counts without an outcome', { outcome: 'none' }, { outcome: 'none' }, 'outcome'],
    ['losses of two sides', {}, { affected: 'Tesmark' }, 'affected'],
    ['losses of nobody named', { affected: null }, { affected: null }, 'affected'],
    ['a total and a day', {}, { scope: 'incident' }, 'scope'],
    ['two towns', { place: 'Orsk Ford' }, { place: 'Vell' }, 'place'],
    ['two days', { time: 'Monday' }, { time: 'Tuesday' }, 'period'],
    ['two raids without date or place', { scope: 'incident' }, { scope: 'incident' }, 'period'],
  ])('%s', (_, a, b, obstacle) => {
    expect(compareFigures(figureOf(12, a), figureOf(12, b))).toEqual({ fit: 'cannot-tell', obstacle });
  });

  it('a number and none', () => {
    expect(compareFigures(figureOf(VAGUE), figureOf(12))).toEqual({ fit: 'cannot-tell', obstacle: 'number' });
  });

  it('are the same whichever is named first', () => {
    const figure = fc.record({
      count: fc.nat(50),
      part: fc.record({
        outcome: fc.constantFrom('killed', 'lost', 'none' as const),
        affected: fc.constantFrom('Valdoria', 'Tesmark', null),
        scope: fc.constantFrom('incident', 'cumulative', 'none' as const),
        place: fc.constantFrom('Vell', null),
        time: fc.constantFrom('Monday', 'monday', null),
      }),
    });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [left, right] = [figureOf(a.count, a.part), figureOf(b.count, b.part)];
        const fit = compareFigures(left, right);
        const turned = compareFigures(right, left);
        expect({ ...turned, ratio: null }).toEqual({ ...fit, ratio: null });
      }),
    );
  });
});

describe('one period', () => {
  it.each<[string, Partial<ReportedFigure>]>([
    ['a running total, told without a day', {}],
    ['one raid, told with its place', { scope: 'incident', place: 'Vell' }],
    ['one raid, told with its day', { scope: 'incident', time: 'Monday' }],
  ])('%s', (_, part) => {
    expect(compareFigures(figureOf(12, part), figureOf(12, { ...part, source: saidBy('Valdoria') })).fit).toBe(
      'compatible',
    );
  });
});
