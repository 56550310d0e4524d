/**
 * A verb and its place in, its group out: auxiliaries, adverbs and "declined to" before it, the channel behind it, and
 * what they say (negation, mere chance). Knows word classes; which verbs report is asked of the lexicon.
 */
import { findCueVerb } from './lexicon/cue-verbs';
import { CHANNEL_NOUNS } from './lexicon/source-nouns';
import { isNominal, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; "has also, in recent days, repeatedly said" is already rare. */
const VERB_GROUP_WINDOW = 7;
/** Tokens; "in a lengthy post on his official Telegram channel". */
const CHANNEL_WINDOW = 7;

export const CATENATIVES = /^(?:declin|refus|continu|appear|seem|fail|tr(?:y|ied)|sought|seek|began|begin)/u;

/** Finds the verb cue whose group begins at `token`: "and [has also said]"; null when there is none. */
export function startsCueGroup(marked: MarkedText, range: TokenRange, token: number): boolean {
  let head = token;
  while (head < range.end && head < token + VERB_GROUP_WINDOW && isGroupWord(marked, head)) head += 1;
  const entry = findCueVerb(wordAt(marked, head));
  return entry !== null && entry.form !== 'gerund' && (entry.form !== 'base' || head > token);
}

/** Goes left over auxiliaries, adverbs, and "declined to", "continues to". */
export function groupStart(marked: MarkedText, limit: number, head: number): number {
  const from = Math.max(limit, head - VERB_GROUP_WINDOW);
  let first = head;
  while (first > from) {
    if (isGroupWord(marked, first - 1)) first -= 1;
    else if (first - 2 >= from && wordAt(marked, first - 1) === 'to' && CATENATIVES.test(wordAt(marked, first - 2)))
      first -= 2;
    else break;
  }
  return first;
}

function isGroupWord(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  return wordClass === WORD_CLASS.auxiliary || wordClass === WORD_CLASS.adverb;
}

export function lastAuxiliary(marked: MarkedText, first: number, head: number): string | null {
  for (let token = head - 1; token >= first; token -= 1) {
    if (marked.classes[token] === WORD_CLASS.auxiliary) return wordAt(marked, token);
  }
  return null;
}

export function hasAuxiliary(marked: MarkedText, first: number, head: number): boolean {
  return lastAuxiliary(marked, first, head) !== null;
}

export function holdsNegation(marked: MarkedText, first: number, head: number): boolean {
  for (let token = first; token < head; token += 1) {
    if (/^(?:not|n't|never|declined|refused|failed)$/u.test(wordAt(marked, token))) return true;
  }
  return false;
}

/** "may say", "should warn": nobody is reported to have said it. "would not say" tells of a refusal. */
export function isMereChance(marked: MarkedText, first: number, head: number): boolean {
  if (holdsNegation(marked, first, head)) return false;
  for (let token = first; token < head; token += 1) {
    if (/^(?:may|might|must|should|can|could|will|'ll|shall)$/u.test(wordAt(marked, token))) return true;
  }
  return false;
}

/** "in a statement", "on Telegram": belongs to the cue when it follows at once. */
export function channelEnd(marked: MarkedText, range: TokenRange, end: number): number {
  if (!/^(?:in|on|at|via|during|through|over)$/u.test(wordAt(marked, end))) return end;
  let channel = end;
  for (let token = end + 1; token < range.end && token <= end + CHANNEL_WINDOW; token += 1) {
    const isPossessive = marked.classes[token + 1] === WORD_CLASS.possessive;
    if (CHANNEL_NOUNS.has(wordAt(marked, token)) && !isPossessive) channel = token + 1;
    else if (!isChannelWord(marked, token)) break;
  }
  return channel;
}

function isChannelWord(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  if (wordClass === WORD_CLASS.time) return false;
  return (
    isNominal(marked, token) ||
    wordClass === WORD_CLASS.determiner ||
    wordClass === WORD_CLASS.possessive ||
    wordClass === WORD_CLASS.verb ||
    /^(?:on|of|to)$/u.test(wordAt(marked, token))
  );
}
