import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/annotations/attributions';
import { allCueVerbs, findCueVerb, formsOf, isNounLike } from '../../../lib/annotations/lexicon/cue-verbs';
import { readUnits } from '../../../lib/text/text-units';

describe('forms', () => {
  it.each([
    ['say', 'say says said saying'],
    ['deny', 'deny denies denied denying'],
    ['admit', 'admit admits admitted admitting'],
    ['write', 'write writes wrote written writing'],
    ['agree', 'agree agrees agreed agreeing'],
    ['stress', 'stress stresses stressed stressing'],
  ])('%s', (lemma, forms) => {
    expect(new Set(formsOf(lemma).map(([word]) => word))).toEqual(new Set(forms.split(' ')));
  });

  it('knows no verb that reports nothing', () => {
    expect(findCueVerb('walked')).toBeNull();
  });
});

describe('every entry', () => {
  const past = (lemma: string): string => formsOf(lemma).find(([, form]) => form === 'past')?.[0] ?? '';

  it.each(allCueVerbs().map((verb) => [verb.lemma, verb] as const))('%s reports with its class', (lemma, verb) => {
    const particle = verb.particles[0] === undefined ? '' : ` ${verb.particles[0]}`;
    const text = `The report ${past(lemma)}${particle}: “Nine lorries are lost,” no more.`;
    const found = findAttributions(readUnits(text)).filter(({ cue }) => cue[0] !== undefined && cue[0].start === 11);
    expect(found).toHaveLength(1);
    expect(findCueVerb(past(lemma))?.verbs).toContainEqual(verb);
  });

  it('has one class for each lemma and particle', () => {
    const keys = allCueVerbs().map(({ lemma, particles }) => `${lemma} ${particles.join('/')}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('tells verbs that are as often nouns', () => {
  expect(isNounLike('reports')).toBe(true);
  expect(isNounLike('says')).toBe(false);
});
