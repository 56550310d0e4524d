/**
 * A counted phrase in, the outcome that the words behind it give out: "were killed", "dead", "died", past appositions in
 * commas and across a list of counts that share one predicate. Knows nothing of the words before the count.
 */
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
import { applyOutcome, type FoundOutcome, isUnreal, readOutcomeWord } from './outcome-words';
import { wordAt } from './word-classes';

/** Tokens; further away the predicate belongs to something else. */
const WINDOW = 16;
/** Tokens within which an elided noun needs its verb: "30 more were badly wounded". */
const ELIDED_WINDOW = 5;
/** Tokens of "and a children's clinic". */
const COORDINATED_WINDOW = 6;
const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  'a an the about more over several dozens hundreds one two three four five six seven eight nine ten its their his'.split(
    ' ',
  ),
);

interface Scan {
  readonly from: number;
  readonly limit: number;
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
  const start = isElided && units.words[phrase.endToken] === 'of' ? phrase.endToken + 2 : phrase.endToken;
  const window = isElided ? Math.min(reach, ELIDED_WINDOW) : reach;
  const limit = Math.min(sentenceEnd, start + reach);
  const from = skipCoordinated(units, skipApposition(units, start, limit), limit);
  const scan: Scan = { from, limit: Math.min(sentenceEnd, from + window), isPassive: false, isDirect: true };
  for (let at = from; at < scan.limit; at += 1) {
    const outcome = readOutcomeWord(units, at);
    if (outcome !== undefined && isPredicate(units, at, outcome, scan) && !isReduced(units, at, scan)) {
      return isUnreal(units, from, at) ? null : applyOutcome(outcome, category, at, isElided);
    }
    if (endsPredicate(units, at, scan)) return null;
    advance(units, at, scan);
  }
  return null;
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
  if (AUXILIARIES.has(next)) return from + 1;
  if (!APPOSITION_OPENERS.has(next) && !isName(units, from + 1)) return from;
  let comma = from + 2;
  while (comma < limit && units.words[comma] !== ',') comma += 1;
  return comma < limit && AUXILIARIES.has(wordAt(units, comma + 1)) ? comma + 1 : from;
}

/** "Two schools and a clinic were hit": a single thing without a number shares the predicate. */
function skipCoordinated(units: TextUnits, from: number, limit: number): number {
  if (units.words[from] !== 'and' || !/^(?:an?|the|its|their)$/u.test(wordAt(units, from + 1))) return from;
  let at = from + 2;
  while (at < Math.min(limit, from + COORDINATED_WINDOW) && units.tokens.kind[at] === TOKEN.word) {
    if (AUXILIARIES.has(wordAt(units, at))) return at;
    at += 1;
  }
  return from;
}

function isName(units: TextUnits, token: number): boolean {
  return /^[\p{Lu}\p{Nd}]/u.test(units.text.charAt(units.tokens.start[token] ?? 0));
}

function endsPredicate(units: TextUnits, at: number, scan: Scan): boolean {
  const word = wordAt(units, at);
  const kind = units.tokens.kind[at];
  if (kind === TOKEN.punctuation && word !== '(' && word !== ')' && word !== '-') return true;
  if (kind === TOKEN.number || word === 'or') return true;
  if (word === 'and') return readOutcomeWord(units, at + 1) === undefined || !scan.isPassive;
  if (REPORTING_VERBS.has(word)) return !scan.isPassive;
  return CLAUSE_EDGES.has(word) && word !== 'who';
}

function isPredicate(units: TextUnits, at: number, outcome: OutcomeWord, scan: Scan): boolean {
  switch (outcome.form) {
    case 'transitive':
      // "Two armies released figures" frees nobody: only the passive tells that the counted were released.
      return scan.isPassive || (outcome.person !== 'none' && scan.isDirect && !hasObject(units, at));
    case 'intransitive':
      return true;
    case 'state':
      return scan.isPassive || scan.isDirect || (units.words[at - 1] === 'the' && units.words[at - 2] === 'among');
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
