/**
 * A marked text and the edges of a cue in, the token ranges of what is said out: the clause behind the cue, the clause
 * or quotation before it, the second half of an interrupted one, quotations that follow without a cue of their own.
 * Knows clause edges and quotations; not who speaks.
 */

import { findCueVerb } from './lexicon/cue-verbs';
import { nounPhraseBefore } from './noun-phrase-before';
import { canSpeak } from './plausible-sources';
import { groupStart, startsCueGroup } from './verb-groups';
import { type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; "the head of the regional administration said". */
const SUBJECT_WINDOW = 14;

/** Finds where what is said from `first` on ends: before the next cue that shares the subject, or with the range. */
export function clauseEnd(marked: MarkedText, range: TokenRange, first: number): number {
  let hasVerb = false;
  for (let token = first; token < range.end; token += 1) {
    const quotation = quotationOpenedAt(marked, token);
    if (quotation !== null) {
      if (endsWithQuotation(marked, range, quotation.endToken)) return quotation.endToken;
      token = quotation.endToken - 1;
      continue;
    }
    if (token > first && (stopsClause(marked, range, token) || (!hasVerb && turnsToDeed(marked, token)))) return token;
    hasVerb ||= isFiniteWord(marked, token);
  }
  return range.end;
}

/** "“… no role,” [adding] that": the comma of a turn may stand inside the quotation marks. */
function endsWithQuotation(marked: MarkedText, range: TokenRange, end: number): boolean {
  if (end >= range.end) return true;
  return marked.classes[end - 2] === WORD_CLASS.comma && turnsAt(marked, range, end);
}

/** "condemned the treaty [and summoned] the envoy": with no verb in what is said so far, this one is the speaker’s deed. */
function turnsToDeed(marked: MarkedText, token: number): boolean {
  const isJoint = wordAt(marked, token) === 'and' || marked.classes[token] === WORD_CLASS.comma;
  return isJoint && marked.classes[token + 1] === WORD_CLASS.verb && marked.classes[token + 2] !== WORD_CLASS.noun;
}

function isFiniteWord(marked: MarkedText, token: number): boolean {
  return marked.classes[token] === WORD_CLASS.auxiliary || marked.classes[token] === WORD_CLASS.verb;
}

/** Takes commas and stops that stand outside quotation marks off both ends; null when nothing is left. */
export function trimContent(marked: MarkedText, first: number, end: number): TokenRange | null {
  let start = first;
  let stop = end;
  while (start < stop && isEdgeMark(marked, start)) start += 1;
  while (stop > start && isEdgeMark(marked, stop - 1)) stop -= 1;
  return start < stop ? { first: start, end: stop } : null;
}

/**
 * Finds what is said before `end`: back to the head of the range, or, when a quotation closes there, to its opening,
 * which may lie sentences earlier.
 */
export function contentBefore(marked: MarkedText, range: TokenRange, end: number): TokenRange | null {
  const trimmed = trimContent(marked, range.first, end);
  const quotation = closingQuotation(marked, trimmed?.end ?? range.first);
  if (quotation === null) return trimmed && trimContent(marked, behindLink(marked, trimmed), trimmed.end);
  const first = Math.min(quotation.firstToken, range.first);
  return trimContent(marked, first, quotation.endToken);
}

/** "But …", "Meanwhile, …": how the outlet links its sentences is no part of what is said. */
function behindLink(marked: MarkedText, { first }: TokenRange): number {
  if (/^(?:but|and|yet)$/u.test(wordAt(marked, first))) return first + 1;
  const isLink = /^(?:meanwhile|however|nevertheless|nonetheless|moreover|furthermore)$/u.test(wordAt(marked, first));
  return isLink && marked.classes[first + 1] === WORD_CLASS.comma ? first + 2 : first;
}

/** Returns the outermost quotation that ends right before `end`, null when none does. */
export function closingQuotation(marked: MarkedText, end: number): { firstToken: number; endToken: number } | null {
  const quotation = marked.quotations[marked.quotationOf[end - 1] ?? -1];
  return quotation !== undefined && quotation.endToken === end ? quotation : null;
}

/** Returns the outermost quotation that opens at `token`, null when none does. */
export function quotationOpenedAt(marked: MarkedText, token: number): { firstToken: number; endToken: number } | null {
  const quotation = marked.quotations[marked.quotationOf[token] ?? -1];
  return quotation !== undefined && quotation.firstToken === token ? quotation : null;
}

function isEdgeMark(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  return wordClass === WORD_CLASS.comma || (wordClass === WORD_CLASS.mark && wordAt(marked, token) !== '…');
}

function stopsClause(marked: MarkedText, range: TokenRange, token: number): boolean {
  const wordClass = marked.classes[token];
  if (wordClass === WORD_CLASS.mark) return wordAt(marked, token) === ';';
  if (wordClass === WORD_CLASS.conjunction) return isTurn(marked, token) || joinsCue(marked, range, token);
  // "said that, according to …": nothing has been said yet.
  if (wordClass !== WORD_CLASS.comma || marked.classes[token - 1] === WORD_CLASS.that) return false;
  return turnsAt(marked, range, token + 1) || isClosingSpeaker(marked, range, token + 1);
}

/** Tells whether what stands at `token`, behind a comma, is no more of what is said. */
function turnsAt(marked: MarkedText, range: TokenRange, token: number): boolean {
  const word = wordAt(marked, token);
  if (word === 'according' || findCueVerb(word)?.form === 'gerund') return true;
  return OUTLET_ASIDES.test(word) || isTurn(marked, token) || joinsCue(marked, range, token);
}

/** What the outlet adds behind a comma, more often than what the speaker goes on with. */
const OUTLET_ASIDES = /^(?:which|while|though|although)$/u;

/** "but": turns to another speaker or to the outlet, unless "that" or "not" goes on with the speaker. */
function isTurn(marked: MarkedText, token: number): boolean {
  if (wordAt(marked, token) !== 'but' || marked.classes[token - 1] !== WORD_CLASS.comma) return false;
  return !/^(?:that|not|only|also|instead|rather)$/u.test(wordAt(marked, token + 1));
}

/** "and [Lind said] …": somebody else speaks from here on. */
function isNewSpeaker(marked: MarkedText, range: TokenRange, token: number): boolean {
  return speakersCue(marked, range, token) !== null;
}

/** ", [the ministry said].": the saying that the clause before belongs to. */
function isClosingSpeaker(marked: MarkedText, range: TokenRange, token: number): boolean {
  const cue = speakersCue(marked, range, token);
  if (cue === null) return false;
  const next = marked.classes[cue + 1];
  const closes = next === WORD_CLASS.mark || next === WORD_CLASS.comma || next === WORD_CLASS.time;
  return cue + 1 >= range.end || closes || next === WORD_CLASS.preposition;
}

/** Finds the speech verb of a clause whose subject begins at `token` and can speak; null when that opens no saying. */
function speakersCue(marked: MarkedText, range: TokenRange, token: number): number | null {
  for (let head = token + 1; head < range.end && head < token + SUBJECT_WINDOW; head += 1) {
    if (isEdge(marked, head)) return null;
    const entry = findCueVerb(wordAt(marked, head));
    if (entry?.form !== 'past' && entry?.form !== 'present') continue;
    if (!entry.verbs.some(({ inverts, governs }) => inverts && governs !== 'quoted')) return null;
    const subject = nounPhraseBefore(marked, token, groupStart(marked, token, head));
    return subject?.first === token && canSpeak(marked, subject) ? head : null;
  }
  return null;
}

function isEdge(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  return wordClass === WORD_CLASS.comma || wordClass === WORD_CLASS.mark || wordClass === WORD_CLASS.quote;
}

/** "and has called", "but declined to": a cue without a subject of its own. */
function joinsCue(marked: MarkedText, range: TokenRange, token: number): boolean {
  if (!/^(?:and|but)$/u.test(wordAt(marked, token))) return false;
  const next = wordAt(marked, token + 1);
  if (isNewSpeaker(marked, range, token + 1)) return true;
  return findCueVerb(next)?.form === 'gerund' || startsCueGroup(marked, range, token + 1);
}
