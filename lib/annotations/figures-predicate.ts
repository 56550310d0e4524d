/**
 * A counted phrase in, the outcome that the words behind it give out: "were killed", "dead", "died", past appositions in
 * commas and across a list of counts that share one predicate. Knows nothing of the words before the count.
 */
import { hasCase, isDigitAt } from '../text/characters';
import { readNumber } from '../text/number-readings';
import type { TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Category } from './annotation';
import type { CountPlace } from './figures-places';
import {
  APPOSITION_OPENERS,
  AUXILIARIES,
  CLAUSE_EDGES,
  FILLERS,
  PASSIVE_AUXILIARIES,
  REPORTING_VERBS,
} from './lexicon/clause-words';
import type { OutcomeWord } from './lexicon/outcomes';
import { RATE_OPENERS, RATE_TIMES } from './lexicon/scope';
import { applyOutcome, type FoundOutcome, isUnreal, readOutcomeWord } from './outcome-words';
import { wordAt } from './word-classes';

/** Tokens; further away the predicate belongs to something else. */
const WINDOW = 16;
/** Tokens within which an elided noun needs its verb: "30 more were badly wounded". */
const ELIDED_WINDOW = 5;
/** Tokens of "and a children's clinic". */
const COORDINATED_WINDOW = 6;
const PLURAL_AUXILIARIES: ReadonlySet<string> = new Set(['were', 'are', 'have']);
const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  'a an the about more over several dozens hundreds one two three four five six seven eight nine ten its their his'.split(
    ' ',
  ),
);

interface Scan {
  readonly from: number;
  readonly limit: number;
  /** Missiles that hit something are counted themselves. */
  readonly isMunition: boolean;
  isPassive: boolean;
  /** Nothing but auxiliaries, adverbs and fillers so far. */
  isDirect: boolean;
}

/** Finds the predicate behind a count; `reach` caps the tokens looked at. */
export function predicateOutcome(
  units: TextUnits,
  place: CountPlace,
  category: Category,
  reach = WINDOW,
): FoundOutcome | null {
  const { phrase, sentenceEnd } = place;
  const isElided = phrase.item === null;
  const start = behindRate(units, isElided ? behindOf(units, phrase.endToken) : phrase.endToken);
  const window = isElided ? Math.min(reach, ELIDED_WINDOW) : reach;
  const limit = Math.min(sentenceEnd, start + reach);
  const from = skipApposition(units, start, limit);
  const scan: Scan = {
    from,
    limit: Math.min(sentenceEnd, from + window),
    isMunition: phrase.item?.isMunition === true,
    isPassive: false,
    isDirect: true,
  };
  for (let at = from; at < scan.limit; at += 1) {
    at = behindCoordinated(units, at, limit);
    const outcome = predicateAt(units, at, scan);
    if (outcome !== undefined) {
      return isUnreal(units, from, at) ? null : applyOutcome(outcome, category, at, isElided);
    }
    if (endsPredicate(units, at, scan)) return null;
    advance(units, at, scan);
  }
  return null;
}

/** "seven of them", "seven of the wounded later". */
function behindOf(units: TextUnits, end: number): number {
  if (units.words[end] !== 'of') return end;
  const isThe = wordAt(units, end + 1) === 'the' && readOutcomeWord(units, end + 2) !== undefined;
  return isThe ? end + 3 : end + 2;
}

/** "60 a day", "200 soldiers per week": the rate stands between the count and its predicate. */
function behindRate(units: TextUnits, end: number): number {
  const isRate = RATE_OPENERS.has(wordAt(units, end)) && RATE_TIMES.has(wordAt(units, end + 1));
  return isRate ? end + 2 : end;
}

/** The outcome word at `at`, if it is what is said of the count. */
function predicateAt(units: TextUnits, at: number, scan: Scan): OutcomeWord | undefined {
  const outcome = readOutcomeWord(units, at);
  if (outcome === undefined || !isPredicate(units, at, outcome, scan)) return undefined;
  return isReduced(units, at, scan) ? undefined : outcome;
}

