/**
 * Text units in, one coarse word class per token out, from closed word lists, shape and ending: just enough to tell
 * where a noun phrase or a verb group begins and ends. No part-of-speech tagger; knows nothing of cues or sources.
 */

import { isCapitalised, type TextUnits, tokenText } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  ING_NOUNS,
  LY_NOUNS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PLAIN_VERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
  TIME_WORDS,
} from './lexicon/function-words';
import { HE_NAMES, SHE_NAMES } from './lexicon/names';

export const WORD_CLASS = {
  noun: 0,
  name: 1,
  determiner: 2,
  preposition: 3,
  pronoun: 4,
  auxiliary: 5,
  adverb: 6,
  conjunction: 7,
  /** "that", which opens clauses and points at things. */
  that: 8,
  /** A finite verb, or a word in -ed. */
  verb: 9,
  gerund: 10,
  number: 11,
  time: 12,
  to: 13,
  /** Possessive "’s", or the bare apostrophe of a plural. */
  possessive: 14,
  comma: 15,
  quote: 16,
  bracket: 17,
  mark: 18,
} as const;

export type WordClass = (typeof WORD_CLASS)[keyof typeof WORD_CLASS];

/** A text with the class of each of its tokens (values of `WORD_CLASS`). */
export interface MarkedText extends TextUnits {
  readonly classes: Uint8Array;
}

/** Half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Marks every token of a text with its word class. */
export function markWords(units: TextUnits): MarkedText {
  const classes = new Uint8Array(units.tokens.length);
  for (let token = 0; token < classes.length; token += 1) classes[token] = classOf(units, token);
  return { ...units, classes };
}

/** Returns the lower-cased word of a token, "" outside the text. */
export function wordAt(marked: TextUnits, token: number): string {
  return marked.words[token] ?? '';
}

/** Tells whether the token can stand inside a noun phrase without a preposition. */
export function isNominal(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  return wordClass === WORD_CLASS.noun || wordClass === WORD_CLASS.name || wordClass === WORD_CLASS.number;
}

const NAME_ARTICLE = /^(?:a[ldnrsz]|ad|ash|at|e[ls]|bin|ben|ibn|abu)-/u;

const CLOSED_CLASSES: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [new Set(['that']), WORD_CLASS.that],
  [new Set(['to']), WORD_CLASS.to],
  [DETERMINERS, WORD_CLASS.determiner],
  [SUBJECT_PRONOUNS, WORD_CLASS.pronoun],
  [OBJECT_PRONOUNS, WORD_CLASS.pronoun],
  [AUXILIARIES, WORD_CLASS.auxiliary],
  [NEGATIONS, WORD_CLASS.adverb],
  [CONJUNCTIONS, WORD_CLASS.conjunction],
  [ADVERBS, WORD_CLASS.adverb],
  [PREPOSITIONS, WORD_CLASS.preposition],
];

const CLOSED: ReadonlyMap<string, WordClass> = new Map(
  [...CLOSED_CLASSES].reverse().flatMap(([words, wordClass]) => [...words].map((word) => [word, wordClass] as const)),
);

function classOf(units: TextUnits, token: number): WordClass {
  const word = wordAt(units, token);
  switch (units.tokens.kind[token]) {
    case TOKEN.word:
      return classOfWord(units, token, word);
    case TOKEN.number:
    case TOKEN.mixed:
      return WORD_CLASS.number;
    case TOKEN.doubleQuote:
      return WORD_CLASS.quote;
    case TOKEN.singleQuote:
      return isPluralPossessive(units, token) ? WORD_CLASS.possessive : WORD_CLASS.quote;
    case TOKEN.newline:
      return WORD_CLASS.mark;
    default:
      return classOfMark(word);
  }
}

function classOfMark(word: string): WordClass {
  if (word === ',') return WORD_CLASS.comma;
  if ('()[]'.includes(word)) return WORD_CLASS.bracket;
  return word === '$' || word === '£' || word === '€' || word === '&' || word === '/'
    ? WORD_CLASS.noun
    : WORD_CLASS.mark;
}

