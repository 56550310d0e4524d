import { describe, expect, it } from 'vitest';
import { hasSense, SENSE, senseOf } from '../../../lib/annotations/tagger/word-sense';
import { WORD_CLASS } from '../../../lib/annotations/word-classes';

describe('senseOf', () => {
  it('is the same for verbs that govern alike, and another one for another form', () => {
    expect(senseOf('insisted')).toBe(senseOf('argued'));
    expect(senseOf('denied')).not.toBe(senseOf('deny'));
  });

  it.each([
    ['spokesman', SENSE.person],
    ['ministry', SENSE.office],
    ['accusation', SENSE.cueNoun],
    ['villagers', SENSE.crowd],
  ])('knows a %s', (word, sense) => {
    expect(senseOf(word)).toBe(sense);
  });

  it('is null for words that no lexicon holds', () => {
    expect([senseOf('harbour'), senseOf('')]).toEqual([null, null]);
  });
});

describe('hasSense', () => {
  it('is for nouns, names and verbs only', () => {
    const { noun, name, verb, gerund, preposition, comma } = WORD_CLASS;
    expect([noun, name, verb, gerund].every(hasSense)).toBe(true);
    expect([preposition, comma].some(hasSense)).toBe(false);
  });
});
