import { describe, expect, it } from 'vitest';
import { containsSpan, overlapsSpan, textOf } from '../../lib/text/span';

describe('span', () => {
  it('contains itself and what lies inside, not what sticks out', () => {
    expect(containsSpan({ start: 2, end: 9 }, { start: 2, end: 9 })).toBe(true);
    expect(containsSpan({ start: 2, end: 9 }, { start: 8, end: 10 })).toBe(false);
  });

  it('overlaps when one code unit is shared, not when spans only touch', () => {
    expect(overlapsSpan({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
    expect(overlapsSpan({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  });

  it('gives the covered words', () => {
    expect(textOf('said 12 people died', { start: 5, end: 14 })).toBe('12 people');
  });
});
