import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARDINALS,
  FRACTION_SIGNS,
  FRACTIONS,
  MULTIPLIERS,
  REFERRED_NUMBERS,
  SCALES,
  SHORT_SCALES,
  VAGUE_NUMBERS,
  ZERO_WORDS,
} from '../../lib/text/number-words';
import { findNumerals } from '../../lib/text/numerals';
import { textOf } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';

/** "words=value", "words=low..high" for ranges and vague words ("" for open). */
const numeralsOf = (text: string): string[] =>
  findNumerals(readUnits(text)).map(
    (numeral) => `${textOf(text, numeral)}=${numeral.value ?? `${numeral.low}..${numeral.high ?? ''}`}`,
  );

describe('findNumerals', () => {
  it.each([
    ['lost 33,000 men', ['33,000=33000']],
    ['lost 33 000 men', ['33 000=33000']],
    ['lost ٣٣٬٠٠٠ men', ['٣٣٬٠٠٠=33000']],
    ['1.2 million shells', ['1.2 million=1200000']],
    ['1.5m shells and 2 bn more', ['1.5m=1500000', '2 bn=2000000000']],
    ['forty-three drones', ['forty-three=43']],
    ['two hundred and six men', ['two hundred and six=206']],
    ['nineteen thousand five hundred', ['nineteen thousand five hundred=19500']],
    ['a hundred men, a dozen guns', ['a hundred=100', 'a dozen=12']],
    ['two dozen guns and dozen others', ['two dozen=24', 'dozen=12']],
    ['half a million people', ['half a million=500000']],
    [
      'a third of them, two-thirds of us, three quarters of all',
      ['a third=0.3333333333333333', 'two-thirds=0.6666666666666666', 'three quarters=0.75'],
    ],
    ['half of the convoy', ['half=0.5']],
    ['one in five houses, 3 in 10 men', ['one in five=0.2', '3 in 10=0.3']],
    ['twice that, four times that many', ['twice that=2', 'four times that many=4']],
    ['1/2 pound and 3½ miles', ['1/2=0.5', '3½=3.5']],
    ['100 to 200 a day', ['100 to 200=100..200']],
    ['40-50 men, 60–70 guns', ['40-50=40..50', '60–70=60..70']],
    ['between 1,200 and 1,500 fighters', ['1,200 and 1,500=1200..1500']],
    ['1 to 2 million people', ['1 to 2 million=1000000..2000000']],
    ['70 to 80,000 men', ['70 to 80,000=70000..80000']],
    ['two or three days', ['two or three=2..3']],
    ['dozens of men, scores hurt', ['dozens=12..', 'scores=20..']],
    ['tens of thousands fled', ['tens of thousands=10000..']],
    ['hundreds of thousands', ['hundreds of thousands=100000..']],
    ['several hundred shells', ['several hundred=300..900']],
    ['a few houses, a couple of dozen cars', ['a few=3..9', 'a couple of dozen=24..36']],
    ['no soldiers, no one and none', ['no=0', 'no one=0', 'none=0']],
    ['155mm guns, a 12-year-old, 40-strong', ['155=155', '12=12', '40=40']],
    ['$5-million', ['5-million=5000000']],
  ])('reads %j', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });

  it.each([
    ['the third time', []],
    ['few people came', []],
    ['twice that of the north', []],
    ['four times that day', ['four=4']],
    ['one in 2014', ['one=1', '2014=2014']],
    ['dropped 7% to $2.3 billion', ['7=7', '2.3 billion=2300000000']],
    ['rose in 2018 to 3.9 million', ['2018=2018', '3.9 million=3900000']],
    ['25 or 40 boats', ['25=25', '40=40']],
    ['won 3-1 at home', []],
    ['the 2021-22 season', []],
    ['the 93rd brigade and the 1990s', []],
    ['an F-16, a T-72 and an M777', []],
    ['at 17:34 on 16.06.2022', []],
    ['rose from 30 to 40', ['30=30', '40=40']],
    ['3 and 5 people', ['3=3', '5=5']],
    ['two five-day trips', ['two=2']],
    ['tens of reports', []],
  ])('reads nothing wrong into %j', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });

  it('knows every cardinal, scale and short scale', () => {
    for (const [word, value] of CARDINALS) expect(numeralsOf(word)).toEqual([`${word}=${value}`]);
    for (const [word, value] of SCALES) expect(numeralsOf(`3 ${word}`)).toEqual([`3 ${word}=${3 * value}`]);
    for (const [word, value] of SHORT_SCALES) expect(numeralsOf(`3${word}`)).toEqual([`3${word}=${3 * value}`]);
  });

  it.each([...FRACTION_SIGNS])('knows the sign %s', (sign, value) => {
    expect(numeralsOf(sign)).toEqual([`${sign}=${value}`]);
  });

  it.each([...FRACTIONS])('knows the fraction %s', (word, value) => {
    const [text, count] = word === 'half' ? ['half of it', 1] : [`two ${word}`, 2];
    expect(numeralsOf(text)[0]).toMatch(new RegExp(`=${count * value}$`));
  });

  it.each([...MULTIPLIERS])('knows that "%s" multiplies', (word, factor) => {
    expect(numeralsOf(`${word} that`)).toEqual([`${word} that=${factor}`]);
  });

  it.each([...REFERRED_NUMBERS])('takes "that %s" for a number spoken of', (noun) => {
    expect(numeralsOf(`twice that ${noun}`)).toEqual([`twice that ${noun}=2`]);
  });

  it.each([...ZERO_WORDS])('knows that "%s" is zero', (word) => {
    expect(numeralsOf(word)).toEqual([`${word}=0`]);
  });

  it.each([...VAGUE_NUMBERS])('knows the bounds of "%s"', (word, { low, high }) => {
    const phrases = new Map([
      ['few', 'a few'],
      ['couple', 'a couple'],
      ['handful', 'a handful'],
      ['tens', 'tens of thousands'],
    ]);
    const phrase = phrases.get(word) ?? word;
    expect(numeralsOf(phrase)).toEqual([`${phrase}=${word === 'tens' ? low * 1000 : low}..${high ?? ''}`]);
  });

  it('gives sorted spans inside the text, on any string', () => {
    const unit = fc.constantFrom(
      '1',
      ',',
      '.',
      '0',
      ' ',
      '-',
      'a ',
      'two ',
      'hundred ',
      ' and ',
      ' to ',
      'm',
      '½',
      '/',
      'dozens of ',
      '\n',
      'no ',
      '٣',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let at = 0;
        for (const numeral of findNumerals(readUnits(text))) {
          expect(numeral.start).toBeGreaterThanOrEqual(at);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          expect(Number.isNaN(numeral.low)).toBe(false);
          at = numeral.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
