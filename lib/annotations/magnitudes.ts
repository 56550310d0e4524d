/**
 * A written number in, the interval it stands for out, by the modifier beside it. The rules (product.md, "One figure,
 * fully described"), with g = 10^trailing zeros: about n → [n−g/2, n+g/2]; almost n → [n−g/2, n]; more than n → from n;
 * up to n → [0, n]; dozens → from 12. Knows nothing of what is counted.
 */
import type { Numeral } from '../text/numerals';
import type { TextUnits } from '../text/text-units';
import type { Magnitude } from './annotation';
import {
  MODIFIERS_AFTER,
  MODIFIERS_BEFORE,
  type ModifierEntry,
  NEUTRAL_BEFORE,
  type Rounding,
} from './lexicon/modifiers';
import { CURRENCY_SIGNS, DOLLAR_PREFIXES } from './lexicon/units';

/** A magnitude and the tokens `[firstToken, endToken)` of its modifiers and number. */
export interface ReadMagnitude extends Magnitude {
  readonly firstToken: number;
  readonly endToken: number;
}

const LONGEST_PHRASE = 4;
const BEFORE = byPhrase(MODIFIERS_BEFORE);
const AFTER = byPhrase(MODIFIERS_AFTER);
const NEUTRAL: ReadonlySet<string> = new Set(NEUTRAL_BEFORE);
/** What can stand right before a number that has a modifier. */
const LAST_WORDS: ReadonlySet<string> = new Set([...BEFORE.keys(), ...NEUTRAL].map(lastWord));
/** What can stand right behind one. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...AFTER.keys()].map(firstWord));
/** "is up to 27", "has risen up to 27": a total that has grown, not a limit. */
const GROWN: ReadonlySet<string> = new Set([
  'is',
  'was',
  'now',
  'are',
  'were',
  'stands',
  'stood',
  'rose',
  'risen',
  'went',
]);

/** Reads the modifiers around a number and applies them. */
export function readMagnitude(units: TextUnits, numeral: Numeral): ReadMagnitude {
  const before = modifierBefore(units, beforeCurrency(units, numeral.firstToken));
  const after = modifierAfter(units, numeral.endToken);
  const entry = before?.entry ?? after?.entry;
  const isBetween = numeral.kind === 'range' && units.words[numeral.firstToken - 1] === 'between';
  const firstToken = before?.firstToken ?? numeral.firstToken - (isBetween ? 1 : 0);
  const endToken = after?.endToken ?? numeral.endToken;
  return { ...toMagnitude(numeral, entry), firstToken, endToken };
}

function firstWord(phrase: string): string {
  return phrase.split(' ', 1)[0] ?? '';
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

/** "more than $30", "about US $30": the modifier stands before the sign. */
function beforeCurrency(units: TextUnits, number: number): number {
  const sign = number - 1;
  if (!CURRENCY_SIGNS.has(units.words[sign] ?? '')) return number;
  return DOLLAR_PREFIXES.has(units.words[sign - 1] ?? '') ? sign - 1 : sign;
}

function byPhrase(entries: readonly ModifierEntry[]): ReadonlyMap<string, ModifierEntry> {
  return new Map(entries.map((entry) => [entry.phrase, entry]));
}

interface FoundModifier {
  readonly entry: ModifierEntry;
  readonly firstToken: number;
}

function modifierBefore(units: TextUnits, number: number): FoundModifier | undefined {
  // Most numbers have nothing of the kind before them, and phrases are dear to put together.
  if (!LAST_WORDS.has(units.words[number - 1] ?? '')) return undefined;
  const found = phraseEndingAt(units, number);
  if (found !== undefined) return isGrownTotal(units, found) ? undefined : found;
  const neutral = neutralBefore(units, number);
  return neutral < number ? phraseEndingAt(units, neutral) : undefined;
}

/** The longest phrase that ends right before `token`, within its paragraph. */
function phraseEndingAt(units: TextUnits, token: number): FoundModifier | undefined {
  let phrase = '';
  let found: FoundModifier | undefined;
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_PHRASE); at -= 1) {
    phrase = phrase === '' ? (units.words[at] ?? '') : `${units.words[at]} ${phrase}`;
    const entry = BEFORE.get(phrase);
    if (entry !== undefined) found = { entry, firstToken: at };
  }
  return found;
}

/** First token of the neutral words right before `token`. */
function neutralBefore(units: TextUnits, token: number): number {
  const one = units.words[token - 1] ?? '';
  const two = `${units.words[token - 2] ?? ''} ${one}`;
  const three = `${units.words[token - 3] ?? ''} ${two}`;
  if (NEUTRAL.has(three)) return token - 3;
  if (NEUTRAL.has(two)) return token - 2;
  return NEUTRAL.has(one) ? token - 1 : token;
}

/** "handed over 25 prisoners": the particle of a verb. */
const OVER_VERBS: ReadonlySet<string> = new Set([
  'handed',
  'hand',
  'handing',
  'hands',
  'turned',
  'taken',
  'took',
  'ran',
]);

function isGrownTotal(units: TextUnits, found: FoundModifier): boolean {
  if (found.entry.phrase === 'over') return OVER_VERBS.has(units.words[found.firstToken - 1] ?? '');
  return found.entry.phrase === 'up to' && GROWN.has(units.words[found.firstToken - 1] ?? '');
}

function modifierAfter(units: TextUnits, end: number): { entry: ModifierEntry; endToken: number } | undefined {
  const one = units.words[end] ?? '';
  if (!FIRST_WORDS.has(one)) return undefined;
  const two = AFTER.get(`${one} ${units.words[end + 1] ?? ''}`);
  if (two !== undefined) return { entry: two, endToken: end + 2 };
  const entry = AFTER.get(one);
  return entry === undefined ? undefined : { entry, endToken: end + 1 };
}

function toMagnitude(numeral: Numeral, entry: ModifierEntry | undefined): Magnitude {
  const { kind, value, low, high } = numeral;
  if (kind === 'vague') return { value: null, low, high, modifier: 'vague' };
  if (kind === 'range' || value === null) return { value: null, low, high, modifier: 'range' };
  switch (entry?.modifier) {
    case undefined:
    case 'exact':
      return { value, low, high, modifier: 'exact' };
    case 'approx':
      return { value, ...roundedInterval(value, entry?.rounding ?? 'both'), modifier: 'approx' };
    case 'at-least':
      return { value, low: value, high: null, modifier: 'at-least' };
    case 'at-most':
      return { value, low: 0, high: value, modifier: 'at-most' };
  }
}

function roundedInterval(value: number, rounding: Rounding): { low: number; high: number } {
  const half = grainOf(value) / 2;
  return {
    low: rounding === 'above' ? value : Math.max(0, value - half),
    high: rounding === 'below' ? value : value + half,
  };
}

/** 10^trailing zeros: how finely the number was given; a decimal counts by its last place. */
function grainOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [digits, fraction] = value.toString().split('.');
  if (fraction !== undefined && !fraction.includes('e')) return 10 ** -fraction.length;
  return 10 ** (/0*$/u.exec(digits ?? '')?.[0].length ?? 0);
}
