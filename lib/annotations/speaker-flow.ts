/**
 * What the text has told of its speakers up to one place: who spoke, who was named, which attribution was whose. The
 * look-ups that pronouns and "the ministry" share; no rule of either.
 */
import type { UnresolvedAttribution } from './attributions';
import { isDemonym } from './lexicon/metonyms';
import { findEntity, type NamedEntity, type NameIndex } from './name-index';
import type { NameMention } from './name-mentions';
import { type Identity, identifySource } from './source-identity';
import { type MarkedText, WORD_CLASS } from './word-classes';

/** Somebody who has spoken. */
interface Spoken {
  readonly identity: Identity;
  readonly token: number;
  /** Index of the attribution that this one is nested in. */
  readonly parent: number | null;
}

export interface Flow {
  readonly marked: MarkedText;
  readonly index: NameIndex;
  readonly entities: Map<string, NamedEntity>;
  /** Earlier speakers, latest last. */
  readonly spoken: Spoken[];
  /** Identity of each attribution so far, by its index. */
  readonly byAttribution: (Identity | null)[];
}

/** A source in its place. */
export interface SourcePlace {
  readonly first: number;
  readonly end: number;
  readonly attribution: UnresolvedAttribution;
}

/** Speakers looked back at; older ones are named again before they speak. */
const LOOK_BACK = 30;
/** Sentences; what is named farther back is seldom meant. */
const NAME_REACH = 6;

/** Finds who spoke last among those who fit; of a speaker and the one they quote, the speaker. */
export function lastSpoken(flow: Flow, fits: (identity: Identity) => boolean): Spoken | null {
  const spoken = flow.spoken.slice(-LOOK_BACK).findLast(({ identity }) => fits(identity));
  if (spoken === undefined) return null;
  const outer = spoken.parent === null ? null : (flow.byAttribution[spoken.parent] ?? null);
  return outer !== null && fits(outer) ? { ...spoken, identity: outer } : spoken;
}

/** Finds the name nearest before `token` that fits: rather one that opens its clause than any other. */
export function lastNamed(
  flow: Flow,
  token: number,
  fits: (mention: NameMention, entity: NamedEntity) => boolean,
): NameMention | null {
  let subject: NameMention | null = null;
  let other: NameMention | null = null;
  for (const mention of namesBefore(flow, token)) {
    if (subject !== null && sentenceOf(flow, mention.first) < sentenceOf(flow, subject.first)) break;
    if (!fits(mention, entityOf(flow, mention))) continue;
    // Of two that open clauses of one sentence, the first is its subject: "Danov met the mayor, Ada Berg, and left."
    if (mention.isSubject && !isOwner(flow, mention)) subject = mention;
    else other ??= mention;
  }
  return subject ?? other;
}

/** The names of the sentences before `token` that no quotation holds, nearest first. */
function* namesBefore(flow: Flow, token: number): Generator<NameMention> {
  const here = sentenceOf(flow, token);
  for (let next = mentionsBefore(flow, token) - 1; next >= 0; next -= 1) {
    const mention = flow.index.mentions[next];
    if (mention === undefined || here - sentenceOf(flow, mention.first) > NAME_REACH) return;
    if (!isQuoted(flow, mention.first)) yield mention;
  }
}

/** "Danov’s", "Israeli": a name that only tells whose the next noun is. */
export function isOwner({ marked }: Flow, mention: NameMention): boolean {
  return marked.classes[mention.end] === WORD_CLASS.possessive || isDemonym(mention.words.at(-1) ?? '');
}

export function identifyMention(flow: Flow, mention: NameMention): Identity {
  return identifySource(flow.marked, flow.index, mention);
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

export function sentenceOf({ marked }: Flow, token: number): number {
  return marked.sentenceOf[token] ?? 0;
}

function isQuoted({ marked }: Flow, token: number): boolean {
  return (marked.quotationOf[token] ?? -1) >= 0;
}

/** Returns how many mentions begin before `token`. */
function mentionsBefore({ index }: Flow, token: number): number {
  let low = 0;
  let high = index.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
