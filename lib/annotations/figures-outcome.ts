/**
 * The counts of a text in, what became of the people or things counted out, one entry per count: by the predicate behind
 * it, the list or whole it belongs to, the verb before it, or the noun itself. Knows nothing of whose they are.
 */
import type { TextUnits } from '../text/text-units';
import type { Category } from './annotation';
import { governorOutcome, tollOutcome } from './figures-governor';
import {
  type CountPlace,
  isDistributed,
  isGapped,
  isListed,
  isOfThem,
  isPartOf,
  isPlacedAlike,
  isPopulation,
  isShareOf,
} from './figures-places';
import { predicateOutcome } from './figures-predicate';
import { REPORTING_VERBS } from './lexicon/clause-words';
import type { OutcomeWord } from './lexicon/outcomes';
import { applyOutcome, type FoundOutcome, readOutcomeWord } from './outcome-words';
import { wordAt } from './word-classes';

/** Counts ahead in a list whose shared predicate is looked for; keeps a list of any length linear. */
const SHARED_LIST = 12;

/** A count with what stands around it. */
interface Neighbours {
  readonly place: CountPlace;
  readonly category: Category;
  /** Outcome of the count before in the same sentence. */
  readonly before: { readonly place: CountPlace; readonly found: FoundOutcome } | null;
  readonly next: CountPlace | null;
  /** "51" in "36 of 51": its predicate is the part's. */
  readonly isWhole: boolean;
}

/** Finds the outcome of every count; null where nothing in its sentence says one. */
export function findOutcomes(units: TextUnits, places: readonly CountPlace[]): readonly (FoundOutcome | null)[] {
  const outcomes: (FoundOutcome | null)[] = [];
  let before: Neighbours['before'] = null;
  places.forEach((place, index) => {
    const previous = places[index - 1];
    const next = places[index + 1] ?? null;
    const isWhole = place.isOfFraction || (previous !== undefined && isShareOf(units, previous, place));
    const near = before !== null && before.place.sentence === place.sentence ? before : null;
    const neighbours = { place, category: categoryOf(units, place, next, before), before: near, next, isWhole };
    const own = findOutcome(units, neighbours, places, index);
    const found = refine(units, place, own ?? antecedentOutcome(units, place, before));
    outcomes.push(found);
    if (found !== null) before = { place, found };
  });
  return outcomes;
}

/** An elided noun is of the kind counted next to it or, at the head of the next sentence, just before. */
function categoryOf(
  units: TextUnits,
  place: CountPlace,
  next: CountPlace | null,
  before: Neighbours['before'],
): Category {
  if (place.phrase.item !== null) return place.phrase.item.category;
  if (next !== null && isShareOf(units, place, next)) return next.phrase.item?.category ?? 'person';
  return before !== null && place.sentence - before.place.sentence <= 1 ? before.found.category : 'person';
}

function findOutcome(
  units: TextUnits,
  neighbours: Neighbours,
  places: readonly CountPlace[],
  index: number,
): FoundOutcome | null {
  const { place, category, isWhole } = neighbours;
  if (isWhole && isPopulation(units, place)) return null;
  const ofNoun = nounOutcome(place, category);
  if (ofNoun !== null && ofNoun.outcome !== 'captured' && ofNoun.outcome !== 'displaced') return ofNoun;
  if (REPORTING_VERBS.has(wordAt(units, place.phrase.endToken))) return victimsOutcome(units, place);
  return (
    partOutcome(units, neighbours) ??
    (isWhole ? null : predicateOutcome(units, place, category)) ??
    victimsOutcome(units, place) ??
    listOutcome(units, neighbours) ??
    tollOutcome(units, place) ??
    governorOutcome(units, place, category) ??
    sharedPredicate(units, places, index) ??
    ofNoun ??
    adjectiveOutcome(place, category)
  );
}

/** "casualties", "hostages", "bodies". */
function nounOutcome(place: CountPlace, category: Category): FoundOutcome | null {
  const outcome = place.phrase.item?.outcome ?? null;
  if (outcome === null) return null;
  const word: OutcomeWord = { form: 'noun', person: outcome, equipment: null, infrastructure: null };
  return { outcome, category, word, token: place.phrase.endToken - 1 };
}

