import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimVocabulary,
  decodeClaimVocabulary,
  vocabularyRows,
  wordEvidence,
} from '../../lib/annotations/claim-vocabulary';
import { hashText } from '../../lib/annotations/tagger/hashing';
import { readUnits } from '../../lib/text/text-units';
import { encodeVocabulary } from '../../scripts/train/claims-model';
import { SHIPPED_MODELS } from '../support/shipped-models';

const BITS = 12;
const MASK = (1 << BITS) - 1;

/** A vocabulary in which some words weigh, the same in an article and half as much in a speech. */
function vocabularyOf(weights: Readonly<Record<string, number>>): ClaimVocabulary {
  const article = new Float64Array(MASK + 1);
  for (const [word, weight] of Object.entries(weights)) article[hashText(word) & MASK] = weight;
  const vocabulary = decodeClaimVocabulary(
    encodeVocabulary(
      article,
      article.map((weight) => weight / 2),
    ),
  );
  if (vocabulary === null) throw new Error('not read');
  return vocabulary;
}

const rowsOf = (sentence: string): readonly number[] => vocabularyRows(readUnits(sentence), 0, MASK);
const row = (word: string): number => hashText(word) & MASK;

describe('vocabularyRows', () => {
  it('has a row for each word and number, in order, and none for marks', () => {
    expect(rowsOf('We rebuilt 14 schools, all of brick.')).toEqual(
      ['we', 'rebuilt', '#', 'schools', 'all', 'of', 'brick'].map(row),
    );
  });

  it.each([
    ['Veldria', 'the harbour of Veldria burned'],
    ['Marak', 'that night Marak resigned'],
    ['Russia', 'Russia fired first'],
    ['Ukraine', 'Ukraine fired first'],
  ])('takes %s for any other name', (name, sentence) => {
    expect(rowsOf(sentence)).toEqual(
      readUnits(sentence)
        .words.map((word) => (word === name.toLowerCase() ? '@' : word))
        .map(row),
    );
  });

  it('does not take the first word or the speaker for a name', () => {
    expect(rowsOf('Yesterday I signed it')).toEqual(['yesterday', 'i', 'signed', 'it'].map(row));
  });
});

describe('decodeClaimVocabulary', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['another version', Uint8Array.of(9, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1)],
    ['half a file', encodeVocabulary(new Float64Array(16), new Float64Array(16)).slice(0, 30)],
  ])('does not read %s', (_case, bytes) => {
    expect(decodeClaimVocabulary(bytes)).toBeNull();
  });

  it('reads bytes that lie behind others', () => {
    const bytes = encodeVocabulary(new Float64Array([3, -1]), new Float64Array([0, 2]));
    const shifted = new Uint8Array(bytes.length + 5);
    shifted.set(bytes, 5);
    expect(decodeClaimVocabulary(shifted.subarray(5))).toEqual(decodeClaimVocabulary(bytes));
  });
});

describe('wordEvidence', () => {
  const vocabulary = vocabularyOf({ destroyed: 1.5, lovely: -1.5 });
  const say = (sentence: string, register: 'article' | 'speech' = 'article') =>
    wordEvidence(vocabulary, readUnits(sentence), 0, register);

  it('is the sum of the weights over the root of the number of words', () => {
    expect(say('They destroyed four bridges')).toBeCloseTo(1.5 / Math.sqrt(4), 5);
    expect(say('A lovely lovely evening for everyone here now today')).toBeCloseTo(-3 / 3, 5);
  });

  it('differs by kind of text', () => {
    expect(say('They destroyed it', 'speech')).toBeCloseTo(say('They destroyed it') / 2, 5);
  });

  it('is nothing for words it does not know and for no words', () => {
    expect(say('Nobody came')).toBe(0);
    expect(say('— — —')).toBe(0);
  });
});

describe('the list of words that ships', () => {
  const { claimWords } = SHIPPED_MODELS;

  it('weighs no name, so that no side of a conflict reads differently', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9}$/u);
    const evidence = (army: string) =>
      claimWords && wordEvidence(claimWords, readUnits(`On Monday the ${army} army crossed the river.`), 0, 'article');
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(evidence(one)).toBe(evidence(other));
      }),
    );
  });

  it('hears more to check in a count than in a sigh', () => {
    const say = (sentence: string) => claimWords && wordEvidence(claimWords, readUnits(sentence), 0, 'speech');
    expect(say('The department built roads and hired nurses in each county last year')).toBeGreaterThan(
      say('Believe in your dreams, be kind, and never stop hoping for what could be') ?? 0,
    );
  });
});
