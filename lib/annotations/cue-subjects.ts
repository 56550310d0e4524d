/**
 * A marked text and a verb group in, the noun phrase that is its subject out: past time adjuncts and appositions,
 * through relative pronouns to what they stand for. Knows nothing of what is said.
 */
import { findCueVerb, isNounLike } from './lexicon/cue-verbs';
import { TIME_NOUNS } from './lexicon/function-words';
import { CHANNEL_NOUNS, DOCUMENT_NOUNS, kindOfNoun } from './lexicon/source-nouns';
import { nounPhraseBefore } from './noun-phrase-before';
import { isPronoun, opensApposition } from './noun-phrase-parts';
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
  if (isDash(marked, end - 1)) return withDashes(marked, limit, end - 1);
  const phrase = nounPhraseBefore(marked, limit, end);
  return phrase === null
    ? behindClauseVerb(marked, limit, end)
    : (withRelativeClause(marked, limit, phrase) ?? withOpenApposition(marked, limit, phrase) ?? phrase);
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

/** Tells whether a finite verb or an auxiliary stands in `[first, end)`: "On Monday," says nothing. */
export function holdsFiniteWord(marked: MarkedText, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (isFiniteWord(marked, token)) return true;
  return false;
}

function isFiniteWord(marked: MarkedText, token: number): boolean {
  if (marked.classes[token] === WORD_CLASS.auxiliary || marked.classes[token] === WORD_CLASS.verb) return true;
  const word = wordAt(marked, token);
  const form = findCueVerb(word)?.form;
  return (form === 'past' || form === 'present') && !isNounLike(word);
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
    const opens = isTime || TIME_NOUNS.has(word) ? /^(?:on|in|late|early|last|this|earlier)$/u : /^(?:in|on|via)$/u;
    if (opens.test(wordAt(marked, token - 1)) && isSubjectEnd(marked, token - 2)) return token - 1;
  }
  return isTime && isSubjectEnd(marked, last - 1) ? last : verb;
}

function isSubjectEnd(marked: MarkedText, token: number): boolean {
  return isNominal(marked, token) || isPronoun(marked, token) || marked.classes[token] === WORD_CLASS.comma;
}

/** Tokens; "A baker who was asleep upstairs said", "Footage filmed by a resident shows". */
const RELATIVE_WINDOW = 9;

function isDash(marked: MarkedText, token: number): boolean {
  return /^[–—-]$/u.test(wordAt(marked, token));
}

/** "Danov – whose brother was hurt – said": the phrase before the first dash, and what the dashes enclose. */
function withDashes(marked: MarkedText, limit: number, closing: number): TokenRange | null {
  const from = Math.max(limit, closing - APPOSITION_WINDOW);
  for (let dash = closing - 1; dash > from; dash -= 1) {
    if (!isDash(marked, dash)) continue;
    const head = nounPhraseBefore(marked, limit, dash);
    return head === null ? null : { first: head.first, end: closing };
  }
  return null;
}

/** "A man whose sister was killed said": the clause that ends in a verb of its own belongs to the noun before it. */
function behindClauseVerb(marked: MarkedText, limit: number, end: number): TokenRange | null {
  if (marked.classes[end - 1] !== WORD_CLASS.verb) return null;
  const from = Math.max(limit, end - RELATIVE_WINDOW);
  for (let token = end - 1; token > from && !isClauseEdge(marked, token); token -= 1) {
    if (!/^(?:who|whose)$/u.test(wordAt(marked, token))) continue;
    const head = nounPhraseBefore(marked, limit, token);
    return head === null ? null : { first: head.first, end };
  }
  return null;
}

/** When the phrase only ends a relative clause or a participle’s, the subject is what stands before that. */
function withRelativeClause(marked: MarkedText, limit: number, phrase: TokenRange): TokenRange | null {
  const from = Math.max(limit, phrase.first - RELATIVE_WINDOW);
  for (let token = phrase.first - 1; token > from && !isClauseEdge(marked, token); token -= 1) {
    if (isObjectClause(marked, token)) return null;
    if (!/^(?:who|whose)$/u.test(wordAt(marked, token)) && !isReducedClause(marked, token)) continue;
    const head = nounPhraseBefore(marked, limit, token);
    return head === null ? null : { first: head.first, end: phrase.end };
  }
  return null;
}

