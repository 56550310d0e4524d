/**
 * A text in, everything that later steps look up in it out: tokens, sentences, paragraphs, quotations, the lower-cased
 * word of each token. Built once per text and shared by every finder; look-ups allocate nothing but the span they return.
 * Never throws, on any string.
 */
import { findQuotations, type Quotation } from './quotations';
import { findSentences, type TokenRanges } from './sentences';
import type { Span } from './span';
import { tokenize } from './tokenize';
import type { Tokens } from './tokens';

export interface TextUnits {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: TokenRanges;
  readonly paragraphs: TokenRanges;
  readonly quotations: readonly Quotation[];
  /** Lower-cased words by token, with straight apostrophes and plain hyphens: "n't", "'s", "us-made". */
  readonly words: readonly string[];
  /** Sentence of each token, -1 for newline tokens. */
  readonly sentenceOf: Int32Array;
  /** Paragraph of each token, -1 for newline tokens. */
  readonly paragraphOf: Int32Array;
  /** Outermost quotation of each token (its marks included), -1 outside. */
  readonly quotationOf: Int32Array;
}

/** Reads a text into its units. */
export function readUnits(text: string): TextUnits {
  const tokens = tokenize(text);
  const { sentences, paragraphs, sentenceOf, paragraphOf } = findSentences(text, tokens);
  const quotations = findQuotations(text, tokens);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    if (quotation.parent === null) quotationOf.fill(index, quotation.firstToken, quotation.endToken);
  });
  const words = lowerWords(text, tokens);
  return { text, tokens, sentences, paragraphs, quotations, words, sentenceOf, paragraphOf, quotationOf };
}

/** Returns the token that covers `offset`, or else the first one after it; `tokens.length` behind the last. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the span of tokens `[first, end)`; `first < end`. */
export function spanOfTokens(tokens: Tokens, first: number, end: number): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 };
}

/** Returns the span of one range of tokens: a sentence or a paragraph. */
export function spanOfRange(units: TextUnits, ranges: TokenRanges, index: number): Span {
  return spanOfTokens(units.tokens, ranges.first[index] ?? 0, ranges.end[index] ?? 1);
}

/** Returns the words of token `index` as printed. */
export function tokenText(units: TextUnits, index: number): string {
  return units.text.slice(units.tokens.start[index], units.tokens.end[index]);
}

/** Tells whether the token is set in quotation marks. */
export function isInQuotation(units: TextUnits, token: number): boolean {
  return (units.quotationOf[token] ?? -1) >= 0;
}

/** Tells whether the token is printed with a capital first letter. */
export function isCapitalised(units: TextUnits, token: number): boolean {
  const at = units.tokens.start[token] ?? 0;
  const code = units.text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const initial = units.text.charAt(at);
  return initial !== initial.toLowerCase();
}

function lowerWords(text: string, tokens: Tokens): readonly string[] {
  // Both replacements keep every offset, so they are made once for all tokens.
  const plain = text.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
  const words: string[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    words[i] = plain.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  }
  return words;
}
