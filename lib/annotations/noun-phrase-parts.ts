/**
 * A marked text and one token in, what part that token plays in a noun phrase out: pronoun, title stop, modifier,
 * determiner of a pair, head of an apposition. What the walks to the left and to the right share.
 */
import { LOOSE_PRONOUNS } from './lexicon/function-words';
import { NAME_TITLES } from './lexicon/names';
import { kindOfNoun } from './lexicon/source-nouns';
import { isNominal, type MarkedText, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; the longest sources of the development corpora have about 40. */
export const PHRASE_WINDOW = 40;

/** Tells whether the token alone can be a source: "he", "others". */
export function isPronoun(marked: MarkedText, token: number): boolean {
  return marked.classes[token] === WORD_CLASS.pronoun || LOOSE_PRONOUNS.has(wordAt(marked, token));
}

/** The stop of "Gen." or "Sen." before a name. */
export function isTitleStop(marked: MarkedText, token: number): boolean {
  const isStop = wordAt(marked, token) === '.' && marked.classes[token + 1] === WORD_CLASS.name;
  return isStop && NAME_TITLES.has(wordAt(marked, token - 1)) && wordAt(marked, token - 1).length <= 5;
}

/** "all the", "both the", "many other". */
export function isDeterminerPair(marked: MarkedText, token: number): boolean {
  return /^(?:all|both|another|some|many|several|other|no|the)$/u.test(wordAt(marked, token));
}

/** "the injured man", "a senior serving officer": a participle behind a determiner. */
export function isModifier(marked: MarkedText, token: number): boolean {
  const before = marked.classes[token - 1];
  return (
    before === WORD_CLASS.determiner ||
    before === WORD_CLASS.possessive ||
    (before === WORD_CLASS.adverb && isModifier(marked, token - 1))
  );
}

/** Tells whether an apposition can begin at `token`: "a spokesman", "head of", "34,". */
export function opensApposition(marked: MarkedText, token: number): boolean {
  const word = wordAt(marked, token);
  if (/^(?:a|an|the|who|whose|one|his|her|its|their|including)$/u.test(word)) return true;
  if (marked.classes[token] === WORD_CLASS.number) return marked.classes[token + 1] === WORD_CLASS.comma;
  for (let next = token; next < token + 6 && isNominal(marked, next); next += 1) {
    const kind = kindOfNoun(wordAt(marked, next));
    if (kind === 'person' || kind === 'organization' || kind === 'media') return true;
  }
  return false;
}
