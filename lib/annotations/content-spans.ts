/**
 * A marked text and the edges of a cue in, the token ranges of what is said out: the clause behind the cue, the clause
 * or quotation before it, the second half of an interrupted one, quotations that follow without a cue of their own.
 * Knows clause edges and quotations; not who speaks.
 */

import { findCueVerb } from './lexicon/cue-verbs';
import { startsCueGroup } from './verb-groups';
import { type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Finds where what is said from `first` on ends: before the next cue that shares the subject, or with the range. */
export function clauseEnd(marked: MarkedText, range: TokenRange, first: number): number {
  let hasVerb = false;
  for (let token = first; token < range.end; token += 1) {
    const quotation = quotationOpenedAt(marked, token);
    if (quotation !== null) {
      if (quotation.endToken >= range.end) return quotation.endToken;
      token = quotation.endToken - 1;
    } else if (token > first && (stopsClause(marked, range, token) || (!hasVerb && turnsToDeed(marked, token)))) {
      return token;
    } else hasVerb ||= isFiniteWord(marked, token);
  }
  return range.end;
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
  if (quotation === null) return trimmed;
  const first = Math.min(quotation.firstToken, range.first);
  return trimContent(marked, first, quotation.endToken);
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
  if (wordClass !== WORD_CLASS.comma) return false;
  const next = wordAt(marked, token + 1);
  if (next === 'according' || findCueVerb(next)?.form === 'gerund') return true;
  return OUTLET_ASIDES.test(next) || isTurn(marked, token + 1) || joinsCue(marked, range, token + 1);
}

/** What the outlet adds behind a comma, more often than what the speaker goes on with. */
const OUTLET_ASIDES = /^(?:which|while|though|although)$/u;

/** "but": turns to another speaker or to the outlet, unless "that" goes on with the speaker. */
function isTurn(marked: MarkedText, token: number): boolean {
  return wordAt(marked, token) === 'but' && wordAt(marked, token + 1) !== 'that';
}

/** "and has called", "but declined to": a cue without a subject of its own. */
function joinsCue(marked: MarkedText, range: TokenRange, token: number): boolean {
  if (!/^(?:and|but)$/u.test(wordAt(marked, token))) return false;
  const next = wordAt(marked, token + 1);
  return findCueVerb(next)?.form === 'gerund' || startsCueGroup(marked, range, token + 1);
}
