/**
 * A counted phrase and its outcome in, the party whose people or equipment it is out: from the phrase, the subject of
 * "lost", the place, the count before, who speaks, or the party that is not the one who struck. Strongest evidence first.
 */
import type { TextUnits } from '../text/text-units';
import type { Category, Outcome } from './annotation';
import { groundBefore, placeAfter, placeBefore } from './figures-ground';
import {
  type Affected,
  admitted,
  beforeNumber,
  behindPhrase,
  inferred,
  inPhrase,
  loser,
  namesEnemy,
  ofThem,
  ofToll,
  onOwnSide,
  ownGroup,
  possessor,
  reporter,
  victimsBehind,
} from './figures-owner';
import type { CountPlace } from './figures-places';
import { enemyOfSource, launcher, ownOfSource, strikerIn, struck } from './figures-striker';
import type { Party } from './lexicon/parties';
import { LOCAL_SPEAKERS } from './lexicon/party-evidence';
import type { PartyIndex } from './party-index';

export interface AffectedContext {
  readonly outcome: Outcome;
  readonly category: Category;
  /** Token of the outcome word. */
  readonly outcomeToken: number;
  /** Whom the count before affected, when it stands in the same sentence. */
  readonly listed: Affected | null;
  /** The same, when it stands in the sentence before. */
  readonly earlier: Affected | null;
  /** First token of the next count: places behind it are its own. */
  readonly nextCount: number;
  /** Token behind the count before in the same sentence, or the first of the sentence. */
  readonly clauseFirst: number;
  /** The party that the source of the figure speaks for. */
  readonly speaker: Party | null;
  /** It speaks for those who fight. */
  readonly isArmedSpeaker: boolean;
  /** It speaks for a town, a hospital, the rescuers. */
  readonly isLocalSpeaker: boolean;
}

/** Launched and supplied things are nobody's losses. */
const NOBODYS: ReadonlySet<Outcome> = new Set(['launched', 'supplied', 'none']);

/** Finds whose the counted people or things are. */
export function findAffected(
  units: TextUnits,
  parties: PartyIndex,
  place: CountPlace,
  context: AffectedContext,
): Affected | null {
  if (NOBODYS.has(context.outcome)) return null;
  const own =
    inPhrase(parties, place) ??
    beforeNumber(parties, place) ??
    loser(units, parties, place, context) ??
    possessor(units, parties, place, context.speaker) ??
    behindPhrase(units, parties, place) ??
    ofThem(units, parties, place) ??
    onOwnSide(units, parties, place, context.speaker) ??
    reporter(units, parties, place, context.outcomeToken);
  if (own !== null) return own;
  if (context.outcome === 'intercepted') return launcher(units, parties, place, context);
  if (namesEnemy(units, place) && context.speaker !== null) return inferred(parties.opponent(context.speaker));
  const isTaken = context.outcome === 'captured';
  return (
    admitted(units, parties, place) ??
    ofToll(units, parties, place, context.outcomeToken) ??
    ownGroup(parties, place) ??
    (isTaken ? null : placeAfter(units, parties, place, context.nextCount)) ??
    unlessCivilians(place, context.listed) ??
    victimsBehind(units, parties, place) ??
    bySides(units, parties, place, context)
  );
}

/** Civilians counted beside fighters are not of their group. */
function unlessCivilians(place: CountPlace, before: Affected | null): Affected | null {
  return before?.party.isArmedGroup === true && place.phrase.item?.victimClass === 'civilian' ? null : before;
}

/** Where the words around the count name nobody: the place, the speaker, the striker, the sentence before. */
function bySides(units: TextUnits, parties: PartyIndex, place: CountPlace, context: AffectedContext): Affected | null {
  const isTaken = context.outcome === 'captured';
  const striker = strikerIn(units, parties, place);
  return (
    placeBefore(units, parties, place) ??
    victimSource(units, parties, place) ??
    (isTaken ? null : placeAfter(units, parties, place, place.sentenceEnd)) ??
    struck(units, parties, place, context) ??
    enemyOfSource(units, parties, place, context) ??
    ownOfSource(place, context) ??
    (context.isLocalSpeaker ? inferred(context.speaker) : null) ??
    unlessCivilians(place, context.earlier) ??
    groundBefore(units, parties, place, striker) ??
    inferred(parties.prevalent(striker))
  );
}

/** "The Sudanese health ministry said a raid killed two": rescuers speak of their own. */
function victimSource(units: TextUnits, parties: PartyIndex, place: CountPlace): Affected | null {
  for (let token = place.sentenceFirst; token < place.sentenceEnd; token += 1) {
    const mention = parties.at.get(token);
    if (mention === undefined) continue;
    for (let at = token + 1; at <= token + 3; at += 1) {
      if (LOCAL_SPEAKERS.has(units.words[at] ?? '')) return { party: mention.party, token };
    }
  }
  return null;
}
