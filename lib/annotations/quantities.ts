/**
 * Text units in, every quantity out: counts, measures, money, percentages, with the unit each is given in. Leaves out
 * numbers that count nothing: years, dates, clock times, names ("Leopard 2", "Article 5"), ages in commas.
 * Knows nothing of losses or of who said it.
 */

import { isDigitAt } from '../text/characters';
import { readNumber } from '../text/number-readings';
import { findNumerals, type Numeral } from '../text/numerals';
import { isCapitalised, type TextUnits, tokenText } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import type { Magnitude, Quantity } from './annotation';
import { findItem } from './lexicon/items';
import {
  AGE_INTRODUCERS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  MEASURES,
  MONTHS,
  NUMBERED_THINGS,
  NUMBERED_WEAPONS,
  TIME_SUFFIXES,
  YEAR_INTRODUCERS,
} from './lexicon/units';
import { readMagnitude } from './magnitudes';
import { isTitleCase } from './party-names';
import { NOT_A_UNIT, nounAfter, unitOf } from './quantity-units';
import { wordAt } from './word-classes';

const YEARS = { first: 1900, last: 2150 } as const;
const PRONOUN_ONE: ReadonlySet<string> = new Set([
  'each',
  'the',
  'this',
  'that',
  'same',
  'no',
  'any',
  'every',
  'which',
]);
/** Years; what is more is no age. */
const OLDEST = 120;
const SMALL_VAGUE: ReadonlySet<string> = new Set(['several', 'few', 'couple', 'handful']);

/** Finds every quantity, in text order; the span is the number as written, without modifier and unit. */
export function findQuantities(units: TextUnits): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const numeral of findNumerals(units)) {
    const unit = unitOf(units, numeral);
    if (!isQuantity(units, numeral, unit)) continue;
    const magnitude = numeral.kind === 'multiple' ? multipleOf(found, numeral.low) : signedMagnitude(units, numeral);
    if (magnitude !== null) found.push({ start: numeral.start, end: numeral.end, ...magnitude, unit });
  }
  return found;
}

/** Tells whether a unit measures (money, percent, length, time …) rather than names what is counted. */
export function isMeasure(unit: string | null): boolean {
  return unit !== null && MEASURE_UNITS.has(unit);
}

const MEASURE_UNITS: ReadonlySet<string> = new Set([
  ...MEASURES.values(),
  ...CURRENCY_SIGNS.values(),
  ...DOLLAR_PREFIXES.values(),
  ...CURRENCY_WORDS.values(),
]);

/** "twice that": so many times the count before it; null when there is none. */
function multipleOf(before: readonly Quantity[], factor: number): Magnitude | null {
  const last = before.at(-1);
  if (last === undefined || isMeasure(last.unit)) return null;
  const times = (bound: number | null): number | null => (bound === null ? null : bound * factor);
  return { value: times(last.value), low: times(last.low), high: times(last.high), modifier: last.modifier };
}

function signedMagnitude(units: TextUnits, numeral: Numeral): Magnitude {
  const { value, low, high, modifier } = readMagnitude(units, numeral);
  if (value === null || !isNegative(units, numeral)) return { value, low, high, modifier };
  return { value: -value, low: -value, high: -value, modifier };
}

function isQuantity(units: TextUnits, numeral: Numeral, unit: string | null): boolean {
  if (isYear(units, numeral)) return false;
  if (numeral.kind === 'zero') return isCountedZero(units, numeral);
  if (numeral.kind === 'vague') return !isSmallVague(units, numeral, unit);
  if (numeral.kind === 'fraction' || numeral.kind === 'multiple') return true;
  if (units.words[numeral.firstToken] === 'one') return isCountedOne(units, numeral);
  if (isMeasure(unit)) return true;
  return !(
    isDate(units, numeral) ||
    isYear(units, numeral) ||
    isTime(units, numeral) ||
    isName(units, numeral) ||
    isAge(units, numeral)
  );
}

