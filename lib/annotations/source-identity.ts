/**
 * The words of one source in, who that is out, as far as the words and the names of the text tell: name, role, kind,
 * party. Pronouns and "the ministry" need the flow of the text and are left to `speakers`.
 */
import type { SourceKind } from './annotation';
import { findKnownBody, findLooseAcronym, type KnownBody } from './lexicon/aliases';
import { DETERMINERS, LINKING_PREPOSITIONS, type WordSet, wordSet } from './lexicon/function-words';
import { findParty, isDemonym } from './lexicon/metonyms';
import { NAME_TITLES, OUTLETS } from './lexicon/names';
import { kindOfNoun } from './lexicon/source-nouns';
import { findEntity, type NamedEntity, type NameIndex } from './name-index';
import { type Gender, type NameMention, textBetween } from './name-mentions';
import { partySpokenFor } from './spoken-party';
import { isNominal, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Who a source is; `gender` picks the pronoun, `head` the noun that may take it up again ("the ministry"). */
export interface Identity {
  readonly name: string;
  readonly role: string | null;
  readonly kind: SourceKind | null;
  readonly party: string | null;
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** Lower-case head noun of the phrase, "" for a bare name. */
  readonly head: string;
  /** True when the phrase names its source, false for "officials" and "the ministry". */
  readonly isNamed: boolean;
  /** One capitalised word of which the text does not tell whether it is a person or a body. */
  readonly isLoneName: boolean;
}

/** Armed groups that are named like states are. */
const ARMED_GROUPS: WordSet = wordSet('hamas hezbollah hizbollah houthis taliban wagner isis isil fatah');
/** Unnamed people who speak for a state or not at all: "officials", "a source". */
const UNNAMED: WordSet = wordSet('official officials source sources insider insiders person diplomat diplomats');
/** "the Kremlin statement" speaks for the Kremlin. */
const SPEAKING_PAPERS: WordSet = wordSet('statement communique communiqué release announcement');

/** Reads who a source is from its own words. */
export function identifySource(marked: MarkedText, index: NameIndex, source: TokenRange): Identity {
  const person = principalPerson(marked, index, source);
  if (person !== null) return identifyPerson(marked, source, person);
  const core = coreOf(marked, source);
  const head = headOf(marked, core);
  return {
    name: ownerOf(marked, core) ?? expandName(index, nameOf(marked, core, head)),
    role: null,
    kind: kindOf(marked, core, head),
    party: partySpokenFor(marked.words.slice(source.first, source.end)),
    gender: null,
    isPlural:
      /[^s]s$/u.test(head) || /^(?:people|police|men|women)$/u.test(head) || wordAt(marked, core.first) === 'both',
    head,
    isNamed: holdsName(marked, core),
    isLoneName: isLoneName(marked, core),
  };
}

/** "[Russian] warnings", "[Israeli] claims": the party whose claims they are. */
function ownerOf(marked: MarkedText, core: TokenRange): string | null {
  const word = wordAt(marked, core.end - 1);
  const isBare = core.end - core.first === 1 || wordAt(marked, core.first) === 'the';
  return isBare && core.end - core.first <= 2 && isDemonym(word) && !/[^s]s$/u.test(word) ? findParty([word]) : null;
}

function holdsName(marked: MarkedText, core: TokenRange): boolean {
  return marked.classes.subarray(core.first, core.end).includes(WORD_CLASS.name);
}

function isLoneName(marked: MarkedText, core: TokenRange): boolean {
  const word = wordAt(marked, core.first);
  const isOneName = core.end - core.first === 1 && marked.classes[core.first] === WORD_CLASS.name;
  const printed = textBetween(marked, core.first, core.end) ?? '';
  return (
    isOneName &&
    printed !== printed.toUpperCase() &&
    !OUTLETS.has(word) &&
    !ARMED_GROUPS.has(word) &&
    kindOfNoun(word) === null
  );
}

/** Finds the named person that the phrase is about, not one it only mentions ("Petrov’s lawyer"). */
function principalPerson(marked: MarkedText, index: NameIndex, source: TokenRange): NamedEntity | null {
  const people = mentionsWithin(index, source)
    .filter((mention) => isPrincipal(marked, source, mention))
    .map((mention) => findEntity(index, mention))
    .filter((entity) => entity.isPerson);
  return people.length === 1 || isApposed(marked, source, people.length) ? (people[0] ?? null) : null;
}

function isApposed(marked: MarkedText, source: TokenRange, people: number): boolean {
  if (people === 0) return false;
  for (let token = source.first; token < source.end; token += 1) if (wordAt(marked, token) === ',') return true;
  return false;
}

function mentionsWithin(index: NameIndex, source: TokenRange): readonly NameMention[] {
  let low = 0;
  let high = index.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.mentions[middle]?.end ?? 0) <= source.first) low = middle + 1;
    else high = middle;
  }
  const within: NameMention[] = [];
  for (let next = low; next < index.mentions.length; next += 1) {
    const mention = index.mentions[next];
    if (mention === undefined || mention.first >= source.end) break;
    within.push(mention);
  }
  return within;
}

