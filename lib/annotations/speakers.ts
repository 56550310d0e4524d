/**
 * Attributions in, the same with the index of who speaks, and the list of sources, out. Walks the text once and keeps
 * who was spoken of last, so that "he", "the ministry" and a quotation without a speaker find theirs.
 * A guess that rests on nothing is not made: the source then keeps the words the text gives it.
 */
import { type TextUnits, tokenAt } from '../text/text-units';
import type { Attribution, Source } from './annotation';
import type { UnresolvedAttribution } from './attributions';
import { indexNames } from './name-index';
import { findNameMentions } from './name-mentions';
import { type Identity, identifySource } from './source-identity';
import { type Flow, lastSpoken, type SourcePlace } from './speaker-flow';
import { takenUp } from './speaker-nouns';
import { identifyPronoun } from './speaker-pronouns';
import { type MarkedText, markWords } from './word-classes';

export interface ResolvedSpeakers {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
}

/** Resolves who speaks in each attribution. */
export function resolveSpeakers(
  units: TextUnits,
  found: readonly UnresolvedAttribution[],
  marked: MarkedText = markWords(units),
): ResolvedSpeakers {
  const flow: Flow = {
    marked,
    index: indexNames(marked, findNameMentions(marked)),
    entities: new Map(),
    spoken: [],
    byAttribution: [],
  };
  const sources = new Map<string, Source>();
  const attributions = found.map((attribution) => {
    const identity = identify(flow, attribution);
    flow.byAttribution.push(identity);
    return { ...attribution, sourceId: identity === null ? null : register(sources, identity) };
  });
  return { sources: [...sources.values()], attributions };
}

function register(sources: Map<string, Source>, identity: Identity): number {
  const key = identity.name.toLowerCase();
  const known = sources.get(key);
  const { name, role, kind, party } = identity;
  if (known !== undefined) {
    // A line in capitals may name somebody first; later lines print the name as it is written.
    if (known.name === known.name.toUpperCase() && known.name.length > 4) sources.set(key, { ...known, name });
    return known.id;
  }
  const id = sources.size;
  sources.set(key, { id, name, role, kind, party });
  return id;
}

function identify(flow: Flow, attribution: UnresolvedAttribution): Identity | null {
  const span = attribution.source[0];
  if (span === undefined) return attribution.cue.length === 0 ? (lastSpoken(flow, () => true)?.identity ?? null) : null;
  const { tokens } = flow.marked;
  const first = tokenAt(tokens, span.start);
  const place = { first, end: tokenAt(tokens, span.end - 1) + 1, attribution };
  const identity = identifyPronoun(flow, place) ?? identifyNoun(flow, place);
  flow.spoken.push({ identity, token: first, parent: attribution.parent });
  return identity;
}

function identifyNoun(flow: Flow, place: SourcePlace): Identity {
  const own = identifySource(flow.marked, flow.index, place);
  return takenUp(flow, place, own) ?? own;
}
