/**
 * A number in, the unit it is given in out: an ISO 4217 code, a measure, or the noun it counts. Whether the number counts
 * anything at all is decided elsewhere.
 */
import type { Numeral } from '../text/numerals';
import { isCapitalised, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import { findItem } from './lexicon/items';
import { CURRENCY_SIGNS, CURRENCY_WORDS, DOLLAR_PREFIXES, MEASURES } from './lexicon/units';
import { wordAt } from './word-classes';

/** Tokens after a number in which its counted noun is looked for. */
const UNIT_WINDOW = 5;
/** Behind a number these begin something else. */
export const NOT_A_UNIT: ReadonlySet<string> = new Set(
  'of in on at to from by for with and or but as than that who which were was are is be been have has had will would since after before during a an the it he she they more other when where while how if because so up down according also just only now then there here per via against between among about around'.split(
    ' ',
  ),
);

/** Returns the unit of a number: money, a measure, or the noun it counts; null when it has none. */
export function unitOf(units: TextUnits, numeral: Numeral): string | null {
  const next = wordAt(units, numeral.endToken);
  if (numeral.kind === 'zero' && units.words[numeral.endToken - 1] !== 'no') return null;
  if (numeral.kind === 'multiple') return null;
  if (numeral.suffix !== '') return suffixUnit(numeral.suffix);
  return (
    currencyBefore(units, numeral.firstToken) ??
    measureAfter(units, numeral.endToken, next) ??
    nounAfter(units, numeral.endToken)
  );
}

function suffixUnit(suffix: string): string {
  return MEASURES.get(suffix) ?? CURRENCY_WORDS.get(suffix) ?? MEASURES.get(suffix.split('-')[0] ?? '') ?? suffix;
}

function currencyBefore(units: TextUnits, first: number): string | undefined {
  const before = wordAt(units, first - 1);
  if (before === '$') return DOLLAR_PREFIXES.get(wordAt(units, first - 2)) ?? 'USD';
  return CURRENCY_SIGNS.get(before) ?? (before.length > 2 ? undefined : CURRENCY_WORDS.get(before));
}

function measureAfter(units: TextUnits, end: number, next: string): string | undefined {
  const after = wordAt(units, end + 1);
  if (next === 'per' && after === 'cent') return 'percent';
  if (next === '-') return MEASURES.get(after);
  // "1.3 billion Danish crowns", "10.5 million Australian dollars"
  return (
    CURRENCY_WORDS.get(next) ??
    (isCapitalised(units, end) ? CURRENCY_WORDS.get(after) : undefined) ??
    MEASURES.get(next)
  );
}

/** Returns the counted noun behind a number: the first known item, else the next word; null for a word that is no noun. */
export function nounAfter(units: TextUnits, end: number): string | null {
  for (let at = end; at < end + UNIT_WINDOW; at += 1) {
    if (units.tokens.kind[at] !== TOKEN.word && units.tokens.kind[at] !== TOKEN.mixed) break;
    const word = wordAt(units, at);
    if (findItem(word) !== undefined) return word;
    if (NOT_A_UNIT.has(word)) break;
  }
  const next = wordAt(units, end);
  return units.tokens.kind[end] === TOKEN.word && !NOT_A_UNIT.has(next) ? next : null;
}
