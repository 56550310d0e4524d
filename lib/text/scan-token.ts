/**
 * A text and the offset of a character in, the end and the kind of the token that begins there out: by hand and not by one
 * large expression, whose compiling cost a first article more than all other reading. Longest reading first: address,
 * acronym, word; date, clock time, number with what is written on to it; line break; mark.
 */
import { CHARACTER, classAt, isLetter, isSpace, partEnd, widthAt } from './characters';
import { scanNumber } from './scan-number';
import { TOKEN, type TokenKind } from './tokens';

/** Where a token ends and what it is; one object is used over and over. */
export interface ScannedToken {
  end: number;
  kind: TokenKind;
}

const DOUBLE_QUOTES = '"“”„‟«»＂';
const SINGLE_QUOTES = "'‘’‚‛`";
const JOINERS = "-‐‑'’&";
const PUNCTUATION = /^\p{P}/u;

/** Reads the token at `start`, where no white space within a line stands; always at least one code unit long. */
export function scanToken(text: string, start: number, token: ScannedToken): void {
  switch (classAt(text, start)) {
    case CHARACTER.letter:
    case CHARACTER.mark:
    case CHARACTER.underscore:
      scanWord(text, start, token);
      break;
    case CHARACTER.digit:
      scanNumber(text, start, token);
      break;
    case CHARACTER.lineBreak:
    case CHARACTER.blank:
      token.end = spaceEnd(text, start);
      token.kind = TOKEN.newline;
      break;
    case CHARACTER.other:
      scanMark(text, start, token);
      break;
  }
}

/** Returns where the white space that begins at `offset` ends, or where the line does. */
export function blankEnd(text: string, offset: number): number {
  let end = offset;
  while (classAt(text, end) === CHARACTER.blank) end += 1;
  return end;
}

function spaceEnd(text: string, offset: number): number {
  let end = offset;
  for (;;) {
    const found = classAt(text, end);
    if (!isSpace(found)) return end;
    end += 1;
  }
}

function scanWord(text: string, start: number, token: ScannedToken): void {
  const address = addressEnd(text, start);
  if (address > start) {
    token.end = address;
    token.kind = TOKEN.mixed;
    return;
  }
  const acronym = acronymEnd(text, start);
  token.end = acronym > start ? acronym : wordEnd(text, start);
  token.kind = holdsDigit(text, start, token.end) ? TOKEN.mixed : TOKEN.word;
}

/** "https://…" up to white space or a quotation mark; `start` when there is none. */
function addressEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 104 || !(text.startsWith('http://', start) || text.startsWith('https://', start)))
    return start;
  const body = text.indexOf('//', start) + 2;
  let end = body;
  while (end < text.length && !isSpace(classAt(text, end)) && !'"“”<>'.includes(text.charAt(end))) end += 1;
  return end > body ? end : start;
}

/** "U.S.", "a.m.", "U.S", "U.S.-backed"; `start` for "end.Next". */
function acronymEnd(text: string, start: number): number {
  let end = start + widthAt(text, start);
  if (text.charAt(end) !== '.' || classAt(text, start) !== CHARACTER.letter) return start;
  for (let next = lettersEnd(text, end); next > end; next = lettersEnd(text, end)) end = next;
  if (end === start + widthAt(text, start)) return start;
  if (text.charAt(end) !== '.') return end;
  const tail = text.charAt(end + 1) === '-' ? partEnd(text, end + 2) : end + 2;
  return tail > end + 2 ? tail : end + 1;
}

/** Steps over ".L" where L is one letter and no more. */
function lettersEnd(text: string, dot: number): number {
  if (text.charAt(dot) !== '.' || classAt(text, dot + 1) !== CHARACTER.letter) return dot;
  const end = dot + 1 + widthAt(text, dot + 1);
  return isLetter(classAt(text, end)) ? dot : end;
}

/** Letters, digits and "_", then parts behind hyphens and apostrophes. */
function wordEnd(text: string, start: number): number {
  let end = partEnd(text, start);
  while (text.charAt(end) === '_') end = partEnd(text, end + 1);
  while (end < text.length && JOINERS.includes(text.charAt(end))) {
    const next = partEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function scanMark(text: string, start: number, token: ScannedToken): void {
  const mark = text.charAt(start);
  token.end = start + widthAt(text, start);
  if (DOUBLE_QUOTES.includes(mark)) token.kind = TOKEN.doubleQuote;
  else if (SINGLE_QUOTES.includes(mark)) token.kind = TOKEN.singleQuote;
  else {
    while ((mark === '.' || mark === '-') && text.charAt(token.end) === mark) token.end += 1;
    token.kind = isPunctuation(text, start) ? TOKEN.punctuation : TOKEN.symbol;
  }
}

function isPunctuation(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code < 128) return !'%$+<=>^|~'.includes(text.charAt(start)) && code > 32 && code < 127;
  return PUNCTUATION.test(String.fromCodePoint(text.codePointAt(start) ?? code));
}

function holdsDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (classAt(text, at) === CHARACTER.digit) return true;
  return false;
}
