import { describe, expect, it } from 'vitest';
import { allRows, strongestRows } from '../../../scripts/train/row-choice';

describe('strongestRows', () => {
  const rows = {
    rowOf: Uint32Array.of(0, 1, 2, 3),
    width: 2,
    weights: Float64Array.of(0, 0, 1, -1, 5, -3, 0, 0),
  };

  it('marks the rows with the largest weights, of either sign', () => {
    expect([...strongestRows(rows, 1)]).toEqual([0, 0, 1, 0]);
    expect([...strongestRows(rows, 2)]).toEqual([0, 1, 1, 0]);
  });

  it('never marks a row that is empty or all zero', () => {
    expect([...strongestRows(rows, 4)]).toEqual([0, 1, 1, 0]);
  });
});

describe('allRows', () => {
  it('marks a row for every bucket', () => {
    expect([...allRows(2)]).toEqual([1, 1, 1, 1]);
  });
});
