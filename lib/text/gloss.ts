/**
 * The tokens of a text in another language in, tokens out whose words are English and whose places are still those of the
 * printed text: so no later step knows the language, and whatever is shown is the reader’s own words. A word that stands for
 * several gets tokens without width before it; several that stand for one get one token. Pure and linear.
 */
import type { LanguagePack, PackEntry } from './language-pack';
import { TOKEN, type TokenKind, type Tokens } from './tokens';

/** Tokens with the lower-case word and the capital that each stands for. */
export interface WordedTokens {
  readonly tokens: Tokens;
  readonly words: readonly string[];
  /** 1 where the word is printed, or in English would be printed, with a capital. */
  readonly capitals: Uint8Array;
}

/** "1.200.000", "12.500,75", "3,5"; a comma before three digits is left as a thousands mark, as in the Americas. */
const DECIMAL_COMMA = /\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.,]\d)|\d+,\d{1,2}(?![\d.,]\d|\d)/y;

/** Puts the words of the pack in the place of the printed ones. */
export function glossTokens(text: string, printed: WordedTokens, pack: LanguagePack): WordedTokens {
  const list = new GlossedTokens();
  for (let token = 0; token < printed.tokens.length; ) {
    const end = addNumber(text, printed, pack, { list, token }) ?? addEntry(printed, pack, { list, token });
    if (end === null) list.copy(printed, token);
    token = end ?? token + 1;
  }
  return list.done();
}

interface Place {
  readonly list: GlossedTokens;
  readonly token: number;
}

/** Rewrites a number with the marks of English; null when none begins here. */
function addNumber(text: string, { tokens }: WordedTokens, pack: LanguagePack, place: Place): number | null {
  if (!pack.hasDecimalComma || tokens.kind[place.token] !== TOKEN.number) return null;
  const start = tokens.start[place.token] ?? 0;
  DECIMAL_COMMA.lastIndex = start;
  const number = DECIMAL_COMMA.exec(text)?.[0];
  if (number === undefined) return null;
  let end = place.token;
  while (end < tokens.length && (tokens.end[end] ?? 0) < start + number.length) end += 1;
  if (tokens.end[end] !== start + number.length) return null;
  const word = number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  place.list.add({ start, end: start + number.length, kind: TOKEN.number, word, isCapital: false });
  return end + 1;
}

/** Adds the gloss of the longest entry that begins here; null when there is none. */
function addEntry(printed: WordedTokens, pack: LanguagePack, { list, token }: Place): number | null {
  const entry = pack.entries.get(printed.words[token] ?? '')?.find((candidate) => matches(printed, token, candidate));
  if (entry === undefined) return null;
  const end = token + entry.surface.length;
  if (entry.role !== 'adjective' || !list.addBeforeNoun(entry.gloss, printed.tokens.end[end - 1] ?? 0)) {
    list.addGloss(printed, { first: token, end }, entry);
  }
  return end;
}

function matches(printed: WordedTokens, token: number, { surface }: PackEntry): boolean {
  return surface.every((word, index) => printed.words[token + index] === word);
}

interface GlossedToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly word: string;
  readonly isCapital: boolean;
}

/** The tokens made so far, and where among them the noun stands that an adjective may follow. */
class GlossedTokens {
  private readonly made: GlossedToken[] = [];
  private nounFirst = -1;

  add(token: GlossedToken): void {
    this.made.push(token);
    this.nounFirst = -1;
  }

  copy({ tokens, words, capitals }: WordedTokens, token: number): void {
    this.add({
      start: tokens.start[token] ?? 0,
      end: tokens.end[token] ?? 0,
      kind: (tokens.kind[token] ?? TOKEN.word) as TokenKind,
      word: words[token] ?? '',
      isCapital: capitals[token] === 1,
    });
  }

  /** Surplus English words have no width; the last one covers what printed words are left. */
  addGloss(printed: WordedTokens, { first, end }: { first: number; end: number }, entry: PackEntry): void {
    const gloss = entry.role === 'adjective' ? entry.alone : entry.gloss;
    const surplus = Math.max(0, gloss.length - (end - first));
    const nounFirst = this.made.length;
    for (const [index, word] of gloss.entries()) {
      const token = first + Math.max(0, index - surplus);
      const start = printed.tokens.start[token] ?? 0;
      const last = index === gloss.length - 1 ? end - 1 : token;
      const stop = index < surplus ? start : (printed.tokens.end[last] ?? start);
      // A capital at the head of a sentence is that of its first English word alone.
      const isPrinted = (index === 0 || index > surplus) && printed.capitals[token] === 1;
      this.add(wordToken(word, start, stop, isPrinted));
    }
    if (entry.role === 'noun') this.nounFirst = nounFirst;
  }

  /** "soldados rusos" is "Russian soldiers": the adjective goes before the noun, whose token grows over it. */
  addBeforeNoun(gloss: readonly string[], end: number): boolean {
    const noun = this.made[this.nounFirst];
    const last = this.made.at(-1);
    if (noun === undefined || last === undefined) return false;
    this.made[this.made.length - 1] = { ...last, end };
    const { start } = noun;
    this.made.splice(this.nounFirst, 0, ...gloss.map((word) => wordToken(word, start, start, false)));
    return true;
  }

  done(): WordedTokens {
    const { made } = this;
    return {
      tokens: {
        length: made.length,
        start: Int32Array.from(made, ({ start }) => start),
        end: Int32Array.from(made, ({ end }) => end),
        kind: Uint8Array.from(made, ({ kind }) => kind),
      },
      words: made.map(({ word }) => word),
      capitals: Uint8Array.from(made, ({ isCapital }) => (isCapital ? 1 : 0)),
    };
  }
}

function wordToken(word: string, start: number, end: number, isPrintedCapital: boolean): GlossedToken {
  const lower = word.toLowerCase();
  return { start, end, kind: TOKEN.word, word: lower, isCapital: isPrintedCapital || word !== lower };
}
