/**
 * One character in, its class out: letter, digit, white space … A table for ASCII, ranges for the marks and accents of
 * newspapers, and Unicode’s own properties for the rest, so that a text in plain English compiles no property expression.
 */

export const CHARACTER = {
  other: 0,
  letter: 1,
  /** Combining marks: they belong to the letter before them. */
  mark: 2,
  digit: 3,
  /** White space within a line. */
  blank: 4,
  lineBreak: 5,
  underscore: 6,
} as const;

export type CharacterClass = (typeof CHARACTER)[keyof typeof CHARACTER];

const ASCII_SIZE = 128;
const ASCII: Uint8Array = asciiClasses();
/** Line and paragraph separator. */
const SEPARATORS = [0x2028, 0x2029];

/** Returns the class of the character at `offset`; `other` behind the end. */
export function classAt(text: string, offset: number): CharacterClass {
  const code = text.charCodeAt(offset);
  if (code < ASCII_SIZE) return asciiClass(code);
  return Number.isNaN(code) ? CHARACTER.other : wideClass(text.codePointAt(offset) ?? code);
}

/** Returns where the run of letters, marks and digits at `offset` ends. */
export function partEnd(text: string, offset: number): number {
  let end = offset;
  for (;;) {
    const code = text.charCodeAt(end);
    // Spelled out for ASCII, where a first article spends its time.
    const found = code < ASCII_SIZE ? (ASCII[code] ?? 0) : classAt(text, end);
    if (found < CHARACTER.letter || found > CHARACTER.digit) return end;
    end += code < ASCII_SIZE ? 1 : widthAt(text, end);
  }
}

export function isLetter(found: CharacterClass): boolean {
  return found === CHARACTER.letter || found === CHARACTER.mark;
}

export function isSpace(found: CharacterClass): boolean {
  return found === CHARACTER.blank || found === CHARACTER.lineBreak;
}

/** UTF-16 code units of the character at `offset`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): 1 | 2 {
  const code = text.charCodeAt(offset);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

/** Tells whether a decimal digit, of any script, stands at `offset`. */
export function isDigitAt(text: string, offset: number): boolean {
  return classAt(text, offset) === CHARACTER.digit;
}

/** Tells whether a capital, or a small letter, stands at `offset`. */
export function hasCase(text: string, offset: number, wanted: 'upper' | 'lower'): boolean {
  const code = text.codePointAt(offset) ?? 0;
  if (code < ASCII_SIZE) return wanted === 'upper' ? code >= 65 && code <= 90 : code >= 97 && code <= 122;
  return (wanted === 'upper' ? /\p{Lu}/u : /\p{Ll}/u).test(String.fromCodePoint(code));
}

/** Tells whether any capital stands in a text. */
export function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i += widthAt(text, i)) if (hasCase(text, i, 'upper')) return true;
  return false;
}

function asciiClass(code: number): CharacterClass {
  return (ASCII[code] ?? 0) as CharacterClass;
}

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(ASCII_SIZE);
  classes.fill(CHARACTER.digit, 48, 58);
  classes.fill(CHARACTER.letter, 65, 91);
  classes.fill(CHARACTER.letter, 97, 123);
  classes.fill(CHARACTER.blank, 9, 14);
  classes[10] = CHARACTER.lineBreak;
  classes[13] = CHARACTER.lineBreak;
  classes[32] = CHARACTER.blank;
  classes[95] = CHARACTER.underscore;
  return classes;
}

/** Dashes, quotation marks, Latin letters with accents: the rest of what newspapers print goes the slow way. */
function wideClass(code: number): CharacterClass {
  if (code >= 0x2010 && code < 0x2028) return CHARACTER.other;
  if (code === 0xa0) return CHARACTER.blank;
  if (code >= 0xc0 && code < 0x2c2) return code === 0xd7 || code === 0xf7 ? CHARACTER.other : CHARACTER.letter;
  return rareClass(code);
}

function rareClass(code: number): CharacterClass {
  if (SEPARATORS.includes(code)) return CHARACTER.lineBreak;
  const character = String.fromCodePoint(code);
  if (/\s/u.test(character)) return CHARACTER.blank;
  if (/\p{L}/u.test(character)) return CHARACTER.letter;
  if (/\p{Nd}/u.test(character)) return CHARACTER.digit;
  return /\p{M}/u.test(character) ? CHARACTER.mark : CHARACTER.other;
}
