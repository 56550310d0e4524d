/**
 * A counted phrase in, the party on whose ground the count was made out: "in the Donetsk region", "shelled Orn". A place
 * tells whose people were hit there, never who did it.
 */
import type { TextUnits } from '../text/text-units';
import type { Affected } from './figures-owner';
import { type CountPlace, isContrast } from './figures-places';
import type { Party } from './lexicon/parties';
import { SEATED } from './lexicon/party-evidence';
import type { PartyIndex } from './party-index';
import { isAfterPreposition, isAgent } from './party-roles';
import { wordAt } from './word-classes';

/** Open a clause of an earlier time. */
const OPENINGS: ReadonlySet<string> = new Set(['since', 'after', 'following', 'before', 'until']);
/** Tokens; further back the text may be somewhere else. */
const GROUND_WINDOW = 60;

/** "in the Donetsk region", "on central Gaza", behind the count. */
export function placeAfter(units: TextUnits, parties: PartyIndex, place: CountPlace, limit: number): Affected | null {
  const end = Math.min(place.sentenceEnd, limit);
  for (let token = place.phrase.endToken; token < end; token += 1) {
    const found = placeAt(units, parties, token);
    if (found !== null) return found;
  }
  return null;
}

/** The same, before the count; "Since the raid on Keldia, 12 people were killed" tells of another time and place. */
export function placeBefore(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  const first = behindOpening(units, place);
  for (let token = place.firstToken - 1; token >= first; token -= 1) {
    if (isContrast(wordAt(units, token))) return null;
    const found = isSeat(units, token) ? null : placeAt(units, parties, token);
    if (found !== null) return found;
  }
  return null;
}

/** "the General Staff in Keldia": where those who speak sit. */
function isSeat(units: TextUnits, token: number): boolean {
  return units.words[token - 1] === 'in' && SEATED.has(wordAt(units, token - 2));
}

/** The place that the sentences before in the same paragraph tell of. */
export function groundBefore(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  striker: Party | null,
): Affected | null {
  const paragraph = units.paragraphOf[place.firstToken] ?? -1;
  const limit = Math.max(units.paragraphs.first[paragraph] ?? 0, place.sentenceFirst - GROUND_WINDOW);
  for (let token = place.sentenceFirst - 1; token >= limit; token -= 1) {
    const found = placeAt(units, parties, token);
    if (found !== null) return found.party === striker ? null : found;
  }
  return null;
}

function behindOpening(units: TextUnits, place: CountPlace): number {
  if (!OPENINGS.has(wordAt(units, place.sentenceFirst))) return place.sentenceFirst;
  let comma = place.sentenceFirst;
  while (comma < place.firstToken && units.words[comma] !== ',') comma += 1;
  return comma < place.firstToken ? comma : place.sentenceFirst;
}

function placeAt(units: TextUnits, parties: PartyIndex, token: number): Affected | null {
  const mention = parties.at.get(token);
  if (mention === undefined || mention.party.isArmedGroup) return null;
  const isPlace = mention.isPlace || isAfterPreposition(units, token);
  return isPlace && !isAgent(units, token) ? { party: mention.party, token } : null;
}
