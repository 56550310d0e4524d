/**
 * "The ministry", "the spokesman", "the militant group", "the airline" as a source in, the earlier speaker or name that
 * it takes up again out: by role, by head noun, by a word of its name, at last by what kind of thing it can be.
 */

import { hasCapital, hasCase } from '../text/characters';
import type { WordSet } from './lexicon/function-words';
import { findParty, isDemonym } from './lexicon/metonyms';
import { FORCES, ROLE_KIN, UMBRELLA_NOUNS } from './lexicon/role-kin';
import { kindOfNoun } from './lexicon/source-nouns';
import type { NamedEntity } from './name-index';
import type { NameMention } from './name-mentions';
import type { Identity } from './source-identity';
import {
  type Flow,
  identifyMention,
  isOwner,
  lastNamed,
  lastSpoken,
  type SourcePlace,
  sentenceOf,
} from './speaker-flow';
import { WORD_CLASS, wordAt } from './word-classes';

/** Tokens; "the powerful Iran-backed militant group". */
const LONGEST_TAKING_UP = 6;
/** Sentences; a named body is taken up again at once or not at all. */
const BODY_REACH = 3;

/** Finds whom a definite noun phrase takes up again; null when it is none or nobody fits. */
export function takenUp(flow: Flow, source: SourcePlace, own: Identity): Identity | null {
  const head = foldRole(own.head);
  if (!isTakingUp(flow, source, own) || head !== foldRole(wordAt(flow.marked, source.end - 1))) return null;
  const isUmbrella = UMBRELLA_NOUNS.has(head);
  if (hasCapital(own.name) && !isUmbrella && kindOfNoun(head) !== 'person' && !ROLE_KIN.has(head)) return null;
  const wanted = { head, modifiers: flow.marked.words.slice(source.first + 1, source.end - 1) };
  if (isUmbrella) return holdsOwnName(flow, source) ? null : bodyBehind(flow, source.first, wanted);
  return byWord(flow, source.first, wanted) ?? byKin(flow, source.first, wanted);
}

/** "the leader", "that group", in the singular, with nothing tied to it. */
function isTakingUp({ marked }: Flow, { first, end }: SourcePlace, own: Identity): boolean {
  const isDefinite = /^(?:the|this|that)$/u.test(wordAt(marked, first));
  return isDefinite && end - first <= LONGEST_TAKING_UP && own.head !== '' && !own.isPlural;
}

/** "the Kiel Institute" names itself; "the German institute" and "the Iran-backed group" do not. */
function holdsOwnName({ marked }: Flow, { first, end }: SourcePlace): boolean {
  for (let token = first + 1; token < end; token += 1) {
    const word = wordAt(marked, token);
    if (marked.classes[token] === WORD_CLASS.name && !isDemonym(word) && !word.includes('-')) return true;
  }
  return false;
}

