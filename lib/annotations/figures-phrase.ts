/**
 * Where a number stands in, the noun phrase it counts out: "two German-made 105mm L118 howitzers" up to "howitzers".
 * Works by word lists, not by a tagger. Knows nothing of what happened to the things counted.
 */
import { isDigitAt } from '../text/characters';
import { readNumber } from '../text/number-readings';
import { isCapitalised, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import { DETERMINERS, PHRASE_ENDS, PRONOUNS_AFTER_OF } from './lexicon/clause-words';
import { findItem, type Item, isDemonym, NOUN_JOINERS } from './lexicon/items';
import { findOutcomeWord, type OutcomeWord, TAKEN_AS } from './lexicon/outcomes';
import { RATE_OPENERS, RATE_TIMES } from './lexicon/scope';
import { NUMBERED_WEAPONS } from './lexicon/units';
import { wordAt } from './word-classes';

export interface CountedPhrase {
  /** Token after the phrase: after the head noun, or after the number when the noun is elided. */
  readonly endToken: number;
  /** Tokens of the counted noun with what it needs, empty when elided. */
  readonly itemFirst: number;
  readonly itemEnd: number;
  readonly item: Item | null;
  /** "wounded", "displaced" before the noun. */
  readonly adjective: OutcomeWord | null;
  /** False when another, unknown noun is counted: "30 loaves". */
  readonly isCount: boolean;
}

/** Tokens; "two German-made 105mm L118 towed howitzers" has five after the number. */
const PHRASE_WINDOW = 10;
/** Nouns that are outcome words as well. */
const EVENTS: ReadonlySet<string> = new Set(
  'fire fires strike strikes attack attacks launch launches hit hits salvo salvos barrage barrages'.split(' '),
);

/** "14 Wolf 2s": a name with a number in the plural counts arms. */
const TYPED: Item = { category: 'equipment', victimClass: 'unknown', outcome: null, isMunition: false };

interface PhraseState {
  at: number;
  head: number;
  adjective: OutcomeWord | null;
  unknown: number;
}

/** Reads the phrase that begins after a number and its modifiers at `from`; `limit` is the end of the sentence. */
export function readPhrase(units: TextUnits, from: number, limit: number): CountedPhrase {
  if (isRate(units, from))
    return { endToken: from, itemFirst: from, itemEnd: from, item: null, adjective: null, isCount: true };
  const start = afterOf(units, from);
  const state: PhraseState = { at: start, head: -1, adjective: null, unknown: 0 };
  const shared = sharedHead(units, from, limit);
  if (shared !== null) return shared;
  const end = Math.min(limit, start + PHRASE_WINDOW);
  while (state.at < end && step(units, state)) state.at += 1;
  if (state.head < 0) {
    const isElided = state.unknown === 0 && (start === from || readNumber(units, start) !== null);
    const isShare = start > from && units.words[state.at - 1] === "'s" && readNumber(units, state.at) !== null;
    return {
      endToken: from,
      itemFirst: from,
      itemEnd: from,
      item: null,
      adjective: null,
      isCount:
        isShare || (isElided && !countsEvent(units, from)) || isPronoun(units, from) || isOfVictims(units, from, start),
    };
  }
  const head = coordinatedHead(units, state.head, limit);
  const itemFirst = itemStart(units, start, state.head);
  return {
    endToken: head + 1,
    itemFirst,
    itemEnd: head + 1,
    item: findItem(wordAt(units, state.head)) ?? findItem(wordAt(units, state.head - 1)) ?? TYPED,
    adjective: state.adjective,
    isCount: true,
  };
}

/** "31 Keldian and 44 Orvanian trucks": the noun stands once, behind the second people. */
function sharedHead(units: TextUnits, from: number, limit: number): CountedPhrase | null {
  if (!isCapitalised(units, from) || units.words[from + 1] !== 'and') return null;
  const number = readNumber(units, from + 2);
  const second = number === null ? -1 : number.end;
  const head = second + 1;
  const item = findItem(wordAt(units, head));
  if (number === null || item === undefined || head >= limit || !isCapitalised(units, second)) return null;
  return { endToken: from + 1, itemFirst: head, itemEnd: head + 1, item, adjective: null, isCount: true };
}

/** Steps over "of", "of the", "of its". */
function afterOf(units: TextUnits, from: number): number {
  if (units.words[from] !== 'of' || isPronoun(units, from)) return from;
  let at = from + 1;
  while (at < from + 3 && DETERMINERS.has(wordAt(units, at))) at += 1;
  return at;
}

/** "37 of them": the noun was named before. */
function isPronoun(units: TextUnits, from: number): boolean {
  return units.words[from] === 'of' && PRONOUNS_AFTER_OF.has(wordAt(units, from + 1));
}

/** "60 a day": the noun is elided, a time follows. */
function isRate(units: TextUnits, from: number): boolean {
  return RATE_OPENERS.has(wordAt(units, from)) && RATE_TIMES.has(wordAt(units, from + 1));
}

/** "seven of the wounded": the participle stands for the people. */
function isOfVictims(units: TextUnits, from: number, start: number): boolean {
  const form = findOutcomeWord(wordAt(units, start))?.form;
  return start > from && (form === 'transitive' || form === 'state');
}

/** "one fire", "four strikes": what is counted is the event. */
function countsEvent(units: TextUnits, from: number): boolean {
  return EVENTS.has(wordAt(units, from));
}

/** Takes the token at `state.at` into the phrase; false when the phrase ends before it. */
function step(units: TextUnits, state: PhraseState): boolean {
  const { at } = state;
  const word = wordAt(units, at);
  const kind = units.tokens.kind[at];
  if (kind === TOKEN.doubleQuote || kind === TOKEN.singleQuote) return state.head < 0;
  if (kind === TOKEN.number) return isTypeNumber(units, state);
  if (kind === TOKEN.punctuation || kind === TOKEN.symbol || kind === TOKEN.newline) return false;
  const outcome = findOutcomeWord(word);
  const item = isTakenAs(units, state) ? undefined : findItem(word);
  if (item !== undefined && (outcome === undefined || outcome.form === 'noun' || state.head < 0)) {
    takeHead(units, state);
    return true;
  }
  if (isTypeNumbers(units, state)) {
    state.head = at;
    return true;
  }
  if (outcome !== undefined) return takeAdjective(units, state, outcome);
  return stepOver(units, state, word);
}

/** "14 Leopard 2 tanks", "14 Wolf 2s": the number belongs to the name before it. */
function isTypeNumber(units: TextUnits, { at }: PhraseState): boolean {
  if (NUMBERED_WEAPONS.has(wordAt(units, at - 1))) return true;
  return isCapitalised(units, at - 1) && findItem(wordAt(units, at + 1)) !== undefined;
}

/** "14 Leopard 2s": a number in the plural right behind a name. */
function isTypeNumbers(units: TextUnits, { at }: PhraseState): boolean {
  const word = wordAt(units, at);
  return isDigitAt(word, 0) && /^\p{Nd}+\p{L}?\p{Nd}*s$/u.test(word) && isCapitalised(units, at - 1);
}

/** "took 40 villagers hostage": the noun says what they were taken as. */
function isTakenAs(units: TextUnits, state: PhraseState): boolean {
  return state.head >= 0 && wordAt(units, state.head).endsWith('s') && TAKEN_AS.has(wordAt(units, state.at));
}

/** "dead Russian soldiers": a head that another noun follows was an adjective. */
function takeHead(units: TextUnits, state: PhraseState): void {
  if (state.head >= 0) state.adjective ??= findOutcomeWord(wordAt(units, state.head)) ?? null;
  if (modifiesNext(units, state.at)) state.unknown += 1;
  else state.head = state.at;
}

/** "four Israeli strikes", "drone attacks": the next noun, which is no item, is what is counted. */
function modifiesNext(units: TextUnits, at: number): boolean {
  const next = wordAt(units, at + 1);
  if (units.tokens.kind[at + 1] !== TOKEN.word || PHRASE_ENDS.has(next) || findItem(next) !== undefined) return false;
  if (isDemonym(wordAt(units, at)))
    return !/(?:ed|ly|ing)$/u.test(next) && findOutcomeWord(next)?.form !== 'transitive';
  const isPlural = wordAt(units, at).endsWith('s');
  return !isPlural && next.endsWith('s') && next !== "'s";
}

function takeAdjective(units: TextUnits, state: PhraseState, outcome: OutcomeWord): boolean {
  const next = wordAt(units, state.at + 1);
  const isAdjective = state.head < 0 && findItem(next) !== undefined && !findOutcomeWord(next);
  if (isAdjective) state.adjective = outcome;
  return isAdjective;
}

function stepOver(units: TextUnits, state: PhraseState, word: string): boolean {
  const next = wordAt(units, state.at + 1);
  if (word === 'more' && state.head < 0) return findItem(next) !== undefined;
  if (PHRASE_ENDS.has(word)) return false;
  if (state.head >= 0) return NOUN_JOINERS.has(word) && findItem(next) !== undefined;
  if (!word.endsWith('ly') && word !== "'s") state.unknown += 1;
  return true;
}

/** "cooks, drivers and nurses", "missiles and drones": one count for a list of nouns without numbers. */
function coordinatedHead(units: TextUnits, head: number, limit: number): number {
  const category = findItem(wordAt(units, head))?.category;
  let last = head;
  for (let next = nextInList(units, last); next < limit; next = nextInList(units, last)) {
    const word = wordAt(units, next);
    if (category === undefined || findItem(word)?.category !== category || findOutcomeWord(word) !== undefined) break;
    last = next;
  }
  return last;
}

/** Token of the noun after ", " / " and ", past one name ("and Hezbollah leaders"); Infinity when the list ends. */
function nextInList(units: TextUnits, last: number): number {
  let next = last + 1;
  if (units.words[next] === ',') next += 1;
  if (units.words[next] === 'and' || units.words[next] === 'or') next += 1;
  if (next === last + 1 || units.words[next + 1] === 'of') return Number.POSITIVE_INFINITY;
  return findItem(wordAt(units, next)) === undefined && isCapitalised(units, next) ? next + 1 : next;
}

/** The item keeps the nouns and lower-case adjectives right before its head: "armoured fighting vehicles". */
function itemStart(units: TextUnits, start: number, head: number): number {
  let first = head;
  while (first > start && head - first < 4) {
    const kind = units.tokens.kind[first - 1];
    if (kind !== TOKEN.word) break;
    const word = wordAt(units, first - 1);
    if (DETERMINERS.has(word) || word.endsWith('-made') || word === 'other' || word === 'more') break;
    first -= 1;
  }
  return first;
}
