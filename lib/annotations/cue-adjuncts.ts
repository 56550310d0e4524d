/**
 * A cue in its setting in, the token where what is said begins out: past the person addressed, time and channel, and
 * past "that" or a colon a few words on. Knows word classes only; whether the verb governs what follows is asked elsewhere.
 */
import type { Cue } from './attribution-cues';
import { trimContent } from './content-spans';
import type { Setting } from './frame';
import { TIME_NOUNS } from './lexicon/function-words';
import { nounPhraseAfter } from './noun-phrase-after';
import { isTimeWord, type MarkedText, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; "on Wednesday in a televised address to the nation". */
const ADJUNCT_WINDOW = 12;

/** Finds where the content behind a cue begins, past the person addressed, time and channel. */
export function contentStart(setting: Setting, cue: Cue): number | null {
  const { marked, range } = setting;
  const right = behindAddressee(setting, cue);
  let first = behindAdjuncts(marked, right, range.end);
  const opener = openerWithin(marked, first, range.end);
  if (opener !== null) first = opener;
  while (first < range.end && /^[:,]$/u.test(wordAt(marked, first))) first += 1;
  return first < range.end && trimContent(marked, first, range.end) !== null ? first : null;
}

/** "that" or a colon a few words on, with no verb between: "said of the attack that". */
function openerWithin(marked: MarkedText, from: number, end: number): number | null {
  if (!canPrecedeOpener(marked, from)) return null;
  for (let token = from; token < end && token < from + ADJUNCT_WINDOW; token += 1) {
    const wordClass = marked.classes[token];
    if (wordClass === WORD_CLASS.that) return token;
    if (wordAt(marked, token) === ':') return token + 1;
    if (wordClass === WORD_CLASS.verb || wordClass === WORD_CLASS.auxiliary || wordClass === WORD_CLASS.quote) break;
  }
  return null;
}

function canPrecedeOpener(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  if (wordClass === WORD_CLASS.that || wordAt(marked, token) === ':') return true;
  return wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.adverb || wordClass === WORD_CLASS.comma;
}

/** Steps over the person addressed: "told [reporters] that". */
export function behindAddressee({ marked, range }: Setting, cue: Cue): number {
  if (cue.verb?.addresses !== true) return cue.end;
  if (wordAt(marked, cue.end) === 'her' && marked.classes[cue.end + 1] === WORD_CLASS.that) return cue.end + 1;
  const addressee = nounPhraseAfter(marked, cue.end, range.end);
  return addressee?.end ?? cue.end;
}

/** Steps over time and channel: "on Wednesday", "last week", "at a news conference in Geneva". */
export function behindAdjuncts(marked: MarkedText, from: number, end: number): number {
  let token = from;
  while (token < end && token < from + ADJUNCT_WINDOW) {
    const next = behindAdjunct(marked, token, end);
    if (next === token) break;
    token = next;
  }
  return token;
}

/** "he said [quietly].": not the first word of what is said. */
function isClosingAdverb(marked: MarkedText, token: number): boolean {
  const next = marked.classes[token + 1];
  return (
    marked.classes[token] === WORD_CLASS.adverb &&
    (next === WORD_CLASS.mark || next === WORD_CLASS.comma || next === WORD_CLASS.that)
  );
}

/** "Wednesday", "Wednesday evening". */
function behindTime(marked: MarkedText, time: number): number {
  return TIME_NOUNS.has(wordAt(marked, time + 1)) ? time + 2 : time + 1;
}

function behindAdjunct(marked: MarkedText, token: number, end: number): number {
  if (marked.classes[token] === WORD_CLASS.time) return behindTime(marked, token);
  if (isClosingAdverb(marked, token)) return token + 1;
  const word = wordAt(marked, token);
  if (/^(?:late|early|last|earlier|this)$/u.test(word) && token + 1 < end && isTimeWord(marked, token + 1))
    return token + 2;
  if (!/^(?:in|on|at|during|via|after|through|over)$/u.test(word)) return token;
  const phrase = nounPhraseAfter(marked, token + 1, end);
  if (phrase === null) return marked.classes[token + 1] === WORD_CLASS.time ? behindTime(marked, token + 1) : token;
  const next = marked.classes[phrase.end];
  const closes = phrase.end >= end || next === WORD_CLASS.that || next === WORD_CLASS.time || next === WORD_CLASS.quote;
  return closes || next === WORD_CLASS.mark || next === WORD_CLASS.preposition ? phrase.end : token;
}
