/**
 * A text with its first labels in, all that links look at and that is the same for each of its cues out: a row of numbers
 * a token, and what lies between any two tokens as running sums, so that each is one subtraction. Built once per text,
 * however many cues look at it. Knows no features.
 */
import type { TokenRange } from './cue-window';
import { ROWS_AROUND } from './feature-templates';
import { ROLE } from './labels';
import { SPOT_NAMES } from './link-templates';
import { at, markTokens, QUOTE, type TokenTraits } from './token-traits';
import { MARK_KIND, opensClause } from './word-kind';

/** Numbers in the row of a token. */
export const SPOT_WIDTH: number = SPOT_NAMES.length;
/** Label where there is no token. */
const NO_ROLE = 9;

/** Running sums hold at `i` what stands before token `i`. */
export interface LinkView {
  readonly traits: TokenTraits;
  /** The rows of all tokens (see `SPOT_NAMES`), some empty ones around them; each cue fills in what it sees. */
  readonly rows: Int32Array;
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
  /** Token that opened the clause, -1 for none. */
  readonly opener: Int32Array;
}

/** Looks at a text of which `cues` are known. */
export function readLinkView(traits: TokenTraits, roles: Uint8Array, cues: readonly TokenRange[]): LinkView {
  const room = roles.length + 1;
  const view: LinkView = {
    traits,
    rows: new Int32Array((roles.length + 2 * ROWS_AROUND) * SPOT_WIDTH),
    commas: new Int32Array(room),
    cueStarts: new Int32Array(room),
    cueEnds: new Int32Array(room),
    quoteStarts: new Int32Array(room),
    quoteEnds: new Int32Array(room),
    contentEnds: new Int32Array(room),
    contentStarts: new Int32Array(room),
    opener: new Int32Array(room),
  };
  const isCue = markTokens(roles.length, cues);
  countMarks(view, isCue, roles);
  fillRows(view, roles);
  fillNextCues(view, isCue);
  return view;
}

/** Returns where the row of a token begins. */
export function rowOfToken(i: number): number {
  return (i + ROWS_AROUND) * SPOT_WIDTH;
}

function countMarks(view: LinkView, isCue: Uint8Array, roles: Uint8Array): void {
  const { kind, quote } = view.traits;
  let opener = -1;
  for (let i = 0; i < roles.length; i += 1) {
    const marks = quote[i] ?? 0;
    const isContent = roles[i] === ROLE.content;
    count(view.commas, i, kind[i] === MARK_KIND.comma && (marks & QUOTE.inside) === 0);
    count(view.cueStarts, i, isCue[i] === 1 && isCue[i - 1] !== 1);
    count(view.cueEnds, i, isCue[i] === 1 && isCue[i + 1] !== 1);
    count(view.quoteStarts, i, (marks & QUOTE.opens) !== 0);
    count(view.quoteEnds, i, (marks & QUOTE.closes) !== 0);
    count(view.contentEnds, i, !isContent && i > 0 && roles[i - 1] === ROLE.content);
    count(view.contentStarts, i, !isContent && roles[i + 1] === ROLE.content);
    if (opensClause(kind[i] ?? 0)) opener = i;
    view.opener[i] = opener;
  }
}

function count(sums: Int32Array, i: number, counts: boolean): void {
  sums[i + 1] = (sums[i] ?? 0) + (counts ? 1 : 0);
}

/** Fills in what every cue sees alike. */
function fillRows({ rows, traits }: LinkView, roles: Uint8Array): void {
  const { word, kind, sense, quote, quotedShare, units } = traits;
  for (let i = -1; i <= roles.length; i += 1) {
    const row = rowOfToken(i);
    const isInside = i >= 0 && i < roles.length;
    rows[row] = at(word, i);
    rows[row + 1] = at(kind, i);
    rows[row + 2] = at(sense, i);
    rows[row + 3] = isInside ? (roles[i] ?? 0) : NO_ROLE;
    rows[row + 4] = at(quote, i);
    rows[row + 5] = at(quote, i) & QUOTE.inside;
    rows[row + 6] = isInside ? at(quotedShare, units.sentenceOf[i] ?? 0) : 0;
  }
}

/** Fills in the next cue behind each token, and whether it stands in the same sentence. */
function fillNextCues({ rows, traits }: LinkView, isCue: Uint8Array): void {
  const { word, units } = traits;
  let next = 0;
  let sentence = -1;
  for (let i = isCue.length - 1; i >= 0; i -= 1) {
    const row = rowOfToken(i);
    rows[row + 7] = next;
    rows[row + 8] = sentence === units.sentenceOf[i] ? 1 : 0;
    if (isCue[i] !== 1) continue;
    next = word[i] ?? 0;
    sentence = units.sentenceOf[i] ?? 0;
  }
}

/** Returns what a running sum counts in the tokens from the cue to `i`, itself included, at most `most`. */
export function between(sums: Int32Array, cue: TokenRange, i: number, most: number): number {
  const found = i < cue.first ? (sums[cue.first] ?? 0) - (sums[i] ?? 0) : (sums[i + 1] ?? 0) - (sums[cue.end] ?? 0);
  return Math.min(most, found);
}
