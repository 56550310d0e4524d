import { describe, expect, it } from 'vitest';
import { VERIFICATION_PHRASES } from '../../lib/annotations/lexicon/verification-wording';
import { findVerificationWording, verificationOf } from '../../lib/annotations/verification';
import { textOf } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';

describe('findVerificationWording', () => {
  it.each(VERIFICATION_PHRASES.map(({ phrase, verification }) => [phrase, verification]))(
    'knows "%s"',
    (phrase, verification) => {
      const text = `Of that, ${phrase} was all there was.`;
      const [wording] = findVerificationWording(readUnits(text));
      expect(wording?.verification).toBe(verification);
      expect(wording && phrase.includes(textOf(text, wording.evidence))).toBe(true);
    },
  );

  it('finds nothing in plain reporting', () => {
    expect(findVerificationWording(readUnits('The ministry said 12 people were killed.'))).toEqual([]);
  });

  it('covers the figures of the sentence before when it speaks of the claim', () => {
    const wordings = findVerificationWording(readUnits('They lost 12 tanks. The claim could not be verified.'));
    expect(verificationOf(wordings, 0)?.verification).toBe('unverified');
  });

  it('covers nothing before when it speaks of something else, and nothing after', () => {
    const wordings = findVerificationWording(readUnits('They lost 12 tanks. Unverified photos came. They left.'));
    expect(verificationOf(wordings, 0)).toBeNull();
    expect(verificationOf(wordings, 2)).toBeNull();
  });
});
