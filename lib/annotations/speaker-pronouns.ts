/**
 * A pronoun as a source in, who it stands for out: the speaker before it or a name that opens a later sentence,
 * whoever is nearer and goes with its gender and number. No guess is made on nothing.
 */
import { hasCapital } from '../text/characters';
import { subjectBefore } from './cue-subjects';
import { findParty } from './lexicon/metonyms';
import { HE_TITLES, SHE_TITLES } from './lexicon/names';
import { kindOfNoun } from './lexicon/source-nouns';
import type { NameMention } from './name-mentions';
import { nounPhraseBefore } from './noun-phrase-before';
import { type Identity, identifySource } from './source-identity';
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

type Person = 'he' | 'she';

/** Tokens; "what it", "which she has repeatedly": how far back the verb before "what" may lie. */
const CLAUSE_WINDOW = 8;

/** Finds who a pronoun stands for; null when the source is none or nobody fits. */
export function identifyPronoun(flow: Flow, source: SourcePlace): Identity | null {
  const { classes } = flow.marked;
  if (source.end - source.first !== 1 || classes[source.first] === WORD_CLASS.name) return null;
  switch (wordAt(flow.marked, source.first)) {
    case 'he':
    case 'his':
    case 'him':
      return personFor(flow, source.first, 'he');
    case 'she':
    case 'her':
      return personFor(flow, source.first, 'she');
    case 'they':
    case 'their':
    case 'them':
      return several(flow);
    case 'it':
    case 'its':
      return clauseBody(flow, source.first) ?? bodyFor(flow, source.first);
    case 'i':
    case 'we':
      return outerOf(flow, source);
    case 'who':
    case 'which':
      return antecedent(flow, source);
    default:
      return null;
  }
}

/** Several people, or somebody unnamed whose gender is not told; else a body. */
function several(flow: Flow): Identity | null {
  const people = lastSpoken(
    flow,
    ({ isPlural, kind, isNamed }) => isPlural || kind === 'anonymous' || (kind === 'person' && !isNamed),
  );
  return (people ?? lastSpoken(flow, ({ kind }) => kind !== 'person'))?.identity ?? null;
}

/** "Northern Wire, which quoted": the noun phrase that the clause hangs on. */
function antecedent(flow: Flow, { first }: SourcePlace): Identity | null {
  const { marked } = flow;
  const sentence = marked.sentences.first[sentenceOf(flow, first)] ?? 0;
  const end = marked.classes[first - 1] === WORD_CLASS.comma ? first - 1 : first;
  const phrase = nounPhraseBefore(marked, sentence, end);
  return phrase === null ? null : identifySource(marked, flow.index, phrase);
}

function outerOf(flow: Flow, { attribution }: SourcePlace): Identity | null {
  return attribution.parent === null ? null : (flow.byAttribution[attribution.parent] ?? null);
}

/** The person spoken of last who goes with the pronoun: a speaker, or a name that opens a later sentence. */
function personFor(flow: Flow, token: number, gender: Person): Identity | null {
  const speaker = lastSpoken(flow, (identity) => canBePerson(identity, gender));
  const named = lastNamed(flow, token, (_, entity) => entity.isPerson && (entity.gender ?? gender) === gender);
  if (named === null) return speaker?.identity ?? null;
  const isLater = speaker === null || sentenceOf(flow, named.first) > sentenceOf(flow, speaker.token);
  return isLater ? identifyMention(flow, named) : speaker.identity;
}

/** A named person, an unnamed one ("a senior official", "one woman"), or a lone name that may be one. */
function canBePerson(identity: Identity, gender: Person): boolean {
  if (identity.isPlural) return false;
  const isPerson = identity.kind === 'person' || identity.kind === 'anonymous' || identity.isLoneName;
  return isPerson && (identity.gender ?? genderOfNoun(identity.head) ?? gender) === gender;
}

function genderOfNoun(noun: string): Person | null {
  if (SHE_TITLES.has(noun)) return 'she';
  return HE_TITLES.has(noun) ? 'he' : null;
}

/** "Halva launched [what it called] …": the subject of the clause before "what". */
function clauseBody(flow: Flow, token: number): Identity | null {
  const { marked } = flow;
  if (!/^(?:what|which|whom)$/u.test(wordAt(marked, token - 1))) return null;
  const sentence = marked.sentences.first[sentenceOf(flow, token)] ?? 0;
  for (let verb = token - 2; verb > sentence && verb > token - CLAUSE_WINDOW; verb -= 1) {
    const wordClass = marked.classes[verb];
    if (wordClass !== WORD_CLASS.verb && wordClass !== WORD_CLASS.auxiliary) continue;
    const subject = subjectBefore(marked, sentence, verb);
    if (subject === null) continue;
    const identity = identifySource(marked, flow.index, subject);
    return isBody(identity) && hasCapital(identity.name) ? identity : null;
  }
  return null;
}

/** The body spoken of last that "it" can mean: a speaker, or a name that opens the sentence before. */
function bodyFor(flow: Flow, token: number): Identity | null {
  const speaker = lastSpoken(flow, isBody);
  const named = lastNamed(flow, token, (mention, entity) => !entity.isPerson && isSureBody(flow, mention));
  const isNear = named?.isSubject === true && sentenceOf(flow, token) - sentenceOf(flow, named.first) <= 1;
  const isLater = isNear && (speaker === null || sentenceOf(flow, named.first) > sentenceOf(flow, speaker.token));
  return isLater ? identifyMention(flow, named) : (speaker?.identity ?? null);
}

/** "The Defence Forces said … It": a named body is one thing although its name is plural. */
function isBody(identity: Identity): boolean {
  return identity.kind !== 'person' && identity.kind !== 'anonymous' && (!identity.isPlural || identity.isNamed);
}

/** A name that stands for itself and is more than the capital that opens a sentence. */
function isSureBody(flow: Flow, mention: NameMention): boolean {
  if (mention.isPlace && findParty(mention.words) === null) return false;
  return mention.isSure && !isOwner(flow, mention) && kindOfNoun(mention.words.at(-1) ?? '') !== 'person';
}
