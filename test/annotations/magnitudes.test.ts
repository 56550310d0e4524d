import { describe, expect, it } from 'vitest';
import { MODIFIERS_AFTER, MODIFIERS_BEFORE, NEUTRAL_BEFORE } from '../../lib/annotations/lexicon/modifiers';
import { type ReadMagnitude, readMagnitude } from '../../lib/annotations/magnitudes';
import { findNumerals } from '../../lib/text/numerals';
import { readUnits } from '../../lib/text/text-units';

const magnitudeOf = (text: string): ReadMagnitude | undefined => {
  const units = readUnits(text);
  return findNumerals(units)
    .map((numeral) => readMagnitude(units, numeral))
    .at(-1);
};

describe('readMagnitude', () => {
  it.each([
    ['lost 33,000 men', 33_000, 33_000, 33_000, 'exact'],
    ['lost about 33,000 men', 33_000, 32_500, 33_500, 'approx'],
    ['lost almost 33,000 men', 33_000, 32_500, 33_000, 'approx'],
    ['lost just over 200 men', 200, 200, 250, 'approx'],
    ['lost more than 40 men', 40, 40, null, 'at-least'],
    ['lost 40 or more men', 40, 40, null, 'at-least'],
    ['lost up to 40 men', 40, 0, 40, 'at-most'],
    ['the toll is up to 27', 27, 27, 27, 'exact'],
    ['lost at least another 30 men', 30, 30, null, 'at-least'],
    ['lost another 30 men', 30, 30, 30, 'exact'],
    ['lost 100 to 200 men', null, 100, 200, 'range'],
    ['lost between 1,200 and 1,500 men', null, 1200, 1500, 'range'],
    ['lost dozens of men', null, 12, null, 'vague'],
    ['lost several men', null, 3, 9, 'vague'],
    ['about 1.5 million men', 1_500_000, 1_450_000, 1_550_000, 'approx'],
  ])('reads %j', (...[text, value, low, high, modifier]) => {
    expect(magnitudeOf(text)).toMatchObject({ value, low, high, modifier });
  });

  it.each(MODIFIERS_BEFORE.map((entry) => [entry.phrase, entry.modifier]))(
    'knows "%s" before a number',
    (phrase, modifier) => {
      expect(magnitudeOf(`they lost ${phrase} 40 men`)?.modifier).toBe(modifier);
    },
  );

  it.each(MODIFIERS_AFTER.map((entry) => [entry.phrase, entry.modifier]))(
    'knows "%s" after a number',
    (phrase, modifier) => {
      expect(magnitudeOf(`they lost 40 ${phrase} men`)?.modifier).toBe(modifier);
    },
  );

  it.each([...NEUTRAL_BEFORE])('looks past "%s"', (phrase) => {
    expect(magnitudeOf(`at least ${phrase} 40 men`)?.modifier).toBe('at-least');
    expect(magnitudeOf(`they lost ${phrase} 40 men`)?.modifier).toBe('exact');
  });
});
