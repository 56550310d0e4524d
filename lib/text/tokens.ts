/**
 * Text in, tokens out: words, numbers, marks and paragraph breaks as parallel typed arrays.
 * One sticky pass, linear in the length of the text, no throw on any string. Possessive "’s" and contracted
 * endings ("n’t", "’ll") are tokens of their own. Knows nothing of sentences, of quotations or of what words mean.
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

const LETTER = '\\p{L}\\p{M}';
const JOINER = "[-\\u2010\\u2011'’ʼ&]";
const WORD_TAIL = `(?:${JOINER}[${LETTER}\\p{Nd}]+)*`;

/** "https://…" up to white space or a quotation mark. */
const ADDRESS = 'https?:\\/\\/[^\\s"“”<>]+';
/** "U.S.", "a.m.", "U.S", "U.S.-backed"; not "end.Next". */
const ACRONYM = `\\p{L}\\.\\p{L}(?![${LETTER}])(?:\\.\\p{L}(?![${LETTER}]))*(?:\\.-[${LETTER}\\p{Nd}]+|\\.)?`;
const WORD = `[${LETTER}_][${LETTER}\\p{Nd}_]*${WORD_TAIL}`;
/** "16.06.2022", "16/6/22", "2022-06-16"; not "16.06". */
const DATE = '\\p{Nd}{1,2}[./]\\p{Nd}{1,2}[./]\\p{Nd}{2,4}(?!\\p{Nd})|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?!\\p{Nd})';
/** "17:34"; not "2:1". */
const CLOCK = '\\p{Nd}{1,2}:\\p{Nd}{2}(?!\\p{Nd})';
/** "33,000", "33 000" with a no-break or thin space, "1,00,000", "1.2", Arabic-Indic digits with their own marks. */
const GROUPED = '\\p{Nd}{1,3}(?:[,\\u066c\\u00a0\\u202f\\u2009]\\p{Nd}{3}(?!\\p{Nd}))+';
const LAKH = '\\p{Nd}{1,2}(?:,\\p{Nd}{2}(?!\\p{Nd}))+,\\p{Nd}{3}(?!\\p{Nd})';
const NUMBER = `(?:${GROUPED}|${LAKH}|\\p{Nd}+)(?:[.\\u066b]\\p{Nd}+)?`;
/** What may follow digits without a space: "155mm", "12-year-old", "93rd"; not a word run on: "20Georgian drones". */
const NUMBER_TAIL = `(?:-?(?!\\p{Lu}\\p{Ll}{2})[${LETTER}][${LETTER}\\p{Nd}]*(?:-[${LETTER}\\p{Nd}]+)*)?`;
const BREAK = '[\\n\\r\\u2028\\u2029]\\s*';
const DOTS = '\\.{2,}|-{2,}';

const NEXT_TOKEN = new RegExp(
  [ADDRESS, ACRONYM, WORD, DATE, CLOCK, NUMBER + NUMBER_TAIL, BREAK, DOTS, '\\S'].join('|'),
  'uy',
);
/** White space within a line. */
const BLANK = /[^\S\n\r\u2028\u2029]*/uy;
const CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;
const HAS_DIGIT = /\p{Nd}/u;
const PLAIN_NUMBER = new RegExp(`^${NUMBER}$`, 'u');
const LETTER_FIRST = /^[\p{L}\p{M}_]/u;
const PUNCTUATION = /^[\p{P}]/u;
const DOUBLE_QUOTES = '"“”„‟«»＂';
const SINGLE_QUOTES = "'‘’‚‛ʼ`";

/** Splits a text into tokens. */
export function tokenize(text: string): Tokens {
  const list = new TokenList(text.length);
  let offset = 0;
  while (offset < text.length) {
    BLANK.lastIndex = offset;
    BLANK.test(text);
    offset = BLANK.lastIndex;
    if (offset >= text.length) break;
    NEXT_TOKEN.lastIndex = offset;
    // `\S` and BREAK together match every character that BLANK leaves.
    const end = NEXT_TOKEN.test(text) ? NEXT_TOKEN.lastIndex : offset + 1;
    addToken(list, text, offset, end);
    offset = end;
  }
  return list.done();
}

/** Growing typed arrays, cut to size at the end: a text rarely has more than one token per four characters. */
class TokenList {
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private length = 0;

  constructor(characters: number) {
    const room = 16 + (characters >> 2);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.kind = new Uint8Array(room);
  }

  add(start: number, end: number, kind: TokenKind): void {
    if (this.length === this.start.length) this.grow();
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.kind[this.length] = kind;
    this.length += 1;
  }

  done(): Tokens {
    const { length } = this;
    return {
      length,
      start: this.start.slice(0, length),
      end: this.end.slice(0, length),
      kind: this.kind.slice(0, length),
    };
  }

  private grow(): void {
    const room = this.length * 2;
    const start = new Int32Array(room);
    const end = new Int32Array(room);
    const kind = new Uint8Array(room);
    start.set(this.start);
    end.set(this.end);
    kind.set(this.kind);
    this.start = start;
    this.end = end;
    this.kind = kind;
  }
}

function addToken(list: TokenList, text: string, start: number, end: number): void {
  const kind = kindOf(text, start, end);
  const split = kind === TOKEN.word ? cliticStart(text, start, end) : end;
  if (split > start && split < end) {
    list.add(start, split, TOKEN.word);
    list.add(split, end, TOKEN.word);
    return;
  }
  list.add(start, end, kind);
}

/** Only the last four characters can hold an ending, so a long word costs nothing. */
function cliticStart(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 4);
  const tail = text.slice(from, end);
  const match = CLITIC.exec(tail);
  return match === null ? end : from + match.index;
}

function kindOf(text: string, start: number, end: number): TokenKind {
  if (isAsciiLetter(text.charCodeAt(start))) {
    return hasDigit(text, start, end) ? TOKEN.mixed : wordOrAddress(text, start, end);
  }
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (LETTER_FIRST.test(first)) return hasDigit(text, start, end) ? TOKEN.mixed : TOKEN.word;
  if (HAS_DIGIT.test(first)) return PLAIN_NUMBER.test(text.slice(start, end)) ? TOKEN.number : TOKEN.mixed;
  return kindOfMark(first);
}

function kindOfMark(mark: string): TokenKind {
  if (/^\s/u.test(mark)) return TOKEN.newline;
  if (DOUBLE_QUOTES.includes(mark)) return TOKEN.doubleQuote;
  if (SINGLE_QUOTES.includes(mark)) return TOKEN.singleQuote;
  return PUNCTUATION.test(mark) && mark !== '%' ? TOKEN.punctuation : TOKEN.symbol;
}

function wordOrAddress(text: string, start: number, end: number): TokenKind {
  return end - start > 7 && text.startsWith('://', start + (text.charCodeAt(start + 4) === 58 ? 4 : 5))
    ? TOKEN.mixed
    : TOKEN.word;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (code > 0x65f && HAS_DIGIT.test(text[i] ?? '')) return true;
  }
  return false;
}
