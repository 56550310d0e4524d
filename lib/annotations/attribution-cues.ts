/**
 * A marked text and a range of it in, the reporting cues of that range out: verb groups with their auxiliaries, adverbs
 * and channel ("has since said in a statement"), "according to", governing nouns, "reportedly".
 * Says nothing of who speaks or what is said.
 */

import { isCapitalised } from '../text/text-units';
import type { CueClass } from './annotation';
import { findCueNoun } from './lexicon/cue-nouns';
import { type CueVerb, findCueVerb, isNounLike, type VerbForm } from './lexicon/cue-verbs';
import { BE_FORMS } from './lexicon/function-words';
import { CHANNEL_NOUNS } from './lexicon/source-nouns';
import { isNominal, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

export type CueKind = 'active' | 'gerund' | 'passive' | 'according' | 'noun' | 'adverb';

/** Reporting words: the range is all of them, `head` the token that made them a cue. */
export interface Cue extends TokenRange {
  readonly kind: CueKind;
  readonly head: number;
  readonly cueClass: CueClass;
  readonly isNegated: boolean;
  /** null for cues that are no verbs. */
  readonly verb: CueVerb | null;
}

/** One cue per this many tokens, and two to begin with: what denser text holds is no reporting but a word list. */
const TOKENS_PER_CUE = 12;
/** Tokens; "has also, in recent days, repeatedly said" is already rare. */
const VERB_GROUP_WINDOW = 7;
/** Tokens; "in a lengthy post on his official Telegram channel". */
const CHANNEL_WINDOW = 7;

const CATENATIVES = /^(?:declin|refus|continu|appear|seem|fail|tr(?:y|ied)|sought|seek|began|begin)/u;
const REPORTED_ADVERBS = /^(?:reportedly|allegedly|purportedly|supposedly)$/u;

/** Finds the cues in `[range.first, range.end)`, in order. */
export function findCues(marked: MarkedText, range: TokenRange): readonly Cue[] {
  const cues: Cue[] = [];
  const budget = 2 + Math.floor((range.end - range.first) / TOKENS_PER_CUE);
  for (let token = range.first; token < range.end && cues.length < budget; token += 1) {
    const cue = cueAt(marked, range, token);
    if (cue === null) continue;
    cues.push(cue);
    token = Math.max(token, cue.end - 1);
  }
  return cues;
}

/** Finds the verb cue whose group begins at `token`: "and [has also said]"; null when there is none. */
export function startsCueGroup(marked: MarkedText, range: TokenRange, token: number): boolean {
  let head = token;
  while (head < range.end && head < token + VERB_GROUP_WINDOW && isGroupWord(marked, head)) head += 1;
  const entry = findCueVerb(wordAt(marked, head));
  return entry !== null && entry.form !== 'gerund' && (entry.form !== 'base' || head > token);
}

function cueAt(marked: MarkedText, range: TokenRange, token: number): Cue | null {
  const word = wordAt(marked, token);
  if (word === 'according' && wordAt(marked, token + 1) === 'to')
    return plainCue(token, token + 2, 'according', 'neutral');
  if (REPORTED_ADVERBS.test(word))
    return plainCue(token, token + 1, 'adverb', word === 'reportedly' ? 'neutral' : 'claiming');
  return nounCueAt(marked, range, token) ?? verbCueAt(marked, range, token);
}

function plainCue(first: number, end: number, kind: CueKind, cueClass: CueClass): Cue {
  return { first, end, head: first, kind, cueClass, isNegated: false, verb: null };
}

function nounCueAt(marked: MarkedText, range: TokenRange, token: number): Cue | null {
  const entry = findCueNoun(wordAt(marked, token));
  if (entry === null || !readsAsNoun(marked, range, token)) return null;
  const next = wordAt(marked, token + 1);
  if (next === 'that' || next === 'by') return plainCue(token, token + 1, 'noun', entry.cueClass);
  if (entry.particle !== null && next === entry.particle) return plainCue(token, token + 2, 'noun', entry.cueClass);
  return null;
}

/** "his claim", "the latest report", "amid calls", "Reports of": what stands before shows a noun. */
function readsAsNoun(marked: MarkedText, range: TokenRange, token: number): boolean {
  if (token === range.first) return true;
  switch (marked.classes[token - 1]) {
    case WORD_CLASS.determiner:
    case WORD_CLASS.possessive:
    case WORD_CLASS.preposition:
    case WORD_CLASS.number:
    case WORD_CLASS.gerund:
    case WORD_CLASS.verb:
      return true;
    case WORD_CLASS.noun:
      return findCueVerb(wordAt(marked, token)) === null || isAdjective(wordAt(marked, token - 1));
    case WORD_CLASS.auxiliary:
      return BE_FORMS.has(wordAt(marked, token - 1));
    default:
      return findCueVerb(wordAt(marked, token)) === null;
  }
}

function isAdjective(word: string): boolean {
  return /(?:al|ous|ful|ive|ic|less|able|ible|ed|new|latest|early|initial|false|fresh|several)$/u.test(word);
}

function verbCueAt(marked: MarkedText, range: TokenRange, token: number): Cue | null {
  const entry = findCueVerb(wordAt(marked, token));
  if (entry === null) return null;
  const chosen = chooseVerb(marked, entry.verbs, token);
  if (chosen === null || isPartOfName(marked, range, token)) return null;
  if (!readsAsVerb(marked, range, token, entry.form)) return null;
  const { verb, end } = chosen;
  const first = groupStart(marked, range.first, token);
  const kind = kindOf(marked, first, token, entry.form);
  if (isMereChance(marked, first, token)) return null;
  if (entry.form === 'participle' && kind !== 'passive' && !hasAuxiliary(marked, first, token)) return null;
  const reach = verb.inverts && kind !== 'passive' ? channelEnd(marked, range, end) : end;
  const isNegated = holdsNegation(marked, first, token);
  return { first, end: reach, head: token, kind, cueClass: verb.cueClass, isNegated, verb };
}

/** "the United States", "the New Hope Party": capitals inside a sentence, unless it is a headline in title case. */
function isPartOfName(marked: MarkedText, range: TokenRange, token: number): boolean {
  if (!isCapitalised(marked, token) || token === range.first) return false;
  const before = marked.classes[token - 1];
  if (before === WORD_CLASS.mark || before === WORD_CLASS.quote) return false;
  return /^[.?!]$/u.test(wordAt(marked, range.end - 1)) || wordAt(marked, token - 1) === 'united';
}

/** "may say", "should warn": nobody is reported to have said it. "would not say" tells of a refusal. */
function isMereChance(marked: MarkedText, first: number, head: number): boolean {
  if (holdsNegation(marked, first, head)) return false;
  for (let token = first; token < head; token += 1) {
    if (/^(?:may|might|must|should|can|could|will|'ll|shall)$/u.test(wordAt(marked, token))) return true;
  }
  return false;
}

/** Picks the entry whose particle follows ("called for") before one that needs none ("called it"). */
function chooseVerb(
  marked: MarkedText,
  verbs: readonly CueVerb[],
  token: number,
): { verb: CueVerb; end: number } | null {
  const next = wordAt(marked, token + 1);
  const withParticle = verbs.find((verb) => verb.particles.includes(next));
  if (withParticle !== undefined) return { verb: withParticle, end: token + 2 };
  const plain = verbs.find((verb) => verb.particles.length === 0);
  return plain === undefined ? null : { verb: plain, end: token + 1 };
}

/** Tells verb from noun for words that are both ("reports", "claim", "find"). */
function readsAsVerb(marked: MarkedText, range: TokenRange, token: number, form: VerbForm): boolean {
  const before = token - 1;
  const wordClass = token === range.first ? WORD_CLASS.mark : marked.classes[before];
  if (wordClass === WORD_CLASS.determiner && !/^(?:this|that|some|many|all|both)$/u.test(wordAt(marked, before)))
    return false;
  if (isNounLike(wordAt(marked, token)) && isFollowedByVerb(marked, range, token)) return false;
  if (form === 'base') return isBaseVerb(marked, token, wordClass);
  if (form === 'present') return isPresentVerb(marked, token, wordClass);
  if (form === 'past') return wordClass !== WORD_CLASS.preposition || wordAt(marked, before) === 'as';
  return true;
}

/** "Initial reports said": the next word is the verb. */
function isFollowedByVerb(marked: MarkedText, range: TokenRange, token: number): boolean {
  const next = token + 1;
  if (next >= range.end) return false;
  const wordClass = marked.classes[next];
  const form = findCueVerb(wordAt(marked, next))?.form;
  return wordClass === WORD_CLASS.auxiliary || form === 'past' || form === 'present';
}

/** "officials say", "did not say", "and say"; not "a report", "the say", "unable to say". */
function isBaseVerb(marked: MarkedText, token: number, wordClass: number | undefined): boolean {
  const word = wordAt(marked, token - 1);
  if (wordClass === WORD_CLASS.auxiliary || wordClass === WORD_CLASS.pronoun || wordClass === WORD_CLASS.adverb)
    return true;
  if (wordClass === WORD_CLASS.to) return CATENATIVES.test(wordAt(marked, token - 2));
  if (!isNounLike(wordAt(marked, token)) && isNominal(marked, token - 1)) return true;
  if (wordClass === WORD_CLASS.noun || wordClass === WORD_CLASS.name) {
    return /[^s]s$/u.test(word) || /^(?:people|police|media|data|men|women|footage)$/u.test(word);
  }
  return wordClass === WORD_CLASS.comma || word === 'and' || word === ')' || word === 'who';
}

function isPresentVerb(marked: MarkedText, token: number, wordClass: number | undefined): boolean {
  if (wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.possessive || wordClass === WORD_CLASS.to)
    return false;
  if (wordClass === WORD_CLASS.verb || wordClass === WORD_CLASS.number) return false;
  return !(
    marked.classes[token - 1] === WORD_CLASS.noun &&
    isAdjective(wordAt(marked, token - 1)) &&
    wordAt(marked, token) !== 'says'
  );
}

function isGroupWord(marked: MarkedText, token: number): boolean {
  const wordClass = marked.classes[token];
  return wordClass === WORD_CLASS.auxiliary || wordClass === WORD_CLASS.adverb;
}

/** Goes left over auxiliaries, adverbs, and "declined to", "continues to". */
function groupStart(marked: MarkedText, limit: number, head: number): number {
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

function kindOf(marked: MarkedText, first: number, head: number, form: VerbForm): CueKind {
  const last = lastAuxiliary(marked, first, head);
  const isBe = last !== null && BE_FORMS.has(last);
  if (form === 'gerund') return isBe ? 'active' : 'gerund';
  return isBe && (form === 'past' || form === 'participle') ? 'passive' : 'active';
}

function lastAuxiliary(marked: MarkedText, first: number, head: number): string | null {
  for (let token = head - 1; token >= first; token -= 1) {
    if (marked.classes[token] === WORD_CLASS.auxiliary) return wordAt(marked, token);
  }
  return null;
}

function hasAuxiliary(marked: MarkedText, first: number, head: number): boolean {
  return lastAuxiliary(marked, first, head) !== null;
}

function holdsNegation(marked: MarkedText, first: number, head: number): boolean {
  for (let token = first; token < head; token += 1) {
    if (/^(?:not|n't|never|declined|refused|failed)$/u.test(wordAt(marked, token))) return true;
  }
  return false;
}

/** "in a statement", "on Telegram": belongs to the cue when it follows at once. */
function channelEnd(marked: MarkedText, range: TokenRange, end: number): number {
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
