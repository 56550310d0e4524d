/**
 * A counted phrase and its outcome in, the party whose people or equipment it is out: from the phrase, the subject of
 * "lost", the place, the count before, or the party that is not the one who struck.
 */
import type { TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Category, Outcome } from './annotation';
import type { CountPlace } from './figures-places';
import { findParty, type Party, type PartyMention } from './lexicon/parties';

/** Party mentions of a text by token, and how often each party's places and people are named. */
export interface PartyIndex {
  readonly at: ReadonlyMap<number, PartyMention>;
  /** The party named most. */
  readonly prevalent: (except: Party | null) => Party | null;
}

export interface AffectedContext {
  readonly outcome: Outcome;
  readonly category: Category;
  /** Token of the outcome word. */
  readonly outcomeToken: number;
  /** Who the count before affected, when in the same or the sentence before. */
  readonly earlier: string | null;
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

/** Finds every party mention of a text. */
export function indexParties(units: TextUnits): PartyIndex {
  const at = new Map<number, PartyMention>();
  const counts = new Map<Party, number>();
  for (let token = 0; token < units.tokens.length; token += 1) {
    const mention = partyAt(units, token);
    if (mention === undefined) continue;
    at.set(token, mention);
    if (!isAgent(units, token)) counts.set(mention.party, (counts.get(mention.party) ?? 0) + (mention.isPlace ? 2 : 1));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([party]) => party);
  return { at, prevalent: (except) => ranked.find((party) => party !== except && !party.isArmedGroup) ?? null };
}

/** Finds whose the counted people or things are. */
export function findAffected(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Affected | null {
  if (NOBODYS.has(context.outcome)) return null;
  return (
    inPhrase(parties, place) ??
    loser(units, parties, place, context) ??
    placeAfter(units, parties, place) ??
    inferred(context.earlier) ??
    placeBefore(units, parties, place) ??
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

/** "300 Ukrainian personnel", "members of Hezbollah". */
function inPhrase(parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.phrase.endToken + 2; token >= place.firstToken; token -= 1) {
    const mention = parties.at.get(token);
    const isBehind = token >= place.phrase.endToken;
    if (mention === undefined || (isBehind && (mention.isPlace || token >= place.sentenceEnd))) continue;
    if (isBehind && !place.phrase.item) continue;
    if (isBehind) continue;
    return { name: mention.party.name, token };
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
function placeAfter(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.phrase.endToken; token < place.sentenceEnd; token += 1) {
    const found = placeAt(units, parties, token);
    if (found !== null) return found;
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
    if (word === 'in' || word === 'on' || word === 'across' || word === 'inside' || word === 'near') return true;
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
