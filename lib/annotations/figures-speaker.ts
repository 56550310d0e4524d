/**
 * The attributions of a text in, the party that a source speaks for out, and whether it speaks for those who fight: by the
 * words of its mentions ("Keldian navy spokesman Joren Tal"), by what "its" means in them ("Its mayor, Lenka Soral").
 */
import { type TextUnits, tokenAt } from '../text/text-units';
import type { Attribution, Source } from './annotation';
import { findParty, type Party } from './lexicon/parties';
import { ARMED_SPEAKERS, LOCAL_SPEAKERS } from './lexicon/party-evidence';
import type { PartyIndex } from './party-index';
import { wordAt } from './word-classes';

export interface SpeakerParty {
  readonly party: Party | null;
  /** An army, an armed group or a ministry of war: tells of enemy losses, and of its own soldiers. */
  readonly isArmed: boolean;
  /** A mayor, a hospital, rescuers: tells of the people of its own side. */
  readonly isLocal: boolean;
}

/** Looks up for whom the source of an attribution speaks; built once per text. */
export type SpeakerParties = (attribution: number | null) => SpeakerParty;

const NOBODY: SpeakerParty = { party: null, isArmed: false, isLocal: false };
/** Tokens back to the party that "its" means. */
const POSSESSOR_WINDOW = 60;

/** Nouns of a side that a text names in full once and then as "the army". */
const BODIES: ReadonlySet<string> = new Set([
  'army',
  'military',
  'navy',
  'force',
  'staff',
  'ministry',
  'command',
  'forces',
]);
const OPPONENTS: ReadonlySet<string> = new Set(['opponents', 'rivals', 'enemies', 'enemy', 'foes', 'adversaries']);
/** Tokens between a party and its body: "Keldia’s [regional air] force". */
const BODY_WINDOW = 4;
/** Tokens back to where the body was named in full. */
const BODY_REACH = 400;

/** Prepares the look-up: what any mention of a source tells holds for all of them. */
export function indexSpeakers(
  units: TextUnits,
  parties: PartyIndex,
  { attributions, sources }: { readonly attributions: readonly Attribution[]; readonly sources: readonly Source[] },
): SpeakerParties {
  const bySource = new Map<number, SpeakerParty>();
  for (const attribution of attributions) {
    if (attribution.sourceId === null) continue;
    const known = bySource.get(attribution.sourceId) ?? NOBODY;
    const told = readMention(units, parties, attribution);
    bySource.set(attribution.sourceId, {
      party: known.party ?? told.party ?? namedParty(sources[attribution.sourceId]),
      isArmed: known.isArmed || told.isArmed,
      isLocal: known.isLocal || told.isLocal,
    });
  }
  return (attribution) => {
    const one = attribution === null ? undefined : attributions[attribution];
    if (one === undefined) return NOBODY;
    return (one.sourceId === null ? undefined : bySource.get(one.sourceId)) ?? readMention(units, parties, one);
  };
}

function readMention(units: TextUnits, parties: PartyIndex, { source }: Attribution): SpeakerParty {
  const told: { party: Party | null; isArmed: boolean; isLocal: boolean } = { ...NOBODY };
  for (const span of source) {
    const first = tokenAt(units.tokens, span.start);
    for (let token = first; token < units.tokens.length && (units.tokens.start[token] ?? 0) < span.end; token += 1) {
      const word = wordAt(units, token);
      told.isArmed ||= ARMED_SPEAKERS.has(word);
      told.isLocal ||= LOCAL_SPEAKERS.has(word);
      told.party ??= partyOfToken(units, parties, token, first);
    }
  }
  return { ...told, isArmed: told.isArmed || told.party?.isArmedGroup === true };
}

/** The party that one token of a source names, or stands for. */
export function partyOfToken(units: TextUnits, parties: PartyIndex, token: number, first: number): Party | null {
  const mention = parties.at.get(token);
  if (mention !== undefined) return mention.party;
  const word = wordAt(units, token);
  if (token === first && (word === 'its' || word === 'their')) return ownerOf(units, parties, first);
  return BODIES.has(word) ? ownerOfBody(units, parties, token) : null;
}

/** "the army": that of the party whose army was named last. */
function ownerOfBody(units: TextUnits, parties: PartyIndex, body: number): Party | null {
  for (let token = body - 1; token >= Math.max(0, body - BODY_REACH); token -= 1) {
    const mention = parties.at.get(token);
    if (mention === undefined || mention.isPlace) continue;
    for (let at = token + 1; at <= token + BODY_WINDOW; at += 1) {
      if (units.sentenceOf[at] !== units.sentenceOf[token]) break;
      if (units.words[at] === units.words[body]) return mention.party;
    }
  }
  return null;
}

/** "Its mayor" speaks for it, "its opponents" against it. */
function ownerOf(units: TextUnits, parties: PartyIndex, pronoun: number): Party | null {
  const owner = partyBefore(parties, pronoun);
  return owner !== null && OPPONENTS.has(wordAt(units, pronoun + 1)) ? parties.opponent(owner) : owner;
}

function partyBefore(parties: PartyIndex, before: number): Party | null {
  for (let token = before - 1; token >= Math.max(0, before - POSSESSOR_WINDOW); token -= 1) {
    const mention = parties.at.get(token);
    if (mention !== undefined) return mention.party;
  }
  return null;
}

function namedParty(source: Source | undefined): Party | null {
  return findParty(source?.party?.toLowerCase() ?? '')?.party ?? null;
}
