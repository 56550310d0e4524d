/**
 * Tokens in, every written number out: "33,000", "forty-three", "1.2 million", "1.5m", "100 to 200", "two dozen",
 * "tens of thousands", "half a million", "a third", "no". One pass, one look ahead per token. What is counted, and
 * whether a number counts anything at all (a year, a name), is left to others.
 */
import { isAdjacent, type NumberReading, type NumeralKind, readNumber } from './number-readings';
import type { Span } from './span';
import type { TextUnits } from './text-units';

/** One written number: tokens `[firstToken, endToken)`, without modifiers. */
export interface Numeral extends Span {
  readonly kind: NumeralKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** null for ranges and vague words. */
  readonly value: number | null;
  readonly low: number;
  /** null: open above. */
  readonly high: number | null;
  /** Letters written on to the digits or joined by a hyphen: "mm" of "155mm", "year-old" of "12-year-old", else "". */
  readonly suffix: string;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const PERCENT = /^(?:%|percent|per|pct)$/u;
/** How much more the second of two numbers with "or" may be in a range. */
const LARGEST_OR = 1.5;
const CURRENCY_SIGN = /^[$€£¥₽₴₪₹]$/u;

/** Quantities and figures both begin with the numerals of a text; they are read once. */
const READ = new WeakMap<TextUnits, readonly Numeral[]>();

/** Finds every written number, in text order, none overlapping. */
export function findNumerals(units: TextUnits): readonly Numeral[] {
  const known = READ.get(units);
  if (known !== undefined) return known;
  const found = readNumerals(units);
  READ.set(units, found);
  return found;
}

function readNumerals(units: TextUnits): readonly Numeral[] {
  const found: Numeral[] = [];
  let token = 0;
  while (token < units.tokens.length) {
    const first = readNumber(units, token);
    if (first === null) {
      token += 1;
      continue;
    }
    const second = secondOfPair(units, first);
    if (second !== null && isScore(units, first, second)) {
      token = second.end;
      continue;
    }
    const reading = second === null ? first : joinRange(units, token, first, second);
    found.push(toNumeral(units, token, reading));
    token = reading.end;
  }
  return found;
}

function toNumeral(units: TextUnits, firstToken: number, reading: NumberReading): Numeral {
  const { kind, end, low, high, suffix } = reading;
  return {
    kind,
    firstToken,
    endToken: end,
    value: kind === 'range' || kind === 'vague' ? null : low,
    low,
    high,
    suffix,
    start: units.tokens.start[firstToken] ?? 0,
    end: (units.tokens.end[end - 1] ?? 0) - suffixLength(units, end - 1, suffix),
  };
}

/** The letters written on to the digits are the unit, not the number; a scale ("m") stays. */
function suffixLength(units: TextUnits, token: number, suffix: string): number {
  if (suffix === '') return 0;
  const word = units.words[token] ?? '';
  return suffix.length + (word.charAt(word.length - suffix.length - 1) === '-' ? 1 : 0);
}

/** The number after "to", "or", "and" or a dash, past the currency sign of "$5 to $10". */
function secondOfPair(units: TextUnits, first: NumberReading): NumberReading | null {
  const joinerAt = joinerAfter(units, first);
  const joiner = units.words[joinerAt] ?? '';
  const isJoiner = joiner === 'to' || joiner === 'or' || joiner === 'and' || DASHES.has(joiner);
  if (!isJoiner || first.kind !== 'number' || first.suffix !== '') return null;
  const isCurrency = CURRENCY_SIGN.test(units.words[joinerAt + 1] ?? '');
  const second = readNumber(units, joinerAt + (isCurrency ? 2 : 1));
  if (second?.kind !== 'number') return null;
  // "dropped 7% to $2.3 billion" gives a change and a value, no range.
  const isPercent = joinerAt > first.end;
  return isPercent && (isCurrency || !PERCENT.test(units.words[second.end] ?? '')) ? null : second;
}

/** "5% to 10%": the joiner stands behind the sign. */
function joinerAfter(units: TextUnits, first: NumberReading): number {
  return units.words[first.end] === '%' ? first.end + 1 : first.end;
}

/** "3-1", "2021-22": two numbers joined tightly that do not rise. */
function isScore(units: TextUnits, first: NumberReading, second: NumberReading): boolean {
  const isDash = DASHES.has(units.words[first.end] ?? '') && isAdjacent(units, first.end);
  return isDash && isAdjacent(units, first.end + 1) && second.low <= sharedScale(first.low, second.low);
}

/** "100 to 200", "40-50", "between 1,200 and 1,500", "two or three", "1 to 2 million"; not "from 30 to 40". */
function joinRange(units: TextUnits, token: number, first: NumberReading, second: NumberReading): NumberReading {
  const low = sharedScale(first.low, second.low);
  if (isYearOf(units, token)) return first;
  if (second.low <= low || !isRangeJoiner(units, token, joinerAfter(units, first), second.low / low)) return first;
  return { kind: 'range', end: second.end, low, high: second.low, suffix: second.suffix };
}

/** Tells whether the word between two rising numbers makes a range of them. */
function isRangeJoiner(units: TextUnits, token: number, joinerAt: number, growth: number): boolean {
  const joiner = units.words[joinerAt] ?? '';
  const before = units.words[token - 1] ?? '';
  if (joiner === 'and') return before === 'between';
  if (joiner === 'to') return before !== 'from';
  if (joiner === 'or') return growth <= LARGEST_OR || isOneOrTwo(units, joinerAt);
  return joiner !== '-' || isAdjacent(units, joinerAt);
}

/** "rose in 2018 to 3.9 million": the first number is a year. */
function isYearOf(units: TextUnits, token: number): boolean {
  return units.words[token - 1] === 'in' && /^(?:19|20)\d\d$/u.test(units.words[token] ?? '');
}

/** "one or two" is a range, "25k or 40k" two numbers. */
function isOneOrTwo(units: TextUnits, joinerAt: number): boolean {
  return /^(?:one|1)$/u.test(units.words[joinerAt - 1] ?? '');
}

/** "1 to 2 million", "70 to 80,000": the first number is short for the scale of the second. */
function sharedScale(low: number, high: number): number {
  if (low >= 1000 || high < 1000) return low;
  const scale = high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : 1e3;
  return high / scale > low && high % scale === 0 ? low * scale : low;
}
