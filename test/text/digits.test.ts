import { describe, expect, it } from 'vitest';
import { parseDigits } from '../../lib/text/digits';

describe('parseDigits', () => {
  it.each([
    ['1,449', 1449],
    ['33\u00a0000', 33000],
    ['2.5', 2.5],
    ['٣٥٠', 350],
    ['١٫٥', 1.5],
    ['१२', 12],
  ])('reads %s', (written, value) => {
    expect(parseDigits(written)).toBe(value);
  });

  it('finds no number where there is no digit', () => {
    expect(parseDigits('dozens')).toBeNaN();
  });
});
