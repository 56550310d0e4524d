/**
 * Text units in, one row of numbers per token out: everything the two taggers look at, computed once per text so that
 * their inner loops touch no string. Knows nothing of features, labels or weights.
 */
import type { TextUnits } from '../../text/text-units';
import { TOKEN } from '../../text/tokens';
import type { MarkedText } from '../word-classes';
import { type CueLevels, levelOf } from './cue-levels';
import type { TokenRange } from './cue-window';
import { hashText } from './hashing';
import { wordKind } from './word-kind';
import { hasSense, senseOf } from './word-sense';

/** From this level on a word counts as a likely cue of its sentence. */
export const STRONG_LEVEL = 3;

/** Share of a sentence's tokens from which it counts as wholly quoted. */
const MOSTLY = 0.8;

/** Labels of `TokenTraits.hint`. */
export const HINT = { none: 0, source: 1, cue: 2, content: 3 } as const;

/** Bits of `TokenTraits.quote`. */
export const QUOTE = { inside: 1, opens: 2, closes: 4 } as const;

/** What the rules make of one cue, as token ranges. */
export interface RuleFrame {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** A text and what the rules found in it: all that the taggers get to see. */
export interface TaggerInput {
  readonly units: MarkedText;
  readonly rules: readonly RuleFrame[];
}

/** One row per token; all in one type of array, so that the feature functions stay fast on every one of them. */
export interface TokenTraits {
  readonly units: TextUnits;
  /** Hash of the lower-case word with every digit as 0. */
  readonly word: Int32Array;
  /** Hash of its last three letters. */
  readonly ending: Int32Array;
  readonly kind: Int32Array;
  readonly level: Int32Array;
  /** What the lexicon knows of it (see word-sense). */
  readonly sense: Int32Array;
  readonly quote: Int32Array;
  /** What the rules say: a label of `HINT`. */
  readonly hint: Int32Array;
  readonly rules: readonly RuleFrame[];
  /** Index in `rules` of the frame whose cue the token is part of, -1 for none. */
  readonly ruleOf: Int32Array;
  /** Of each sentence: 0 nothing in it is quoted, 1 a part, 2 (nearly) all. */
  readonly quotedShare: Int32Array;
}

/** Reads the traits of every token. */
export function readTraits({ units, rules }: TaggerInput, levels: CueLevels): TokenTraits {
  const { length, start, end, kind: tokenKind } = units.tokens;
  const word = new Int32Array(length);
  const ending = new Int32Array(length);
  const kind = new Int32Array(length);
  const level = new Int32Array(length);
  const sense = new Int32Array(length);
  const known = new Map<string, WordTraits>();
  for (let i = 0; i < length; i += 1) {
    const key = wordKey(units.words[i] ?? '', tokenKind[i]);
    const traits = known.get(key) ?? readWord(key, levels);
    known.set(key, traits);
    const wordClass = units.classes[i] ?? 0;
    word[i] = traits.word;
    ending[i] = traits.ending;
    level[i] = traits.level;
    sense[i] = hasSense(wordClass) ? (traits.sense ?? wordClass) : wordClass;
    kind[i] = wordKind(tokenKind[i] ?? 0, units.text.slice(start[i], end[i]), key);
  }
  const quote = quoteBits(units);
  const hint = ruleHints(length, rules);
  const ruleOf = indexRules(length, rules);
  return {
    units,
    rules,
    ruleOf,
    word,
    ending,
    kind,
    level,
    sense,
    quote,
    hint,
    quotedShare: quotedShares(units, quote),
  };
}

/** What a word tells wherever it stands: read once a text. */
interface WordTraits {
  readonly word: number;
  readonly ending: number;
  readonly level: number;
  readonly sense: number | null;
}

function readWord(key: string, levels: CueLevels): WordTraits {
  const word = hashText(key);
  return { word, ending: hashText(key.slice(-3)), level: levelOf(levels, word), sense: senseOf(key) };
}

/** Tells whether anything in a sentence may report: a word that ever was a cue, a quotation, what the rules found. */
export function mayReport({ units, level, quote, hint }: TokenTraits, sentence: number): boolean {
  const end = units.sentences.end[sentence] ?? 0;
  for (let i = units.sentences.first[sentence] ?? 0; i < end; i += 1) {
    if (((level[i] ?? 0) | (quote[i] ?? 0) | (hint[i] ?? 0)) !== 0) return true;
  }
  return false;
}

/** Reads one place of a trait, 0 outside the text (asked first, because reading outside an array is slow). */
export function at(trait: Int32Array, i: number): number {
  return i >= 0 && i < trait.length ? (trait[i] ?? 0) : 0;
}

/** The form in which a word enters the model. */
export function wordKey(word: string, tokenKind: number | undefined): string {
  return tokenKind === TOKEN.word ? word : word.replace(/\d/gu, '0');
}

/** What an inner frame says wins over the content of an outer one. */
function ruleHints(length: number, rules: readonly RuleFrame[]): Int32Array {
  const hint = new Int32Array(length);
  for (const { content } of rules) for (const { first, end } of content) hint.fill(HINT.content, first, end);
  for (const { source } of rules) if (source !== null) hint.fill(HINT.source, source.first, source.end);
  for (const { cue } of rules) if (cue !== null) hint.fill(HINT.cue, cue.first, cue.end);
  return hint;
}

/** Returns, for each token, the index of the frame whose cue it is part of, -1 for none; of two the earlier one. */
export function indexRules(length: number, rules: readonly RuleFrame[]): Int32Array {
  const ruleOf = new Int32Array(length).fill(-1);
  for (let index = rules.length - 1; index >= 0; index -= 1) {
    const cue = rules[index]?.cue;
    if (cue) ruleOf.fill(index, cue.first, cue.end);
  }
  return ruleOf;
}

/** Returns the frame whose cue shares a token with `cue`, null when there is none. */
export function ruleFor<F extends RuleFrame>(ruleOf: Int32Array, rules: readonly F[], cue: TokenRange): F | null {
  for (let i = cue.first; i < cue.end; i += 1) {
    const rule = rules[ruleOf[i] ?? -1];
    if (rule !== undefined) return rule;
  }
  return null;
}

function quoteBits(units: TextUnits): Int32Array {
  const quote = new Int32Array(units.tokens.length);
  for (const { firstToken, endToken, parent } of units.quotations) {
    if (parent !== null) continue;
    for (let i = firstToken; i < endToken; i += 1) quote[i] = QUOTE.inside;
    quote[firstToken] = QUOTE.inside | QUOTE.opens;
    quote[endToken - 1] = (quote[endToken - 1] ?? 0) | QUOTE.closes;
  }
  return quote;
}

function quotedShares(units: TextUnits, quote: Int32Array): Int32Array {
  const { length, first, end } = units.sentences;
  const shares = new Int32Array(length);
  for (let s = 0; s < length; s += 1) {
    const from = first[s] ?? 0;
    const to = end[s] ?? 0;
    const quoted = quote.subarray(from, to).reduce((sum, bits) => sum + (bits & QUOTE.inside), 0);
    shares[s] = quoted === 0 ? 0 : quoted >= (to - from) * MOSTLY ? 2 : 1;
  }
  return shares;
}

/** Returns one byte per token, 1 inside the given ranges. */
export function markTokens(length: number, ranges: readonly TokenRange[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { first, end } of ranges) marks.fill(1, first, end);
  return marks;
}
