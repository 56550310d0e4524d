/**
 * Name mentions in, a look-up out: the fullest form of a short name, the best title it goes with, the long form of an
 * acronym. Names are matched by family name, first or last: "Xi" is "Xi Jinping", "Biden" is "Joe Biden".
 */
import { findAcronyms } from './acronyms';
import { HE_NAMES, SHE_NAMES } from './lexicon/names';
import type { Gender, NameMention } from './name-mentions';
import type { MarkedText } from './word-classes';

/** What all mentions of one person or thing say about it together. */
export interface NamedEntity {
  readonly name: string;
  readonly title: string | null;
  readonly isPerson: boolean;
  readonly gender: Gender;
}

export interface NameIndex {
  readonly mentions: readonly NameMention[];
  readonly byLastWord: ReadonlyMap<string, readonly NameMention[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly NameMention[]>;
  /** Every name as the text prints it, lower case. */
  readonly names: ReadonlySet<string>;
  /** Every word of every name, lower case. */
  readonly nameWords: ReadonlySet<string>;
  /** Lower-case acronym to its long form. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Lower-case long form to its acronym. */
  readonly shortNames: ReadonlyMap<string, string>;
}

/** Words; "Mohammed bin Salman Al Saud" has five, and longer runs are no names of people. */
const LONGEST_PERSON_NAME = 5;

/** Builds the look-up for one text. */
export function indexNames(marked: MarkedText, mentions: readonly NameMention[]): NameIndex {
  const acronyms = findAcronyms(marked, mentions);
  return {
    mentions,
    byLastWord: groupBy(mentions, (mention) => mention.words.at(-1) ?? ''),
    byFirstWord: groupBy(mentions, (mention) => mention.words[0] ?? ''),
    names: new Set(mentions.map((mention) => mention.name.toLowerCase())),
    nameWords: new Set(mentions.flatMap((mention) => mention.words)),
    acronyms: new Map(acronyms.map(({ short, long }) => [short.toLowerCase(), long])),
    shortNames: new Map(acronyms.map(({ short, long }) => [long.toLowerCase(), short])),
  };
}

/** Finds what a mention names: its fullest form and best title anywhere in the text. */
export function findEntity(index: NameIndex, mention: NameMention): NamedEntity {
  const last = mention.words.at(-1) ?? '';
  const fullest = fullestMention(index, mention);
  const alike = (index.byLastWord.get(fullest.words.at(-1) ?? '') ?? []).filter((other) => agrees(other, fullest));
  const short = fullest.words.at(-1) === last ? [] : (index.byLastWord.get(last) ?? []);
  const all = [mention, fullest, ...alike, ...short];
  return {
    name: fullest.name,
    title: bestTitle(all),
    isPerson: all.some((other) => other.isPerson),
    gender: all.find((other) => other.gender !== null)?.gender ?? null,
  };
}

function fullestMention(index: NameIndex, mention: NameMention): NameMention {
  const last = mention.words.at(-1) ?? '';
  const byFamily = longest(index.byLastWord.get(last) ?? [], mention);
  if (byFamily.words.length > mention.words.length || mention.words.length > 1) return byFamily;
  const isGivenName = HE_NAMES.has(last) || SHE_NAMES.has(last);
  const familyFirst = (index.byFirstWord.get(last) ?? []).filter((other) => other.words.length <= 3 && other.isPerson);
  return isGivenName && last !== 'xi' ? mention : longest(familyFirst, mention);
}

function longest(mentions: readonly NameMention[], start: NameMention): NameMention {
  let best = start;
  for (const other of mentions) {
    const isLonger = other.words.length > best.words.length && other.words.length <= LONGEST_PERSON_NAME;
    if (isLonger && other.isPerson && agrees(other, start)) best = other;
  }
  return best;
}

/** "Joe Biden" is not "Hunter Biden": given names, where both have them, must be the same. */
function agrees(a: NameMention, b: NameMention): boolean {
  return a.words.length === 1 || b.words.length === 1 || a.words[0] === b.words[0];
}

/** Tells nothing of what somebody does. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady)\.?$/u;

function bestTitle(mentions: readonly NameMention[]): string | null {
  let best: string | null = null;
  for (const { title } of mentions) {
    if (title !== null && title.length > (best?.length ?? 0) && !HONORIFIC.test(title)) best = title;
  }
  return best;
}

function groupBy(
  mentions: readonly NameMention[],
  keyOf: (mention: NameMention) => string,
): ReadonlyMap<string, readonly NameMention[]> {
  const groups = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return groups;
}
