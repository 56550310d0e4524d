import { describe, expect, it } from 'vitest';
import { readValue, speedRows } from '../../../scripts/bench/peers';

describe('readValue', () => {
  it.each([
    ['33000', [33000]],
    ['-12.5', [-12.5]],
    ['About 33,000', [33000]],
    ['$1.2 million', [1_200_000]],
    ['three', [3]],
    ['between 40 and 50', []],
    ['NaN', []],
    ['some men', []],
  ])('reads %s as %j', (written, values) => {
    expect(readValue(written)).toEqual(values);
  });
});

describe('speedRows', () => {
  it('gives the time of another library and how many times ours it is', () => {
    const rows = speedRows([{ name: 'other', speed: 50, values: [] }], 4);
    expect(rows.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'other, ms per 1,000 words 50',
      'other, times as long as ours 12.5',
    ]);
  });

  it('has none without other libraries', () => {
    expect(speedRows([], 4)).toEqual([]);
  });
});