/** "soldiers’ families": an apostrophe right behind an s and outside every quotation. */
function isPluralPossessive(units: TextUnits, token: number): boolean {
  const isGlued = units.tokens.start[token] === units.tokens.end[token - 1];
  return isGlued && wordAt(units, token - 1).endsWith('s') && (units.quotationOf[token] ?? -1) < 0;
}

function classOfWord(units: TextUnits, token: number, word: string): WordClass {
  if (word === "'s" && !isContractedVerb(units, token)) return WORD_CLASS.possessive;
  const isAcronymOf = isCapitalised(units, token) && isUpper(units, token);
  const closed = isAcronymOf ? undefined : CLOSED.get(word);
  if (closed !== undefined) return closed;
  if (TIME_WORDS.has(word) && (isCapitalised(units, token) || word === 'overnight')) return WORD_CLASS.time;
  if (isCapitalised(units, token) && !startsSentence(units, token)) return WORD_CLASS.name;
  return classOfOpenWord(units, token, word);
}

/** "US", "IT", "WHO" are names although "us", "it" and "who" are pronouns; "I" and "A" are not. */
function isUpper(units: TextUnits, token: number): boolean {
  const start = units.tokens.start[token] ?? 0;
  const second = units.text.charCodeAt(start + 1);
  if (second >= 97 && second <= 122) return false;
  const printed = units.text.slice(start, units.tokens.end[token]);
  return printed.length > 1 && printed === printed.toUpperCase() && !startsShoutedLine(units, token);
}

/** In a line all in capitals, capitals tell nothing. */
function startsShoutedLine(units: TextUnits, token: number): boolean {
  const next = units.text.slice(units.tokens.start[token + 1], units.tokens.end[token + 1]);
  return next.length > 3 && next === next.toUpperCase() && next !== next.toLowerCase();
}

/** "he’s", "that’s", "there’s": the verb, not the possessive. */
function isContractedVerb(units: TextUnits, token: number): boolean {
  const before = wordAt(units, token - 1);
  return SUBJECT_PRONOUNS.has(before) || ['that', 'there', 'here', 'what', 'where', 'let'].includes(before);
}

function startsSentence(units: TextUnits, token: number): boolean {
  if (units.sentenceOf[token] !== units.sentenceOf[token - 1]) return true;
  const before = units.tokens.kind[token - 1];
  return before === TOKEN.doubleQuote && (units.sentenceOf[token - 2] ?? -1) !== units.sentenceOf[token];
}

function classOfOpenWord(units: TextUnits, token: number, word: string): WordClass {
  if (PLAIN_VERBS.has(word)) return isCapitalised(units, token) ? WORD_CLASS.name : WORD_CLASS.verb;
  if (isGivenName(units, token, word) || hasNameArticle(units, token, word)) return WORD_CLASS.name;
  if (word.length > 4 && word.endsWith('ly') && !LY_NOUNS.has(word)) return WORD_CLASS.adverb;
  if (word.length > 4 && word.endsWith('ed') && !word.includes('-')) return WORD_CLASS.verb;
  if (word.length > 5 && word.endsWith('ing') && !word.includes('-') && !ING_NOUNS.has(word)) return WORD_CLASS.gerund;
  if (isCapitalised(units, token)) return WORD_CLASS.name;
  return WORD_CLASS.noun;
}

/** "al-Shaeri", "el-Sisi": a name behind a small article. */
function hasNameArticle(units: TextUnits, token: number, word: string): boolean {
  return NAME_ARTICLE.test(word) && /-\p{Lu}/u.test(tokenText(units, token));
}

/** "Ahmed" and "Anatoly" at the head of a sentence are no words in -ed and -ly. */
function isGivenName(units: TextUnits, token: number, word: string): boolean {
  return isCapitalised(units, token) && (HE_NAMES.has(word) || SHE_NAMES.has(word));
}

/** Tells whether the token belongs to a time adjunct: "on Wednesday", "last week". */
export function isTimeWord(marked: MarkedText, token: number): boolean {
  return marked.classes[token] === WORD_CLASS.time || TIME_NOUNS.has(wordAt(marked, token));
}
