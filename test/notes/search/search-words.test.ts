import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords } from '../../../lib/notes/search/search-words';

describe('the words of a text', () => {
  it.each([
    ['The General Staff’s F-16', ['the', 'general', 'staff', 's', 'f', '16']],
    ['Général ÉLYSÉE Łódź', ['general', 'elysee', 'łodz']],
    ['Straße', ['strasse']],
    ['almost 33,000 or 1 200 000', ['almost', '33000', 'or', '1200000']],
    ['32.500 of 3.5', ['32500', 'of', '3', '5']],
    ['损失140人', ['损', '失', '140', '人']],
    ['قُتِلَ ١٢ جنديا', ['قتل', '١٢', 'جنديا']],
    ['Потери: 12', ['потери', '12']],
    ['— “…” !', []],
    ['', []],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));

  it('do not join numbers that are not groups of three', () => {
    expect(searchWords('12,34 and 1,2345')).toEqual(['12', '34', 'and', '1', '2345']);
  });

  it('are cut when nobody could type them', () => {
    expect(searchWords('a'.repeat(500))[0]).toHaveLength(40);
  });

  it('are the same whatever the case, and never hold a blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of searchWords(text)) expect(word).toMatch(/^\S+$/);
        expect(searchWords(searchWords(text).join(' ')).join('')).toBe(searchWords(text).join(''));
      }),
    );
  });
});
