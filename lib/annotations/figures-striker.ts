/**
 * A counted phrase and its outcome in, the party that is hit because it is not the one who struck out: "shelling by
 * Keldia killed 12", "Keldian drones hit a depot", "the army said it destroyed nine trucks", "we shot down three drones".
 * Only where the text has two sides; a state's strike on civilians says nothing of an armed group.
 */
import type { TextUnits } from '../text/text-units';
import type { AffectedContext } from './figures-affected';
import { type Affected, inferred } from './figures-owner';
import type { CountPlace } from './figures-places';
import { AUXILIARIES, FILLERS, REPORTING_VERBS } from './lexicon/clause-words';
import type { Party } from './lexicon/parties';
import type { PartyIndex } from './party-index';
import { isAgent, isArmedBody } from './party-roles';
import { wordAt } from './word-classes';

/** What an army announces of its enemy; what it was hit by it tells with other words. */
const ENEMY_LOSSES: ReadonlySet<string> = new Set(['killed', 'destroyed', 'captured', 'damaged', 'injured']);
/** Tokens between "by" and the party that struck: "by shells from Keldia". */
const BY_WINDOW = 6;
const SPEAKERS_PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'we', 'its', 'their', 'our']);

/** Drones shot down are those of the one who did not shoot: the subject of the verb, or whoever speaks. */
export function launcher(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Affected | null {
  for (let token = Math.max(context.outcomeToken, place.firstToken); token >= context.clauseFirst; token -= 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined) return inferred(enemyOf(parties, mention.party));
    if (context.speaker !== null && isSpeaker(units, token)) break;
  }
  if (context.listed !== null) return context.listed;
  return context.speaker === null ? context.earlier : inferred(enemyOf(parties, context.speaker));
}

function enemyOf(parties: PartyIndex, party: Party): Party | null {
  return parties.opponent(party) ?? parties.rival(party);
}

/** The opponent of the one whose strike the sentence tells of. */
export function struck(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Affected | null {
  const striker = strikerBy(units, parties, place) ?? strikerBefore(units, parties, place, context);
  return striker === null ? null : victimOf(parties, striker, place, context);
}

/** "The Libyan army said it destroyed 12 tanks": in a text of two parties, those of the other one. */
export function enemyOfSource(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Affected | null {
  if (!ENEMY_LOSSES.has(context.outcome) || context.outcomeToken > place.firstToken) return null;
  const army = armyBefore(units, parties, place);
  if (army === 'several') return null;
  const speaker = army ?? (context.isArmedSpeaker ? context.speaker : null);
  return speaker === null ? null : victimOf(parties, speaker, place, context);
}

/** The one army named before the count; another party in the sentence may be the one who struck. */
function armyBefore(units: TextUnits, parties: PartyIndex, place: CountPlace): Party | null | 'several' {
  let army: Party | null = null;
  for (let token = place.sentenceFirst; token < place.firstToken; token += 1) {
    const mention = parties.at.get(token);
    if (mention === undefined) continue;
    if (army !== null ? mention.party !== army : !isArmedBody(units, token)) return 'several';
    army = mention.party;
  }
  return army;
}

/** An army that tells of soldiers killed, not of having killed them, tells of its own. */
export function ownOfSource(place: CountPlace, context: AffectedContext): Affected | null {
  const isPassive = context.outcomeToken >= place.phrase.endToken;
  const isOwn = isPassive && context.isArmedSpeaker && place.phrase.item?.victimClass === 'combatant';
  return isOwn ? inferred(context.speaker) : null;
}

/** The party that strikes somewhere in the sentence. */
export function strikerIn(units: TextUnits, parties: PartyIndex, place: CountPlace): Party | null {
  for (let token = place.sentenceFirst; token < place.sentenceEnd; token += 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined && isAgent(units, token)) return mention.party;
  }
  return null;
}

function victimOf(parties: PartyIndex, striker: Party, place: CountPlace, context: AffectedContext): Affected | null {
  const victim = parties.opponent(striker);
  if (victim === null) return null;
  const isFighting = context.category === 'equipment' || place.phrase.item?.victimClass === 'combatant';
  const isClaim = context.isArmedSpeaker && context.speaker === striker && context.category !== 'person';
  return victim.isArmedGroup && !isFighting && !isClaim ? null : inferred(victim);
}

/** "killed by Keldian fire", "shelling by Keldia killed 12". */
function strikerBy(units: TextUnits, parties: PartyIndex, place: CountPlace): Party | null {
  for (let token = place.sentenceFirst; token < place.sentenceEnd; token += 1) {
    if (units.words[token] !== 'by') continue;
    const party = partyWithin(parties, token + 1, Math.min(token + BY_WINDOW, place.sentenceEnd));
    if (party !== null) return party;
  }
  return null;
}

function partyWithin(parties: PartyIndex, first: number, end: number): Party | null {
  for (let token = first; token < end; token += 1) {
    const mention = parties.at.get(token);
    if (mention?.isPlace === false) return mention.party;
  }
  return null;
}

/** The subject of the verb: "Keldian drones had hit a depot and killed", "Keldia killed", "it had killed". */
function strikerBefore(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Party | null {
  const verb = context.outcomeToken;
  if (verb > place.firstToken || !ENEMY_LOSSES.has(context.outcome)) return null;
  let isNext = true;
  for (let token = verb - 1; token >= place.sentenceFirst; token -= 1) {
    const word = wordAt(units, token);
    if (endsClause(word)) return null;
    const mention = parties.at.get(token);
    if (mention?.isPlace === false && (isNext || isAgent(units, token))) return mention.party;
    if (isSpeaker(units, token)) return context.speaker;
    isNext &&= AUXILIARIES.has(word) || FILLERS.has(word);
  }
  return null;
}

function endsClause(word: string): boolean {
  return REPORTING_VERBS.has(word) || word === ';' || word === ':';
}

function isSpeaker(units: TextUnits, token: number): boolean {
  return SPEAKERS_PRONOUNS.has(wordAt(units, token)) && opensClause(units, token);
}

/** "said that it", "claimed it", "“We". */
function opensClause(units: TextUnits, token: number): boolean {
  const before = wordAt(units, token - 1);
  return before === 'that' || REPORTING_VERBS.has(before) || /^["“”,]$/u.test(before);
}
