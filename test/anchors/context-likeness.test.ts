import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessAfter, likenessBefore } from '../../lib/anchors/context-likeness';

const PREFIX = 'The coastal army said on Monday that ';
const SUFFIX = ' had been lost at the ferry port since Friday.';

describe('the likeness of a context', () => {
  it('is 1 where it stands word for word, also after other words', () => {
    const text = `Rain fell. ${PREFIX}36 men${SUFFIX} More follows.`;
    const start = text.indexOf('36');
    expect(likenessBefore(text, start, PREFIX)).toBe(1);
    expect(likenessAfter(text, start + 6, SUFFIX)).toBe(1);
  });

  it('falls a little for a changed word, and far for other words', () => {
    const changed = `${PREFIX.replace('Monday', 'Sunday')}36 men`;
    const other = 'In the harbour town, traders complained about prices, 36 men';
    expect(likenessBefore(changed, changed.indexOf('36'), PREFIX)).toBeGreaterThan(0.9);
    expect(likenessBefore(other, other.indexOf('36'), PREFIX)).toBeLessThan(0.5);
  });

  it('sees past a word put in', () => {
    expect(likenessAfter('36 men and a boat had been lost at the ferry port', 6, SUFFIX.slice(0, 35))).toBeGreaterThan(
      0.5,
    );
  });

  it('is 0 at the end of the text', () => {
    expect(likenessAfter('36 men', 6, SUFFIX)).toBe(0);
    expect(likenessBefore('36 men', 0, PREFIX)).toBe(0);
  });

  it('lies between 0 and 1, and is the same read from either side', () => {
    const reverse = (text: string) => [...text].reverse().join('');
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 90 });
    fc.assert(
      fc.property(letters, letters, (text, context) => {
        const after = likenessAfter(text, 0, context);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(likenessBefore(reverse(text), text.length, reverse(context))).toBeCloseTo(after, 10);
      }),
    );
  });
});
