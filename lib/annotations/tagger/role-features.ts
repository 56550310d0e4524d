/**
 * A sentence in, the features of the first tagger out: is this token part of a source, of a cue, of a content? Words,
 * kinds, senses and cue levels around the token, quotation marks, where the likely cues of the sentence stand, what the
 * rules say. Part of the model's format. Knows no weights.
 */
import { type FeatureSink, ROWS_AROUND } from './feature-templates';
import { TOKEN_NAMES } from './role-templates';
import { at, QUOTE, STRONG_LEVEL, type TokenTraits } from './token-traits';
import { LIST_KIND, looksVerbal, MARK_KIND, opensClause } from './word-kind';

const WIDTH = TOKEN_NAMES.length;
/** Word, kind, level, sense, ending, quote and hint of what stands outside the sentence. */
const OUTSIDE = [3, 63, 13, 19, 3, 13, 5] as const;
/** Index of a token that is not there. */
const NO_TOKEN = -1;
/** Stands for the distance to a token that is not there, for its word, and for the commas up to it. */
const NO_DISTANCE = 99;
const NO_WORD = 1;
const NO_COMMAS = 3;
/** Places in the row of a token (see `TOKEN_NAMES`). */
const WORD = 0;
const KIND = 1;
const LEVEL = 2;
const SENSE = 3;
const PLACE = 17;

/** Gives the features of sentences; holds scratch memory only. */
export class RoleFeatures {
  private rows = new Int32Array(0);
  /** Commas before each token. */
  private commas = new Int32Array(0);
  private readonly whole = new Int32Array(1);

  /** Adds every token of sentence `sentence`. */
  write(traits: TokenTraits, sentence: number, sink: FeatureSink): void {
    const first = traits.units.sentences.first[sentence] ?? 0;
    const length = (traits.units.sentences.end[sentence] ?? 0) - first;
    this.reserve(length);
    this.readTokens(traits, first, length);
    this.lookLeft(length);
    this.lookRight(length);
    this.whole[0] = contextOf(traits, sentence);
    sink.begin(this.whole);
    for (let i = 0; i < length; i += 1) sink.add(this.rows, rowOf(i));
  }

  private reserve(length: number): void {
    if (this.commas.length >= length) return;
    this.rows = new Int32Array(2 * (length + ROWS_AROUND) * WIDTH);
    this.commas = new Int32Array(2 * length);
  }

  private readTokens(traits: TokenTraits, first: number, length: number): void {
    const { rows } = this;
    const { word, kind, level, sense, ending, quote, hint } = traits;
    for (let i = 0; i < length; i += 1) {
      const row = rowOf(i);
      const token = first + i;
      rows[row] = word[token] ?? 0;
      rows[row + 1] = kind[token] ?? 0;
      rows[row + 2] = level[token] ?? 0;
      rows[row + 3] = sense[token] ?? 0;
      rows[row + 4] = ending[token] ?? 0;
      rows[row + 5] = quote[token] ?? 0;
      rows[row + 6] = hint[token] ?? 0;
    }
    for (let step = 1; step <= ROWS_AROUND; step += 1) {
      rows.set(OUTSIDE, rowOf(-step));
      rows.set(OUTSIDE, rowOf(length - 1 + step));
    }
  }

  private lookLeft(length: number): void {
    const { rows } = this;
    let [cue, verb, that, commas, opener] = [NO_TOKEN, NO_TOKEN, NO_TOKEN, 0, 0];
    for (let i = 0; i < length; i += 1) {
      const kind = rows[rowOf(i) + KIND] ?? 0;
      opener = opensClause(kind) ? i : opener;
      this.commas[i] = commas;
      this.writeLeftCue(i, cue, that > cue);
      this.writeClause(i, verb, opener);
      commas += kind === MARK_KIND.comma ? 1 : 0;
      if (this.isLikelyCue(i)) cue = i;
      if (looksVerbal(kind)) verb = i;
      if (kind === LIST_KIND.that) that = i;
    }
  }

  private writeClause(i: number, verb: number, opener: number): void {
    const { rows } = this;
    const row = rowOf(i);
    rows[row + 12] = this.traitOf(verb, WORD);
    rows[row + 13] = distance(verb, i);
    rows[row + 14] = this.traitOf(opener, WORD);
    rows[row + 15] = bucket(i - opener);
    rows[row + 16] = this.traitOf(opener + 1, WORD);
  }

  private writeLeftCue(i: number, cue: number, hasThat: boolean): void {
    const { rows } = this;
    const row = rowOf(i);
    const commas = this.commasBetween(cue, i);
    rows[row + 7] = distance(cue, i);
    rows[row + 8] = rows[rowOf(cue + 1) + KIND] ?? 0;
    rows[row + 9] = rows[rowOf(cue + 2) + KIND] ?? 0;
    rows[row + 10] = Math.min(rows[row + 7] ?? 0, 3);
    rows[row + 11] = commas;
    rows[row + PLACE] = commas * 8 + (cue !== NO_TOKEN && hasThat ? 1 : 0);
  }

  private lookRight(length: number): void {
    const { rows } = this;
    let [cue, verb] = [NO_TOKEN, NO_TOKEN];
    for (let i = length - 1; i >= 0; i -= 1) {
      const row = rowOf(i);
      rows[row + PLACE] = (rows[row + PLACE] ?? 0) + 2 * this.commasBetween(i, cue);
      rows[row + 18] = distance(cue, i);
      rows[row + 19] = this.traitOf(cue, WORD);
      rows[row + 20] = this.traitOf(cue, SENSE);
      rows[row + 21] = distance(verb, i);
      if (this.isLikelyCue(i)) cue = i;
      if (looksVerbal(rows[row + KIND] ?? 0)) verb = i;
    }
  }

  private isLikelyCue(i: number): boolean {
    const row = rowOf(i);
    return (this.rows[row + LEVEL] ?? 0) >= STRONG_LEVEL && ((this.rows[row + 5] ?? 0) & QUOTE.inside) === 0;
  }

  private traitOf(token: number, place: number): number {
    return token === NO_TOKEN ? NO_WORD : (this.rows[rowOf(token) + place] ?? 0);
  }

  /** 0, 1, 2 and more commas from one token to a later one; 3 when one of them is not there. */
  private commasBetween(from: number, to: number): number {
    if (from === NO_TOKEN || to === NO_TOKEN) return NO_COMMAS;
    return Math.min(2, (this.commas[to] ?? 0) - (this.commas[from] ?? 0));
  }
}

function rowOf(i: number): number {
  return (i + ROWS_AROUND) * WIDTH;
}

/** How far this sentence and the one before are set in quotation marks, and whether it opens a paragraph. */
function contextOf({ units, quotedShare }: TokenTraits, sentence: number): number {
  const first = units.sentences.first[sentence] ?? 0;
  const isFirst = sentence === 0 || units.paragraphOf[first - 1] !== units.paragraphOf[first];
  const before = isFirst ? 3 : at(quotedShare, sentence - 1);
  return (isFirst ? 16 : 0) + at(quotedShare, sentence) * 4 + before;
}

function distance(token: number, i: number): number {
  return token === NO_TOKEN ? NO_DISTANCE : bucket(Math.abs(token - i));
}

/** Distances in classes: exact up to three, then ever wider. */
function bucket(steps: number): number {
  if (steps <= 3) return steps;
  if (steps <= 5) return 5;
  if (steps <= 8) return 8;
  if (steps <= 13) return 13;
  return steps <= 21 ? 21 : 40;
}
