import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Magnitude } from '../../lib/annotations/annotation';
import { type SeriesPoint, type SeriesSubject, stepsOf, toSeries } from '../../lib/ledger/series';
import { about, atLeast, exactly } from './figure-of';

const SUBJECT: SeriesSubject = {
  source: 'Tesmark staff',
  itemClass: 'tanks',
  affected: 'Valdoria',
  scope: 'cumulative',
};
const point = (date: string, magnitude: Magnitude = exactly(600)): SeriesPoint => ({
  id: date,
  date,
  magnitude,
  outcome: 'lost',
});
const seriesOf = (...points: readonly SeriesPoint[]) => ({ ...SUBJECT, points });

describe('series', () => {
  it('are one per source and thing, each by date', () => {
    const days = ['2026-03-03', '2026-03-01', '2026-03-02'].map((date) => ({ ...SUBJECT, ...point(date) }));
    const other = { ...SUBJECT, ...point('2026-03-01'), source: 'Valdoria staff' };
    const drones = { ...SUBJECT, ...point('2026-03-01'), itemClass: 'drones' } as const;
    const series = toSeries([other, ...days, drones]);
    expect(series.map(({ source, itemClass, points }) => [source, itemClass, points.map(({ date }) => date)])).toEqual([
      ['Tesmark staff', 'tanks', ['2026-03-01', '2026-03-02', '2026-03-03']],
      ['Valdoria staff', 'tanks', ['2026-03-01']],
      ['Tesmark staff', 'drones', ['2026-03-01']],
    ]);
  });

  it('are the same however their points were collected', () => {
    const points = ['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-09'].map((date) => ({
      ...SUBJECT,
      ...point(date),
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray(points, { minLength: points.length }), (shuffled) => {
        expect(toSeries(shuffled)).toEqual(toSeries(points));
      }),
    );
  });
});

describe('steps', () => {
  it('tell the days and the increase between two reports', () => {
    const [step] = stepsOf(seriesOf(point('2026-02-27', exactly(600)), point('2026-03-01', exactly(612))));
    expect(step).toMatchObject({ days: 2, increase: { low: 12, high: 12 } });
  });

  it('are as wide as the two reports are together', () => {
    const [step] = stepsOf(seriesOf(point('2026-03-01', about(600, 550, 650)), point('2026-03-02', exactly(612))));
    expect(step?.increase).toEqual({ low: -38, high: 62 });
  });

  it('have no increase when a report has no upper bound', () => {
    expect(stepsOf(seriesOf(point('2026-03-01', atLeast(600)), point('2026-03-02')))[0]?.increase).toBeNull();
  });

  it('are none between two reports of one day or of no day', () => {
    expect(stepsOf(seriesOf(point('2026-03-01'), point('2026-03-01')))).toEqual([]);
    expect(stepsOf(seriesOf(point('Monday'), point('2026-03-01')))).toEqual([]);
    expect(stepsOf(seriesOf(point('2026-03-01')))).toEqual([]);
  });
});
