/**
 * A text in, everything that later steps look up in it out: tokens, sentences, paragraphs, quotations, the lower-cased
 * word of each token; for a text in another language than English the English word. Built once per text and shared by every finder; look-ups allocate nothing but the span they return.
 * Never throws, on any string.
 */
import { glossTokens, type WordedTokens } from './gloss';
import type { LanguagePack } from './language-pack';
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
  /** 1 for each token with a capital first letter. */
  readonly capitals: Uint8Array;
  /** Sentence of each token, -1 for newline tokens. */
  readonly sentenceOf: Int32Array;
  /** Paragraph of each token, -1 for newline tokens. */
  readonly paragraphOf: Int32Array;
  /** Outermost quotation of each token (its marks included), -1 outside. */
  readonly quotationOf: Int32Array;
}

/** Reads a text into its units; in English where no pack says otherwise. */
export function readUnits(printed: string, pack: LanguagePack | null = null): TextUnits {
  const text = withoutStrayMarks(printed);
  const { tokens, words, capitals } = readWords(text, pack);
  const { sentences, paragraphs, sentenceOf, paragraphOf } = findSentences(text, tokens, words);
  const quotations = findQuotations(text, tokens);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    if (quotation.parent === null) quotationOf.fill(index, quotation.firstToken, quotation.endToken);
  });
  return { text, tokens, sentences, paragraphs, quotations, words, capitals, sentenceOf, paragraphOf, quotationOf };
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
  return units.capitals[token] === 1;
}

function readWords(text: string, pack: LanguagePack | null): WordedTokens {
  const tokens = tokenize(text);
  const printed = { tokens, words: lowerWords(text, tokens), capitals: findCapitals(text, tokens) };
  return pack === null ? printed : glossTokens(text, printed, pack);
}

/** A no-break space that was read in the wrong encoding leaves "Â" at the end of a word. Keeps every offset. */
function withoutStrayMarks(text: string): string {
  return text.includes('Â') ? text.replace(/Â(?!\p{L})/gu, ' ') : text;
}

function lowerWords(text: string, tokens: Tokens): readonly string[] {
  // Both replacements keep every offset, and so do small letters but for a few capitals with dots.
  const plain = text.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
  const lower = plain.toLowerCase();
  const isAligned = lower.length === plain.length;
  const words: string[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    words[i] = isAligned
      ? lower.slice(tokens.start[i], tokens.end[i])
      : plain.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  }
  return words;
}

function findCapitals(text: string, tokens: Tokens): Uint8Array {
  const capitals = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const at = tokens.start[i] ?? 0;
    const code = text.charCodeAt(at);
    const isCapital = code < 128 ? code >= 65 && code <= 90 : text.charAt(at) !== text.charAt(at).toLowerCase();
    if (isCapital) capitals[i] = 1;
  }
  return capitals;
}
