/**
 * Attributions in, the same with the index of who speaks, and the list of sources, out. Walks the text once and keeps
 * who was spoken of last, so that "he", "the ministry" and a quotation without a speaker find theirs.
 * A guess that rests on nothing is not made: the source then keeps the words the text gives it.
 */
import { type TextUnits, tokenAt } from '../text/text-units';
import type { Attribution, Source } from './annotation';
import type { UnresolvedAttribution } from './attributions';
import { kindOfNoun } from './lexicon/source-nouns';
import { findEntity, indexNames, type NamedEntity, type NameIndex } from './name-index';
import { findNameMentions, type NameMention } from './name-mentions';
import { type Identity, identifySource } from './source-identity';
import { type MarkedText, markWords, type TokenRange, wordAt } from './word-classes';

export interface ResolvedSpeakers {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
}

interface Spoken {
  readonly identity: Identity;
  readonly token: number;
}

/** What the text has told up to one place. */
interface Flow {
  readonly marked: MarkedText;
  readonly index: NameIndex;
  readonly entities: Map<string, NamedEntity>;
  /** Earlier speakers, latest last. */
  readonly spoken: Spoken[];
  /** Identity of each attribution so far, by its index. */
  readonly byAttribution: (Identity | null)[];
}

/** Speakers looked back at; older ones are named again before they speak. */
const LOOK_BACK = 30;
/** Sentences; a pronoun seldom reaches farther. */
const PRONOUN_REACH = 6;

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
  if (known !== undefined) return known.id;
  const { name, role, kind, party } = identity;
  const id = sources.size;
  sources.set(key, { id, name, role, kind, party });
  return id;
}

function identify(flow: Flow, attribution: UnresolvedAttribution): Identity | null {
  const span = attribution.source[0];
  if (span === undefined) return attribution.cue.length === 0 ? (flow.spoken.at(-1)?.identity ?? null) : null;
  const { tokens } = flow.marked;
  const source = { first: tokenAt(tokens, span.start), end: tokenAt(tokens, span.end - 1) + 1 };
  const identity = identifyPronoun(flow, source, attribution) ?? identifyNoun(flow, source);
  flow.spoken.push({ identity, token: source.first });
  return identity;
}

// ---------------------------------------------------------------- pronouns

function identifyPronoun(flow: Flow, source: TokenRange, attribution: UnresolvedAttribution): Identity | null {
  if (source.end - source.first !== 1) return null;
  switch (wordAt(flow.marked, source.first)) {
    case 'he':
    case 'his':
      return lastPerson(flow, source.first, 'he');
    case 'she':
    case 'her':
      return lastPerson(flow, source.first, 'she');
    case 'they':
    case 'their':
      return (
        lastSpoken(flow, (identity) => identity.isPlural) ?? lastSpoken(flow, (identity) => identity.kind !== 'person')
      );
    case 'it':
    case 'its':
      return lastBody(flow, source.first);
    case 'i':
    case 'we':
      return attribution.parent === null ? null : (flow.byAttribution[attribution.parent] ?? null);
    default:
      return null;
  }
}

/** The person spoken of last who goes with the pronoun: a speaker, or a name that opens a later sentence. */
function lastPerson(flow: Flow, token: number, gender: 'he' | 'she'): Identity | null {
  const fits = (identity: Identity): boolean => (identity.gender ?? gender) === gender && identity.kind === 'person';
  const speaker = flow.spoken.slice(-LOOK_BACK).findLast((spoken) => fits(spoken.identity));
  const named = lastNamedPerson(flow, token, gender);
  if (named === null) return speaker?.identity ?? lastSpoken(flow, (identity) => isPersonNoun(identity));
  const isLater = speaker === undefined || sentenceOf(flow, named.first) > sentenceOf(flow, speaker.token);
  return isLater ? identifySource(flow.marked, flow.index, named) : speaker.identity;
}

function lastNamedPerson(flow: Flow, token: number, gender: 'he' | 'she'): NameMention | null {
  const here = sentenceOf(flow, token);
  let other: NameMention | null = null;
  for (let next = flow.index.mentions.length - 1; next >= 0; next -= 1) {
    const mention = flow.index.mentions[next];
    if (mention === undefined || mention.first >= token || isQuoted(flow, mention.first)) continue;
    if (here - sentenceOf(flow, mention.first) > PRONOUN_REACH) break;
    const entity = entityOf(flow, mention);
    if (!entity.isPerson || (entity.gender ?? gender) !== gender) continue;
    if (mention.isSubject) return mention;
    other ??= mention;
  }
  return other;
}

