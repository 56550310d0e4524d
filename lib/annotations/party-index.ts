/**
 * A text in, where it names which party out: parties of the lexicon, and parties the text itself shows to be such. Built
 * once per text. Knows nothing of figures.
 */
import { isCapitalised, type TextUnits } from '../text/text-units';
import { findParty, type Party, type PartyMention } from './lexicon/parties';
import { nameKeyAt } from './party-names';
import { isAgent } from './party-roles';
import { findSides, hasForces, sideOfNoun } from './side-nouns';
import { findTextGroups } from './text-groups';
import { findTextParties } from './text-parties';
import { findTextPlaces } from './text-places';
import { wordAt } from './word-classes';

/** Party mentions of a text by token, and how its parties stand to each other. */
export interface PartyIndex {
  readonly at: ReadonlyMap<number, PartyMention>;
  /** The party whose places and people are named most; null when that is none of the lexicon, whose places alone are known. */
  readonly prevalent: (except: Party | null) => Party | null;
  /** The party named most besides this one, strikers included: whose drones it shoots down. */
  readonly rival: (party: Party) => Party | null;
  /** The other of exactly two parties that the text names, or that fight in it; null when there are more or fewer. */
  readonly opponent: (party: Party) => Party | null;
}

/** What the mentions of a text add up to. */
interface Counts {
  readonly hits: Map<Party, number>;
  readonly names: Map<Party, number>;
  /** How often each party strikes or has forces. */
  readonly fighting: Map<Party, number>;
}

/** How many times less a third party must fight than either of two. */
const ASIDE = 2;

/** A party that the text speaks of less often, its places counted twice, is not whom a raid in it hits. */
const OFTEN = 6;

/** Finds every party mention of a text. */
export function indexParties(units: TextUnits): PartyIndex {
  const own = findTextParties(units);
  const at = findMentions(units, own);
  const { hits, names, fighting } = countMentions(units, at);
  const hit = ranked(hits);
  const ownParties = new Set(own.values());
  const named = ranked(names);
  const rivalOf = (party: Party): Party | null => named.find((other) => other !== party) ?? null;
  addSides(units, at);
  return {
    at,
    prevalent: (except) => {
      const most = hit.find((party) => party !== except && !party.isArmedGroup) ?? null;
      return most === null || ownParties.has(most) || (hits.get(most) ?? 0) < OFTEN ? null : most;
    },
    rival: rivalOf,
    opponent: (party) => {
      if (named.length === 2 && named.includes(party)) return rivalOf(party);
      const pair = fightingPair(fighting);
      return pair.includes(party) ? (pair.find((other) => other !== party) ?? null) : null;
    },
  };
}

function findMentions(units: TextUnits, own: ReadonlyMap<string, Party>): Map<number, PartyMention> {
  const at = new Map<number, PartyMention>();
  const groups = findTextGroups(units);
  for (let token = 0; token < units.tokens.length; token += 1) {
    const mention = partyAt(units, token) ?? ownPartyAt(units, token, own) ?? groupAt(groups, token);
    if (mention !== undefined) at.set(token, mention);
  }
  return at;
}

function countMentions(units: TextUnits, at: ReadonlyMap<number, PartyMention>): Counts {
  const counts: Counts = { hits: new Map(), names: new Map(), fighting: new Map() };
  for (const [token, { party, isPlace }] of at) {
    const strikes = isAgent(units, token);
    add(counts.names, party, 1);
    if (!strikes) add(counts.hits, party, isPlace ? 2 : 1);
    const fights = party.isArmedGroup || (!isPlace && (strikes || hasForces(units, at, token)));
    if (fights) add(counts.fighting, party, 1);
  }
  return counts;
}

function add(counts: Map<Party, number>, party: Party, count: number): void {
  counts.set(party, (counts.get(party) ?? 0) + count);
}

/** Adds what the text uses for its parties: "the rebels", "soldiers", the towns it puts on their sides. */
function addSides(units: TextUnits, at: Map<number, PartyMention>): void {
  const sides = findSides(units, at);
  const nouns = new Map<number, PartyMention>();
  for (let token = 0; token < units.tokens.length; token += 1) {
    const party = at.has(token) ? null : sideOfNoun(sides, sideWord(units, token));
    if (party !== null) nouns.set(token, { party, isPlace: false });
  }
  for (const [token, mention] of nouns) at.set(token, mention);
  addPlaces(units, at, findTextPlaces(units, at));
}

function addPlaces(units: TextUnits, at: Map<number, PartyMention>, places: ReadonlyMap<string, Party>): void {
  if (places.size === 0) return;
  for (let token = 0; token < units.tokens.length; token += 1) {
    const party = isCapitalised(units, token) && !at.has(token) ? places.get(wordAt(units, token)) : undefined;
    if (party !== undefined) at.set(token, { party, isPlace: true });
  }
}

/** "air force" is one noun. */
function sideWord(units: TextUnits, token: number): string {
  const word = wordAt(units, token);
  return word === 'air' && units.words[token + 1] === 'force' ? 'army' : word;
}

function groupAt(groups: ReadonlyMap<number, Party>, token: number): PartyMention | undefined {
  const party = groups.get(token);
  return party === undefined ? undefined : { party, isPlace: false };
}

/** The two that fight, if a third does so much less than they that it stands aside. */
function fightingPair(fighting: ReadonlyMap<Party, number>): readonly Party[] {
  const pair = ranked(fighting).slice(0, 2);
  const [, second = 0, third = 0] = [...fighting.values()].sort((a, b) => b - a);
  return second >= third * ASIDE ? pair : [];
}

function ranked(counts: ReadonlyMap<Party, number>): readonly Party[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([party]) => party);
}

/** Lower-case "us" is a pronoun, "turkey" a bird. */
function partyAt(units: TextUnits, token: number): PartyMention | undefined {
  const mention = findParty(wordAt(units, token));
  if (mention === undefined) return undefined;
  if (!isCapitalised(units, token) && !units.words[token]?.startsWith('al-')) return undefined;
  const isPronoun =
    units.words[token] === 'us' && units.text.slice(units.tokens.start[token], units.tokens.end[token]) !== 'US';
  return isPronoun ? undefined : mention;
}

function ownPartyAt(units: TextUnits, token: number, own: ReadonlyMap<string, Party>): PartyMention | undefined {
  const key = own.size === 0 ? null : nameKeyAt(units, token);
  const party = key === null ? undefined : own.get(key);
  return party === undefined ? undefined : { party, isPlace: false };
}
