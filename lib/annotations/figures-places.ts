/**
 * Numbers that count in, where each stands out: its phrase, its sentence, and how it hangs together with the count before
 * and behind it (a list, a part, "36 of 51").
 */
import type { Numeral } from '../text/numerals';
import { isCapitalised, type TextUnits } from '../text/text-units';
import { type CountedPhrase, readPhrase } from './figures-phrase';
import { LIST_JOINERS, PART_INTRODUCERS } from './lexicon/clause-words';
import { type ReadMagnitude, readMagnitude } from './magnitudes';
import { wordAt } from './word-classes';

/** A count in its sentence: tokens `[firstToken, phrase.endToken)` from modifier to head noun. */
export interface CountPlace {
  readonly numeral: Numeral;
  readonly magnitude: ReadMagnitude;
  readonly firstToken: number;
  readonly phrase: CountedPhrase;
  readonly sentence: number;
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
  /** "one in five of the 400 houses": what is said of them holds for a share. */
  readonly isOfFraction: boolean;
}

const GAP_JOINERS: ReadonlySet<string> = new Set(['and', ',', ';', 'while', 'but']);
/** Tokens between a part and its whole: "of the old town's". */
const SHARE_GAP = 5;
/** Before the place or day by which a count is told apart. */
const SPLITTERS: ReadonlySet<string> = new Set(['in', 'on', 'over', 'from', 'near']);
/** Tokens of "in the northern suburbs and". */
const PLACED_GAP = 7;
/** Tokens between two counts of a list: ", and". */
const LIST_GAP = 3;

/** Reads where a number stands; null when it counts some unknown noun. */
export function readPlace(units: TextUnits, numeral: Numeral, before: Numeral | null): CountPlace | null {
  const sentence = units.sentenceOf[numeral.firstToken] ?? -1;
  const sentenceFirst = units.sentences.first[sentence] ?? 0;
  const sentenceEnd = units.sentences.end[sentence] ?? 0;
  const magnitude = readMagnitude(units, numeral);
  const phrase = readPhrase(units, magnitude.endToken, sentenceEnd);
  if (!phrase.isCount) return null;
  const isOfFraction = before?.kind === 'fraction' && isOf(units, before.endToken, magnitude.firstToken);
  return {
    numeral,
    magnitude,
    firstToken: magnitude.firstToken,
    phrase,
    sentence,
    sentenceFirst,
    sentenceEnd,
    isOfFraction,
  };
}

function isOf(units: TextUnits, from: number, number: number): boolean {
  return units.words[from] === 'of' && number - from <= LIST_GAP;
}

/** "12 tanks, 30 guns and 2 boats": nothing but joiners between two counts. */
export function isListed(units: TextUnits, before: CountPlace, after: CountPlace): boolean {
  const gap = after.firstToken - before.phrase.endToken;
  if (before.sentence !== after.sentence || gap < 1 || gap > LIST_GAP) return false;
  for (let at = before.phrase.endToken; at < after.firstToken; at += 1) {
    if (!LIST_JOINERS.has(wordAt(units, at))) return false;
  }
  return true;
}

/** "36 of 51 drones", "four out of six missiles", "60,000 of the town’s 90,000 people". */
export function isShareOf(units: TextUnits, part: CountPlace, whole: CountPlace): boolean {
  const gap = whole.firstToken - part.phrase.endToken;
  if (part.phrase.item !== null || part.sentence !== whole.sentence || gap < 1 || gap > SHARE_GAP) return false;
  const word = wordAt(units, part.phrase.endToken);
  return word === 'of' || (word === 'out' && units.words[part.phrase.endToken + 1] === 'of');
}

/** "1.9 million of the strip’s 2.4 million people": the whole tells how many live there. */
export function isPopulation(units: TextUnits, place: CountPlace): boolean {
  return units.words[place.firstToken - 1] === "'s";
}

/** "at least 12 people, including three children", "31 people, among them six children". */
export function isPartOf(units: TextUnits, whole: CountPlace, part: CountPlace): boolean {
  const before = wordAt(units, part.firstToken - 1);
  const opener = before === 'them' || before === 'whom' ? wordAt(units, part.firstToken - 2) : before;
  return whole.sentence === part.sentence && PART_INTRODUCERS.has(opener);
}

/** "Keldia had lost 90 men and Orvane about 120": a name alone stands where the verb was. */
export function isGapped(units: TextUnits, before: CountPlace, after: CountPlace): boolean {
  const name = after.firstToken - 1;
  if (before.sentence !== after.sentence || after.phrase.item !== null || !isCapitalised(units, name)) return false;
  return name > before.phrase.endToken && GAP_JOINERS.has(units.words[name - 1] ?? '');
}

/** Tells whether a word sets two clauses against each other: what the first says of sides does not hold for the second. */
export function isContrast(word: string): boolean {
  return word === 'while' || word === 'whereas' || word === 'but' || word === ';';
}

/** Tells whether two counts stand in one sentence with no contrast between them. */
export function isSameClause(units: TextUnits, before: CountPlace, after: CountPlace): boolean {
  if (before.sentence !== after.sentence) return false;
  for (let token = before.phrase.endToken; token < after.firstToken; token += 1) {
    if (isContrast(wordAt(units, token))) return false;
  }
  return true;
}

/** "18 of them", "12 of those killed": a part of what was counted before. */
export function isOfThem(units: TextUnits, place: CountPlace): boolean {
  const of = place.numeral.endToken;
  return units.words[of] === 'of' && /^(?:them|whom|those)$/u.test(units.words[of + 1] ?? '');
}

/** "200 people in Sorn and 90 in Orn": two counts, each with its place. */
export function isPlacedAlike(units: TextUnits, before: CountPlace, after: CountPlace): boolean {
  const gap = after.firstToken - before.phrase.endToken;
  if (before.phrase.item === null || after.phrase.item !== null || gap < 3 || gap > PLACED_GAP) return false;
  if (before.sentence !== after.sentence || wordAt(units, after.firstToken - 1) !== 'and') return false;
  const preposition = wordAt(units, before.phrase.endToken);
  return SPLITTERS.has(preposition) && preposition === wordAt(units, after.phrase.endToken);
}

/** "9 over the port, four over the city", "4 on Monday and 9 on Sunday": one count told apart by place or day. */
export function isDistributed(units: TextUnits, before: CountPlace, after: CountPlace): boolean {
  if (before.sentence !== after.sentence || after.phrase.item !== null) return false;
  if (isPlacedAlike(units, before, after)) return false;
  const isSplit = SPLITTERS.has(wordAt(units, after.phrase.endToken));
  const opener = wordAt(units, after.firstToken - 1);
  const isOpened = opener === ',' || opener === ';' || opener === 'and' || opener === ':' || opener === '(';
  return isSplit && isOpened && after.firstToken - before.phrase.endToken <= 10;
}
