/**
 * A counted phrase in, the party that the phrase itself or the words right around it give it to out: "300 Keldian
 * soldiers", "three of its drivers", "our troops", "members of Hezbollah", "Keldia has lost 300 tanks".
 */
import { readNumber } from '../text/number-readings';
import type { TextUnits } from '../text/text-units';
import type { Outcome } from './annotation';
import type { AffectedContext } from './figures-affected';
import type { CountPlace } from './figures-places';
import { PRONOUNS_AFTER_OF, TOTAL_INTRODUCERS } from './lexicon/clause-words';
import { findItem } from './lexicon/items';
import type { Party } from './lexicon/parties';
import { ADMITTING_VERBS, COUNTING_VERBS, OWN_GROUND } from './lexicon/party-evidence';
import type { PartyIndex } from './party-index';
import { isAgent, isSourceName } from './party-roles';
import { wordAt } from './word-classes';

export interface Affected {
  readonly party: Party;
  /** Token that names the party, null when it was inferred. */
  readonly token: number | null;
}

/** Between people and the group they belong to. */
const BELONGING: ReadonlySet<string> = new Set(['from', 'of', 'in', 'with', 'for', 'allied', 'belonging', 'loyal']);
const BELONGING_WINDOW = 6;
/** Tokens back to the party that "its" means. */
const POSSESSOR_WINDOW = 40;
/** Before a count: its people are the speaker's own. */
const OWN: ReadonlySet<string> = new Set(['our', 'we', 'my', 'us']);

/** Whoever does these does it with its own. */
const OWN_OUTCOMES: ReadonlySet<Outcome> = new Set(['lost', 'deployed', 'surrendered']);
/** In the place of the speaker's own party: "we lost", "it put its own losses at". */
const SELF: ReadonlySet<string> = new Set([...OWN, 'its', 'their', 'it']);

/** Returns a party that no single token names. */
export function inferred(party: Party | null): Affected | null {
  return party === null ? null : { party, token: null };
}

/** "300 Ukrainian personnel". */
export function inPhrase(parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.phrase.endToken - 1; token >= place.firstToken; token -= 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined) return { party: mention.party, token };
  }
  return null;
}

/** "three of its drivers": the party that acts in the sentence, else the one who speaks, else the one named last. */
export function possessor(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  speaker: Party | null,
): Affected | null {
  for (let token = place.numeral.endToken; token < place.phrase.endToken; token += 1) {
    const word = wordAt(units, token);
    if (OWN.has(word)) return inferred(speaker);
    if (word !== 'its' && word !== 'their') continue;
    return subjectMention(units, parties, place) ?? inferred(speaker) ?? lastMention(units, parties, place.firstToken);
  }
  return null;
}

/** The party that the sentence begins with, unless it only strikes in it. */
function subjectMention(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.sentenceFirst; token < place.firstToken; token += 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined && !mention.isPlace && !isAgent(units, token)) return { party: mention.party, token };
  }
  return null;
}

function lastMention(units: TextUnits, parties: PartyIndex, before: number): Affected | null {
  for (let token = before - 1; token >= Math.max(0, before - POSSESSOR_WINDOW); token -= 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined && !mention.isPlace && !isAgent(units, token)) return { party: mention.party, token };
  }
  return null;
}

/** "fighters from the Islamic State", "members of Hezbollah", "commanders in Hamas". */
export function behindPhrase(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  const { endToken, item } = place.phrase;
  if (item?.category !== 'person' || !BELONGING.has(wordAt(units, endToken))) return null;
  for (let token = endToken + 1; token < Math.min(place.sentenceEnd, endToken + BELONGING_WINDOW); token += 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined) return mention.party.isArmedGroup ? { party: mention.party, token } : null;
  }
  return null;
}

/** "killing several commanders": of the armed group the sentence names. */
export function ownGroup(parties: PartyIndex, place: CountPlace): Affected | null {
  if (place.phrase.item?.victimClass !== 'combatant') return null;
  for (let token = place.sentenceFirst; token < place.sentenceEnd; token += 1) {
    const mention = parties.at.get(token);
    if (mention?.party.isArmedGroup === true) return { party: mention.party, token };
  }
  return null;
}

