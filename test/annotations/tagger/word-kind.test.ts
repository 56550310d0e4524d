import { describe, expect, it } from 'vitest';
import {
  LIST_KIND,
  looksVerbal,
  MARK_KIND,
  OPEN_KIND,
  opensClause,
  wordKind,
} from '../../../lib/annotations/tagger/word-kind';
import { readUnits, tokenText } from '../../../lib/text/text-units';

/** The kind of each token of a text. */
function kindsOf(text: string): readonly number[] {
  const units = readUnits(text);
  return units.words.map((word, i) => wordKind(units.tokens.kind[i] ?? 0, tokenText(units, i), word));
}

describe('wordKind', () => {
  it.each([
    ['that', LIST_KIND.that],
    ['who', LIST_KIND.relative],
    ['says', LIST_KIND.said],
    ['UNICEF', OPEN_KIND.upper],
    ['Odesa', OPEN_KIND.name],
    ['shelled', OPEN_KIND.past],
    ['shelling', OPEN_KIND.gerund],
    ['reportedly', OPEN_KIND.adverb],
    ['drones', OPEN_KIND.plural],
    ['bridge', OPEN_KIND.lower],
    ['33,000', MARK_KIND.number],
    ['155mm', MARK_KIND.number],
    [',', MARK_KIND.comma],
    ['.', MARK_KIND.stop],
    [':', MARK_KIND.colon],
    ['–', MARK_KIND.dash],
    ['(', MARK_KIND.bracket],
    ['“', MARK_KIND.quote],
    ['%', MARK_KIND.other],
  ])('gives %j the kind %i', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it('knows a listed word at the head of a sentence from a name', () => {
    expect(kindsOf('That Brigade')).toEqual([LIST_KIND.that, OPEN_KIND.name]);
  });
});

describe('opensClause', () => {
  it('holds for conjunctions and commas, not for names and nouns', () => {
    expect([LIST_KIND.and, MARK_KIND.comma, OPEN_KIND.name, OPEN_KIND.lower].map(opensClause)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('looksVerbal', () => {
  it('holds for auxiliaries and words in -ed, not for nouns and negations', () => {
    const kinds = kindsOf('was would shelled bridge not');
    expect(kinds.map(looksVerbal)).toEqual([true, true, true, false, false]);
  });
});