/** "several times", "a few minutes" give no amount; "several soldiers" do. */
function isSmallVague(units: TextUnits, numeral: Numeral, unit: string | null): boolean {
  const isSmall = numeral.endToken - numeral.firstToken <= 2 && SMALL_VAGUE.has(wordAt(units, numeral.endToken - 1));
  return isSmall && unit !== null && findItem(unit) === undefined;
}

/** "No soldiers were killed", "no one died", "none of the crew"; not "no limits". */
function isCountedZero(units: TextUnits, numeral: Numeral): boolean {
  const word = wordAt(units, numeral.firstToken);
  if (word === 'none') return units.words[numeral.endToken] === 'of';
  if (word !== 'no' || numeral.endToken > numeral.firstToken + 1) return true;
  const noun = nounAfter(units, numeral.endToken);
  return noun !== null && findItem(noun) !== undefined;
}

/** "one solution", "one of them"; not "each one", "the one", "one another". */
function isCountedOne(units: TextUnits, numeral: Numeral): boolean {
  const before = wordAt(units, numeral.firstToken - 1);
  const after = wordAt(units, numeral.endToken);
  return !PRONOUN_ONE.has(before) && after !== 'another' && after !== "'s" && after !== 'day';
}

/** A day of the month on either side of its month, or a range of days. */
function isDate(units: TextUnits, numeral: Numeral): boolean {
  if ((numeral.high ?? 0) > 31 || units.tokens.kind[numeral.firstToken] !== TOKEN.number) return false;
  const before = wordAt(units, numeral.firstToken - 1);
  const month = before === '.' ? wordAt(units, numeral.firstToken - 2) : before;
  return MONTHS.has(month) || isMonthAt(units, numeral.endToken);
}

/** "may" in lower case is the verb. */
function isMonthAt(units: TextUnits, token: number): boolean {
  return MONTHS.has(wordAt(units, token)) && isCapitalised(units, token);
}

function isYear(units: TextUnits, numeral: Numeral): boolean {
  const digits = wordAt(units, numeral.firstToken);
  const isYearLike =
    digits.length === 4 &&
    [0, 1, 2, 3].every((i) => isDigitAt(digits, i)) &&
    numeral.low >= YEARS.first &&
    (numeral.high ?? 0) <= YEARS.last;
  if (!isYearLike) return false;
  const before = wordAt(units, numeral.firstToken - 1);
  if (MONTHS.has(before) || (before === '.' && MONTHS.has(wordAt(units, numeral.firstToken - 2)))) return true;
  const noun = nounAfter(units, numeral.endToken);
  if (noun !== null && findItem(noun) !== undefined) return false;
  return (
    YEAR_INTRODUCERS.has(before) || noun === null || isCapitalised(units, numeral.endToken) || isDigitAt(before, 0)
  );
}

function isTime(units: TextUnits, numeral: Numeral): boolean {
  if (TIME_SUFFIXES.has(numeral.suffix)) return true;
  return TIME_SUFFIXES.has(wordAt(units, numeral.endToken)) || isStamp(units, numeral);
}

/** "17.34: three killed": a live blog's time stamp at the head of a paragraph. */
function isStamp(units: TextUnits, numeral: Numeral): boolean {
  const sentence = units.sentenceOf[numeral.firstToken] ?? -1;
  const isFirst = units.sentences.first[sentence] === numeral.firstToken;
  const digits = wordAt(units, numeral.firstToken);
  return (
    isFirst &&
    digits.includes('.') &&
    /^\p{Nd}{1,2}\.\p{Nd}{2}$/u.test(digits) &&
    /^[:\-–—|]$/u.test(wordAt(units, numeral.endToken))
  );
}

