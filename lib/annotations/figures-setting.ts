/**
 * The sentence of a figure in, its scope (one event or a running total), place and time out, as far as the text gives them.
 */
import type { Span } from '../text/span';
import { isCapitalised, spanOfTokens, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Outcome, Scope } from './annotation';
import { CUMULATIVE_PHRASES, PLACE_PREPOSITIONS, TIME_WORDS, TOTAL_VERBS } from './lexicon/scope';

export interface Setting {
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

const PHRASES = CUMULATIVE_PHRASES.map((phrase) => phrase.split(' '));
/** Tokens; "the town of Khuza'a, east of Khan Younis" is cut at the comma. */
const PLACE_WINDOW = 6;

/** Reads scope, place and time of a figure that ends at `after`. */
export function readSetting(units: TextUnits, sentence: SentenceTokens, after: number, outcome: Outcome): Setting {
  const scopeEvidence = cumulativeWords(units, sentence);
  return {
    scope: scopeOf(outcome, scopeEvidence),
    scopeEvidence,
    place: findPlace(units, after, sentence.end),
    time: findTime(units, sentence),
  };
}

function scopeOf(outcome: Outcome, evidence: Span | null): Scope {
  if (outcome === 'supplied' || outcome === 'none') return 'none';
  return evidence === null ? 'incident' : 'cumulative';
}

function cumulativeWords(units: TextUnits, sentence: SentenceTokens): Span | null {
  for (let token = sentence.first; token < sentence.end; token += 1) {
    for (const words of PHRASES) {
      if (words.every((word, i) => units.words[token + i] === word)) {
        return spanOfTokens(units.tokens, token, Math.min(token + words.length, sentence.end));
      }
    }
    const isPerfect = units.words[token - 1] === 'has' || units.words[token - 1] === 'have';
    if (isPerfect && TOTAL_VERBS.has(units.words[token] ?? '')) return spanOfTokens(units.tokens, token - 1, token + 1);
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
