import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whenText } from '../../components/date-format';
import { countText, distanceText, magnitudeText, numberText, quoteUrl, siteText } from '../../components/format';
import type { Magnitude } from '../../lib/annotations/annotation';

const magnitudes: readonly (readonly [string, Magnitude, string])[] = [
  ['300 soldiers', { value: 300, low: 300, high: 300, modifier: 'exact' }, '300'],
  ['almost 14,000 troops', { value: 14_000, low: 13_500, high: 14_000, modifier: 'approx' }, '13,500–14,000'],
  ['more than 11,500 soldiers', { value: 11_500, low: 11_500, high: null, modifier: 'at-least' }, '11,500 or more'],
  ['up to 40 boats', { value: 40, low: 0, high: 40, modifier: 'at-most' }, 'up to 40'],
  ['at most 40 boats, no floor', { value: 40, low: null, high: 40, modifier: 'at-most' }, 'up to 40'],
  ['between 30 and 35 wounded', { value: null, low: 30, high: 35, modifier: 'range' }, '30–35'],
  ['0 to 5 drones', { value: null, low: 0, high: 5, modifier: 'range' }, '0–5'],
  ['dozens of children', { value: null, low: 24, high: null, modifier: 'vague' }, '24 or more'],
  ['no soldiers', { value: 0, low: 0, high: 0, modifier: 'exact' }, '0'],
  ['a bare value', { value: 7, low: null, high: null, modifier: 'exact' }, '7'],
  ['nothing at all', { value: null, low: null, high: null, modifier: 'vague' }, 'number not stated'],
];

describe('magnitudeText', () => {
  test.each(magnitudes)('shows "%s" as an interval', (_words, magnitude, expected) => {
    expect(magnitudeText(magnitude)).toBe(expected);
  });
});

describe('counts', () => {
  test('one thing takes no s', () => {
    expect(countText(1, 'figure')).toBe('1 figure');
  });
  test('none and many take one', () => {
    expect([countText(0, 'figure'), countText(1_200, 'figure')]).toEqual(['0 figures', '1,200 figures']);
  });
  test('an irregular plural is taken as given', () => {
    expect(countText(2, 'enemy', 'enemies')).toBe('2 enemies');
  });
  test('large numbers are grouped by thousands', () => {
    expect(numberText(147_000_000_000)).toBe('147,000,000,000');
  });
  test.each([0, 7, 999, 1_000, 33_000, 1_234_567, 0.5, 1.25, 2.999, 12_345.1, -4_200])(
    '%s is written as British print writes it',
    (value) => {
      const british = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
      expect(numberText(value)).toBe(british.format(value));
    },
  );
});

describe('distanceText', () => {
  test.each([
    [0, 'same sentence'],
    [1, '1 sentence earlier'],
    [4, '4 sentences earlier'],
    [null, 'no source'],
  ])('puts %s into words', (distance, expected) => {
    expect(distanceText(distance)).toBe(expected);
  });
});

describe('whenText', () => {
  const now = Date.UTC(2025, 2, 12, 18);
  test.each([
    [10_000, 'just now'],
    [5 * 60_000, '5 min ago'],
    [3 * 3_600_000, '3 h ago'],
    [24 * 3_600_000, '1 day ago'],
    [6 * 24 * 3_600_000, '6 days ago'],
    [70 * 24 * 3_600_000, '1 Jan 2025'],
  ])('%s milliseconds before now', (age, expected) => {
    expect(whenText(now - age, now)).toBe(expected);
  });
  test('a clock that runs ahead is not shown as a negative age', () => {
    expect(whenText(now + 90_000, now)).toBe('just now');
  });
});

describe('quoteUrl', () => {
  test('a short quote is named whole', () => {
    expect(quoteUrl('https://news.example/orla', 'six howitzers')).toBe(
      'https://news.example/orla#:~:text=six%20howitzers',
    );
  });
  test('a long quote is named by its first and last words', () => {
    const quote =
      'the rockets fell on empty fields and no unit of the army had been hit there, said the ministry on Tuesday';
    expect(quoteUrl('https://news.example/orla', quote)).toBe(
      'https://news.example/orla#:~:text=the%20rockets%20fell%20on%20empty,said%20the%20ministry%20on%20Tuesday',
    );
  });
  test('signs with a meaning in fragments are escaped', () => {
    expect(quoteUrl('https://news.example/', 'air-defence, armour & boats')).toBe(
      'https://news.example/#:~:text=air%2Ddefence%2C%20armour%20%26%20boats',
    );
  });
  test('an earlier fragment of the address gives way', () => {
    expect(quoteUrl('https://news.example/a#top', 'seven boats')).toBe('https://news.example/a#:~:text=seven%20boats');
  });
  test('without words the address stays as it was', () => {
    expect(quoteUrl('https://news.example/a#top', '  ')).toBe('https://news.example/a#top');
  });
  test('half a character, as broken pages hold it, does not throw', () => {
    expect(quoteUrl('https://news.example/', 'seven \uD83D boats')).toContain('#:~:text=seven%20%EF%BF%BD%20boats');
  });
  test('any quote gives an address that parses and stays on the same page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (quote) => {
        const url = new URL(quoteUrl('https://news.example/orla?page=2', quote));
        expect(url.pathname + url.search).toBe('/orla?page=2');
      }),
      { numRuns: 30 },
    );
  });
});

describe('siteText', () => {
  test('the www is left out', () => {
    expect(siteText('https://www.news.example/orla')).toBe('news.example');
  });
  test('what is no address is shown as it is', () => {
    expect(siteText('pasted text')).toBe('pasted text');
  });
});
