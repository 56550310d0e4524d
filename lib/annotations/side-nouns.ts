/**
 * A text and its party mentions in, the party that a common noun stands for in it out: "the rebels" where one group has
 * rebels, "soldiers" where one state has forces. Where two do, the noun stands for nobody.
 */
import type { TextUnits } from '../text/text-units';
import type { Party, PartyMention } from './lexicon/parties';
import { FORCES, REBEL_NOUNS, STATE_NOUNS } from './lexicon/party-evidence';
import { wordAt } from './word-classes';

/** The one armed group and the one state with forces of a text, as far as there is only one. */
export interface Sides {
  readonly rebels: Party | null;
  readonly state: Party | null;
}

/** Tokens between a party and its forces: "the Keldian border guards’ troops". */
const FORCES_WINDOW = 3;

const BODY_PAIRS: ReadonlyMap<string, string> = new Map([
  ['air', 'force'],
  ['general', 'staff'],
]);
/** Behind these something else is named. */
const ENDS: ReadonlySet<string> = new Set(['in', 'of', 'on', 'said', ',', '.']);

/** Finds the sides of a text that has one armed group, one state with forces, or both. */
export function findSides(units: TextUnits, at: ReadonlyMap<number, PartyMention>): Sides {
  const groups = new Set<Party>();
  const states = new Set<Party>();
  for (const [token, { party, isPlace }] of at) {
    if (party.isArmedGroup) groups.add(party);
    else if (!isPlace && hasForces(units, at, token)) states.add(party);
  }
  const rebels = onlyOf(groups);
  return { rebels, state: rebels === null ? null : onlyOf(states) };
}

/** Returns the party that the noun stands for; null when it stands for none. */
export function sideOfNoun(sides: Sides, word: string): Party | null {
  if (REBEL_NOUNS.has(word) || word === 'rebel-held') return sides.rebels;
  return STATE_NOUNS.has(word) ? sides.state : null;
}

/** Tells whether soldiers, an army or arms of the party mentioned at `party` are named: "Keldian and Orvane troops". */
export function hasForces(units: TextUnits, at: ReadonlyMap<number, PartyMention>, party: number): boolean {
  for (let token = party + 1; token <= party + FORCES_WINDOW; token += 1) {
    const word = wordAt(units, token);
    const pair = BODY_PAIRS.get(word);
    if (FORCES.has(word) || (pair !== undefined && pair === wordAt(units, token + 1))) return true;
    if (word === 'and' ? !at.has(token + 1) : ENDS.has(word)) return false;
  }
  return false;
}

function onlyOf(parties: ReadonlySet<Party>): Party | null {
  const [first = null] = parties;
  return parties.size === 1 ? first : null;
}
