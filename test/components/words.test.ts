import { describe, expect, test } from 'vitest';
import {
  categoryText,
  cueClassText,
  letterOf,
  lookText,
  outcomeText,
  ratingText,
  reasonText,
  verificationText,
} from '../../components/words';
import type { CueClass, Outcome } from '../../lib/annotations/annotation';

const cueClasses: readonly CueClass[] = [
  'neutral',
  'claiming',
  'confirming',
  'denying',
  'demanding',
  'showing',
  'judging',
];
const outcomes: readonly Outcome[] = ['killed', 'injured', 'missing', 'lost', 'destroyed', 'casualties', 'none'];

describe('words', () => {
  test('each look has its own letter and its own name', () => {
    const looks = ['figure', 'claim', 'quotation', 'unattributed'] as const;
    expect(looks.map(letterOf)).toEqual(['F', 'C', 'Q', '?']);
    expect(new Set(looks.map(lookText)).size).toBe(4);
  });
  test('cue classes are told apart by their words', () => {
    expect(new Set(cueClasses.map(cueClassText)).size).toBe(cueClasses.length);
  });
  test('casualties are not put as deaths', () => {
    expect(outcomeText('casualties')).toContain('wounded');
    expect(outcomeText('lost')).not.toBe(outcomeText('destroyed'));
  });
  test('outcomes are told apart by their words', () => {
    expect(new Set(outcomes.map(outcomeText)).size).toBe(outcomes.length);
  });
  test('verification is put as the wording of the article, not as a verdict', () => {
    for (const verification of ['unverified', 'disputed', 'confirmed'] as const) {
      expect(verificationText(verification)).toMatch(/^described as /);
    }
  });
  test('each reason for a claim has its own words', () => {
    const codes = [
      'attributed-statement',
      'past-event',
      'named-party',
      'quantity',
      'comparison',
      'future',
      'promise',
      'opinion',
      'question',
    ] as const;
    const texts = codes.map(reasonText);
    expect(new Set(texts).size).toBe(codes.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}[^-]+$/u);
  });
  test('no wording calls anything true or false', () => {
    const words = [
      ...outcomes.map(outcomeText),
      ...cueClasses.map(cueClassText),
      ratingText('supported'),
      ratingText('contradicted'),
      reasonText('unattributed'),
      categoryText('person'),
    ].join(' ');
    expect(words).not.toMatch(/\b(?:true|false|lie|fake)\b/i);
  });
});
