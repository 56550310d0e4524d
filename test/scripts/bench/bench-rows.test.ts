import { describe, expect, it } from 'vitest';
import { pickScore } from '../../../scripts/bench/bench-rows';

describe('pickScore', () => {
  it('follows a path into what the scorer printed', () => {
    expect(pickScore({ all: { source: { strict: 71.5 } } }, ['all', 'source', 'strict'])).toBe(71.5);
  });

  it.each([[{ all: {} }], [{}], [null], [{ all: { source: 'none' } }]])('finds no number in %j', (printed) => {
    expect(pickScore(printed, ['all', 'source'])).toBeNull();
  });
});
