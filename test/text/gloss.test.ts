import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEntries, type LanguagePack, type PackEntry } from '../../lib/text/language-pack';
import { isCapitalised, readUnits, spanOfTokens, tokenText } from '../../lib/text/text-units';

const entry = (surface: string, gloss: string, role: PackEntry['role'] = 'plain', alone = gloss): PackEntry => ({
  role,
  surface: surface.split(' '),
  gloss: gloss.split(' '),
  alone: alone.split(' '),
});

/** A language made up for these tests. */
const pack: LanguagePack = {
  language: 'qx',
  hasDecimalComma: true,
  entries: indexEntries([
    entry('zu', 'at'),
    entry('zu minda', 'at least'),
    entry('va', 'according to'),
    entry('por cien', 'percent'),
    entry('krigo', 'soldier', 'noun'),
    entry('fortas armas', 'armed forces', 'noun'),
    entry('norda', 'Northern', 'adjective', 'the Northerners'),
    entry('ver .', 'gen .'),
    entry('tiris', 'wounded'),
    entry('zu minda', 'never used'),
  ]),
};
const wordsOf = (text: string): string => readUnits(text, pack).words.join(' ');
const placesOf = (text: string): string[] => {
  const units = readUnits(text, pack);
  return units.words.map((word, token) => `${word}=${tokenText(units, token)}`);
};

describe('glossTokens', () => {
  it('puts the English word in the place of the printed one and leaves strangers alone', () => {
    expect(placesOf('Krigo Lumen tiris')).toEqual(['soldier=Krigo', 'lumen=Lumen', 'wounded=tiris']);
  });

  it('looks for the longest entry first, and of two alike takes the earlier', () => {
    expect(wordsOf('zu minda 12 zu Lumen')).toBe('at least 12 at lumen');
  });

  it('gives a word that stands for two a token without width before it', () => {
    expect(placesOf('va Lumen')).toEqual(['according=', 'to=va', 'lumen=Lumen']);
    const { tokens } = readUnits('va Lumen', pack);
    expect(spanOfTokens(tokens, 0, 2)).toEqual({ start: 0, end: 2 });
  });

  it('gives words that stand for one a token over all of them', () => {
    expect(placesOf('12 por  cien')).toEqual(['12=12', 'percent=por  cien']);
  });

  it('puts an adjective before the noun it follows, under the span of both', () => {
    expect(placesOf('fortas armas norda')).toEqual(['northern=', 'armed=fortas', 'forces=armas norda']);
    expect(placesOf('krigo norda norda')).toEqual(['northern=', 'northern=', 'soldier=krigo norda norda']);
  });

  it('reads an adjective without a noun as the people', () => {
    expect(wordsOf('tiris norda')).toBe('wounded the northerners');
    expect(wordsOf('krigo, norda')).toBe('soldier , the northerners');
  });

  it('takes capitals from the print and from the gloss', () => {
    const units = readUnits('Va krigo norda', pack);
    expect(units.words.map((_, token) => isCapitalised(units, token))).toEqual([true, false, true, false]);
  });

  it('knows abbreviations, so that they end no sentence', () => {
    expect(readUnits('Ver. Lumen tiris. Krigo Lumen.', pack).sentences.length).toBe(2);
    expect(readUnits('Ver. Lumen tiris. Krigo Lumen.').sentences.length).toBe(3);
  });

  it('ends no sentence before a word without width', () => {
    expect(readUnits('Va Lumen tiris.', pack).sentences.length).toBe(1);
  });

  it.each([
    ['1.200', '1,200'],
    ['1.200.000', '1,200,000'],
    ['12.500,75', '12,500.75'],
    ['3,5', '3.5'],
    ['0,25%', '0.25 %'],
    ['1,200', '1,200'],
    ['2.5', '2.5'],
    ['155mm', '155mm'],
    ['16.06.2022', '16.06.2022'],
    ['10, 20', '10 , 20'],
    ['1.2.3', '1.2 . 3'],
  ])('reads the number %s as %s', (printed, english) => {
    expect(wordsOf(printed)).toBe(english);
  });

  it('leaves numbers alone where commas group thousands', () => {
    expect(readUnits('3,5', { ...pack, hasDecimalComma: false }).words).toEqual(['3', ',', '5']);
  });

  it('keeps tokens in order and inside the text, on any string', () => {
    const piece = fc.constantFrom('zu', 'minda', 'va', 'norda', 'krigo', 'ver.', '1.200,5', ',', '\n', '“', 'Lumen ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (pieces, tail) => {
        const text = pieces.join(' ') + tail;
        const { tokens, words } = readUnits(text, pack);
        let at = 0;
        for (let i = 0; i < tokens.length; i += 1) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[i]).toBeGreaterThanOrEqual(tokens.start[i] ?? -1);
          at = tokens.end[i] ?? -1;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(words.length).toBe(tokens.length);
      }),
    );
  });
});
