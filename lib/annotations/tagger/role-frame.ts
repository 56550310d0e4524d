/**
 * A sentence in, its traits laid out for the first tagger out: with empty places on both sides, the nearest likely cues
 * and verbs, commas counted, clauses marked. Scratch memory, filled anew for each sentence. Knows no features.
 */
import { at, QUOTE, STRONG_LEVEL, type TokenTraits } from './token-traits';
import { LIST_KIND, looksVerbal, MARK_KIND, opensClause } from './word-kind';

/** Tokens looked at to the left and right: so many empty places stand before and behind the sentence. */
export const REACH = 3;
/** Place of a token that is not there; below `REACH`, so no token has it. */
export const NO_PLACE = 0;

/** What stands outside the sentence, where words, kinds, levels and quotes are looked up. */
const OUTSIDE_WORD = 3;
const OUTSIDE_KIND = 63;
const OUTSIDE_LEVEL = 13;
const OUTSIDE_SENSE = 19;
const OUTSIDE_QUOTE = 13;
const OUTSIDE_HINT = 5;

/** All by place: token `first + i` of the sentence has place `i + REACH`. */
export class RoleFrame {
  length = 0;
  word = new Int32Array(0);
  kind = new Int32Array(0);
  level = new Int32Array(0);
  sense = new Int32Array(0);
  ending = new Int32Array(0);
  quote = new Int32Array(0);
  hint = new Int32Array(0);
  /** Nearest likely cue to the left and to the right, the token itself left out. */
  leftCue = new Int32Array(0);
  rightCue = new Int32Array(0);
  leftVerb = new Int32Array(0);
  rightVerb = new Int32Array(0);
  /** Nearest "that" to the left. */
  that = new Int32Array(0);
  /** Token that opened the clause. */
  opener = new Int32Array(0);
  /** Commas before the token. */
  commas = new Int32Array(0);

  /** Fills the frame with the tokens `[first, first + length)`. */
  read(traits: TokenTraits, first: number, length: number): void {
    this.reserve(length + 2 * REACH);
    this.length = length;
    fill(this.word, traits.word, { first, length, outside: OUTSIDE_WORD });
    fill(this.kind, traits.kind, { first, length, outside: OUTSIDE_KIND });
    fill(this.sense, traits.sense, { first, length, outside: OUTSIDE_SENSE });
    fill(this.level, traits.level, { first, length, outside: OUTSIDE_LEVEL });
    fill(this.ending, traits.ending, { first, length, outside: OUTSIDE_WORD });
    fill(this.hint, traits.hint, { first, length, outside: OUTSIDE_HINT });
    fill(this.quote, traits.quote, { first, length, outside: OUTSIDE_QUOTE });
    this.lookLeft();
    this.lookRight();
  }

  private reserve(room: number): void {
    if (this.word.length >= room) return;
    const array = () => new Int32Array(room * 2);
    this.word = array();
    this.kind = array();
    this.level = array();
    this.sense = array();
    this.ending = array();
    this.quote = array();
    this.hint = array();
    this.leftCue = array();
    this.rightCue = array();
    this.leftVerb = array();
    this.rightVerb = array();
    this.that = array();
    this.opener = array();
    this.commas = array();
  }

  private lookLeft(): void {
    let [cue, verb, that, commas, opener] = [NO_PLACE, NO_PLACE, NO_PLACE, 0, REACH];
    for (let i = REACH; i < this.length + REACH; i += 1) {
      const kind = at(this.kind, i);
      if (opensClause(kind)) opener = i;
      this.opener[i] = opener;
      this.leftCue[i] = cue;
      this.leftVerb[i] = verb;
      this.that[i] = that;
      this.commas[i] = commas;
      if (this.isLikelyCue(i)) cue = i;
      if (looksVerbal(kind)) verb = i;
      if (kind === LIST_KIND.that) that = i;
      if (kind === MARK_KIND.comma) commas += 1;
    }
  }

  private lookRight(): void {
    let [cue, verb] = [NO_PLACE, NO_PLACE];
    for (let i = this.length + REACH - 1; i >= REACH; i -= 1) {
      this.rightCue[i] = cue;
      this.rightVerb[i] = verb;
      if (this.isLikelyCue(i)) cue = i;
      if (looksVerbal(at(this.kind, i))) verb = i;
    }
  }

  private isLikelyCue(i: number): boolean {
    return at(this.level, i) >= STRONG_LEVEL && (at(this.quote, i) & QUOTE.inside) === 0;
  }
}

function fill(into: Int32Array, from: Int32Array, { first, length, outside }: Filling): void {
  into.fill(outside, 0, REACH);
  into.set(from.subarray(first, first + length), REACH);
  into.fill(outside, length + REACH, length + 2 * REACH);
}

interface Filling {
  readonly first: number;
  readonly length: number;
  readonly outside: number;
}
