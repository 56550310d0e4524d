/**
 * An active verb or a participle in, its attribution out: subject before the verb, behind it ("said the mayor"), or
 * shared with the verb before ("and added"). Other constructions are read in `attribution-frames`.
 */
import type { Cue } from './attribution-cues';
import { readAround, readBehind } from './content-sides';
import { closingQuotation, trimContent } from './content-spans';
import { behindAddressee, behindAdjuncts } from './cue-adjuncts';
import { clauseSubject, holdsFiniteWord, subjectBefore } from './cue-subjects';
import { type Frame, type Setting, toFrame } from './frame';
import { nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { issuerOf, quotedBefore, readRelay } from './relay-frames';
import { isNominal, isTimeWord, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

export function readActive(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  if (isAsked(setting, cue)) return readAsked(setting, cue);
  const inverted = invertedSubject(setting, cue);
  if (inverted !== null) return readAround(setting, { cue, source: inverted, left: cue.first, right: inverted.end });
  const own = subjectBefore(marked, range.first, cue.first);
  const source = own ?? sharedSubject(setting, cue);
  if (source === null) return null;
  const left = own?.first ?? cue.first;
  const right = behindAddressee(setting, cue);
  if (own !== null && followsContent(setting, left) && endsSaying(setting, cue, right)) {
    return readAround(setting, { cue, source, left, right });
  }
  return readBehind(setting, cue, source);
}

/** "[Asked] by reporters …, he said", "When [asked] about …": a participle that opens its clause. */
function isAsked({ marked, range }: Setting, cue: Cue): boolean {
  if (cue.verb?.lemma !== 'ask' || cue.end > cue.head + 1 || wordAt(marked, cue.head) !== 'asked') return false;
  return cue.first === range.first || wordAt(marked, cue.first - 1) === 'when';
}

/** "Asked [by reporters] [whether troops would leave], he said": the question ends with its clause. */
function readAsked(setting: Setting, cue: Cue): Frame | null {
  const { marked, range } = setting;
  const agent = wordAt(marked, cue.end) === 'by' ? nounPhraseAfter(marked, cue.end + 1, range.end) : null;
  const first = agent?.end ?? cue.end;
  if (!/^(?:about|for|how|if|what|when|where|whether|who|why)$/u.test(wordAt(marked, first))) return null;
  let end = first + 1;
  while (end < range.end && marked.classes[end] !== WORD_CLASS.comma) end += 1;
  return toFrame(setting, cue, agent, [trimContent(marked, first, end)]);
}

/** "…, said the minister": a noun phrase behind the verb, and something said before it. */
function invertedSubject({ marked, range }: Setting, cue: Cue): TokenRange | null {
  if (cue.verb?.inverts !== true || cue.verb.addresses || cue.first === range.first || cue.end > cue.head + 1)
    return null;
  const before = marked.classes[cue.first - 1];
  const isBehindQuote = before === WORD_CLASS.quote;
  if (!isBehindQuote && before !== WORD_CLASS.comma) return null;
  const subject = nounPhraseAfter(marked, cue.end, range.end);
  if (subject === null || isTimeWord(marked, subject.first) || isPointedTime(marked, subject)) return null;
  if (!isBehindQuote && subjectBefore(marked, range.first, cue.first)?.first === range.first) return null;
  const next = marked.classes[subject.end];
  const goesOn =
    next === WORD_CLASS.auxiliary || next === WORD_CLASS.verb || next === WORD_CLASS.to || next === WORD_CLASS.that;
  return goesOn && subject.end < range.end && !isBehindQuote ? null : subject;
}

/** "said [last] week", "said [this] month". */
function isPointedTime(marked: MarkedText, { first, end }: TokenRange): boolean {
  return /^(?:last|this|next|earlier|late)$/u.test(wordAt(marked, first)) && isTimeWord(marked, end);
}

/** "has refused … and has said that": the subject of the verb before "and". */
function sharedSubject({ marked, range, previous }: Setting, cue: Cue): TokenRange | null {
  const before = wordAt(marked, cue.first - 1);
  const isShared = before === 'and' || before === 'but' || before === 'then' || before === ',';
  if (!isShared) return null;
  return previous?.source ?? clauseSubject(marked, range.first, cue.first - 1);
}

/** Tells whether something that can be said ends right before `left`: a comma, a closing quotation, a dash. */
function followsContent({ marked, range }: Setting, left: number): boolean {
  if (left <= range.first) return closingQuotation(marked, left) !== null;
  const before = marked.classes[left - 1];
  if (before === WORD_CLASS.quote) return closingQuotation(marked, left) !== null;
  const isMark = before === WORD_CLASS.comma || /^[–—-]$/u.test(wordAt(marked, left - 1));
  return isMark && holdsFiniteWord(marked, range.first, left);
}

/** Tells whether the saying ends at `right`, so that what was said stands before it. */
function endsSaying({ marked, range }: Setting, cue: Cue, right: number): boolean {
  const next = behindAdjuncts(marked, right, range.end);
  if (next >= range.end) return true;
  const wordClass = marked.classes[next];
  if (wordClass === WORD_CLASS.comma) return true;
  if (wordClass === WORD_CLASS.mark) return wordAt(marked, next) !== ':';
  const isAside =
    wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.conjunction || wordClass === WORD_CLASS.gerund;
  return isAside && cue.verb?.inverts === true && cue.verb.particles.length === 0;
}

export function readGerund(setting: Setting, cue: Cue): Frame | null {
  const relayed = readRelay(setting, cue);
  if (relayed !== null) return relayed;
  const source = gerundSubject(setting, cue);
  return source === null ? null : readBehind(setting, cue, source);
}

function gerundSubject(setting: Setting, cue: Cue): TokenRange | null {
  const { marked, range, previous } = setting;
  const quoted = quotedBefore(setting, cue);
  if (quoted !== null) return quoted;
  const hasOwnSubject = cue.first > range.first && isNominal(marked, cue.first - 1);
  const own = hasOwnSubject ? nounPhraseBefore(marked, range.first, cue.first) : null;
  return (
    (own === null ? null : (issuerOf(setting, cue, own) ?? own)) ??
    previous?.source ??
    clauseSubject(marked, range.first, cue.first) ??
    clauseSubject(marked, cue.first, range.end)
  );
}
