import { describe, expect, it } from 'vitest';
import type { Verification } from '../../lib/annotations/annotation';
import { LIGHT_WORDS, NEGATORS, VERIFICATION_PHRASES } from '../../lib/annotations/lexicon/verification-wording';
import { findVerificationWording, verificationOf } from '../../lib/annotations/verification';
import { textOf } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';

const wordingsOf = (text: string): ReturnType<typeof findVerificationWording> =>
  findVerificationWording(readUnits(text));
/** What covers each of the first sentences. */
const covered = (text: string, sentences: number): readonly (Verification | null)[] => {
  const wordings = wordingsOf(text);
  return Array.from({ length: sentences }, (_, at) => verificationOf(wordings, at)?.verification ?? null);
};

describe('findVerificationWording', () => {
  it.each(VERIFICATION_PHRASES.map(({ phrase, verification }) => [phrase, verification]))(
    'knows "%s"',
    (phrase, verification) => {
      const text = `Of that, they ${phrase} toll that day.`;
      const [wording] = wordingsOf(text);
      expect(wording?.verification).toBe(verification);
      expect(wording && phrase.includes(textOf(text, wording.evidence))).toBe(true);
    },
  );

  it.each([...LIGHT_WORDS])('lets "%s" stand inside a phrase', (light) => {
    expect(wordingsOf(`The toll was not ${light} verified.`)[0]?.verification).toBe('unverified');
  });

  it.each([...NEGATORS])('turns a confirmation round behind "%s"', (negator) => {
    expect(wordingsOf(`The toll ${negator} was visually confirmed.`)[0]?.verification).toBe('unverified');
  });

  it('leaves a confirmation alone behind the negation of another clause', () => {
    expect(wordingsOf('It was not large, but the toll was visually confirmed.')[0]?.verification).toBe('confirmed');
  });

  it.each([
    'The ministry said 12 people were killed.',
    'They had not yet, on that day, arrived to verify.',
    'He was denied a visa.',
    'The army denied that its guns had fired on the port.',
    'The minister denied any part in the raid.',
    'The party rejected the offer.',
  ])('finds nothing in %j', (text) => {
    expect(wordingsOf(text)).toEqual([]);
  });

  it.each([
    'The army denied that anything had been hit.',
    'The army denies losing a ship.',
    'The army rejected the figure.',
    'The count was disputed by doctors.',
  ])('finds a denial of the figure in %j', (text) => {
    expect(wordingsOf(text)[0]?.verification).toBe('disputed');
  });
});

describe('verificationOf', () => {
  it('covers the figures of its own sentence', () => {
    expect(covered('They lost 12 tanks, which was not immediately confirmed.', 1)).toEqual(['unverified']);
  });

  it.each([
    ['a noun', 'They lost 12 tanks. The claim could not be verified.'],
    ['a pronoun at its head', 'They lost 12 tanks. But this could not be verified.'],
    ['an answer', 'They lost 12 tanks. The army could neither confirm nor deny the report.'],
    ['missing proof', 'They lost 12 tanks. The claim came without any evidence.'],
  ])('covers the sentence before when it takes it up by %s', (_, text) => {
    expect(covered(text, 1)).toEqual(['unverified']);
  });

  it('covers two sentences of one claim and no more', () => {
    expect(covered('Six fell. They lost 12 tanks. They lost a ship. The claim was not verified.', 3)).toEqual([
      null,
      'unverified',
      'unverified',
    ]);
  });

  it('covers the claims of both sides when it speaks of both', () => {
    const text =
      'One army counts 12 tanks. It waits. The other counts nine. Neither side’s figures could be independently verified.';
    expect(covered(text, 3)).toEqual(['unverified', 'unverified', 'unverified']);
  });

  it('lets a nearer denial stand before a wider wording', () => {
    const text =
      'One army counts 12 tanks. The other denied losing any. Neither claim could be independently verified.';
    expect(covered(text, 2)).toEqual(['disputed', 'disputed']);
  });

  it('lets a denial answer the sentence just before it alone', () => {
    expect(covered('They lost nine. They lost 12 tanks. The army denied the figures.', 2)).toEqual([null, 'disputed']);
  });

  it('covers nothing before when it speaks of something else, and nothing after', () => {
    expect(covered('They lost 12 tanks. Unverified photos of that came. They left.', 3)).toEqual([
      null,
      'unverified',
      null,
    ]);
  });
});
