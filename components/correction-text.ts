/** What a reader types into a field that corrects what was reported, and back: words in, a correction out. Pure. */

import { EDITOR_WORDS } from './note-words';

/** `keep`: the field stands as reported. */
export type TypedCorrection<T> =
  | { readonly kind: 'keep' }
  | { readonly kind: 'value'; readonly value: T | null }
  | { readonly kind: 'wrong' };

/** Digits, in groups of three or not, with a decimal point or without. */
const NUMBER = /^\d+(?:[,\s\u202f]\d{3})*(?:\.\d+)?$/;

/** Reads a bound or a best number; "none" is no bound. */
export function readNumber(typed: string): TypedCorrection<number> {
  const read = readWords(typed);
  if (read.kind !== 'value' || read.value === null) return read as TypedCorrection<number>;
  if (!NUMBER.test(read.value)) return { kind: 'wrong' };
  const value = Number(read.value.replace(/[,\s\u202f]/g, ''));
  return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'wrong' };
}

/** Reads a name; "none" is nobody. */
export function readWords(typed: string): TypedCorrection<string> {
  const words = typed.trim();
  if (words === '') return { kind: 'keep' };
  return { kind: 'value', value: words.toLowerCase() === EDITOR_WORDS.nothing ? null : words };
}

/** Writes a correction as the reader would type it; "" where there is none. */
export function correctionText(value: string | number | null | undefined): string {
  if (value === undefined) return '';
  if (value === null) return EDITOR_WORDS.nothing;
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}
