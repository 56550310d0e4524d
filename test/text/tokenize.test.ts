import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../lib/text/tokenize';
import { TOKEN } from '../../lib/text/tokens';

const split = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]));
};
const kinds = (text: string): number[] => Array.from(tokenize(text).kind);

describe('tokenize', () => {
  it.each([
    ['He lost 33,000 men.', ['He', 'lost', '33,000', 'men', '.']],
    ['The U.S. said so', ['The', 'U.S.', 'said', 'so']],
    ['a US-made 155mm M777 gun', ['a', 'US-made', '155mm', 'M777', 'gun']],
    ['an F-16 and a T-72', ['an', 'F-16', 'and', 'a', 'T-72']],
    ['Georgia’s army didn’t go', ['Georgia', '’s', 'army', 'did', 'n’t', 'go']],
    ['O’Neill and al-Amin', ['O’Neill', 'and', 'al-Amin']],
    ['from 40-50 to 60–70', ['from', '40', '-', '50', 'to', '60', '–', '70']],
    ['a 12-year-old girl', ['a', '12-year-old', 'girl']],
    ['33\u00a0000 and 1\u202f200', ['33\u00a0000', 'and', '1\u202f200']],
    ['1.2 million, 1.5m', ['1.2', 'million', ',', '1.5m']],
    ['٣٣٬٠٠٠ men', ['٣٣٬٠٠٠', 'men']],
    ['on 16.06.2022 at 17:34', ['on', '16.06.2022', 'at', '17:34']],
    ['It ended.Next day', ['It', 'ended', '.', 'Next', 'day']],
    ['$147bn (5%)', ['$', '147bn', '(', '5', '%', ')']],
    ['one … two... three--four', ['one', '…', 'two', '...', 'three', '--', 'four']],
    ['the soldiers’ tents', ['the', 'soldiers', '’', 'tents']],
    ['see https://example.org/a?b=1 now', ['see', 'https://example.org/a?b=1', 'now']],
    ['at 9 a.m. sharp', ['at', '9', 'a.m.', 'sharp']],
    ['sections 1,2 and 12,13', ['sections', '1', ',', '2', 'and', '12', ',', '13']],
    ['1,00,000 people', ['1,00,000', 'people']],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('tells numbers from codes, marks from symbols and paragraph edges', () => {
    expect(kinds('a 1,000 T-72 “x” ’ $ ,\n\n b')).toEqual([
      TOKEN.word,
      TOKEN.number,
      TOKEN.mixed,
      TOKEN.doubleQuote,
      TOKEN.word,
      TOKEN.doubleQuote,
      TOKEN.singleQuote,
      TOKEN.symbol,
      TOKEN.punctuation,
      TOKEN.newline,
      TOKEN.word,
    ]);
  });

  it('covers every character but white space, in order, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        let isCovered = true;
        for (let i = 0; i < tokens.length; i += 1) {
          const start = tokens.start[i] ?? -1;
          isCovered &&= start >= at && text.slice(at, start).trim() === '' && (tokens.end[i] ?? -1) > start;
          at = tokens.end[i] ?? -1;
        }
        expect(isCovered && text.slice(at).trim() === '').toBe(true);
      }),
    );
  });
});
