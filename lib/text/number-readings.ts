/**
 * A token in, the number that is written from it on out: digits in any script, words, vague words, fractions, "no".
 * Looks ahead a bounded number of tokens. Ranges and the place in the text are the business of numerals.ts.
 */
import { isDigitAt } from './characters';
import { parseDigits } from './digits';
import { readRelation } from './number-relations';
import {
  CARDINALS,
  FRACTION_SIGNS,
  FRACTIONS,
  MULTIPLIERS,
  SCALES,
  SHORT_SCALES,
  VAGUE_NUMBERS,
  ZERO_WORDS,
} from './number-words';
import type { TextUnits } from './text-units';
import { TOKEN } from './tokens';
import { readVague } from './vague-numbers';

/** `multiple`: so many times a number before it ("twice that"). */
export type NumeralKind = 'number' | 'range' | 'vague' | 'fraction' | 'zero' | 'multiple';

/** A number before it has its place: `end` is the token after it. */
export interface NumberReading {
  readonly kind: NumeralKind;
  readonly end: number;
  readonly low: number;
  /** null: open above. */
  readonly high: number | null;
  readonly suffix: string;
}

const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_DIGITS_AND_SUFFIX = /^(\d[\d,.]*)-?(.*)$/;
const DIGITS_AND_SUFFIX = /^(\p{Nd}[\p{Nd},.٬٫\u00a0\u202f\u2009]*)-?(.*)$/u;
/** Tokens; "nine hundred ninety-nine thousand nine hundred and ninety-nine" has eight. */
const LONGEST_NUMBER = 12;
/** Words without a hyphen that a written number can begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'dozen', 'hundred', 'thousand'],
  ...CARDINALS.keys(),
  ...MULTIPLIERS.keys(),
  ...VAGUE_NUMBERS.keys(),
  ...ZERO_WORDS,
]);

/** Reads the number that begins at `token`, null when none does. */
export function readNumber(units: TextUnits, token: number): NumberReading | null {
  const kind = units.tokens.kind[token];
  if (kind === TOKEN.number || kind === TOKEN.mixed) return fromRelation(units, token) ?? readDigits(units, token);
  if (kind === TOKEN.symbol || kind === TOKEN.punctuation) return readFractionSign(units, token);
  if (kind !== TOKEN.word || !canOpenNumber(units.words[token] ?? '')) return null;
  return (
    fromRelation(units, token) ??
    readFractionWords(units, token) ??
    readVague(units, token) ??
    readWords(units, token) ??
    readZero(units, token)
  );
}

function fromRelation(units: TextUnits, token: number): NumberReading | null {
  const relation = readRelation(units, token);
  if (relation === null) return null;
  const { kind, end, factor } = relation;
  return { kind, end, low: factor, high: factor, suffix: '' };
}

/** Nine words of ten can be ruled out by one look-up. */
function canOpenNumber(word: string): boolean {
  return OPENERS.has(word) || word.includes('-');
}

function readDigits(units: TextUnits, token: number): NumberReading | null {
  const word = units.words[token] ?? '';
  const match = (PLAIN.test(word) ? PLAIN_DIGITS_AND_SUFFIX : DIGITS_AND_SUFFIX).exec(word);
  const digits = match?.[1] ?? '';
  let suffix = match?.[2] ?? '';
  let low = parseDigits(digits);
  if (
    match === null ||
    Number.isNaN(low) ||
    digits.split('.').length > 2 ||
    isDigitAt(suffix, 0) ||
    /^(?:st$|nd$|rd$|th$|s$|[:/])/.test(suffix)
  )
    return null;
  const scale = SHORT_SCALES.get(suffix) ?? SCALES.get(suffix);
  if (scale !== undefined) {
    low *= scale;
    suffix = '';
  }
  if (suffix !== '') return { kind: 'number', end: token + 1, low, high: low, suffix };
  return withScales(units, withWrittenFraction(units, token, low));
}

interface Amount {
  readonly end: number;
  readonly low: number;
}

/** "1/2", "3 1/2", "2½", and "33 000" with a plain space. */
function withWrittenFraction(units: TextUnits, token: number, low: number): Amount {
  const next = units.words[token + 1] ?? '';
  const sign = FRACTION_SIGNS.get(next);
  if (sign !== undefined && isAdjacent(units, token + 1)) return { end: token + 2, low: low + sign };
  if (next === '000' && Number.isInteger(low) && low < 1000) return { end: token + 2, low: low * 1000 };
  const divisor = /^[/⁄]$/u.test(next) && isAdjacent(units, token + 1) ? plainInteger(units, token + 2) : 0;
  if (divisor > 1 && low > 0 && low < divisor && divisor <= 1000) return { end: token + 3, low: low / divisor };
  return { end: token + 1, low };
}

function withScales(units: TextUnits, amount: Amount): NumberReading {
  let { end, low } = amount;
  for (;;) {
    const word = units.words[end] ?? '';
    const scale = SCALES.get(word) ?? (word.length > 1 || isAdjacent(units, end) ? SHORT_SCALES.get(word) : undefined);
    if (scale === undefined) break;
    low *= scale;
    end += 1;
  }
  return { kind: 'number', end, low: tidy(low), high: tidy(low), suffix: '' };
}

