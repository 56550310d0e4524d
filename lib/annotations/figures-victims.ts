/**
 * A counted phrase in, whether it counts civilians, combatants, both, or does not say out. Follows the words used, never
 * what is known about the people.
 */
import type { TextUnits } from '../text/text-units';
import type { VictimClass } from './annotation';
import type { CountPlace } from './figures-places';
import { findItem } from './lexicon/items';
import { findParty } from './lexicon/parties';
import type { FoundOutcome } from './outcome-words';
import { wordAt } from './word-classes';

const MILITARY: ReadonlySet<string> = new Set(['military', 'army', 'armed', 'mortar', 'combat', 'senior', 'enemy']);

const SHARES: ReadonlySet<string> = new Set(['most', 'mostly', 'many', 'mainly', 'half', 'some']);
/** Tokens behind the phrase. */
const SHARE_WINDOW = 8;

/** Tokens of "of the dead". */
const OF_VICTIMS = 3;

/** Tells the class of the people counted; null when things are counted. `earlier` is the class of the count before. */
export function victimClassOf(
  units: TextUnits,
  place: CountPlace,
  found: FoundOutcome,
  earlier: VictimClass | null,
): VictimClass | null {
  if (found.category !== 'person') return null;
  if (place.phrase.item === null) return calledBehind(units, place) ?? earlier ?? 'unknown';
  const classes = classesIn(units, place);
  if (classes.has('civilian') && classes.has('combatant')) return 'mixed';
  if (classes.has('combatant')) return 'combatant';
  if (classes.has('civilian')) return 'civilian';
  if (isPartlyCivilian(units, place)) return 'mixed';
  const isOthers = units.words[place.phrase.endToken - 1] === 'others';
  return isOthers ? (earlier ?? 'unknown') : 'unknown';
}

/** "six of the dead were miners": the noun that the number lacks stands behind the verb. */
function calledBehind(units: TextUnits, place: CountPlace): VictimClass | null {
  const verb = place.phrase.endToken + OF_VICTIMS;
  if (units.words[place.phrase.endToken] !== 'of' || !/^(?:were|was|are)$/u.test(wordAt(units, verb))) return null;
  const item = findItem(wordAt(units, verb + 1));
  return item?.category === 'person' ? item.victimClass : null;
}

function classesIn(units: TextUnits, place: CountPlace): ReadonlySet<VictimClass> {
  const classes = new Set<VictimClass>();
  for (let token = place.phrase.itemFirst; token < place.phrase.itemEnd; token += 1) {
    const word = units.words[token] ?? '';
    if (MILITARY.has(word) || findParty(word)?.party.isArmedGroup === true) classes.add('combatant');
    const item = findItem(word);
    if (item !== undefined) classes.add(item.victimClass);
  }
  return classes;
}

/** "700 people, some of them civilians": the others are not. */
function isPartlyCivilian(units: TextUnits, place: CountPlace): boolean {
  let hasShare = false;
  for (
    let token = place.phrase.endToken;
    token < Math.min(place.sentenceEnd, place.phrase.endToken + SHARE_WINDOW);
    token += 1
  ) {
    if (SHARES.has(units.words[token] ?? '')) hasShare = true;
    if (hasShare && units.words[token] === 'civilians') return true;
  }
  return false;
}
