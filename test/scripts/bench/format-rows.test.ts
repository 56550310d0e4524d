import { describe, expect, it } from 'vitest';
import type { BenchRow } from '../../../scripts/bench/bench-rows';
import { formatRows, verdictOf } from '../../../scripts/bench/format-rows';

const row: BenchRow = { group: 'figures', name: 'F1', value: 80, must: 75, goal: 90, isCost: false };
const cost: BenchRow = { group: 'speed', name: 'warm', value: 4.2, must: 15, goal: 4, isCost: true };

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

describe('formatRows', () => {
  it('gives each group a section and aligns the numbers under their titles', () => {
    const [head = '', , group, line = '', , second] = formatRows([row, cost], null).split('\n');
    expect(group).toBe('figures');
    expect(second).toBe('speed');
    expect(line).toMatch(/^ {2}F1 +80 +75 +90 +must$/u);
    expect(line.indexOf('75') + 2).toBe(head.indexOf('must') + 4);
  });

  it.each([
    [row, 79, '79', '+1', 'better'],
    [row, 80.5, '80.5', '−0.5', 'worse'],
    [cost, 5, '5', '−0.8', 'better'],
    [cost, 4, '4', '+0.2', 'worse'],
  ])('tells how %j compares with %d', (now, value, ...cells) => {
    const printed = formatRows([now], [{ ...now, value }]).replace(/ +/gu, ' ');
    expect(printed).toContain(`${cells.join(' ')}\n`);
  });

  it('calls no dust a change and marks what is new', () => {
    const printed = formatRows(
      [
        { ...row, value: 0.1 + 0.2 },
        { ...row, name: 'AP' },
      ],
      [{ ...row, value: 0.3 }],
    );
    expect(printed).not.toMatch(/better$|worse$/mu);
    expect(printed).toMatch(/AP .* –$/mu);
  });

  it('names what falls short, and counts what changed', () => {
    const printed = formatRows([row, { ...cost, value: 20 }], [{ ...row, value: 70 }]);
    expect(printed).toContain('0 at the goal, 1 at the must, 1 short');
    expect(printed).toContain('short: speed: warm');
    expect(printed).toContain('1 better, 0 worse than before');
  });
});
