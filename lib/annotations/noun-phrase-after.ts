/**
 * A marked text and a place in it in, the noun phrase that begins at that place out: head, modifiers, tied prepositional
 * phrases, appositions. Works on word classes alone, within a window, so it costs a constant per call.
 * Knows nothing of cues; the caller says where the phrase must begin.
 */
import { LINKING_PREPOSITIONS, TIME_NOUNS } from './lexicon/function-words';
import { CHANNEL_NOUNS, kindOfNoun } from './lexicon/source-nouns';
import {
  isDeterminerPair,
  isModifier,
  isPronoun,
  isTitleStop,
  opensApposition,
  PHRASE_WINDOW,
} from './noun-phrase-parts';
import { isNominal, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Finds the noun phrase that begins at `from` and does not end behind `limit`. */
export function nounPhraseAfter(marked: MarkedText, from: number, limit: number): TokenRange | null {
  const until = Math.min(limit, from + PHRASE_WINDOW);
  if (from >= until) return null;
  if (isPronoun(marked, from) && !isNominal(marked, from + 1)) return { first: from, end: from + 1 };
  let end = basePhraseEnd(marked, from, until);
  if (end === from) return null;
  for (let next = extendRight(marked, end, until); next > end; next = extendRight(marked, end, until)) end = next;
  return { first: from, end };
}

/** Goes right over determiners, modifiers and nouns; returns the end of the phrase, `from` when there is none. */
function basePhraseEnd(marked: MarkedText, from: number, until: number): number {
  let end = from;
  let token = from;
  while (token < until && !(marked.classes[token] === WORD_CLASS.determiner && end > from)) {
    if (isNominal(marked, token) && !isTimeStart(marked, token)) end = token + 1;
    else if (!continuesRight(marked, from, token)) break;
    token += 1;
  }
  return end;
}

function isTimeStart(marked: MarkedText, token: number): boolean {
  return TIME_NOUNS.has(wordAt(marked, token)) && /^(?:last|this|that|next|earlier)$/u.test(wordAt(marked, token - 1));
}

function continuesRight(marked: MarkedText, from: number, token: number): boolean {
  switch (marked.classes[token]) {
    case WORD_CLASS.determiner:
      return token === from || isDeterminerPair(marked, token - 1);
    case WORD_CLASS.possessive:
      return token > from;
    case WORD_CLASS.mark:
      return isTitleStop(marked, token);
    case WORD_CLASS.bracket:
      return token > from && isShortBracket(marked, token);
    case WORD_CLASS.verb:
    case WORD_CLASS.gerund:
    case WORD_CLASS.adverb:
      return isModifier(marked, token) && isNominal(marked, token + 1);
    default:
      return false;
  }
}

/** "(UN)", "(D-Fla.)": at most four tokens. */
function isShortBracket(marked: MarkedText, token: number): boolean {
  if (wordAt(marked, token) === ')') return true;
  for (let close = token + 1; close < token + 5; close += 1) if (wordAt(marked, close) === ')') return true;
  return false;
}

/** Adds one tied phrase: "of …", "and …", ", a …,", ", who …,"; returns the new end or `end`. */
function extendRight(marked: MarkedText, end: number, until: number): number {
  if (end >= until) return end;
  const word = wordAt(marked, end);
  if (wordAt(marked, end) === ')') return end + 1;
  if (LINKING_PREPOSITIONS.has(word) || word === 'by') return phraseBehind(marked, end, until);
  if (word === 'and') return coordinatedEnd(marked, end, until);
  if (word === 'who') return clauseEnd(marked, end, until);
  if (marked.classes[end] === WORD_CLASS.comma) return appositionEnd(marked, end, until);
  if (marked.classes[end] === WORD_CLASS.verb) return reducedClauseEnd(marked, end, until);
  return end;
}

function phraseBehind(marked: MarkedText, preposition: number, until: number): number {
  const end = basePhraseEnd(marked, preposition + 1, until);
  if (end === preposition + 1 || isChannelOrTime(marked, preposition + 1, end)) return preposition;
  return end;
}

function isChannelOrTime(marked: MarkedText, from: number, end: number): boolean {
  for (let token = from; token < end; token += 1) if (marked.classes[token] === WORD_CLASS.time) return true;
  const head = wordAt(marked, end - 1);
  return (CHANNEL_NOUNS.has(head) && wordAt(marked, from - 1) !== 'of') || TIME_NOUNS.has(head);
}

/** "Kyiv and Moscow.", not "the ministry and the talks went on": nothing but a mark or the end may follow. */
function coordinatedEnd(marked: MarkedText, conjunction: number, until: number): number {
  const base = basePhraseEnd(marked, conjunction + 1, until);
  if (base === conjunction + 1) return conjunction;
  let end = base;
  while (LINKING_PREPOSITIONS.has(wordAt(marked, end))) {
    const next = phraseBehind(marked, end, until);
    if (next === end) break;
    end = next;
  }
  const next = marked.classes[end];
  return end >= until || next === WORD_CLASS.comma || next === WORD_CLASS.mark || next === WORD_CLASS.quote
    ? end
    : conjunction;
}

function clauseEnd(marked: MarkedText, opener: number, until: number): number {
  for (let token = opener + 1; token < until; token += 1) {
    const wordClass = marked.classes[token];
    if (wordClass === WORD_CLASS.comma || wordClass === WORD_CLASS.mark || wordClass === WORD_CLASS.quote) return token;
  }
  return until;
}

/** "a report published by the ministry": a participle with its own "by", "on" or "in". */
function reducedClauseEnd(marked: MarkedText, verb: number, until: number): number {
  if (!/^(?:by|from)$/u.test(wordAt(marked, verb + 1)) || !wordAt(marked, verb).endsWith('ed')) return verb;
  const end = basePhraseEnd(marked, verb + 2, until);
  return end > verb + 2 ? end : verb;
}

/** ", a research fellow at the centre,": a determiner, a role or "who" behind the comma. */
function appositionEnd(marked: MarkedText, comma: number, until: number): number {
  const first = comma + 1;
  if (!isNominal(marked, comma - 1)) return comma;
  if (wordAt(marked, first) === 'who') return clauseEnd(marked, first, until);
  const name = appositionName(marked, comma, until);
  if (name !== null) return name;
  if (!opensApposition(marked, first)) return comma;
  const end = clauseEnd(marked, first, until);
  if (marked.classes[end] === WORD_CLASS.quote) return comma;
  return end - first <= PHRASE_WINDOW / 2 && !holdsFiniteVerb(marked, first, end) ? end : comma;
}

function holdsFiniteVerb(marked: MarkedText, from: number, end: number): boolean {
  for (let token = from; token < end; token += 1) {
    if (wordAt(marked, token) === 'who' || wordAt(marked, token) === 'which') return false;
    if (marked.classes[token] === WORD_CLASS.auxiliary) return true;
    if (marked.classes[token] === WORD_CLASS.verb && !wordAt(marked, token).endsWith('ed')) return true;
  }
  return false;
}

/** "the regional governor, Oleh Danov": a name alone behind a role or a body without one. */
function appositionName(marked: MarkedText, comma: number, until: number): number | null {
  if (marked.classes[comma - 1] !== WORD_CLASS.noun || kindOfNoun(wordAt(marked, comma - 1)) === null) return null;
  let end = comma + 1;
  while (end < until && marked.classes[end] === WORD_CLASS.name) end += 1;
  const next = marked.classes[end];
  const closes = end >= until || next === WORD_CLASS.comma || next === WORD_CLASS.mark;
  return closes && end > comma + 1 ? end : null;
}
