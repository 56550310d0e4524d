import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOf, daysBetween, isoDateOf } from '../../lib/ledger/calendar-day';

describe('calendar days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-03-14T23:59:00+02:00', 20_526],
  ])('%s is day %i', (date, day) => {
    expect(dayNumberOf(date)).toBe(day);
  });

  it.each(['', 'Monday', '2026-3-14', '2026-02-30', '2026-13-01', '1900-02-29', '14.03.2026'])(
    '"%s" is no day',
    (date) => {
      expect(dayNumberOf(date)).toBeNull();
    },
  );

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 2_500_000 }), (day) => {
        const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(isoDateOf(day)).toBe(expected);
        expect(dayNumberOf(expected)).toBe(day);
      }),
    );
  });

  it('counts the days between', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
    expect(daysBetween('Monday', '2025-12-31')).toBeNull();
  });
});
