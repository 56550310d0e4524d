/**
 * The sources of a text in, the same with the side each speaks for, out: for parties that no lexicon knows, by the words of
 * its mentions ("Keldian navy spokesman"), its role, and what "its" and "the army" mean in them. Who only is somewhere
 * ("doctors in Keld") speaks for nobody, and neither do papers and outlets.
 */
import { type TextUnits, tokenAt } from '../text/text-units';
import type { Attribution, Source } from './annotation';
import { partyOfToken } from './figures-speaker';
import type { Party } from './lexicon/parties';
import { PLACE_PREPOSITIONS } from './lexicon/party-evidence';
import type { PartyIndex } from './party-index';
import type { ResolvedSpeakers } from './speakers';
import { type TokenRange, wordAt } from './word-classes';

/** Gives the sources without a party theirs, where the text shows it; the others keep what they have. */
export function nameSides(units: TextUnits, parties: PartyIndex, speakers: ResolvedSpeakers): ResolvedSpeakers {
  if (!speakers.sources.some(isOpen)) return speakers;
  const told = sidesOfMentions(units, parties, speakers);
  const named = namesOfParties(units, parties);
  const sources = speakers.sources.map((source) => {
    if (!isOpen(source)) return source;
    return { ...source, party: sideOfWords(source.role ?? '', named) ?? told.get(source.id) ?? null };
  });
  return { ...speakers, sources };
}

function isOpen({ party, kind }: Source): boolean {
  return party === null && kind !== 'media' && kind !== 'document';
}

/** By source: the side that the first of its mentions to tell one tells. */
function sidesOfMentions(
  units: TextUnits,
  parties: PartyIndex,
  { attributions }: ResolvedSpeakers,
): ReadonlyMap<number, string> {
  const sides = new Map<number, string>();
  for (const attribution of attributions) {
    const { sourceId } = attribution;
    if (sourceId === null || sides.has(sourceId)) continue;
    const side = sideOfMention(units, parties, attribution);
    if (side !== null) sides.set(sourceId, side);
  }
  return sides;
}

function sideOfMention(units: TextUnits, parties: PartyIndex, { source }: Attribution): string | null {
  for (const { start, end } of source) {
    const first = tokenAt(units.tokens, start);
    const party = sideOfTokens(units, parties, { first, end: tokenAt(units.tokens, end - 1) + 1 });
    if (party !== null) return party.name;
  }
  return null;
}

/** The first party before a place; none when another is named beside it with "and". */
function sideOfTokens(units: TextUnits, parties: PartyIndex, { first, end }: TokenRange): Party | null {
  let side: Party | null = null;
  let isJoined = false;
  for (let token = first; token < end && !PLACE_PREPOSITIONS.has(wordAt(units, token)); token += 1) {
    isJoined ||= wordAt(units, token) === 'and';
    const isPlace = parties.at.get(token)?.isPlace === true;
    const party = isPlace ? null : partyOfToken(units, parties, token, first);
    if (side !== null && party !== null && party !== side && isJoined) return null;
    side ??= party;
  }
  return side;
}

/** The words by which the text names its states, lower-cased; those of a group's long name ("Front of the Delta") are others' too. */
function namesOfParties(units: TextUnits, parties: PartyIndex): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [token, { party, isPlace }] of parties.at) {
    if (!isPlace && !party.isArmedGroup) names.set(wordAt(units, token), party.name);
  }
  return names;
}

/** "Keldian navy spokesman": a role that stood with another mention of the name. */
function sideOfWords(role: string, named: ReadonlyMap<string, string>): string | null {
  for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (PLACE_PREPOSITIONS.has(word)) return null;
    const side = named.get(word);
    if (side !== undefined) return side;
  }
  return null;
}
