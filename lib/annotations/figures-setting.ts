/**
 * The sentence of a figure in, its scope (one event or a running total), place and time out, as far as the text gives them.
 */
import type { Span } from '../text/span';
import { isCapitalised, spanOfTokens, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Outcome, Scope } from './annotation';
import type { CountPlace } from './figures-places';
import {
  CUMULATIVE_PHRASES,
  PLACE_PREPOSITIONS,
  SUPERLATIVES,
  TIME_WORDS,
  TOTAL_FROM,
  TOTAL_VERBS,
} from './lexicon/scope';
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
  for (let token = from; token < limit; token += 1) {
    if (!PLACE_PREPOSITIONS.has(units.words[token] ?? '')) continue;
    const end = endOfPlace(units, token + 1, Math.min(limit, token + 1 + PLACE_WINDOW));
    if (end > token + 1) return placeText(units, token + 1, end);
  }
  return null;
}

function endOfPlace(units: TextUnits, first: number, limit: number): number {
  let end = first;
  for (let token = first; token < limit; token += 1) {
    const word = units.words[token] ?? '';
    if (units.tokens.kind[token] !== TOKEN.word || TIME_WORDS.has(word)) break;
    if (isCapitalised(units, token)) end = token + 1;
    else if (end > first && !/^(?:city|region|district|province|strip|oblast|camp|town)$/u.test(word)) break;
    else if (end > first) end = token + 1;
  }
  return end;
}

function placeText(units: TextUnits, first: number, end: number): string {
  const start = units.words[first] === 'the' ? first + 1 : first;
  const { start: from, end: to } = spanOfTokens(units.tokens, start, end);
  return units.text.slice(from, to);
}

function findTime(units: TextUnits, sentence: SentenceTokens): string | null {
  for (let token = sentence.first; token < sentence.end; token += 1) {
    const word = units.words[token] ?? '';
    if (TIME_WORDS.has(word)) return units.text.slice(units.tokens.start[token], units.tokens.end[token]);
  }
  return null;
}