function adjectiveOutcome(place: CountPlace, category: Category): FoundOutcome | null {
  const { adjective, endToken } = place.phrase;
  return adjective === null ? null : applyOutcome(adjective, category, endToken - 2, false);
}

/** "including three children": what happened to the whole happened to the part, unless it says otherwise at once. */
function partOutcome(units: TextUnits, { place, category, before }: Neighbours): FoundOutcome | null {
  if (before === null) return null;
  const isPart = isPartOf(units, before.place, place) || isDistributed(units, before.place, place);
  if (!isPart) return null;
  const { word, token } = before.found;
  return predicateOutcome(units, place, category, 1) ?? applyOutcome(word, category, token, place.phrase.item === null);
}

/** "31 people were killed. It said 18 of them were women": what happened to them was said before. */
function antecedentOutcome(units: TextUnits, place: CountPlace, before: Neighbours['before']): FoundOutcome | null {
  const isNear = before !== null && place.sentence - before.place.sentence <= 1;
  return isOfThem(units, place) && isNear && place.phrase.item === null ? before.found : null;
}

/** "six of the dead were miners", "some of the wounded, about 40": what became of them is in their name. */
function victimsOutcome(units: TextUnits, { phrase, firstToken }: CountPlace): FoundOutcome | null {
  if (phrase.item !== null) return null;
  const behind = wordAt(units, phrase.endToken) === 'of' ? phrase.endToken + 2 : -1;
  const before = wordAt(units, firstToken - 1) === ',' ? firstToken - 2 : -1;
  for (const token of [behind, before]) {
    const word = /^(?:the|those)$/u.test(wordAt(units, token - 1)) ? readOutcomeWord(units, token) : undefined;
    const isVictims = word?.form === 'state' || word?.form === 'transitive';
    if (word !== undefined && isVictims && word.person !== null) return applyOutcome(word, 'person', token, false);
  }
  return null;
}

/** ", 120 tanks, 30 launchers and 13 boats": a list goes on with the verb of its first count. */
function listOutcome(units: TextUnits, { place, category, before }: Neighbours): FoundOutcome | null {
  if (before === null) return null;
  if (!isListed(units, before.place, place) && !isGapped(units, before.place, place)) return null;
  const { word, token } = before.found;
  return applyOutcome(word, category, token, place.phrase.item === null);
}

/** "Dozens of rebels and four soldiers were killed", "36 of 51 drones were downed": the predicate stands behind the last. */
function sharedPredicate(units: TextUnits, places: readonly CountPlace[], index: number): FoundOutcome | null {
  const own = places[index]?.phrase.item?.category;
  for (let last = index; last < index + SHARED_LIST; last += 1) {
    const next = nextOfList(units, places, last);
    if (next === null) return null;
    const found = predicateOutcome(units, next, own ?? next.phrase.item?.category ?? 'person');
    if (found !== null) return found;
  }
  return null;
}

function nextOfList(units: TextUnits, places: readonly CountPlace[], index: number): CountPlace | null {
  const place = places[index];
  const next = places[index + 1];
  if (place === undefined || next === undefined) return null;
  const isShared = isListed(units, place, next) || isShareOf(units, place, next) || isPlacedAlike(units, place, next);
  return isShared ? next : null;
}

/** "300 troops crossed into Keldia": they were not driven there. */
function isArmyMoving(units: TextUnits, place: CountPlace, found: FoundOutcome | null): boolean {
  const isCrossing = found?.outcome === 'displaced' && wordAt(units, found.token).startsWith('cross');
  return isCrossing && place.phrase.item?.victimClass === 'combatant';
}

/** A missile that hits is launched, a drone that is destroyed was intercepted; who is sent is deployed only in uniform. */
function refine(units: TextUnits, place: CountPlace, found: FoundOutcome | null): FoundOutcome | null {
  if (found?.category === 'person' && found.outcome === 'deployed' && found.word.equipment === 'supplied') {
    return place.phrase.item?.victimClass === 'combatant' ? found : null;
  }
  if (place.phrase.item?.isMunition !== true) return isArmyMoving(units, place, found) ? null : found;
  if (found?.outcome === 'deployed' && found.word.person === null) return { ...found, outcome: 'launched' };
  if (found?.outcome === 'damaged') return { ...found, outcome: 'launched' };
  if (found?.outcome === 'destroyed') return { ...found, outcome: 'intercepted' };
  return found;
}
