import { describe, expect, it } from 'vitest';
import { combine, hashText } from '../../../lib/annotations/tagger/hashing';

describe('hashing', () => {
  it('gives the same word the same hash and different words different ones', () => {
    expect(hashText('said')).toBe(hashText('said'));
    expect(hashText('said')).not.toBe(hashText('says'));
  });

  it('keeps the values the committed weights were trained with', () => {
    expect([hashText(''), hashText('minister'), combine(1, 2), combine(2, 1)]).toMatchInlineSnapshot(`
      [
        2166202364,
        48339549,
        1007616808,
        1059954845,
      ]
    `);
  });

  it('stays within 32 unsigned bits', () => {
    for (const value of [hashText('général'), combine(0xffffffff, 0xffffffff), combine(0, 0)]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(2 ** 32);
    }
  });
});
