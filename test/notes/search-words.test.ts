import { describe, expect, it } from 'vitest';
import { matchesWords, wordsOf } from '../../lib/notes/search-words';

describe('word search', () => {
  it.each([
    ['Šaras SAID', 'saras said twelve people were hurt'],
    ['army’s', "the army's figure"],
    ['drone', 'Drones over the port'],
    ['', 'anything'],
  ])('"%s" is in "%s"', (query, text) => expect(matchesWords(text, wordsOf(query))).toBe(true));

  it.each([
    ['drone port', 'Drones over the bridge'],
    ['140', 'about 410 soldiers'],
  ])('"%s" is not in "%s"', (query, text) => expect(matchesWords(text, wordsOf(query))).toBe(false));

  it('takes no more words than it can afford', () => {
    expect(wordsOf('word '.repeat(500))).toHaveLength(12);
  });
});