/** What a noun phrase that takes up says of whom it means. */
interface Wanted {
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** A body by its own noun ("the union" of a Harbour Union), else the one spoken of last. */
function bodyBehind(flow: Flow, token: number, { head }: Wanted): Identity | null {
  const speaker =
    lastSpoken(flow, (identity) => isGroup(identity) && wordsOf(identity.name).includes(head)) ??
    lastSpoken(flow, (identity) => isGroup(identity));
  const named = lastNamed(flow, token, (mention, entity) => isNamedGroup(flow, mention, entity));
  const isNear = named !== null && sentenceOf(flow, token) - sentenceOf(flow, named.first) <= BODY_REACH;
  if (isNear && (speaker === null || sentenceOf(flow, named.first) > sentenceOf(flow, speaker.token)))
    return identifyMention(flow, named);
  return speaker?.identity ?? lastSpoken(flow, (identity) => foldRole(identity.head) === head)?.identity ?? null;
}

/** By role ("the spokesman"), by head noun ("the ministry"), by a word of a name. */
function byWord(flow: Flow, token: number, { head, modifiers }: Wanted): Identity | null {
  if (modifiers.some((word) => findParty([word]) !== null)) return null;
  const isPerson = kindOfNoun(head) === 'person';
  const byRole = isPerson ? lastSpoken(flow, ({ role }) => wordsOf(role).includes(head)) : null;
  if (byRole !== null) return byRole.identity;
  const byHead = lastSpoken(
    flow,
    (identity) =>
      foldRole(identity.head) === head || (identity.kind !== 'person' && wordsOf(identity.name).includes(head)),
  );
  if (byHead !== null) return byHead.identity;
  const forces = FORCES.has(head)
    ? lastSpoken(flow, ({ name }) => wordsOf(name).some((word) => FORCES.has(word)))
    : null;
  if (forces !== null) return forces.identity;
  const named = lastNamed(flow, token, ({ title, words }) => (isPerson ? wordsOf(title) : words).includes(head));
  return named === null ? null : identifyMention(flow, named);
}

/** "the Belarusian leader" is the president of Belarus, "the NATO head" its secretary-general. */
function byKin(flow: Flow, token: number, { head, modifiers }: Wanted): Identity | null {
  const kin = ROLE_KIN.get(head) ?? (kindOfNoun(head) === 'person' ? new Set([head]) : null);
  if (kin === null) return null;
  const party = findParty(modifiers);
  return (
    (party === null ? null : kinBehind(flow, token, { head, kin, modifiers, party })) ??
    kinBehind(flow, token, { head, kin, modifiers, party: null })
  );
}

interface Kin {
  readonly head: string;
  readonly kin: WordSet;
  readonly modifiers: readonly string[];
  /** The party that the role must be of; null asks for one whose party the text does not tell. */
  readonly party: string | null;
}

function kinBehind(flow: Flow, token: number, { head, kin, modifiers, party }: Kin): Identity | null {
  const isOfParty = modifiers.some((word) => findParty([word]) !== null);
  // "the NATO head" is not the head of another body, "the health minister" no other minister.
  const tellsApart = (word: string): boolean =>
    findParty([word]) === null && (flow.index.nameWords.has(word) || !ROLE_KIN.has(head));
  const goesWith = (role: string | null, itsParty: string | null): boolean => {
    const words = wordsOf(role);
    if (!words.some((word) => kin.has(word))) return false;
    if (isOfParty && itsParty !== party) return false;
    return modifiers.every((word) => words.includes(word) || !tellsApart(word));
  };
  const speaker = lastSpoken(flow, (identity) => identity.isNamed && goesWith(identity.role, identity.party));
  const named = lastNamed(
    flow,
    token,
    (_, entity) => entity.isPerson && goesWith(entity.title, findParty(wordsOf(entity.title))),
  );
  if (named === null) return speaker?.identity ?? null;
  const isLater = speaker === null || sentenceOf(flow, named.first) > sentenceOf(flow, speaker.token);
  return isLater ? identifyMention(flow, named) : speaker.identity;
}

/** A body with a name of its own: "Harbour Union", not "officials in Oldport". */
function isGroup({ kind, name }: Identity): boolean {
  if (kind !== 'organization' && kind !== 'group' && kind !== 'media') return false;
  const last = name.split(/\s/u).at(-1) ?? '';
  return hasCase(last, last.startsWith('(') ? 1 : 0, 'upper');
}

function isNamedGroup(flow: Flow, mention: NameMention, entity: NamedEntity): boolean {
  if (entity.isPerson || !mention.isSure || !mention.isSubject || isOwner(flow, mention)) return false;
  return isGroup(identifyMention(flow, mention));
}

function wordsOf(text: string | null): readonly string[] {
  return text === null
    ? []
    : text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .map(foldRole);
}

/** "spokesman", "spokeswoman" and "spokesperson" take each other up. */
function foldRole(word: string): string {
  return word.replace(/^(spokes|chair|congress)(?:man|woman|person)$/u, '$1person');
}