/** "iPhone 11", "Leopard 2 tanks", "Article 5", "S&P 500": the number belongs to the name before it. */
function isName(units: TextUnits, numeral: Numeral): boolean {
  const before = numeral.firstToken - 1;
  if (before < 0 || units.sentenceOf[before] !== units.sentenceOf[numeral.firstToken]) return false;
  const word = wordAt(units, before);
  const isDigit = units.tokens.kind[numeral.firstToken] === TOKEN.number;
  if (NUMBERED_THINGS.has(word) || NUMBERED_WEAPONS.has(word)) return isDigit;
  if (word === '.' && units.words[before - 1] === 'no') return true;
  if (!isDigit || !isNameWord(units, before) || isTypeName(units, numeral.endToken)) return false;
  if (isCountInTitle(units, numeral)) return false;
  const noun = nounAfter(units, numeral.endToken);
  if (noun === null || findItem(noun) === undefined || isCapitalised(units, numeral.endToken)) return true;
  // "14 Wolf 2 howitzers": the 14 counts, the 2 is of the name.
  return readNumber(units, before - 1) !== null;
}

/** "Raid Kills 12 Miners Near Sorn": in a headline a capital is no name's. */
function isCountInTitle(units: TextUnits, { firstToken, endToken }: Numeral): boolean {
  const noun = nounAfter(units, endToken);
  return noun !== null && findItem(noun) !== undefined && isTitleCase(units, units.sentenceOf[firstToken] ?? -1);
}

/** A word with a capital that is not there for the sentence's sake. */
function isNameWord(units: TextUnits, token: number): boolean {
  const word = wordAt(units, token);
  if (units.tokens.kind[token] !== TOKEN.word || NOT_A_UNIT.has(word) || !hasCapital(units, token)) return false;
  return units.sentences.first[units.sentenceOf[token] ?? 0] !== token || word.includes('&');
}

/** "Wolf 2 howitzers", "Wolf 2s": the name of a type, with what it is a type of. */
function isTypeName(units: TextUnits, token: number): boolean {
  const isNumbered = isCapitalised(units, token) && readNumber(units, token + 1) !== null;
  return isNumbered && findItem(wordAt(units, token + 2)) !== undefined;
}

/** Also inside: "iPhone". */
function hasCapital(units: TextUnits, token: number): boolean {
  const printed = tokenText(units, token);
  return printed !== printed.toLowerCase();
}

/** "Senard, 65, now faces", "aged 44". */
function isAge(units: TextUnits, numeral: Numeral): boolean {
  const before = wordAt(units, numeral.firstToken - 1);
  if (AGE_INTRODUCERS.has(before)) return true;
  const isInCommas = before === ',' && /^[,.;)]$/u.test(wordAt(units, numeral.endToken));
  if (isAgeOfNoun(units, numeral)) return true;
  return isInCommas && numeral.low < OLDEST && numeral.firstToken > 1 && isCapitalised(units, numeral.firstToken - 2);
}

/** "the girl, 12, was killed", "the girls, 12 and 14, were killed". */
function isAgeOfNoun(units: TextUnits, numeral: Numeral): boolean {
  const before = wordAt(units, numeral.firstToken - 1);
  const isSecond = before === 'and' && readNumber(units, numeral.firstToken - 2) !== null;
  const comma = isSecond ? numeral.firstToken - 3 : numeral.firstToken - 1;
  const isClosed = /^(?:,|and)$/u.test(wordAt(units, numeral.endToken));
  if (wordAt(units, comma) !== ',' || !isClosed || numeral.low >= OLDEST) return false;
  return findItem(wordAt(units, comma - 1))?.category === 'person' && isDefinite(units, comma - 1);
}

/** "the girls", "a boy": no number before the noun. */
function isDefinite(units: TextUnits, noun: number): boolean {
  return /^(?:the|an?|his|her|their|whose)$/u.test(wordAt(units, noun - 1));
}

/** A minus sign: tight before the number, with no number or letter before it. */
function isNegative(units: TextUnits, numeral: Numeral): boolean {
  const sign = numeral.firstToken - 1;
  const word = wordAt(units, sign);
  if (word !== '-' && word !== '−') return false;
  const { start, end } = units.tokens;
  return end[sign] === numeral.start && (sign === 0 || end[sign - 1] !== start[sign]);
}
