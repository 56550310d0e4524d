/**
 * Text in, tokens out, in one pass, linear in the length of the text, no throw on any string. Possessive "’s" and contracted
 * endings ("n’t", "’ll") are tokens of their own. Knows nothing of sentences, of quotations or of what words mean.
 */
import { blankEnd, type ScannedToken, scanToken } from './scan-token';
import { TOKEN, type TokenKind, type Tokens } from './tokens';

/** Nine words of ten, for which native code is quickest before the code here is compiled. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,;?!)\n]|\.[ \n])/y;
const CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;
const APOSTROPHES = "'’ʼ";

/** Splits a text into tokens. */
export function tokenize(text: string): Tokens {
  const list = new TokenList(text.length);
  const token: ScannedToken = { end: 0, kind: TOKEN.word };
  for (let offset = blankEnd(text, 0); offset < text.length; offset = blankEnd(text, token.end)) {
    PLAIN_WORD.lastIndex = offset;
    if (PLAIN_WORD.test(text)) {
      token.end = PLAIN_WORD.lastIndex;
      list.add(offset, token.end, TOKEN.word);
      continue;
    }
    scanToken(text, offset, token);
    const split = token.kind === TOKEN.word ? cliticStart(text, offset, token.end) : token.end;
    if (split > offset && split < token.end) {
      list.add(offset, split, TOKEN.word);
      list.add(split, token.end, TOKEN.word);
    } else list.add(offset, token.end, token.kind);
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

/** Only the last four characters can hold an ending, so a long word costs nothing. */
function cliticStart(text: string, start: number, end: number): number {
  if (!APOSTROPHES.includes(text.charAt(end - 2)) && !APOSTROPHES.includes(text.charAt(end - 3))) return end;
  const from = Math.max(start, end - 4);
  const match = CLITIC.exec(text.slice(from, end));
  return match === null ? end : from + match.index;
}
