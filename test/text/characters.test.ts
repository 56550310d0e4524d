import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTER, classAt, partEnd, widthAt } from '../../lib/text/characters';

describe('classAt', () => {
  it.each([
    ['a', CHARACTER.letter],
    ['É', CHARACTER.letter],
    ['К', CHARACTER.letter],
    ['7', CHARACTER.digit],
    ['٧', CHARACTER.digit],
    ['\u0301', CHARACTER.mark],
    ['_', CHARACTER.underscore],
    ['\t', CHARACTER.blank],
    ['\u00a0', CHARACTER.blank],
    ['\u2009', CHARACTER.blank],
    ['\n', CHARACTER.lineBreak],
    ['\u2028', CHARACTER.lineBreak],
    ['“', CHARACTER.other],
    ['×', CHARACTER.other],
    ['…', CHARACTER.other],
    ['', CHARACTER.other],
  ])('classes %j', (character, expected) => {
    expect(classAt(character, 0)).toBe(expected);
  });

  it('agrees with the properties of Unicode on every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
        const found = classAt(character, 0);
        expect(found === CHARACTER.letter).toBe(/^\p{L}/u.test(character));
        expect(found === CHARACTER.mark).toBe(/^\p{M}/u.test(character));
        expect(found === CHARACTER.digit).toBe(/^\p{Nd}/u.test(character));
        expect(found === CHARACTER.blank || found === CHARACTER.lineBreak).toBe(/^\s/u.test(character));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('partEnd', () => {
  it('runs over letters, accents and digits, and stops before any mark', () => {
    expect(partEnd('Orbán2 said', 0)).toBe(6);
    expect(partEnd('cafe\u0301.', 0)).toBe(5);
    expect(partEnd('“Go”', 0)).toBe(0);
  });
});

describe('widthAt', () => {
  it('counts a surrogate pair as two and a lone surrogate as one', () => {
    expect(widthAt('𝐀b', 0)).toBe(2);
    expect(widthAt('\ud835b', 0)).toBe(1);
    expect(widthAt('b', 0)).toBe(1);
  });
});
