/**
 * A text in, the parties it names that no lexicon knows out: names with an army or a government, names that "have lost"
 * something, names that accuse or invade each other; "Keldian" and "Keld" are one party. Reads the text alone, so that
 * an unheard-of war is read like a known one. Knows nothing of figures.
 */
import { isCapitalised, type TextUnits, tokenText } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import { findItem } from './lexicon/items';
import { findParty, type Party } from './lexicon/parties';
import {
  DEMONYM_ENDINGS,
  FORCES,
  HOSTILE_VERBS,
  INSTITUTION_PAIRS,
  INSTITUTIONS,
  INVADING_VERBS,
  NAME_PREFIXES,
  NO_PARTIES,
  OBJECT_FILLERS,
} from './lexicon/party-evidence';
import { hasNamePrefix, isPlainWord, isSentenceHead, isTitleCase, nameKeyAt, SHORTEST_NAME } from './party-names';
import { wordAt } from './word-classes';

/** What the text shows of one capitalised name. */
interface Name {
  readonly key: string;
  readonly printed: string;
  isProven: boolean;
  count: number;
  /** How often it stands as the last of several capitalised words: a person or an institution, no party. */
  partOfName: number;
  /** Has its capital somewhere else than at the head of a sentence. */
  isProper: boolean;
}

interface Reading {
  readonly names: Map<string, Name>;
  /** Words the text prints without a capital: no names. */
  readonly lowerCase: Set<string>;
}

/** A name that ends longer names more often than once in so many times is a person's. */
const PART_SHARE = 4;
/** What a name has that its demonym has not: "-ia", "-land", "-stan", or a letter or two. */
const NAME_TAIL = /^(?:\p{L}{0,2}|\p{L}{1,2}ia|l?and|stan)$/u;
/** Finds the parties that the text itself shows to be parties, by the key of each of their names (see `nameKeyAt`). */
export function findTextParties(units: TextUnits): ReadonlyMap<string, Party> {
  const reading: Reading = { names: new Map(), lowerCase: new Set() };
  for (let sentence = 0; sentence < units.sentences.length; sentence += 1) {
    if (!isTitleCase(units, sentence)) readSentence(units, sentence, reading);
  }
  const usable = [...reading.names.values()].filter(
    (name) => name.partOfName * PART_SHARE <= name.count && !reading.lowerCase.has(name.key),
  );
  return usable.some((name) => name.isProven) ? joinFamilies(usable) : new Map();
}

function readSentence(units: TextUnits, sentence: number, { names, lowerCase }: Reading): void {
  const end = units.sentences.end[sentence] ?? 0;
  for (let token = units.sentences.first[sentence] ?? 0; token < end; token += 1) {
    if (units.tokens.kind[token] !== TOKEN.word) continue;
    if (isCapitalised(units, token)) readName(units, token, names);
    else lowerCase.add(wordAt(units, token));
  }
}

function readName(units: TextUnits, token: number, names: Map<string, Name>): void {
  const key = nameKeyAt(units, token);
  if (key === null || !isNameWord(wordAt(units, token))) return;
  const printed = hasNamePrefix(units, token)
    ? `${tokenText(units, token - 1)} ${tokenText(units, token)}`
    : tokenText(units, token);
  const name = names.get(key) ?? { key, printed, isProven: false, count: 0, partOfName: 0, isProper: false };
  const first = hasNamePrefix(units, token) ? token - 1 : token;
  name.count += 1;
  if (isAfterName(units, first)) name.partOfName += 1;
  name.isProper ||= !isSentenceHead(units, first);
  name.isProven ||= isParty(units, token);
  names.set(key, name);
}

function isNameWord(word: string): boolean {
  const isKnown = findParty(word) !== undefined || findParty(word.replace(/s$/u, '')) !== undefined;
  if (isKnown || findItem(word) !== undefined || NO_PARTIES.has(word)) return false;
  return !NAME_PREFIXES.has(word) && !isPlainWord(word);
}

/** "Ivar Lund", "President Lund": the end of a longer name; not "Neighbouring Keld" at the head of a sentence. */
function isAfterName(units: TextUnits, first: number): boolean {
  const before = wordAt(units, first - 1);
  if (units.tokens.kind[first - 1] !== TOKEN.word || !isCapitalised(units, first - 1)) return false;
  return !/(?:ed|ing|ly)$/u.test(before) && !isPlainWord(before);
}

