import { describe, expect, it } from 'vitest';
import { type BenchRow, formatRows, pickScore, verdictOf } from '../../../scripts/bench/bench-rows';

const row: BenchRow = { group: 'figures', name: 'F1', value: 80, must: 75, goal: 90, isCost: false };

describe('verdictOf', () => {
  it.each([
    [{}, 'must'],
    [{ value: 90 }, 'goal'],
    [{ value: 74.9 }, 'short'],
    [{ must: null, goal: null }, ''],
    [{ value: 20, must: 15, goal: 4, isCost: true }, 'short'],
    [{ value: 4, must: 15, goal: 4, isCost: true }, 'goal'],
  ])('with %j is "%s"', (change, verdict) => {
    expect(verdictOf({ ...row, ...change })).toBe(verdict);
  });
});

describe('pickScore', () => {
  it('follows a path into what the scorer printed', () => {
    expect(pickScore({ all: { source: { strict: 71.5 } } }, ['all', 'source', 'strict'])).toBe(71.5);
  });

  it.each([[{ all: {} }], [{}], [null], [{ all: { source: 'none' } }]])('finds no number in %j', (printed) => {
    expect(pickScore(printed, ['all', 'source'])).toBeNull();
  });
});

describe('formatRows', () => {
  it('aligns the columns and names the verdict', () => {
    const [head, line] = formatRows([row], null).split('\n');
    expect(line).toMatch(/^figures +F1 +80 +75 +90 +must$/u);
    expect(line?.indexOf('75')).toBe(head?.indexOf('must'));
  });

  it('shows the value of an earlier run, or a dash', () => {
    const printed = formatRows([row, { ...row, name: 'AP' }], [{ ...row, value: 79 }]);
    expect(printed).toMatch(/F1 .* 79$/mu);
    expect(printed).toMatch(/AP .* –$/mu);
  });
});