function isPrincipal(marked: MarkedText, source: TokenRange, mention: NameMention): boolean {
  if (mention.end < source.end && marked.classes[mention.end] === WORD_CLASS.possessive) return false;
  if (mention.first === source.first) return true;
  const before = beforeTitle(marked, source, mention);
  const wordClass = marked.classes[before];
  return before < source.first || !(wordClass === WORD_CLASS.preposition || wordClass === WORD_CLASS.to);
}

/** The token before the capitalised title of a name: the "for" of "a spokesman for President Petrov". */
function beforeTitle(marked: MarkedText, source: TokenRange, mention: NameMention): number {
  let token = mention.first - 1;
  while (token >= source.first && (marked.classes[token] === WORD_CLASS.name || isOffice(marked, token))) token -= 1;
  while (token >= source.first && marked.classes[token] === WORD_CLASS.determiner) token -= 1;
  return token;
}

/** The "of" in "Secretary of State Ada Berg". */
function isOffice(marked: MarkedText, token: number): boolean {
  return wordAt(marked, token) === 'of' && NAME_TITLES.has(wordAt(marked, token - 1));
}

function identifyPerson(marked: MarkedText, source: TokenRange, person: NamedEntity): Identity {
  const role = person.title ?? appositionRole(marked, source, person.name);
  const words = (role ?? '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/\s+/u);
  return {
    name: person.name,
    role: role?.replace(/^(?:the|a|an)\s/iu, '') ?? null,
    kind: 'person',
    party: partySpokenFor(words) ?? partySpokenFor(marked.words.slice(source.first, source.end)),
    gender: person.gender,
    isPlural: false,
    head: '',
    isNamed: true,
    isLoneName: false,
  };
}

/** "Petrov, [a research fellow at the centre], who …", "[the regional governor], Oleh Petrov": the piece without the name. */
function appositionRole(marked: MarkedText, source: TokenRange, name: string): string | null {
  const words = textBetween(marked, source.first, source.end) ?? '';
  const pieces = words.split(/\s*,\s*/u);
  const isRole = (piece: string): boolean => !piece.includes(name) && !/^(?:who|whose|which|\d|aged)/u.test(piece);
  const family = name.split(/\s+/u).at(-1) ?? name;
  return pieces.length < 2 ? null : (pieces.find((piece) => isRole(piece) && !piece.includes(family)) ?? null);
}

/** The phrase without its determiner, its appositions and its bracketed acronym. */
function coreOf(marked: MarkedText, source: TokenRange): TokenRange {
  let end = source.first + 1;
  while (
    end < source.end &&
    marked.classes[end] !== WORD_CLASS.comma &&
    wordAt(marked, end) !== '(' &&
    wordAt(marked, end) !== 'who'
  )
    end += 1;
  const isNamed = marked.classes[source.first + 1] === WORD_CLASS.name || wordAt(marked, source.first) === 'both';
  const isDefinite = /^(?:the|both)$/u.test(wordAt(marked, source.first));
  return { first: isDefinite && isNamed && source.first + 1 < end ? source.first + 1 : source.first, end };
}

/** Finds the head noun: the last word before a tied preposition. */
function headOf(marked: MarkedText, core: TokenRange): string {
  for (let token = core.first + 1; token < core.end; token += 1) {
    if (LINKING_PREPOSITIONS.has(wordAt(marked, token)) && isNominal(marked, token - 1))
      return wordAt(marked, token - 1);
  }
  return wordAt(marked, core.end - 1);
}

function nameOf(marked: MarkedText, core: TokenRange, head: string): string {
  const spokenFor = SPEAKING_PAPERS.has(head) ? speakerOfPaper(marked, core) : null;
  if (spokenFor !== null) return spokenFor;
  const words = textBetween(marked, core.first, core.end) ?? '';
  return marked.classes[core.first] === WORD_CLASS.determiner ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "Kremlin statement", "press release from the Foreign Ministry": the name before or behind the paper. */
function speakerOfPaper(marked: MarkedText, core: TokenRange): string | null {
  for (let token = core.first; token < core.end; token += 1) {
    if (!/^(?:from|by|of)$/u.test(wordAt(marked, token))) continue;
    const first = DETERMINERS.has(wordAt(marked, token + 1)) ? token + 2 : token + 1;
    return textBetween(marked, first, core.end);
  }
  let end = core.first;
  while (end < core.end && marked.classes[end] === WORD_CLASS.name) end += 1;
  return textBetween(marked, core.first, end);
}

/** "HRW" is "Human Rights Watch (HRW)": both names, so that whoever knows one of them knows who it is. */
function expandName(index: NameIndex, name: string): string {
  const known = findKnownBody(name);
  if (known !== null) return knownName(index, name, known);
  const long = index.acronyms.get(name.toLowerCase()) ?? name;
  const loose = findLooseAcronym(name);
  const isUsed = loose !== null && index.nameWords.has(loose.toLowerCase());
  const short = isUsed ? loose : index.shortNames.get(long.toLowerCase());
  return short === undefined ? long : `${long} (${short})`;
}

/** A full name that the article does not print would be ours; what an acronym that everybody knows stands for is not. */
function knownName(index: NameIndex, name: string, { full, acronym }: KnownBody): string {
  const isAcronym = acronym !== null && name.replace(/\./gu, '').toLowerCase() === acronym.toLowerCase();
  const long = isAcronym || index.names.has(full.toLowerCase()) ? full : name;
  const isUsed = acronym !== null && (isAcronym || index.nameWords.has(acronym.toLowerCase()));
  return isUsed ? `${long} (${acronym})` : long;
}

function kindOf(marked: MarkedText, core: TokenRange, head: string): SourceKind | null {
  const isNamed = marked.classes[core.end - 1] === WORD_CLASS.name;
  if (ARMED_GROUPS.has(head)) return 'group';
  if (UNNAMED.has(head)) return isNamed || head.endsWith('s') ? 'group' : 'anonymous';
  if (isNamed && OUTLETS.has(head)) return 'media';
  if (head === 'agency' && marked.words.slice(core.first, core.end).some((word) => OUTLETS.has(word))) return 'media';
  const kind = kindOfNoun(head);
  if (kind === 'person' && /[^s]s$|men$/u.test(head)) return 'group';
  return kind ?? kindOfName(marked.words.slice(core.first, core.end), isNamed);
}

function kindOfName(words: readonly string[], isNamed: boolean): SourceKind | null {
  if (words.some((word) => OUTLETS.has(word))) return 'media';
  // "Norland" and "the Norland leadership" speak for a state, "Air Norland" does not.
  const first = words[0] === 'the' ? 1 : 0;
  const isState =
    findParty(words.slice(first, first + 2)) !== null &&
    (words.length - first < 2 || findParty(words.slice(first, first + 1)) !== null);
  if (isState || (!isNamed && findParty(words) !== null)) return 'government';
  return isNamed ? 'organization' : null;
}
