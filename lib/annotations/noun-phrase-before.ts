/**
 * A marked text and a place in it in, the noun phrase that ends right before that place out: head, modifiers, tied
 * prepositional phrases, coordinated names. Works on word classes alone, within a window, so it costs a constant per call.
 * Knows nothing of cues; the caller says where the phrase must end.
 */
import { findCueNoun } from './lexicon/cue-nouns';
import { findCueVerb, isNounLike } from './lexicon/cue-verbs';
import { LINKING_PREPOSITIONS, LOOSE_PRONOUNS, TIME_NOUNS } from './lexicon/function-words';
import { kindOfNoun } from './lexicon/source-nouns';
import { isDeterminerPair, isModifier, isPronoun, isTitleStop, PHRASE_WINDOW } from './noun-phrase-parts';
import { isNominal, isTimeWord, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Finds the noun phrase that ends right before `end` and does not begin before `limit`. */
export function nounPhraseBefore(marked: MarkedText, limit: number, end: number): TokenRange | null {
  const from = Math.max(limit, end - PHRASE_WINDOW);
  const last = end - 1;
  if (last < from) return null;
  if (isPronoun(marked, last)) return { first: last, end };
  const open = openingBracket(marked, from, last);
  if (open !== null) {
    const head = nounPhraseBefore(marked, limit, open);
    return head === null ? null : { first: head.first, end };
  }
  if (!canEndPhrase(marked, last)) return null;
  const first = walkLeft(marked, from, last);
  return trimLeft(marked, first, end);
}

/** "Danov (the mayor)": where the bracket opens that `last` closes; null when that is none. */
function openingBracket(marked: MarkedText, from: number, last: number): number | null {
  if (wordAt(marked, last) !== ')') return null;
  for (let token = last - 1; token > from; token -= 1) if (wordAt(marked, token) === '(') return token;
  return null;
}

function canEndPhrase(marked: MarkedText, token: number): boolean {
  if (isNominal(marked, token)) return true;
  if (marked.classes[token] === WORD_CLASS.gerund) return wordAt(marked, token - 1) === 'the';
  return marked.classes[token] === WORD_CLASS.bracket && wordAt(marked, token) === ')';
}

/** Goes left over modifiers, tied prepositions and coordinated phrases; returns the first token. */
function walkLeft(marked: MarkedText, from: number, last: number): number {
  let first = last;
  while (first > from) {
    const step = stepLeft(marked, from, first);
    if (step === 0) break;
    first -= step;
  }
  return first;
}

/** Returns how many tokens the phrase grows to the left: 0 when it begins at `first`. */
function stepLeft(marked: MarkedText, from: number, first: number): number {
  const before = first - 1;
  const takes = marked.classes[first] === WORD_CLASS.determiner ? takesBeforeDeterminer : takesBeforeNoun;
  if (takes(marked, before)) return 1;
  return tiesLeft(marked, from, before) ? 2 : 0;
}

/** "Lind [said] Danov told", "a [claim] Moscow called": the name behind the word is the subject of a clause of its own. */
function endsClauseBefore(marked: MarkedText, token: number): boolean {
  if (marked.classes[token + 1] !== WORD_CLASS.name) return false;
  const word = wordAt(marked, token);
  const isPastCue = findCueVerb(word)?.form === 'past' && !isNounLike(word);
  return isPastCue || (findCueNoun(word) !== null && /^(?:a|an|the)$/u.test(wordAt(marked, token - 1)));
}

/** "[all] the", "Kyiv[’s] many". */
function takesBeforeDeterminer(marked: MarkedText, before: number): boolean {
  const wordClass = marked.classes[before];
  return (
    wordClass === WORD_CLASS.possessive || (wordClass === WORD_CLASS.determiner && isDeterminerPair(marked, before))
  );
}

function takesBeforeNoun(marked: MarkedText, before: number): boolean {
  switch (marked.classes[before]) {
    case WORD_CLASS.noun:
      return !endsClauseBefore(marked, before);
    case WORD_CLASS.name:
    case WORD_CLASS.number:
    case WORD_CLASS.possessive:
    case WORD_CLASS.determiner:
      return true;
    case WORD_CLASS.bracket:
      return wordAt(marked, before + 1) !== '(';
    case WORD_CLASS.mark:
      return isTitleStop(marked, before);
    case WORD_CLASS.verb:
    case WORD_CLASS.gerund:
    case WORD_CLASS.adverb:
      return isModifier(marked, before);
    case WORD_CLASS.quote:
      return isScareQuote(marked, before);
    default:
      return false;
  }
}

function tiesLeft(marked: MarkedText, from: number, before: number): boolean {
  const wordClass = marked.classes[before];
  if (wordClass === WORD_CLASS.conjunction) return coordinatesLeft(marked, from, before);
  const isTie = wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.to;
  return isTie && linksLeft(marked, from, before);
}

function linksLeft(marked: MarkedText, from: number, preposition: number): boolean {
  if (!LINKING_PREPOSITIONS.has(wordAt(marked, preposition))) return false;
  const head = preposition - 1;
  if (head < from || isTimeWord(marked, head)) return false;
  if (!isNominal(marked, head) && !isQuantifier(marked, head)) return false;
  return (
    wordAt(marked, preposition) === 'of' ||
    kindOfNoun(wordAt(marked, head)) !== null ||
    marked.classes[head] === WORD_CLASS.name ||
    isTiedAdjective(marked, head)
  );
}

/** "a source familiar with …", "a diplomat close to …": an adjective behind somebody who can speak. */
function isTiedAdjective(marked: MarkedText, token: number): boolean {
  return (
    /^(?:familiar|close|aware|present|loyal|sympathetic|opposed)$/u.test(wordAt(marked, token)) &&
    kindOfNoun(wordAt(marked, token - 1)) !== null
  );
}

/** "some of", "one of", "many in". */
function isQuantifier(marked: MarkedText, token: number): boolean {
  return LOOSE_PRONOUNS.has(wordAt(marked, token));
}

/** "Kyiv and Moscow said": the left part counts only when it opens its clause, else "and" joins clauses. */
function coordinatesLeft(marked: MarkedText, from: number, conjunction: number): boolean {
  if (!/^(?:and|or)$/u.test(wordAt(marked, conjunction))) return false;
  const head = conjunction - 1;
  if (head < from || !isNominal(marked, head)) return false;
  const first = walkLeft(marked, Math.max(from, head - 12), head);
  return first <= from || opensClause(marked, first - 1) || marked.classes[first - 1] === WORD_CLASS.comma;
}

function opensClause(marked: MarkedText, before: number): boolean {
  const wordClass = marked.classes[before];
  return (
    wordClass === WORD_CLASS.quote ||
    wordClass === WORD_CLASS.that ||
    wordClass === WORD_CLASS.mark ||
    /^(?:while|when|as|but|both|although)$/u.test(wordAt(marked, before))
  );
}

function isScareQuote(marked: MarkedText, token: number): boolean {
  const quotation = marked.quotations[marked.quotationOf[token] ?? -1];
  return quotation !== undefined && quotation.endToken - quotation.firstToken <= 6 && isNominal(marked, token - 1);
}

/** A phrase cannot begin with a possessive mark, a bracket that closes or a lone conjunction. */
function trimLeft(marked: MarkedText, first: number, end: number): TokenRange | null {
  let start = first;
  while (start < end && !isNominal(marked, start) && marked.classes[start] !== WORD_CLASS.determiner) start += 1;
  while (start < end && isTimeWord(marked, start) && isNominal(marked, start + 1) === false) start += 1;
  start = behindTime(marked, start, end);
  return start < end ? { first: start, end } : null;
}

/** "Monday [night Norland] said", "[this week Danov] said": the end of a time adjunct is no part of the source. */
function behindTime(marked: MarkedText, start: number, end: number): number {
  const isPointed =
    /^(?:this|last|next|that)$/u.test(wordAt(marked, start)) && TIME_NOUNS.has(wordAt(marked, start + 1));
  if (isPointed) return start + 2 < end ? start + 2 : start;
  const isBehindTime = marked.classes[start - 1] === WORD_CLASS.time && TIME_NOUNS.has(wordAt(marked, start));
  return isBehindTime && start + 1 < end ? start + 1 : start;
}
