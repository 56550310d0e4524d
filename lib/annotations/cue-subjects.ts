/**
 * A marked text and a verb group in, the noun phrase that is its subject out: past time adjuncts and appositions,
 * through relative pronouns to what they stand for. Knows nothing of what is said.
 */
import { TIME_NOUNS } from './lexicon/function-words';
import { CHANNEL_NOUNS } from './lexicon/source-nouns';
import { isPronoun, nounPhraseBefore, opensApposition } from './noun-phrases';
import { isNominal, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; how far back the comma that opens an apposition may lie. */
const APPOSITION_WINDOW = 30;
/** Tokens; "on Wednesday", "late last week", "in a statement". */
const ADJUNCT_WINDOW = 5;

/** Finds the subject that ends before the verb group at `verb`, not before `limit`. */
export function subjectBefore(marked: MarkedText, limit: number, verb: number): TokenRange | null {
  const end = beforeAdjunct(marked, limit, verb);
  if (isRelative(marked, end - 1)) return antecedentBefore(marked, limit, end - 1);
  if (marked.classes[end - 1] === WORD_CLASS.comma) return withApposition(marked, limit, end - 1);
  return nounPhraseBefore(marked, limit, end);
}

/** Finds the subject of the clause that begins at `first`: what stands before its first verb. */
export function clauseSubject(marked: MarkedText, first: number, end: number): TokenRange | null {
  for (let token = first + 1; token < end; token += 1) {
    if (!isFiniteWord(marked, token) || marked.quotationOf[token] !== marked.quotationOf[first]) continue;
    let group = token;
    while (group > first + 1 && marked.classes[group - 1] === WORD_CLASS.adverb) group -= 1;
    const subject = subjectBefore(marked, first, group);
    if (subject !== null) return subject;
  }
  return null;
}

function isFiniteWord(marked: MarkedText, token: number): boolean {
  return marked.classes[token] === WORD_CLASS.auxiliary || marked.classes[token] === WORD_CLASS.verb;
}

/** Finds what "who" or "which" at `relative` stands for. */
export function antecedentBefore(marked: MarkedText, limit: number, relative: number): TokenRange | null {
  const end = marked.classes[relative - 1] === WORD_CLASS.comma ? relative - 1 : relative;
  return end > limit ? nounPhraseBefore(marked, limit, end) : null;
}

function isRelative(marked: MarkedText, token: number): boolean {
  return (
    /^(?:who|which|that)$/u.test(wordAt(marked, token)) &&
    isNominal(marked, token - (marked.classes[token - 1] === WORD_CLASS.comma ? 2 : 1))
  );
}

/** Steps over "on Wednesday", "last week", "in a statement" between subject and verb. */
function beforeAdjunct(marked: MarkedText, limit: number, verb: number): number {
  const last = verb - 1;
  const word = wordAt(marked, last);
  const isTime = marked.classes[last] === WORD_CLASS.time;
  if (!isTime && !TIME_NOUNS.has(word) && !CHANNEL_NOUNS.has(word)) return verb;
  for (let token = last; token > limit && token > last - ADJUNCT_WINDOW; token -= 1) {
    const opens = isTime || TIME_NOUNS.has(word) ? /^(?:on|in|late|early|last|earlier)$/u : /^(?:in|on|via)$/u;
    if (opens.test(wordAt(marked, token - 1)) && isSubjectEnd(marked, token - 2)) return token - 1;
  }
  return isTime && isSubjectEnd(marked, last - 1) ? last : verb;
}

function isSubjectEnd(marked: MarkedText, token: number): boolean {
  return isNominal(marked, token) || isPronoun(marked, token) || marked.classes[token] === WORD_CLASS.comma;
}

/** "Petrov, the mayor of the city, said": from the name before the comma that opens the apposition. */
function withApposition(marked: MarkedText, limit: number, closing: number): TokenRange | null {
  const from = Math.max(limit, closing - APPOSITION_WINDOW);
  for (let comma = closing - 1; comma > from; comma -= 1) {
    if (marked.classes[comma] !== WORD_CLASS.comma || !opensApposition(marked, comma + 1)) continue;
    const head = nounPhraseBefore(marked, limit, comma);
    if (head !== null && marked.classes[head.end - 1] === WORD_CLASS.name) return { first: head.first, end: closing };
    if (head !== null && /^who/u.test(wordAt(marked, comma + 1))) return { first: head.first, end: closing };
  }
  return interruptedSubject(marked, limit, closing);
}

/** "The ministry, citing its data, said": the phrase that opens the clause, when a comma closes it. */
function interruptedSubject(marked: MarkedText, limit: number, closing: number): TokenRange | null {
  const from = Math.max(limit, closing - APPOSITION_WINDOW);
  for (let comma = closing - 1; comma > from; comma -= 1) {
    if (marked.classes[comma] !== WORD_CLASS.comma) continue;
    if (isPronoun(marked, comma + 1) || marked.classes[comma + 1] === WORD_CLASS.quote) return null;
    const head = nounPhraseBefore(marked, limit, comma);
    return head !== null && head.first <= limit + 1 ? head : null;
  }
  return null;
}
