/**
 * The words of a source in, the party of the lexicon that it speaks for, out. Knows no text: parties that only an article
 * shows are found in `source-sides`.
 */
import { findParty } from './lexicon/metonyms';
import { PLACE_PREPOSITIONS } from './lexicon/party-evidence';

/** The party of the words before a place ("a fellow [from] the Centre for Norland Studies"); "Norland and Sudland" are two, so none. */
export function partySpokenFor(words: readonly string[]): string | null {
  const place = words.findIndex((word) => PLACE_PREPOSITIONS.has(word));
  const own = place < 0 ? words : words.slice(0, place);
  const and = own.indexOf('and');
  const party = findParty(own);
  if (party === null || and < 0) return party;
  const others = [findParty(own.slice(0, and)), findParty(own.slice(and + 1))];
  return others.every((other) => other === null || other === party) ? party : null;
}