function isClauseEdge(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  return (
    wordClass === WORD_CLASS.comma ||
    wordClass === WORD_CLASS.mark ||
    wordClass === WORD_CLASS.quote ||
    wordClass === WORD_CLASS.that
  );
}

/** "officials [who the ministry] said": the phrase is the subject of its own clause. */
function isObjectClause(marked: MarkedText, token: number): boolean {
  const opener = marked.classes[token + 1];
  return (
    wordAt(marked, token) === 'who' &&
    (opener === WORD_CLASS.determiner || opener === WORD_CLASS.name || isPronoun(marked, token + 1))
  );
}

/** "a photo [released by …]", "a man [carrying …]". */
function isReducedClause(marked: MarkedText, token: number): boolean {
  if (marked.classes[token] === WORD_CLASS.verb) return isPaperBefore(marked, token);
  const kind = kindOfNoun(wordAt(marked, token - 1));
  return marked.classes[token] === WORD_CLASS.gerund && (kind === 'person' || kind === 'group');
}

/** "a photo released by …": a document or a picture before a participle with "by", "on", "in" or "from". */
function isPaperBefore(marked: MarkedText, verb: number): boolean {
  return DOCUMENT_NOUNS.has(wordAt(marked, verb - 1)) && /^(?:by|on|in|from|at)$/u.test(wordAt(marked, verb + 1));
}

/** "Berg, a nurse in the city told us": an apposition that no comma closes. */
function withOpenApposition(marked: MarkedText, limit: number, phrase: TokenRange): TokenRange | null {
  const comma = phrase.first - 1;
  const isOpen =
    comma > limit && marked.classes[comma] === WORD_CLASS.comma && /^an?$/u.test(wordAt(marked, phrase.first));
  if (!isOpen || marked.classes[comma - 1] !== WORD_CLASS.name) return null;
  const head = nounPhraseBefore(marked, limit, comma);
  // "In Oldport, a spokesman said", "Asked by the Courier, an aide said": that name is no speaker.
  const isPlaced = head !== null && marked.classes[head.first - 1] === WORD_CLASS.preposition;
  return head === null || isPlaced ? null : { first: head.first, end: phrase.end };
}

/** "Petrov, the mayor of the city, said": from the name before the comma that opens the apposition. */
function withApposition(marked: MarkedText, limit: number, closing: number): TokenRange | null {
  const from = Math.max(limit, closing - APPOSITION_WINDOW);
  for (let comma = closing - 1; comma > from; comma -= 1) {
    if (marked.classes[comma] !== WORD_CLASS.comma) continue;
    const apposition = { first: comma + 1, end: closing };
    const head = isNameOnly(marked, comma + 1, closing)
      ? nounPhraseBefore(marked, limit, comma)
      : headOfApposition(marked, limit, apposition);
    if (head !== null) return { first: head.first, end: closing };
  }
  return interruptedSubject(marked, limit, closing);
}

/**
 * A name before "a spokesman …", anything that can be told more of before "who …" or "which …":
 * "Lind, head of the council, which sponsors the talks," is Lind.
 */
function headOfApposition(marked: MarkedText, limit: number, apposition: TokenRange): TokenRange | null {
  const isClause = /^(?:who|whose|which|including)$/u.test(wordAt(marked, apposition.first));
  if (!isClause && !opensApposition(marked, apposition.first)) return null;
  const head = nounPhraseBefore(marked, limit, apposition.first - 1);
  if (head === null) return null;
  const isNamed = marked.classes[head.end - 1] === WORD_CLASS.name;
  if (!isClause) return isNamed ? head : null;
  switch (marked.classes[head.first - 1]) {
    case WORD_CLASS.comma:
      return headOfApposition(marked, limit, head) ?? head;
    case WORD_CLASS.conjunction:
      return null;
    default:
      return head;
  }
}

/** ", Igor Petrov,": with a role before it, the name is the apposition. */
function isNameOnly(marked: MarkedText, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    const isTitleStop = wordAt(marked, token) === '.' && token > first;
    if (marked.classes[token] !== WORD_CLASS.name && !isTitleStop) return false;
  }
  return first < end;
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
