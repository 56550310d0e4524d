/**
 * A token in, a number that is told by another one out: "twice that", "four times that many" (a multiple of a number
 * before), "one in five" (a share). What the other number is, is not decided here.
 */
import { CHARACTER, classAt } from './characters';
import { CARDINALS, MULTIPLIERS, REFERRED_NUMBERS } from './number-words';
import type { TextUnits } from './text-units';

export interface NumberRelation {
  readonly kind: 'multiple' | 'fraction';
  readonly end: number;
  /** How many times the other number, or the share of it. */
  readonly factor: number;
}

/** Largest second number of a share: "one in five", "1 in 100"; not "one in 2014". */
const LARGEST_SHARE = 100;
const DIGITS = /^\d{1,3}$/u;

/** Reads the relation that begins at `token`, null when none does. */
export function readRelation(units: TextUnits, token: number): NumberRelation | null {
  const word = units.words[token] ?? '';
  const multiplier = MULTIPLIERS.get(word);
  if (multiplier !== undefined) return readReference(units, token + 1, multiplier);
  const count = smallNumber(word);
  if (count === null) return null;
  const next = units.words[token + 1] ?? '';
  if (next === 'times') return readReference(units, token + 2, count);
  return next === 'in' ? readShare(units, token, count) : null;
}

/** "that", "that many", "that number"; not "that of the north". */
function readReference(units: TextUnits, that: number, factor: number): NumberRelation | null {
  if (units.words[that] !== 'that') return null;
  const noun = units.words[that + 1] ?? '';
  if (REFERRED_NUMBERS.has(noun)) return { kind: 'multiple', end: that + 2, factor };
  return classAt(noun, 0) === CHARACTER.letter && noun !== 'in' ? null : { kind: 'multiple', end: that + 1, factor };
}

function readShare(units: TextUnits, token: number, count: number): NumberRelation | null {
  const whole = smallNumber(units.words[token + 2] ?? '');
  const isShare = whole !== null && count < whole && whole <= LARGEST_SHARE;
  return isShare ? { kind: 'fraction', end: token + 3, factor: count / whole } : null;
}

function smallNumber(word: string): number | null {
  return CARDINALS.get(word) ?? (DIGITS.test(word) ? Number(word) : null);
}
