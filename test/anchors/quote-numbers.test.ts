import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../lib/anchors/quote-numbers';

const all = (text: string) => numbersIn(text, { start: 0, end: text.length });
const within = (text: string, words: string) => {
  const start = text.indexOf(words);
  return numbersIn(text, { start, end: start + words.length });
};

describe('the numbers of a quote', () => {
  it.each([
    ['33,000 troops', '33000'],
    ['33\u00a0000 troops', '33000'],
    ['33 000 troops', '33000'],
    ['twelve boats', '12'],
    ['twenty-five boats and Twenty five men', '25 25'],
    ['1.2 million crowns', '1200000'],
    ['1.5m and 2bn', '1500000 2000000000'],
    ['two hundred', '200'],
    ['dozens of houses', 'dozens'],
    ['half a million', 'half 1000000'],
    ['٣٦ رجلا', '36'],
    ['½ of them', '0.5'],
    ['no prisoner', 'no'],
    ['between 40 and 50', '40 50'],
  ])('of "%s" are %s', (text, numbers) => expect(all(text)).toBe(numbers));

  it.each([
    ['1,2', '12'],
    ['1.200', '1200'],
    ['12.5', '125'],
    ['8:42', '842'],
    ['04', '4'],
    ['16.06.2022', '16062022'],
    ['3 million', '3 thousand'],
    ['1234567890123456789', '1234567890123456788'],
    ['dozens', 'hundreds'],
    ['a third', 'a quarter'],
  ])('tell %s from %s', (one, other) => expect(all(one)).not.toBe(all(other)));

  it('count a number that only reaches into the span whole', () => {
    expect(within('112 killed', '12 killed')).toBe('112');
    expect(within('killed 12 thousand of them', 'killed 12')).toBe('12000');
    expect(within('killed 12,500 of them', 'killed 12')).toBe('12500');
  });

  it('leave out a number that only stands beside the span', () => {
    expect(within('killed 12 people on 4 May', 'people on')).toBe('');
  });

  it('are the same wherever the words stand, and never throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 999_999 }), (noise, value) => {
        expect(() => all(noise)).not.toThrow();
        const text = `${'- '.repeat(60)}lost ${value} men`;
        expect(within(text, `lost ${value} men`)).toBe(String(value));
      }),
    );
  });
});
