/**
 * A counted phrase and its outcome in, the party whose people or equipment it is out: from the phrase, the subject of
 * "lost", the place, the count before, or the party that is not the one who struck.
 */
import { readNumber } from '../text/number-readings';
import type { TextUnits } from '../text/text-units';
import type { Category, Outcome } from './annotation';
import type { CountPlace } from './figures-places';
import { findItem } from './lexicon/items';
import type { Party } from './lexicon/parties';
import type { PartyIndex } from './party-index';
import { isAfterPreposition, isAgent, isArmedBody, isSourceName } from './party-roles';

export interface AffectedContext {
  readonly outcome: Outcome;
  readonly category: Category;
  /** Token of the outcome word. */
  readonly outcomeToken: number;
  /** Who the count before affected, when it stands in the same sentence. */
  readonly listed: string | null;
  /** The same, when it stands in the sentence before. */
  readonly earlier: string | null;
  /** First token of the next count: places behind it are its own. */
  readonly nextCount: number;
}

export interface Affected {
  readonly name: string;
  /** Token that names the party, null when it was inferred. */
  readonly token: number | null;
}

/** Launched and supplied things are nobody's losses. */
const NOBODYS: ReadonlySet<Outcome> = new Set(['launched', 'supplied', 'none']);
/** What an army announces of its enemy; what it was hit by it tells with other words. */
const ENEMY_LOSSES: ReadonlySet<Outcome> = new Set(['killed', 'destroyed', 'captured']);
/** Between people and the group they belong to. */
const BELONGING: ReadonlySet<string> = new Set(['from', 'of', 'in', 'with', 'for', 'allied', 'belonging', 'loyal']);
const BELONGING_WINDOW = 6;
/** Tokens back to the party that "its" means. */
const POSSESSOR_WINDOW = 40;
/** Speak of the losses of their own side. */
const RESCUERS: ReadonlySet<string> = new Set(
  'health emergency ambulance rescue rescuers civil medics hospital hospitals governor red authorities'.split(' '),
);

/** Finds whose the counted people or things are. */
export function findAffected(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Affected | null {
  if (NOBODYS.has(context.outcome)) return null;
  const own = inPhrase(parties, place) ?? possessor(units, parties, place) ?? behindPhrase(units, parties, place);
  if (own !== null) return own;
  if (context.outcome === 'intercepted') return launcher(parties, place, context);
  const isTaken = context.outcome === 'captured';
  return (
    loser(units, parties, place, context) ??
    ownGroup(parties, place) ??
    (isTaken ? null : placeAfter(units, parties, place, context.nextCount)) ??
    inferred(context.listed) ??
    victimsBehind(units, parties, place) ??
    placeBefore(units, parties, place) ??
    victimSource(units, parties, place) ??
    (isTaken ? null : placeAfter(units, parties, place, place.sentenceEnd)) ??
    enemyOfSource(units, parties, place, context) ??
    inferred(context.earlier) ??
    inferred(parties.prevalent(strikerIn(units, parties, place))?.name ?? null)
  );
}

function inferred(name: string | null): Affected | null {
  return name === null ? null : { name, token: null };
}

/** "300 Ukrainian personnel". */
function inPhrase(parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.phrase.endToken - 1; token >= place.firstToken; token -= 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined) return { name: mention.party.name, token };
  }
  return null;
}

/** "three of its drivers": the party named last. */
function possessor(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  const { numeral, phrase } = place;
  let isOwned = false;
  for (let token = numeral.endToken; token < phrase.endToken; token += 1) {
    if (units.words[token] === 'its' || units.words[token] === 'their') isOwned = true;
  }
  return isOwned ? lastMention(parties, place.firstToken, POSSESSOR_WINDOW) : null;
}

function lastMention(parties: PartyIndex, before: number, window: number): Affected | null {
  for (let token = before - 1; token >= Math.max(0, before - window); token -= 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined && !mention.isPlace) return { name: mention.party.name, token };
  }
  return null;
}

/** "fighters from the Islamic State", "members of Hezbollah", "commanders in Hamas". */
function behindPhrase(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  const { endToken, item } = place.phrase;
  if (item?.category !== 'person' || !BELONGING.has(units.words[endToken] ?? '')) return null;
  for (let token = endToken + 1; token < Math.min(place.sentenceEnd, endToken + BELONGING_WINDOW); token += 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined) return mention.party.isArmedGroup ? { name: mention.party.name, token } : null;
  }
  return null;
}