/** The body spoken of last that "it" can mean: a speaker, or a name that opens a later sentence. */
function lastBody(flow: Flow, token: number): Identity | null {
  const speaker = flow.spoken
    .slice(-LOOK_BACK)
    .findLast(({ identity }) => identity.kind !== 'person' && !identity.isPlural);
  const here = sentenceOf(flow, token);
  const named = flow.index.mentions.findLast(
    (mention) => mention.first < token && mention.isSubject && !isQuoted(flow, mention.first),
  );
  const isNear = named !== undefined && !entityOf(flow, named).isPerson && here - sentenceOf(flow, named.first) <= 1;
  const isLater = isNear && (speaker === undefined || sentenceOf(flow, named.first) > sentenceOf(flow, speaker.token));
  return isLater ? identifySource(flow.marked, flow.index, named) : (speaker?.identity ?? null);
}

/** Looks an entity up once per name: a text has a hundred mentions of a dozen people. */
function entityOf(flow: Flow, mention: NameMention): NamedEntity {
  const key = `${mention.name}|${mention.title ?? ''}`;
  const known = flow.entities.get(key);
  if (known !== undefined) return known;
  const entity = findEntity(flow.index, mention);
  flow.entities.set(key, entity);
  return entity;
}

function isPersonNoun(identity: Identity): boolean {
  return !identity.isPlural && (identity.kind === 'anonymous' || kindOfNoun(identity.head) === 'person');
}

function isQuoted(flow: Flow, token: number): boolean {
  return (flow.marked.quotationOf[token] ?? -1) >= 0;
}

function sentenceOf(flow: Flow, token: number): number {
  return flow.marked.sentenceOf[token] ?? 0;
}

function lastSpoken(flow: Flow, fits: (identity: Identity) => boolean): Identity | null {
  return flow.spoken.slice(-LOOK_BACK).findLast((spoken) => fits(spoken.identity))?.identity ?? null;
}

// ---------------------------------------------------------------- "the ministry", "the spokesman"

function identifyNoun(flow: Flow, source: TokenRange): Identity {
  const own = identifySource(flow.marked, flow.index, source);
  const isDefinite = /^(?:the|this|that)$/u.test(wordAt(flow.marked, source.first));
  if (!isDefinite || source.end - source.first > 3 || (own.kind === 'person' && own.gender !== null)) return own;
  if (/\p{Lu}/u.test(own.name)) return own;
  return takenUp(flow, own, source.first) ?? own;
}

/** Finds the earlier speaker that "the …" takes up again: by role, by head noun, by a word of its name. */
function takenUp(flow: Flow, own: Identity, token: number): Identity | null {
  const head = foldRole(own.head);
  const byRole = lastSpoken(flow, (identity) => wordsOf(identity.role).includes(head));
  if (byRole !== null) return byRole;
  const byHead = lastSpoken(
    flow,
    (identity) => foldRole(identity.head) === head || wordsOf(identity.name).includes(head),
  );
  if (byHead !== null) return byHead;
  const named = lastMentionWith(flow, head, token);
  return named === null ? null : identifySource(flow.marked, flow.index, named);
}

function lastMentionWith(flow: Flow, head: string, token: number): NameMention | null {
  for (let next = flow.index.mentions.length - 1; next >= 0; next -= 1) {
    const mention = flow.index.mentions[next];
    if (mention === undefined || mention.first >= token) continue;
    const title = kindOfNoun(head) === 'person' ? wordsOf(mention.title) : mention.words;
    if (title.includes(head)) return mention;
  }
  return null;
}

function wordsOf(text: string | null): readonly string[] {
  return text === null
    ? []
    : text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .map(foldRole);
}

/** "spokesman", "spokeswoman" and "spokesperson" take each other up. */
function foldRole(word: string): string {
  return word.replace(/^(spokes|chair|congress)(?:man|woman|person)$/u, '$1person');
}
