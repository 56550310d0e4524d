/**
 * A counted phrase and its outcome in, the party whose people or equipment it is out: from the phrase, the subject of
 * "lost", the place, the count before, or the party that is not the one who struck.
 */
import { readNumber } from '../text/number-readings';
import type { TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Category, Outcome } from './annotation';
import type { CountPlace } from './figures-places';
import { findItem } from './lexicon/items';
import { findParty, type Party, type PartyMention } from './lexicon/parties';

/** Party mentions of a text by token, and how often each party's places and people are named. */
export interface PartyIndex {
  readonly at: ReadonlyMap<number, PartyMention>;
  /** The party whose places and people are named most. */
  readonly prevalent: (except: Party | null) => Party | null;
  /** The party named most besides this one, strikers included: whose drones it shoots down. */
  readonly rival: (party: Party) => Party | null;
}

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
/** Between a party and its noun: "Israeli air strikes", "Russia's shelling" make it the one who strikes. */
const STRIKING: ReadonlySet<string> = new Set(
  'strike strikes airstrike airstrikes attack attacks raid raids shelling bombardment bombing forces troops missile missiles rocket rockets drone drones fire military army offensive assault invasion artillery warplanes jets bombs response soldiers navy operation operations bombardments shells'.split(
    ' ',
  ),
);
const AGENT_WINDOW = 4;
/** Between people and the group they belong to. */
const BELONGING: ReadonlySet<string> = new Set(['from', 'of', 'in', 'with', 'for', 'allied', 'belonging', 'loyal']);
const BELONGING_WINDOW = 6;
/** Tokens back to the party that "its" means. */
const POSSESSOR_WINDOW = 40;
/** Before a place or a party that is hit: "in Gaza", "attacked Israel", "stormed into southern Israel". */
const PLACE_INTRODUCERS: ReadonlySet<string> = new Set(
  'in on across inside near into attacked against hit hitting struck pounding bombed shelled invaded pounded'.split(
    ' ',
  ),
);
/** Speak of the losses of their own side. */
const RESCUERS: ReadonlySet<string> = new Set(
  'health emergency ambulance rescue rescuers civil medics hospital hospitals governor red authorities'.split(' '),
);

/** Finds every party mention of a text. */
export function indexParties(units: TextUnits): PartyIndex {
  const at = new Map<number, PartyMention>();
  const counts = new Map<Party, number>();
  const names = new Map<Party, number>();
  for (let token = 0; token < units.tokens.length; token += 1) {
    const mention = partyAt(units, token);
    if (mention === undefined) continue;
    at.set(token, mention);
    names.set(mention.party, (names.get(mention.party) ?? 0) + 1);
    if (!isAgent(units, token)) counts.set(mention.party, (counts.get(mention.party) ?? 0) + (mention.isPlace ? 2 : 1));
  }
  const hit = ranked(counts);
  const named = ranked(names);
  return {
    at,
    prevalent: (except) => hit.find((party) => party !== except && !party.isArmedGroup) ?? null,
    rival: (party) => named.find((other) => other !== party) ?? null,
  };
}

function ranked(counts: ReadonlyMap<Party, number>): readonly Party[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([party]) => party);
}

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
    inferred(context.earlier) ??
    inferred(parties.prevalent(strikerIn(units, parties, place))?.name ?? null)
  );
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

/** "Ukraine’s General Staff", "the Russian ministry": who says it. */
function isSourceName(units: TextUnits, token: number): boolean {
  for (let at = token + 1; at <= token + 3; at += 1) {
    if (
      /^(?:general|ministry|defence|defense|officials?|spokesman|spokesperson|spokeswoman)$/u.test(
        units.words[at] ?? '',
      )
    ) {
      return true;
    }
  }
  return false;
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
    const isBeforeItem = findItem(units.words[token + 1] ?? '') !== undefined && readNumber(units, token - 1) !== null;
    if (mention !== undefined && isBeforeItem) return { name: mention.party.name, token };
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

function isAfterPreposition(units: TextUnits, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 3); at -= 1) {
    const word = units.words[at] ?? '';
    if (PLACE_INTRODUCERS.has(word)) return true;
    if (units.tokens.kind[at] === TOKEN.punctuation) return false;
  }
  return false;
}

/** "Israeli air strikes", "Russian shelling": this party strikes. */
function isAgent(units: TextUnits, token: number): boolean {
  for (let at = token + 1; at <= token + AGENT_WINDOW; at += 1) {
    const word = units.words[at] ?? '';
    if (STRIKING.has(word)) return true;
    if (units.tokens.kind[at] !== TOKEN.word || word === 'in' || word === 'and') return false;
  }
  return false;
}

function strikerIn(units: TextUnits, parties: PartyIndex, place: CountPlace): Party | null {
  for (let token = place.sentenceFirst; token < place.sentenceEnd; token += 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined && isAgent(units, token)) return mention.party;
  }
  return null;
}
