/**
 * What tokens are: words, numbers, marks and paragraph breaks as parallel typed arrays. Types alone; `tokenize` makes them.
 */

/** What a token is made of; values of `Tokens.kind`. */
export const TOKEN = {
  /** Letters, with inner hyphens and apostrophes: "US-made", "O’Neill", "U.S." */
  word: 0,
  /** Digits with thousands marks and a decimal point: "33,000", "1.2". */
  number: 1,
  /** Letters and digits in one: "155mm", "F-16", "12-year-old", "93rd", "1.5m", dates, clock times, addresses. */
  mixed: 2,
  /** Full stop, comma, bracket, dash … */
  punctuation: 3,
  /** “ ” " „ « » */
  doubleQuote: 4,
  /** ‘ ’ ' standing outside a word: a quotation mark or the apostrophe of a plural. */
  singleQuote: 5,
  /** $ € % and every other character. */
  symbol: 6,
  /** A run of white space with at least one line break: a paragraph edge. */
  newline: 7,
} as const;

export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];

/** Tokens in text order; token `i` is `text.slice(start[i], end[i])` and no two overlap. */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
}