function isParty(units: TextUnits, token: number): boolean {
  const next = wordAt(units, token + 1);
  const noun = next === "'s" || next === "'" ? token + 2 : token + 1;
  return hasForces(units, noun) || hasLost(units, token + 1) || isHostile(units, token);
}

/** "soldiers", "General Staff"; a capital on "Soldiers" is a headline's or a title's and shows nothing. */
function hasForces(units: TextUnits, at: number): boolean {
  const word = wordAt(units, at);
  if (INSTITUTION_PAIRS.get(word)?.has(wordAt(units, at + 1)) === true) return true;
  return !isCapitalised(units, at) && (FORCES.has(word) || INSTITUTIONS.has(word));
}

function hasLost(units: TextUnits, at: number): boolean {
  return /^(?:has|have|had)$/u.test(wordAt(units, at)) && units.words[at + 1] === 'lost';
}

/** "A accused B" shows both, "invaded B" and "declared war on B" show B. */
function isHostile(units: TextUnits, token: number): boolean {
  if (isCapitalised(units, token + 1)) return false;
  if (HOSTILE_VERBS.has(wordAt(units, token + 1))) return isCapitalised(units, objectAt(units, token + 2));
  const before = verbBefore(units, token);
  const verb = wordAt(units, before);
  if (INVADING_VERBS.has(verb)) return true;
  if (verb === 'on') return units.words[before - 1] === 'war' && /^declar/u.test(wordAt(units, before - 2));
  return HOSTILE_VERBS.has(verb) && isCapitalised(units, before - 1);
}

function objectAt(units: TextUnits, from: number): number {
  let at = from;
  while (at < from + 2 && OBJECT_FILLERS.has(wordAt(units, at))) at += 1;
  return at;
}

function verbBefore(units: TextUnits, token: number): number {
  let at = token - 1;
  while (at > token - 3 && OBJECT_FILLERS.has(wordAt(units, at))) at -= 1;
  return at;
}

/** Gives every proven name, and the names of its stem, one party, named by the form that is no demonym. */
function joinFamilies(names: readonly Name[]): ReadonlyMap<string, Party> {
  const parties = new Map<string, Party>();
  const byStem = groupByStem(names);
  for (const name of names) {
    if (!name.isProven || parties.has(name.key)) continue;
    const alike = byStem.get(name.key.slice(0, SHORTEST_NAME)) ?? [];
    const family = alike.filter((other) => other === name || isSameStem(other.key, name.key));
    // A capital at the head of a sentence alone shows no name.
    if (!family.some((one) => one.isProper)) continue;
    const party: Party = { name: baseOf(family, name).printed, names: '', places: '', isArmedGroup: false };
    for (const { key } of family) parties.set(key, party);
  }
  return parties;
}

/** Only names that begin alike can be one party. */
function groupByStem(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const stem = name.key.slice(0, SHORTEST_NAME);
    const group = groups.get(stem);
    if (group === undefined) groups.set(stem, [name]);
    else group.push(name);
  }
  return groups;
}

/** The shortest form that comes from no other one. */
function baseOf(family: readonly Name[], name: Name): Name {
  const bases = family.filter((one) => !family.some((other) => isDemonymOf(one.key, other.key)));
  const proper = bases.filter((one) => one.isProper);
  const candidates = [proper, bases, family].find((names) => names.length > 0) ?? family;
  return candidates.reduce((best, next) => (next.key.length < best.key.length ? next : best), candidates[0] ?? name);
}

function isSameStem(a: string, b: string): boolean {
  return isDemonymOf(a, b) || isDemonymOf(b, a) || pluralOf(a) === b || pluralOf(b) === a;
}

function pluralOf(word: string): string {
  return `${word}s`;
}

/** "keldian", "keldians" of "keld" or "keldia"; "vellish" of "velland". */
function isDemonymOf(demonym: string, base: string): boolean {
  const singular = demonym.endsWith('s') ? demonym.slice(0, -1) : demonym;
  return DEMONYM_ENDINGS.some((ending) => {
    const stem = singular.slice(0, -ending.length);
    const isStem = singular.endsWith(ending) && stem.length >= SHORTEST_NAME && base.startsWith(stem);
    return isStem && NAME_TAIL.test(base.slice(stem.length)) && base !== singular;
  });
}
