/**
 * A word that a cue lexicon knows in, whether it is a verb or a noun where it stands out: "officials claim" and
 * "a claim", "the United States" and "it states". Judges by the neighbouring word classes alone.
 */
import { isCapitalised } from '../text/text-units';
import { findCueVerb, isNounLike, type VerbForm } from './lexicon/cue-verbs';
import { BE_FORMS } from './lexicon/function-words';
import { CATENATIVES } from './verb-groups';
import { isNominal, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** "his claim", "the latest report", "amid calls", "Reports of": what stands before shows a noun. */
export function readsAsNoun(marked: MarkedText, range: TokenRange, token: number): boolean {
  if (token === range.first) return true;
  switch (marked.classes[token - 1]) {
    case WORD_CLASS.determiner:
    case WORD_CLASS.possessive:
    case WORD_CLASS.preposition:
    case WORD_CLASS.number:
    case WORD_CLASS.gerund:
    case WORD_CLASS.verb:
      return true;
    case WORD_CLASS.noun:
      return findCueVerb(wordAt(marked, token)) === null || isAdjective(wordAt(marked, token - 1));
    case WORD_CLASS.auxiliary:
      return BE_FORMS.has(wordAt(marked, token - 1));
    default:
      return findCueVerb(wordAt(marked, token)) === null;
  }
}

function isAdjective(word: string): boolean {
  return /(?:al|ous|ful|ive|ic|less|able|ible|ed|new|latest|early|initial|false|fresh|several)$/u.test(word);
}

/** Tells verb from noun for words that are both ("reports", "claim", "find"). */
export function readsAsVerb(marked: MarkedText, range: TokenRange, token: number, form: VerbForm): boolean {
  const before = token - 1;
  const wordClass = token === range.first ? WORD_CLASS.mark : marked.classes[before];
  if (wordClass === WORD_CLASS.determiner && !/^(?:this|that|some|many|all|both)$/u.test(wordAt(marked, before)))
    return false;
  if (isNounLike(wordAt(marked, token)) && isFollowedByVerb(marked, range, token)) return false;
  if (form === 'base') return isBaseVerb(marked, token, wordClass);
  if (form === 'present') return isPresentVerb(marked, token, wordClass);
  if (form === 'past') return wordClass !== WORD_CLASS.preposition || wordAt(marked, before) === 'as';
  return true;
}

/** "Initial reports said": the next word is the verb. */
function isFollowedByVerb(marked: MarkedText, range: TokenRange, token: number): boolean {
  const next = token + 1;
  if (next >= range.end) return false;
  const wordClass = marked.classes[next];
  const form = findCueVerb(wordAt(marked, next))?.form;
  return wordClass === WORD_CLASS.auxiliary || form === 'past' || form === 'present';
}

/** "officials say", "did not say", "and say"; not "a report", "the say", "unable to say". */
function isBaseVerb(marked: MarkedText, token: number, wordClass: number | undefined): boolean {
  const word = wordAt(marked, token - 1);
  if (wordClass === WORD_CLASS.auxiliary || wordClass === WORD_CLASS.pronoun || wordClass === WORD_CLASS.adverb)
    return true;
  if (wordClass === WORD_CLASS.to) return CATENATIVES.test(wordAt(marked, token - 2));
  if (!isNounLike(wordAt(marked, token)) && isNominal(marked, token - 1)) return true;
  if (wordClass === WORD_CLASS.noun || wordClass === WORD_CLASS.name) {
    return /[^s]s$/u.test(word) || /^(?:people|police|media|data|men|women|footage)$/u.test(word);
  }
  return wordClass === WORD_CLASS.comma || word === 'and' || word === ')' || word === 'who';
}

function isPresentVerb(marked: MarkedText, token: number, wordClass: number | undefined): boolean {
  if (wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.possessive || wordClass === WORD_CLASS.to)
    return false;
  if (wordClass === WORD_CLASS.verb || wordClass === WORD_CLASS.number) return false;
  return !(
    marked.classes[token - 1] === WORD_CLASS.noun &&
    isAdjective(wordAt(marked, token - 1)) &&
    wordAt(marked, token) !== 'says'
  );
}

/** "the United States", "the New Hope Party": capitals inside a sentence, unless it is a headline in title case. */
export function isPartOfName(marked: MarkedText, range: TokenRange, token: number): boolean {
  if (!isCapitalised(marked, token) || token === range.first) return false;
  const before = marked.classes[token - 1];
  if (before === WORD_CLASS.mark || before === WORD_CLASS.quote) return false;
  return /^[.?!]$/u.test(wordAt(marked, range.end - 1)) || wordAt(marked, token - 1) === 'united';
}
