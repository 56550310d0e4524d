/**
 * A text in, where it names which party out: parties of the lexicon, and parties the text itself shows to be such. Built
 * once per text. Knows nothing of figures.
 */
import type { TextUnits } from '../text/text-units';
import { findParty, type Party, type PartyMention } from './lexicon/parties';
import { isAgent } from './party-roles';
import { findTextParties, nameKeyAt } from './text-parties';

/** Party mentions of a text by token, and how often each party's places and people are named. */
export interface PartyIndex {
  readonly at: ReadonlyMap<number, PartyMention>;
  /** The party whose places and people are named most; null when that is none of the lexicon, whose places alone are known. */
  readonly prevalent: (except: Party | null) => Party | null;
  /** The party named most besides this one, strikers included: whose drones it shoots down. */
  readonly rival: (party: Party) => Party | null;
  /** The other of exactly two parties that the text names; null when it names more or fewer. */
  readonly opponent: (party: Party) => Party | null;
}

/** Finds every party mention of a text. */
export function indexParties(units: TextUnits): PartyIndex {
  const at = new Map<number, PartyMention>();
  const hits = new Map<Party, number>();
  const names = new Map<Party, number>();
  const own = findTextParties(units);
  for (let token = 0; token < units.tokens.length; token += 1) {
    const mention = partyAt(units, token) ?? ownPartyAt(units, token, own);
    if (mention === undefined) continue;
    at.set(token, mention);
    names.set(mention.party, (names.get(mention.party) ?? 0) + 1);
    if (!isAgent(units, token)) hits.set(mention.party, (hits.get(mention.party) ?? 0) + (mention.isPlace ? 2 : 1));
  }
  const hit = ranked(hits);
  const ownParties = new Set(own.values());
  const named = ranked(names);
  const rivalOf = (party: Party): Party | null => named.find((other) => other !== party) ?? null;
  return {
    at,
    prevalent: (except) => {
      const most = hit.find((party) => party !== except && !party.isArmedGroup) ?? null;
      return most === null || ownParties.has(most) ? null : most;
    },
    rival: rivalOf,
    opponent: (party) => (named.length === 2 && named.includes(party) ? rivalOf(party) : null),
  };
}

function ranked(counts: ReadonlyMap<Party, number>): readonly Party[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([party]) => party);
}

/** Lower-case "us" is a pronoun, "turkey" a bird. */
function partyAt(units: TextUnits, token: number): PartyMention | undefined {
  const mention = findParty(units.words[token] ?? '');
  if (mention === undefined) return undefined;
  const initial = units.text.charAt(units.tokens.start[token] ?? 0);
  if (initial === initial.toLowerCase() && !units.words[token]?.startsWith('al-')) return undefined;
  const isPronoun =
    units.words[token] === 'us' && units.text.slice(units.tokens.start[token], units.tokens.end[token]) !== 'US';
  return isPronoun ? undefined : mention;
}

function ownPartyAt(units: TextUnits, token: number, own: ReadonlyMap<string, Party>): PartyMention | undefined {
  const key = own.size === 0 ? null : nameKeyAt(units, token);
  const party = key === null ? undefined : own.get(key);
  return party === undefined ? undefined : { party, isPlace: false };
}
