import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities, isMeasure } from '../../lib/annotations/quantities';
import { textOf } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';

/** "number unit" of each quantity. */
const quantitiesOf = (text: string): string[] =>
  findQuantities(readUnits(text)).map((quantity) => `${textOf(text, quantity)} ${quantity.unit}`);

describe('findQuantities', () => {
  it.each([
    ['It cost $5 million.', ['5 million USD']],
    ['It cost A$5m and €20.', ['5m AUD', '20 EUR']],
    ['They paid 300 roubles and 10.5 million Canadian dollars.', ['300 RUB', '10.5 million USD']],
    ['Output rose 4%, then 3.5 per cent.', ['4 percent', '3.5 percent']],
    ['The front is 40km long and 3 miles deep.', ['40 km', '3 mile']],
    ['A 155mm gun fired for two days.', ['155 mm', 'two day']],
    ['Between 5% and 10% stayed.', ['5% and 10 percent']],
    ['The 12-year-old walked 3.5-litre cans home.', ['12 year', '3.5 litre']],
    ['They lost 40 armoured vehicles.', ['40 vehicles']],
    ['It fell to minus 5 degrees, or -5 degrees.', ['5 degree', '5 degree']],
    ['No soldiers were hurt; no one fled.', ['No soldiers', 'no one null']],
    ['One of them left.', ['One null']],
    ['It grew to more than $30 billion.', ['30 billion USD']],
    ['Several soldiers left.', ['Several soldiers']],
    ['They found 2000 shells in 2019.', ['2000 shells']],
  ])('finds the units in %j', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it.each([
    'in May 2021',
    'on 16 June 2022 and June 3',
    'at 5 p.m. or 0401 GMT',
    'Article 5 and Resolution 242 and No. 7',
    'her iPhone 11 and a Leopard 2 tank',
    'each one and one another',
    'Duval, 65, left',
    'aged 44',
    'the boy, 12, left',
    'the girls, 12 and 14, left',
    'several times, in a few minutes',
    'the S&P 500',
    'by 2120',
    'no limits',
    '17.34: quiet',
    'the 93rd brigade',
    'won 3-1',
  ])('counts nothing in %j', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it.each([
    ['about $200 billion', 'approx'],
    ['more than US $30', 'at-least'],
    ['up to £24', 'at-most'],
    ['handed over 25 rings', 'exact'],
  ])('reads the modifier of %j', (text, modifier) => {
    expect(findQuantities(readUnits(text))[0]?.modifier).toBe(modifier);
  });

  it('gives a negative amount its sign', () => {
    const [quantity] = findQuantities(readUnits('It was -12 degrees.'));
    expect(quantity).toMatchObject({ value: -12, low: -12, high: -12 });
  });

  it('tells measures from counted things', () => {
    expect(isMeasure('USD')).toBe(true);
    expect(isMeasure('percent')).toBe(true);
    expect(isMeasure('soldiers')).toBe(false);
    expect(isMeasure(null)).toBe(false);
  });

  it('never throws and keeps to the text, on any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('$', '1', ',', '.', ' ', '-', '%', 'm', 'May ', 'one ', 'of ', '\n') }),
        (text) => {
          const spans = findQuantities(readUnits(text));
          expect(spans.every((span) => span.start < span.end && span.end <= text.length)).toBe(true);
        },
      ),
    );
  });
});