function readFractionSign(units: TextUnits, token: number): NumberReading | null {
  const low = FRACTION_SIGNS.get(units.words[token] ?? '');
  return low === undefined ? null : { kind: 'fraction', end: token + 1, low, high: low, suffix: '' };
}

/** "a third", "two-thirds", "three quarters", "half a million", "half of"; not "the third", "a quarter of an hour". */
function readFractionWords(units: TextUnits, token: number): NumberReading | null {
  const word = units.words[token] ?? '';
  const next = units.words[token + 1] ?? '';
  if (word === 'half') return readHalf(units, token, next);
  const [head, tail] = word.split('-', 2);
  const joined = tail === undefined ? undefined : FRACTIONS.get(tail);
  const count = word === 'a' ? 1 : CARDINALS.get(head ?? '');
  const part = joined ?? FRACTIONS.get(next);
  if (count === undefined || part === undefined || next === 'half' || tail === 'half') return null;
  const low = count * part;
  return { kind: 'fraction', end: token + (joined === undefined ? 2 : 1), low, high: low, suffix: '' };
}

function readHalf(units: TextUnits, token: number, next: string): NumberReading | null {
  const scale = next === 'a' || next === 'an' ? SCALES.get(units.words[token + 2] ?? '') : undefined;
  if (scale !== undefined) return { kind: 'number', end: token + 3, low: scale / 2, high: scale / 2, suffix: '' };
  if (next !== 'of' && next !== 'the') return null;
  return { kind: 'fraction', end: token + 1, low: 0.5, high: 0.5, suffix: '' };
}

/** "twelve", "forty-three", "a hundred", "two hundred and six", "nineteen thousand", "dozen". */
function readWords(units: TextUnits, token: number): NumberReading | null {
  const first = units.words[token] ?? '';
  const second = units.words[token + 1] ?? '';
  const isArticle = (first === 'a' || first === 'an') && SCALES.has(second);
  const start = isArticle ? 1 : cardinal(first);
  if (start === null && !/^(?:dozen|hundred|thousand)$/u.test(first)) return null;
  const sum: Sum = { total: 0, current: start ?? 0, end: start === null ? token : token + 1 };
  while (sum.end < token + LONGEST_NUMBER && (addScale(units, sum) || addCardinal(units, sum)));
  const low = sum.total + sum.current;
  return { kind: 'number', end: sum.end, low, high: low, suffix: '' };
}

/** A number in words so far: thousands and above in `total`, what is below in `current`. */
interface Sum {
  total: number;
  current: number;
  end: number;
}

function addScale(units: TextUnits, sum: Sum): boolean {
  const scale = SCALES.get(units.words[sum.end] ?? '');
  if (scale === undefined) return false;
  sum.current = Math.max(1, sum.current) * scale;
  if (scale >= 1000) {
    sum.total += sum.current;
    sum.current = 0;
  }
  sum.end += 1;
  return true;
}

function addCardinal(units: TextUnits, sum: Sum): boolean {
  const isAnd = units.words[sum.end] === 'and' && sum.current >= 100 && sum.current % 100 === 0;
  const at = isAnd ? sum.end + 1 : sum.end;
  const next = cardinal(units.words[at] ?? '');
  if (next === null || !canFollow(sum.total, sum.current, next)) return false;
  sum.current += next;
  sum.end = at + 1;
  return true;
}

/** Tells whether a number word goes on with the number so far: "hundred six", "thousand two"; not "two three". */
function canFollow(total: number, current: number, next: number): boolean {
  if (current === 0) return total > 0 && next > 0;
  if (current >= 100) return current % 100 === 0 && next < 100 && next > 0;
  return current >= 20 && current % 10 === 0 && next > 0 && next < 10;
}

function readZero(units: TextUnits, token: number): NumberReading | null {
  const word = units.words[token] ?? '';
  if (!ZERO_WORDS.has(word)) return null;
  const end = word === 'no' && units.words[token + 1] === 'one' ? token + 2 : token + 1;
  return { kind: 'zero', end, low: 0, high: 0, suffix: '' };
}

function cardinal(word: string): number | null {
  const simple = CARDINALS.get(word);
  if (simple !== undefined) return simple;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return null;
  const tens = CARDINALS.get(word.slice(0, hyphen));
  const ones = CARDINALS.get(word.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10 ? tens + ones : null;
}

/** Tells whether no white space stands before the token. */
export function isAdjacent(units: TextUnits, token: number): boolean {
  return units.tokens.start[token] === units.tokens.end[token - 1];
}

function plainInteger(units: TextUnits, token: number): number {
  return units.tokens.kind[token] === TOKEN.number && isAdjacent(units, token)
    ? parseDigits(units.words[token] ?? '')
    : 0;
}

/** Takes the binary dust off a product: 1.1 × 1,000,000. */
function tidy(value: number): number {
  if (!Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 1e15)) return value;
  return Number.parseFloat(value.toPrecision(15));
}