/** "Russia has lost 300 tanks", "Russian losses of 300", "we lost 300", "and Keldia 300". */
export function loser(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Affected | null {
  const isOwn = OWN_OUTCOMES.has(context.outcome) || units.words[context.outcomeToken] === 'buried';
  if (!isOwn) return null;
  for (let token = Math.min(context.outcomeToken, place.firstToken) - 1; token >= place.sentenceFirst; token -= 1) {
    if (SELF.has(wordAt(units, token)) && context.speaker !== null) return inferred(context.speaker);
    const mention = parties.at.get(token);
    if (mention !== undefined && !isSourceName(units, token)) return { party: mention.party, token };
  }
  return null;
}

/** "Keldia acknowledged the deaths of 40 soldiers". */
export function admitted(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  let subject: Affected | null = null;
  for (let token = place.sentenceFirst; token < place.firstToken; token += 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined && !mention.isPlace) subject = { party: mention.party, token };
    if (ADMITTING_VERBS.has(wordAt(units, token))) return subject;
  }
  return null;
}

/** "the number of Keldians killed was 300", "Keldian deaths stood at 300": the party beside the word of the toll. */
export function ofToll(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  outcomeToken: number,
): Affected | null {
  const isTotal = TOTAL_INTRODUCERS.has(wordAt(units, place.firstToken - 1));
  if (place.phrase.item !== null || outcomeToken >= place.firstToken || !isTotal) return null;
  for (const token of [outcomeToken + 1, outcomeToken - 1]) {
    const mention = token < place.sentenceFirst ? undefined : parties.at.get(token);
    if (mention !== undefined && !mention.isPlace) return { party: mention.party, token };
  }
  return null;
}

/** "Keldia had lost 90 sailors and Orvane about 120": the name before the number is in the place of the verb. */
export function beforeNumber(parties: PartyIndex, place: CountPlace): Affected | null {
  const token = place.firstToken - 1;
  const mention = place.phrase.item === null ? parties.at.get(token) : undefined;
  return mention === undefined || token < place.sentenceFirst ? null : { party: mention.party, token };
}

/** "destroyed four howitzers and killed 300 Ukrainian personnel": a later count of the sentence names the side. */
export function victimsBehind(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.phrase.endToken; token < place.sentenceEnd - 1; token += 1) {
    const mention = parties.at.get(token);
    if (mention === undefined) continue;
    const isBeforeItem = findItem(wordAt(units, token + 1)) !== undefined && readNumber(units, token - 1) !== null;
    if (isBeforeItem) return { party: mention.party, token };
  }
  return null;
}

/** "400 of them Hezbollah members": whose they are stands behind "them". */
export function ofThem(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  const of = place.phrase.endToken;
  if (place.phrase.item !== null || units.words[of] !== 'of') return null;
  if (!PRONOUNS_AFTER_OF.has(wordAt(units, of + 1))) return null;
  const mention = parties.at.get(of + 2);
  return mention === undefined ? null : { party: mention.party, token: of + 2 };
}

/** "29 people died on its side of the border", "on our soil". */
export function onOwnSide(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  speaker: Party | null,
): Affected | null {
  for (let token = place.phrase.endToken; token < place.sentenceEnd - 1; token += 1) {
    if (!OWN_GROUND.has(wordAt(units, token + 1))) continue;
    const word = wordAt(units, token);
    if (word === 'our') return inferred(speaker);
    if (word === 'its' || word === 'their') return inferred(speaker) ?? subjectMention(units, parties, place);
  }
  return null;
}

/** "Keldia reports 11 dead": a country that counts the dead, and does not say that it killed them, counts its own. */
export function reporter(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  outcomeToken: number,
): Affected | null {
  const verb = place.firstToken - 1;
  if (outcomeToken < place.firstToken || namesEnemy(units, place) || !COUNTING_VERBS.has(wordAt(units, verb)))
    return null;
  const mention = verb <= place.sentenceFirst ? undefined : parties.at.get(verb - 1);
  return mention === undefined || mention.party.isArmedGroup ? null : { party: mention.party, token: verb - 1 };
}

/** "900 enemy soldiers". */
export function namesEnemy(units: TextUnits, place: CountPlace): boolean {
  for (let token = place.numeral.endToken; token < place.phrase.endToken; token += 1) {
    if (/^(?:enemy|hostile)$/u.test(wordAt(units, token))) return true;
  }
  return false;
}
