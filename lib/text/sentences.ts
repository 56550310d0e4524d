/**
 * Tokens in, sentences and paragraphs out, as ranges of tokens. A line break is a paragraph edge; a sentence never
 * crosses it and never has more than SENTENCE_CAP tokens, so that everything built on sentences stays linear.
 * Newline tokens belong to no sentence. Knows nothing of quotations but that closing marks go with the sentence.
 */
import { hasCase, isDigitAt } from './characters';
import { TOKEN, type Tokens } from './tokens';

/** Consecutive token ranges: range `i` is tokens `[first[i], end[i])`. */
export interface TokenRanges {
  readonly length: number;
  readonly first: Int32Array;
  readonly end: Int32Array;
}

export interface SentenceUnits {
  readonly sentences: TokenRanges;
  readonly paragraphs: TokenRanges;
  /** Sentence of each token, -1 for newline tokens. */
  readonly sentenceOf: Int32Array;
  /** Paragraph of each token, -1 for newline tokens. */
  readonly paragraphOf: Int32Array;
}

/** Tokens; the longest sentences of edited news have about 120. */
export const SENTENCE_CAP = 255;

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Written with a full stop before the name or number they belong to: never the end of a sentence. */
const ABBREVIATIONS_BEFORE = wordSet(
  'mr mrs ms dr prof rev hon gen lt col maj capt sgt cpl pvt brig adm cmdr cmdt sen rep gov pres amb atty supt insp det st mt ft fr sr msgr vs',
);
/** The same, but only before a number: "No. 5", "Jan. 3", "pp. 7". */
const ABBREVIATIONS_BEFORE_NUMBER = wordSet(
  'no nos art sec para fig vol ch p pp approx ca est jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** May end a sentence or not: the next word decides. */
const ABBREVIATIONS_EITHER = wordSet('inc ltd co corp jr sr etc al dept univ ave blvd bros cos');
/** Capitalised words that begin a sentence after "U.S." or "Inc." rather than go on with a name. */
const STARTERS = wordSet(
  'the a an it its he his she her they their we our i you this that these those there but and or so if in on at by for from to with after before since when while as however meanwhile according what who how why where not no yes both some many most more several all one two three last earlier later also still',
);
const TERMINALS: ReadonlySet<number> = new Set(Array.from('.?!…。؟', (mark) => mark.charCodeAt(0)));
const CLOSERS = ')]}';

/** What sentences are read from: `words` are lower-cased, by token. */
interface Worded {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly string[];
}

/** Finds sentences and paragraphs; `words` are the lower-cased words by token. */
export function findSentences(text: string, tokens: Tokens, words: readonly string[]): SentenceUnits {
  const worded = { text, tokens, words };
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const paragraphOf = new Int32Array(tokens.length).fill(-1);
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  let token = 0;
  while (token < tokens.length) {
    if (tokens.kind[token] === TOKEN.newline) {
      token += 1;
      continue;
    }
    const first = token;
    while (token < tokens.length && tokens.kind[token] !== TOKEN.newline) {
      const end = endOfSentence(worded, token);
      sentenceOf.fill(sentences.length >> 1, token, end);
      sentences.push(token, end);
      token = end;
    }
    paragraphOf.fill(paragraphs.length >> 1, first, token);
    paragraphs.push(first, token);
  }
  return { sentences: toRanges(sentences), paragraphs: toRanges(paragraphs), sentenceOf, paragraphOf };
}

function toRanges(pairs: readonly number[]): TokenRanges {
  const length = pairs.length >> 1;
  const first = new Int32Array(length);
  const end = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    first[i] = pairs[2 * i] ?? 0;
    end[i] = pairs[2 * i + 1] ?? 0;
  }
  return { length, first, end };
}

function endOfSentence(worded: Worded, first: number): number {
  const { text, tokens } = worded;
  const limit = Math.min(tokens.length, first + SENTENCE_CAP);
  for (let token = first; token < limit; token += 1) {
    if (tokens.kind[token] === TOKEN.newline) return token;
    if (!endsSentence(text, tokens, token)) continue;
    const end = afterClosers(text, tokens, token + 1, limit);
    if (startsSentence(worded, token, end)) return end;
  }
  return limit;
}

/** A mark that can end a sentence, alone ("." "?") or as the last stop of an acronym ("U.S."). */
function endsSentence(text: string, tokens: Tokens, token: number): boolean {
  const kind = tokens.kind[token];
  if (kind !== TOKEN.punctuation && kind !== TOKEN.word) return false;
  const end = tokens.end[token] ?? 0;
  // A word that a pack puts in has no width, and what stands before it is not its own.
  return tokens.start[token] !== end && TERMINALS.has(text.charCodeAt(end - 1));
}

/** Closing marks without a space before them belong to the sentence they close. */
function afterClosers(text: string, tokens: Tokens, token: number, limit: number): number {
  let end = token;
  while (end < limit && tokens.start[end] === tokens.end[end - 1]) {
    const kind = tokens.kind[end];
    const mark = text.charAt(tokens.start[end] ?? 0);
    const closes =
      ((kind === TOKEN.doubleQuote || kind === TOKEN.singleQuote) && !'“„«‘‚'.includes(mark)) ||
      CLOSERS.includes(mark) ||
      TERMINALS.has(mark.charCodeAt(0));
    if (!closes) break;
    end += 1;
  }
  return end;
}

/** Tells whether a sentence can begin at `next`, when the one before ends with the mark `stop`. */
function startsSentence(worded: Worded, stop: number, next: number): boolean {
  const { text, tokens, words } = worded;
  if (next >= tokens.length || tokens.kind[next] === TOKEN.newline) return true;
  const opener = firstWord(text, tokens, next);
  const initial = text.charAt(tokens.start[opener] ?? 0);
  if (hasCase(initial, 0, 'lower')) return false;
  const isStop = text.charAt((tokens.end[stop] ?? 1) - 1) === '.';
  if (!isStop || next > stop + 1) return true;
  const nextWord = words[opener] ?? '';
  if (tokens.kind[stop] === TOKEN.word) return STARTERS.has(nextWord) && initial !== nextWord.charAt(0);
  return !isAbbreviation(worded, stop, nextWord);
}

function isAbbreviation({ text, tokens, words }: Worded, stop: number, nextWord: string): boolean {
  const before = stop - 1;
  if (before < 0 || tokens.kind[before] !== TOKEN.word || tokens.end[before] !== tokens.start[stop]) return false;
  const word = words[before] ?? '';
  const isInitial = word.length === 1 && word !== 'i' && hasCase(text, tokens.start[before] ?? 0, 'upper');
  if (isInitial || ABBREVIATIONS_BEFORE.has(word)) return true;
  if (ABBREVIATIONS_BEFORE_NUMBER.has(word)) return isDigitAt(nextWord, 0);
  return ABBREVIATIONS_EITHER.has(word) && !STARTERS.has(nextWord);
}

/** Skips opening quotation marks and brackets. */
function firstWord(text: string, tokens: Tokens, from: number): number {
  let token = from;
  while (token < tokens.length - 1 && token < from + 3) {
    const kind = tokens.kind[token];
    const isOpener =
      kind === TOKEN.doubleQuote || kind === TOKEN.singleQuote || '([{'.includes(text.charAt(tokens.start[token] ?? 0));
    if (!isOpener) break;
    token += 1;
  }
  return token;
}