/** "all 89 drones fired were shot down": the participle describes them, the predicate follows. */
function isReduced(units: TextUnits, at: number, scan: Scan): boolean {
  if (scan.isPassive) return false;
  const aux = wordAt(units, at + 1);
  return PASSIVE_AUXILIARIES.has(aux) && readOutcomeWord(units, at + 2)?.form === 'transitive';
}

function advance(units: TextUnits, at: number, scan: Scan): void {
  const word = wordAt(units, at);
  if (PASSIVE_AUXILIARIES.has(word)) scan.isPassive = true;
  const isLight = AUXILIARIES.has(word) || FILLERS.has(word) || word.endsWith('ly') || word === "'s" || word === "'";
  if (!isLight || word === 'have' || word === 'has' || word === 'had') scan.isDirect = false;
}

/** "Five sailors, including two teachers, were killed", "One soldier, 21, was killed": goes on after the second comma. */
function skipApposition(units: TextUnits, from: number, limit: number): number {
  if (units.words[from] !== ',') return from;
  const next = wordAt(units, from + 1);
  if (AUXILIARIES.has(next) || readOutcomeWord(units, from + 1)?.form === 'transitive') return from + 1;
  if (!APPOSITION_OPENERS.has(next) && !isName(units, from + 1)) return from;
  let comma = from + 2;
  while (comma < limit && units.words[comma] !== ',') comma += 1;
  const goesOn = AUXILIARIES.has(wordAt(units, comma + 1)) || readOutcomeWord(units, comma + 1)?.form === 'transitive';
  return comma < limit && goesOn ? comma + 1 : from;
}

/**
 * "Two schools and a clinic were hit", "three schools in northern and central Gaza were struck": where the words behind
 * "and" run up to a plural verb, they belong to the subject.
 */
function behindCoordinated(units: TextUnits, and: number, limit: number): number {
  if (units.words[and] !== 'and') return and;
  for (let at = and + 1; at < Math.min(limit, and + COORDINATED_WINDOW); at += 1) {
    if (units.tokens.kind[at] !== TOKEN.word || readNumber(units, at) !== null) return and;
    if (PLURAL_AUXILIARIES.has(wordAt(units, at))) return at > and + 1 ? at : and;
    if (readOutcomeWord(units, at) !== undefined) return and;
  }
  return and;
}

function isName(units: TextUnits, token: number): boolean {
  const start = units.tokens.start[token] ?? 0;
  return hasCase(units.text, start, 'upper') || isDigitAt(units.text, start);
}

function endsPredicate(units: TextUnits, at: number, scan: Scan): boolean {
  const word = wordAt(units, at);
  const kind = units.tokens.kind[at];
  if (kind === TOKEN.punctuation && word !== '(' && word !== ')' && word !== '-') return true;
  if (kind === TOKEN.number || word === 'or') return true;
  if (word === 'and') return readOutcomeWord(units, at + 1) === undefined || !scan.isPassive;
  if (REPORTING_VERBS.has(word)) return !scan.isPassive;
  if (word === 'since') return !AUXILIARIES.has(wordAt(units, at + 1));
  return CLAUSE_EDGES.has(word) && word !== 'who';
}

function isPredicate(units: TextUnits, at: number, outcome: OutcomeWord, scan: Scan): boolean {
  switch (outcome.form) {
    case 'transitive':
      if (outcome.equipment === 'damaged' && scan.isMunition) return true;
      // "Two armies released figures" frees nobody: only the passive tells that the counted were released.
      return scan.isPassive || (outcome.person !== 'none' && scan.isDirect && !hasObject(units, at));
    case 'intransitive':
      return units.words[at - 1] !== 'to';
    case 'state':
      return (
        scan.isPassive ||
        scan.isDirect ||
        (/^(?:the|those)$/u.test(wordAt(units, at - 1)) && units.words[at - 2] === 'among')
      );
    case 'noun':
      return scan.isDirect && units.words[scan.from] === "'s";
    case 'active':
      return false;
  }
}

/** "30 fighters killed two civilians": the count is who did it. */
function hasObject(units: TextUnits, verb: number): boolean {
  const word = wordAt(units, verb + 1);
  if (word === 'at') return units.words[verb + 2] === 'least';
  return units.tokens.kind[verb + 1] === TOKEN.number || OBJECT_OPENERS.has(word);
}
