/**
 * A text with its first labels in, what lies between any two of its tokens out: commas, cues, quotations and breaks as
 * running sums, so that each is one subtraction; where the clause of a token opened, which cue comes next. Built once
 * per text, however many cues look at it. Knows no features.
 */
import type { TokenRange } from './cue-window';
import { ROLE } from './labels';
import { markTokens, QUOTE, type TokenTraits } from './token-traits';
import { MARK_KIND, opensClause } from './word-kind';

/** Stands for "no such token"; a small integer still, so that no array is ever read with a slow index. */
export const NOWHERE = 0x3fffffff;

/** Running sums hold at `i` what stands before token `i`. */
export interface LinkView {
  readonly traits: TokenTraits;
  /** The first tagger's label of each token. */
  readonly roles: Uint8Array;
  /** Commas outside quotations. */
  readonly commas: Int32Array;
  /** Cues, quotations and pieces of content that one enters, or leaves, going right; the other way round going left. */
  readonly cueStarts: Int32Array;
  readonly cueEnds: Int32Array;
  readonly quoteStarts: Int32Array;
  readonly quoteEnds: Int32Array;
  /** Tokens right behind and right before a piece of content. */
  readonly contentEnds: Int32Array;
  readonly contentStarts: Int32Array;
  /** Token that opened the clause, and the nearest cue token behind. */
  readonly opener: Int32Array;
  readonly nextCue: Int32Array;
}

/** Looks at a text of which `cues` are known. */
export function readLinkView(traits: TokenTraits, roles: Uint8Array, cues: readonly TokenRange[]): LinkView {
  const { kind, quote } = traits;
  const isCue = markTokens(roles.length, cues);
  const isContent = roles.map((role) => (role === ROLE.content ? 1 : 0));
  const sums = (counts: (i: number) => boolean) => runningSums(roles.length, counts);
  return {
    traits,
    roles,
    commas: sums((i) => kind[i] === MARK_KIND.comma && ((quote[i] ?? 0) & QUOTE.inside) === 0),
    cueStarts: sums((i) => isCue[i] === 1 && isCue[i - 1] !== 1),
    cueEnds: sums((i) => isCue[i] === 1 && isCue[i + 1] !== 1),
    quoteStarts: sums((i) => ((quote[i] ?? 0) & QUOTE.opens) !== 0),
    quoteEnds: sums((i) => ((quote[i] ?? 0) & QUOTE.closes) !== 0),
    contentEnds: sums((i) => isContent[i] === 0 && isContent[i - 1] === 1),
    contentStarts: sums((i) => isContent[i] === 0 && isContent[i + 1] === 1),
    opener: openersOf(kind),
    nextCue: nextOf(isCue),
  };
}

function runningSums(length: number, counts: (i: number) => boolean): Int32Array {
  const sums = new Int32Array(length + 1);
  let sum = 0;
  for (let i = 0; i < length; i += 1) {
    if (counts(i)) sum += 1;
    sums[i + 1] = sum;
  }
  return sums;
}

function openersOf(kind: Int32Array): Int32Array {
  const openers = new Int32Array(kind.length);
  let opener = -1;
  for (let i = 0; i < kind.length; i += 1) {
    if (opensClause(kind[i] ?? 0)) opener = i;
    openers[i] = opener;
  }
  return openers;
}

function nextOf(isCue: Uint8Array): Int32Array {
  const nexts = new Int32Array(isCue.length);
  let next = NOWHERE;
  for (let i = isCue.length - 1; i >= 0; i -= 1) {
    nexts[i] = next;
    if (isCue[i] === 1) next = i;
  }
  return nexts;
}

/** Returns what a running sum counts in the tokens from the cue to `i`, itself included, at most `most`. */
export function between(sums: Int32Array, cue: TokenRange, i: number, most: number): number {
  const count = i < cue.first ? (sums[cue.first] ?? 0) - (sums[i] ?? 0) : (sums[i + 1] ?? 0) - (sums[cue.end] ?? 0);
  return Math.min(most, count);
}
