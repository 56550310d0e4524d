import { describe, expect, it } from 'vitest';
import { readClaimSentences } from '../../../lib/annotations/claims';
import {
  BE_FORMS,
  CLAIM_WORD,
  CLAIM_WORD_LISTS,
  type ClaimWordClass,
  claimWordClasses,
  LOOKALIKES,
  PAST_AUXILIARIES,
  PICTURED,
} from '../../../lib/annotations/lexicon/claim-words';
import { readUnits } from '../../../lib/text/text-units';

const NOTHING = { sources: [], attributions: [], figures: [], quantities: [] };
const CLASSES = Object.keys(CLAIM_WORD) as readonly ClaimWordClass[];
const wordsOf = (name: ClaimWordClass): readonly string[] => CLAIM_WORD_LISTS[name].split(/\s+/u);

/** The one sentence of a text, read. */
function read(text: string) {
  const [sentence] = readClaimSentences(readUnits(text), NOTHING);
  if (sentence === undefined) throw new Error(`no sentence in: ${text}`);
  return sentence;
}

describe.each(CLASSES)('claim words: %s', (name) => {
  it.each(wordsOf(name))('%s', (word) => {
    expect(claimWordClasses(word) & CLAIM_WORD[name]).not.toBe(0);
    // Contracted endings hang on the word before them, as they do in print.
    const sentence = read(word.startsWith("'") || word === "n't" ? `they do${word}` : `they ${word}`);
    expect(sentence.counts[name]).toBeGreaterThan(0);
    expect(sentence.evidence(name)).not.toBeNull();
  });

  it('lists no word twice', () => {
    const words = wordsOf(name);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('has a bit of its own', () => {
    expect(CLASSES.filter((other) => CLAIM_WORD[other] === CLAIM_WORD[name])).toEqual([name]);
    expect(Math.log2(CLAIM_WORD[name]) % 1).toBe(0);
  });
});

describe('claim words', () => {
  it.each(['harbour', 'whereupon', 'veldria', '', 'constructor'])('do not hold %j', (word) => {
    expect(claimWordClasses(word)).toBe(0);
  });

  it.each([...LOOKALIKES])('take %s neither for a past form nor for a superlative', (word) => {
    expect(read(`they ${word} so`)).toMatchObject({ regularPasts: 0, superlatives: 0 });
  });

  it.each([...PAST_AUXILIARIES])('do not show %s as what happened', (word) => {
    expect(read(`they ${word} so`)).toMatchObject({ hasPast: true, pasts: [] });
  });

  it.each([...PICTURED])('see a caption in: a crowd … %s', (word) => {
    expect(read(`a crowd in Sarn ${word} by the river`).isPictured).toBe(true);
    expect(read(`a crowd that fled ${word} by the river`).isPictured).toBe(false);
    expect(read(`${word} by the river`).isPictured).toBe(false);
  });

  it.each([...BE_FORMS])('read a participle behind %s', (word) => {
    const start = word.startsWith("'") ? `they${word}` : `they ${word}`;
    expect(read(`${start} badly damaged`).passives).toBe(1);
    expect(read(`${start} still marching`).progressives).toBe(1);
    expect(read(`${start} at the old gate and marching`).progressives).toBe(0);
  });
});
