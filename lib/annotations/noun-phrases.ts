/**
 * A marked text and a place in it in, the noun phrase before or after that place out: head, modifiers, tied
 * prepositional phrases, appositions. Works on word classes alone, within a window, so it costs a constant per call.
 * Knows nothing of cues; the caller says where the phrase must begin or end.
 */
import { LINKING_PREPOSITIONS, LOOSE_PRONOUNS, TIME_NOUNS } from './lexicon/function-words';
import { NAME_TITLES } from './lexicon/names';
import { CHANNEL_NOUNS, kindOfNoun } from './lexicon/source-nouns';
import { isNominal, isTimeWord, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; the longest sources of the development corpora have about 40. */
const PHRASE_WINDOW = 40;

/** Finds the noun phrase that ends right before `end` and does not begin before `limit`. */
export function nounPhraseBefore(marked: MarkedText, limit: number, end: number): TokenRange | null {
  const from = Math.max(limit, end - PHRASE_WINDOW);
  const last = end - 1;
  if (last < from) return null;
  if (isPronoun(marked, last)) return { first: last, end };
  if (!canEndPhrase(marked, last)) return null;
  const first = walkLeft(marked, from, last);
  return trimLeft(marked, first, end);
}

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

/** Tells whether the token alone can be a source: "he", "others". */
export function isPronoun(marked: MarkedText, token: number): boolean {
  return marked.classes[token] === WORD_CLASS.pronoun || LOOSE_PRONOUNS.has(wordAt(marked, token));
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

/** The stop of "Gen." or "Sen." before a name. */
function isTitleStop(marked: MarkedText, token: number): boolean {
  const isStop = wordAt(marked, token) === '.' && marked.classes[token + 1] === WORD_CLASS.name;
  return isStop && NAME_TITLES.has(wordAt(marked, token - 1)) && wordAt(marked, token - 1).length <= 5;
}

function tiesLeft(marked: MarkedText, from: number, before: number): boolean {
  const wordClass = marked.classes[before];
  if (wordClass === WORD_CLASS.conjunction) return coordinatesLeft(marked, from, before);
  const isTie = wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.to;
  return isTie && linksLeft(marked, from, before);
}

/** "all the", "both the", "many other". */
function isDeterminerPair(marked: MarkedText, token: number): boolean {
  return /^(?:all|both|another|some|many|several|other|no|the)$/u.test(wordAt(marked, token));
}

/** "the injured man", "a senior serving officer": a participle behind a determiner. */
function isModifier(marked: MarkedText, token: number): boolean {
  const before = marked.classes[token - 1];
  return (
    before === WORD_CLASS.determiner ||
    before === WORD_CLASS.possessive ||
    (before === WORD_CLASS.adverb && isModifier(marked, token - 1))
  );
}

function linksLeft(marked: MarkedText, from: number, preposition: number): boolean {
  if (!LINKING_PREPOSITIONS.has(wordAt(marked, preposition))) return false;
  const head = preposition - 1;
  if (head < from || isTimeWord(marked, head)) return false;
  if (!isNominal(marked, head) && !isQuantifier(marked, head)) return false;
  return (
    wordAt(marked, preposition) === 'of' ||
    kindOfNoun(wordAt(marked, head)) !== null ||
    marked.classes[head] === WORD_CLASS.name
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
  return first <= from || opensClause(marked, first - 1);
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
  return start < end ? { first: start, end } : null;
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
  if (!opensApposition(marked, first)) return comma;
  const end = clauseEnd(marked, first, until);
  if (marked.classes[end] === WORD_CLASS.quote) return comma;
  return end - first <= PHRASE_WINDOW / 2 && !holdsFiniteVerb(marked, first, end) ? end : comma;
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

function holdsFiniteVerb(marked: MarkedText, from: number, end: number): boolean {
  for (let token = from; token < end; token += 1) {
    if (wordAt(marked, token) === 'who' || wordAt(marked, token) === 'which') return false;
    if (marked.classes[token] === WORD_CLASS.auxiliary) return true;
    if (marked.classes[token] === WORD_CLASS.verb && !wordAt(marked, token).endsWith('ed')) return true;
  }
  return false;
}
