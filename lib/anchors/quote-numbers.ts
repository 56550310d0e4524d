/**
 * The numbers of a quote, to be compared and not to be understood: digits in any script with their separators and
 * decimals, number words, multipliers. In: a text and a span; out: the values in order as one string. A number that
 * only touches the span counts whole: the 12 of "12 killed" is not in "112 killed" nor in "12 thousand". Pure.
 */

import { parseDigits } from '../text/digits';
import {
  CARDINALS,
  FRACTION_SIGNS,
  FRACTIONS,
  MULTIPLIERS,
  SCALES,
  SHORT_SCALES,
  VAGUE_NUMBERS,
  ZERO_WORDS,
} from '../text/number-words';
import type { Span } from '../text/span';

/** One written number; `value` is NaN for a word that is no value, such as "dozens". */
interface WrittenNumber extends Span {
  readonly name: string;
  readonly value: number;
  readonly isWord: boolean;
}

const GROUP = String.raw`[\s\u00a0\u202f\u2009]\p{Nd}{3}(?!\p{Nd})`;
const DIGITS = String.raw`\p{Nd}+(?:[.,:٫٬'’]\p{Nd}+|${GROUP})*`;
/** "1,200" and "12 killed": digits with the marks inside them, a fraction sign, or a run of letters. */
const PART = new RegExp(`${DIGITS}|[${[...FRACTION_SIGNS.keys()].join('')}]|\\p{L}+`, 'gu');
/** Between a number and its multiplier, and inside "twenty-five". */
const JOINT = /^[-\s‐‑]?$/u;
/** The last group has three digits, so the marks are those of thousands: "12,500", not "12,5". */
const THOUSANDS = /^\p{Nd}{1,3}(?:[,٬'’\s]\p{Nd}{2,3})*[,٬'’\s]\p{Nd}{3}(?:[.٫]\p{Nd}+)?$/u;
/** How far around the span a number that touches it may reach, in UTF-16 code units. */
const MARGIN = 40;
/** Words that stand for a number without being one that can be multiplied. */
const NAMED: ReadonlySet<string> = new Set([
  ...VAGUE_NUMBERS.keys(),
  ...FRACTIONS.keys(),
  ...MULTIPLIERS.keys(),
  ...ZERO_WORDS,
]);

/** Returns the numbers that lie in a span or reach into it, in order: "33,000 of fifty-one" → "33000 51"; "" without any. */
export function numbersIn(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - MARGIN);
  const found = findWritten(text.slice(from, end + MARGIN));
  const inside = found.filter((number) => number.start + from < end && start < number.end + from);
  return inside.map(({ name }) => name).join(' ');
}

function findWritten(text: string): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  PART.lastIndex = 0;
  for (let match = PART.exec(text); match !== null; match = PART.exec(text)) {
    const { 0: part, index } = match;
    const before = found.at(-1);
    const isJoined = before !== undefined && JOINT.test(text.slice(before.end, index));
    const joined = isJoined ? join(before, part, index) : null;
    const number = joined ?? read(part, index);
    if (joined !== null) found.pop();
    if (number !== null) found.push(number);
  }
  return found;
}

/** "1.2" and "million", "twenty" and "five" are one number; null when the part begins a new one or is none. */
function join(before: WrittenNumber, part: string, index: number): WrittenNumber | null {
  const word = part.toLowerCase();
  const scale = SCALES.get(word) ?? (before.isWord ? undefined : SHORT_SCALES.get(word));
  if (scale !== undefined) {
    return toNumber(before.value * scale, `${before.name} ${word}`, { ...before, end: index + part.length });
  }
  const ones = CARDINALS.get(word) ?? 0;
  const isTens = before.isWord && before.value >= 20 && before.value < 100 && before.value % 10 === 0;
  if (!isTens || ones < 1 || ones > 9) return null;
  return toNumber(before.value + ones, word, { ...before, end: index + part.length });
}

function read(part: string, start: number): WrittenNumber | null {
  const place = { start, end: start + part.length, isWord: true };
  if (/^\p{L}/u.test(part)) {
    const word = part.toLowerCase();
    const value = CARDINALS.get(word) ?? SCALES.get(word);
    if (value !== undefined) return toNumber(value, word, place);
    return NAMED.has(word) ? { ...place, name: word, value: Number.NaN } : null;
  }
  const value = FRACTION_SIGNS.get(part) ?? parseValue(part);
  return toNumber(value, part, { ...place, isWord: false });
}

/** NaN for "04" and where the marks are neither of thousands nor one decimal point: then the print is compared. */
function parseValue(digits: string): number {
  if (THOUSANDS.test(digits)) return parseDigits(digits);
  return /^(?!0\p{Nd})\p{Nd}+(?:[.٫]\p{Nd}+)?$/u.test(digits) ? parseDigits(digits) : Number.NaN;
}

function toNumber(value: number, print: string, place: Omit<WrittenNumber, 'name' | 'value'>): WrittenNumber {
  // Fifteen digits are exact, and keep the dust of 1.1 × 1,000,000 out of the comparison.
  const isExact = Number.isFinite(value) && value < 1e15;
  return { ...place, name: isExact ? String(Number(value.toPrecision(15))) : print, value };
}
