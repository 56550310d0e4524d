/**
 * The sentence of a figure in, its scope (one event or a running total), place and time out, as far as the text gives them.
 */
import type { Span } from '../text/span';
import { isCapitalised, spanOfTokens, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Outcome, Scope } from './annotation';
import { type CountPlace, isContrast } from './figures-places';
import { REPORTING_VERBS } from './lexicon/clause-words';
import {
  CUMULATIVE_PHRASES,
  EVENT_NOUNS,
  PLACE_PREPOSITIONS,
  RATE_TIMES,
  SUPERLATIVES,
  TIME_OPENERS,
  TIME_WORDS,
  TOTAL_FROM,
  TOTAL_VERBS,
} from './lexicon/scope';
import { MONTHS } from './lexicon/units';
import type { FoundOutcome } from './outcome-words';

/** What all figures of a sentence share: read for the first of them, handed on to the others. */
export interface SharedSetting {
  readonly cumulative: Span | null;
  readonly time: string | null;
}

export interface Setting {
  readonly shared: SharedSetting;
  readonly scope: Scope;
  /** The words that make it a total. */
  readonly scopeEvidence: Span | null;
  readonly place: string | null;
  readonly time: string | null;
}

/** Tokens of a sentence. */
export interface SentenceTokens {
  readonly first: number;
  readonly end: number;
}

const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(CUMULATIVE_PHRASES);
/** Tokens before "since" in which a superlative takes it. */
const SUPERLATIVE_WINDOW = 10;
/** Tokens; "the town of Bor, east of Juba" is cut at the comma. */
const PLACE_WINDOW = 6;

/** Reads scope, place and time of a figure; `known` is what an earlier figure of the same sentence has read. */
export function readSetting(
  units: TextUnits,
  count: CountPlace,
  found: FoundOutcome,
  known: SharedSetting | null,
): Setting {
  const sentence = { first: count.sentenceFirst, end: count.sentenceEnd };
  const after = count.phrase.endToken;
  const shared = known ?? { cumulative: cumulativeWords(units, sentence), time: findTime(units, sentence) };
  const scopeEvidence = shared.cumulative ?? perfectTotal(units, count, found);
  return {
    shared,
    scope: scopeOf(found.outcome, scopeEvidence),
    scopeEvidence,
    place: findPlace(units, after, sentence.end),
    time: shared.time,
  };
}

function scopeOf(outcome: Outcome, evidence: Span | null): Scope {
  if (outcome === 'supplied' || outcome === 'deployed' || outcome === 'none') return 'none';
  return evidence === null ? 'incident' : 'cumulative';
}

function cumulativeWords(units: TextUnits, sentence: SentenceTokens): Span | null {
  for (let token = sentence.first; token < sentence.end; token += 1) {
    const words = PHRASES.get(units.words[token] ?? '')?.find((phrase) =>
      phrase.every((word, i) => units.words[token + i] === word),
    );
    if (words !== undefined && !isSuperlative(units, token) && units.words[token + 1] !== 'been') {
      return spanOfTokens(units.tokens, token, Math.min(token + words.length, sentence.end));
    }
    const isPerfect = units.words[token - 1] === 'has' || units.words[token - 1] === 'have';
    if (isPerfect && TOTAL_VERBS.has(units.words[token] ?? '')) return spanOfTokens(units.tokens, token - 1, token + 1);
  }
  return null;
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}

function isSuperlative(units: TextUnits, since: number): boolean {
  if (units.words[since] !== 'since') return false;
  for (let at = since - 1; at >= Math.max(0, since - SUPERLATIVE_WINDOW); at -= 1) {
    if (SUPERLATIVES.has(units.words[at] ?? '')) return true;
  }
  return false;
}

/** "The feud has killed 2,300 people", "more than 2,000 have been displaced". */
function perfectTotal(units: TextUnits, count: CountPlace, found: FoundOutcome): Span | null {
  if (count.numeral.low < TOTAL_FROM) return null;
  for (let at = found.token - 1; at >= Math.max(count.sentenceFirst, found.token - 4); at -= 1) {
    const word = units.words[at] ?? '';
    if (word === 'has' || word === 'have') return spanOfTokens(units.tokens, at, found.token + 1);
  }
  return null;
}

/** The first capitalised name after a preposition of place: "in the Kharkiv region". */
function findPlace(units: TextUnits, from: number, limit: number): string | null {
  for (let token = from; token < limit && !opensOtherClause(units, token); token += 1) {
    if (!PLACE_PREPOSITIONS.has(units.words[token] ?? '')) continue;
    const end = endOfPlace(units, token + 1, Math.min(limit, token + 1 + PLACE_WINDOW));
    if (end > token + 1) return placeText(units, behindEvent(units, token + 1, end), end);
  }
  return null;
}

/** "and says it destroyed", "; in Sorn": what follows may be somewhere else. */
function opensOtherClause(units: TextUnits, token: number): boolean {
  const isNextVerb = units.words[token] === 'and' && REPORTING_VERBS.has(units.words[token + 1] ?? '');
  return isNextVerb || isContrast(units.words[token] ?? '') || units.words[token] === 'up';
}

/** "battle for Sorn": an event is no place, its place is. */
function behindEvent(units: TextUnits, first: number, end: number): number {
  for (let token = first; token < end; token += 1) {
    if (EVENT_NOUNS.has(units.words[token] ?? '') && !isCapitalised(units, token)) return Math.min(token + 2, end - 1);
  }
  return first;
}

function endOfPlace(units: TextUnits, first: number, limit: number): number {
  let end = first;
  for (let token = first; token < limit; token += 1) {
    const isOpen = end > first;
    if (isOutsidePlace(units, token, isOpen)) break;
    if (isOpen || isCapitalised(units, token)) end = token + 1;
  }
  return end;
}

/** A time is no place, a second preposition begins one of its own; behind the name only "city" and its kin belong to it. */
function isOutsidePlace(units: TextUnits, token: number, isOpen: boolean): boolean {
  const word = units.words[token] ?? '';
  if (units.tokens.kind[token] !== TOKEN.word || TIME_WORDS.has(word) || MONTHS.has(word)) return true;
  if (!isOpen) return PLACE_PREPOSITIONS.has(word);
  return !isCapitalised(units, token) && !/^(?:city|region|district|province|strip|oblast|camp|town)$/u.test(word);
}

function placeText(units: TextUnits, first: number, end: number): string {
  const start = units.words[first] === 'the' ? first + 1 : first;
  const { start: from, end: to } = spanOfTokens(units.tokens, start, end);
  return units.text.slice(from, to);
}

function findTime(units: TextUnits, sentence: SentenceTokens): string | null {
  for (let token = sentence.first; token < sentence.end; token += 1) {
    const word = units.words[token] ?? '';
    const isSpan = TIME_OPENERS.has(word) && RATE_TIMES.has(units.words[token + 1] ?? '');
    if (!isSpan && !TIME_WORDS.has(word)) continue;
    return units.text.slice(units.tokens.start[token], units.tokens.end[isSpan ? token + 1 : token]);
  }
  return null;
}