/** Drones shot down are those of the one who did not shoot. */
function launcher(parties: PartyIndex, place: CountPlace, context: AffectedContext): Affected | null {
  for (let token = Math.max(context.outcomeToken, place.firstToken); token >= place.sentenceFirst; token -= 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined) return inferred(parties.rival(mention.party)?.name ?? null);
  }
  return inferred(context.listed ?? context.earlier);
}

/** "killing several commanders": of the armed group the sentence names. */
function ownGroup(parties: PartyIndex, place: CountPlace): Affected | null {
  if (place.phrase.item?.victimClass !== 'combatant') return null;
  for (let token = place.sentenceFirst; token < place.sentenceEnd; token += 1) {
    const mention = parties.at.get(token);
    if (mention?.party.isArmedGroup === true) return { name: mention.party.name, token };
  }
  return null;
}

/** "The Sudanese health ministry said a raid killed two": rescuers speak of their own. */
function victimSource(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.sentenceFirst; token < place.sentenceEnd; token += 1) {
    const mention = parties.at.get(token);
    if (mention === undefined) continue;
    for (let at = token + 1; at <= token + 3; at += 1) {
      if (RESCUERS.has(units.words[at] ?? '')) return { name: mention.party.name, token };
    }
  }
  return null;
}

/** "Russia has lost 300 tanks", "Russian losses of 300". */
function loser(units: TextUnits, parties: PartyIndex, place: CountPlace, context: AffectedContext): Affected | null {
  const isOwn = context.outcome === 'lost' || context.outcome === 'deployed' || context.outcome === 'surrendered';
  if (!isOwn) return null;
  for (let token = Math.min(context.outcomeToken, place.firstToken) - 1; token >= place.sentenceFirst; token -= 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined && !isSourceName(units, token)) return { name: mention.party.name, token };
  }
  return null;
}

/** "in the Donetsk region", "on central Gaza", behind the count. */
function placeAfter(units: TextUnits, parties: PartyIndex, place: CountPlace, nextCount: number): Affected | null {
  const limit = Math.min(place.sentenceEnd, nextCount);
  for (let token = place.phrase.endToken; token < limit; token += 1) {
    const found = placeAt(units, parties, token);
    if (found !== null) return found;
  }
  return null;
}

/** "destroyed four howitzers and killed 300 Ukrainian personnel": a later count of the sentence names the side. */
function victimsBehind(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.phrase.endToken; token < place.sentenceEnd - 1; token += 1) {
    const mention = parties.at.get(token);
    if (mention === undefined) continue;
    const isBeforeItem = findItem(units.words[token + 1] ?? '') !== undefined && readNumber(units, token - 1) !== null;
    if (isBeforeItem) return { name: mention.party.name, token };
  }
  return null;
}

function placeBefore(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.firstToken - 1; token >= place.sentenceFirst; token -= 1) {
    const found = placeAt(units, parties, token);
    if (found !== null) return found;
  }
  return null;
}

function placeAt(units: TextUnits, parties: PartyIndex, token: number): Affected | null {
  const mention = parties.at.get(token);
  if (mention === undefined || mention.party.isArmedGroup) return null;
  const isPlace = mention.isPlace || isAfterPreposition(units, token);
  return isPlace && !isAgent(units, token) ? { name: mention.party.name, token } : null;
}

/** "The Libyan army said it destroyed 12 tanks": in a text of two parties, those of the other one. */
function enemyOfSource(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Affected | null {
  if (!ENEMY_LOSSES.has(context.outcome) || context.outcomeToken > place.firstToken) return null;
  let army: Party | null = null;
  for (let token = place.sentenceFirst; token < place.firstToken; token += 1) {
    const mention = parties.at.get(token);
    if (mention === undefined) continue;
    // Another party in the sentence may be the one who struck.
    if (army !== null ? mention.party !== army : !isArmedBody(units, token)) return null;
    army = mention.party;
  }
  return army === null ? null : inferred(parties.opponent(army)?.name ?? null);
}

function strikerIn(units: TextUnits, parties: PartyIndex, place: CountPlace): Party | null {
  for (let token = place.sentenceFirst; token < place.sentenceEnd; token += 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined && isAgent(units, token)) return mention.party;
  }
  return null;
}
