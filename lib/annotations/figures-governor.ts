/**
 * A counted phrase in, the outcome that the words before it give out: the verb it is the object of ("killed 12"), the noun
 * it belongs to ("the deaths of 12"), or the toll it is the number of ("the death toll rose to 12").
 */
import type { TextUnits } from '../text/text-units';
import type { Category } from './annotation';
import type { CountPlace } from './figures-places';
import { CLAUSE_EDGES, REPORTING_VERBS, REQUEST_VERBS, TOTAL_INTRODUCERS } from './lexicon/clause-words';
import { BURIED, type OutcomeWord, TAKEN, TAKEN_AS, TAKING_VERBS } from './lexicon/outcomes';
import { applyOutcome, type FoundOutcome, isUnreal, readOutcomeWord } from './outcome-words';
import { wordAt } from './word-classes';

/** Tokens before the count. */
const WINDOW = 30;
/** Tokens within which an elided noun needs its verb: "killing 12". */
const ELIDED_WINDOW = 4;
/** Tokens before a verb in which "would" or "if" makes it unreal. */
const MODAL_WINDOW = 3;
const STATE_SUBJECT_VERBS: ReadonlySet<string> = new Set([
  'are',
  'is',
  'were',
  'was',
  'include',
  'includes',
  'included',
]);

/** Finds the verb or noun that governs the count. */
export function governorOutcome(units: TextUnits, place: CountPlace, category: Category): FoundOutcome | null {
  const limit = Math.max(place.sentenceFirst, place.firstToken - WINDOW);
  for (let at = place.firstToken - 1; at >= limit && !isClauseEdge(units, at); at -= 1) {
    const outcome = governorAt(units, at, place);
    if (outcome === undefined) continue;
    const isNear = place.firstToken - at <= ELIDED_WINDOW;
    const isElided = place.phrase.item === null;
    if (isElided && !isNear) return null;
    const result = applyOutcome(outcome, category, at, isElided);
    if (result === null) continue;
    return isUnreal(units, Math.max(limit, at - MODAL_WINDOW), at) ? null : result;
  }
  return null;
}

/** "the death toll since the war began rose to more than 900", "the number of those killed has risen to 41". */
export function tollOutcome(units: TextUnits, place: CountPlace): FoundOutcome | null {
  if (place.phrase.item !== null || !isTotal(units, place.firstToken - 1)) return null;
  const limit = Math.max(place.sentenceFirst, place.firstToken - WINDOW);
  for (let at = place.firstToken - 1; at >= limit; at -= 1) {
    const outcome = readOutcomeWord(units, at);
    if (outcome === undefined || outcome.person === null) continue;
    if (outcome.form === 'noun' || isNumberOf(units, at, limit)) return applyOutcome(outcome, 'person', at, false);
  }
  return null;
}

function isTotal(units: TextUnits, before: number): boolean {
  const word = wordAt(units, before);
  return TOTAL_INTRODUCERS.has(word) || (word === 'of' && readOutcomeWord(units, before - 1)?.form === 'noun');
}

/** "the number of those killed", "the number of Russians killed". */
function isNumberOf(units: TextUnits, at: number, limit: number): boolean {
  for (let before = at - 1; before >= Math.max(limit, at - 6); before -= 1) {
    if (/^(?:numbers?|total|count|tally)$/u.test(wordAt(units, before))) return true;
  }
  return false;
}

function isClauseEdge(units: TextUnits, at: number): boolean {
  const word = wordAt(units, at);
  if (CLAUSE_EDGES.has(word) || REPORTING_VERBS.has(word) || REQUEST_VERBS.has(word) || word === ';' || word === ':')
    return true;
  // ", putting thousands at risk": a participle of its own governs what follows.
  return word === ',' && /.{4}ing$/u.test(wordAt(units, at + 1)) && readOutcomeWord(units, at + 1) === undefined;
}

function governorAt(units: TextUnits, at: number, place: CountPlace): OutcomeWord | undefined {
  const outcome = units.words[at] === 'buried' ? BURIED : (readOutcomeWord(units, at) ?? takingAt(units, at, place));
  if (outcome?.form === 'intransitive') return undefined;
  if (outcome?.form === 'state') return STATE_SUBJECT_VERBS.has(wordAt(units, at + 1)) ? outcome : undefined;
  return outcome;
}

/** "taking 40 villagers along as hostages". */
function takingAt(units: TextUnits, at: number, place: CountPlace): OutcomeWord | undefined {
  if (!TAKING_VERBS.has(wordAt(units, at))) return undefined;
  const limit = Math.min(place.sentenceEnd, place.phrase.endToken + 8);
  for (let next = at + 1; next < limit; next += 1) {
    if (TAKEN_AS.has(wordAt(units, next))) return TAKEN;
  }
  return undefined;
}
