/**
 * A cue and its window in, what stands between the cue and each token of the window out: commas, other cues,
 * quotations, breaks, the clause. Scratch memory, filled anew for each cue. Knows no features.
 */
import type { TokenRange } from './cue-window';
import { WINDOW_CAP } from './cue-window';
import { at, HINT, QUOTE, ruleFor, type TokenTraits } from './token-traits';
import { MARK_KIND, opensClause } from './word-kind';

export interface LinkText {
  readonly traits: TokenTraits;
  /** The first tagger's label of each token. */
  readonly roles: Uint8Array;
  /** 1 for each token of a cue. */
  readonly isCue: Uint8Array;
}

/** Stands for "no such token"; a small integer still, so that no array is ever read with a slow index. */
export const NOWHERE = 0x3fffffff;
/** Hint of a cue that the rules do not know. */
const NO_FRAME = 4;
/** Counts are told apart up to these. */
const MOST_COMMAS = 4;
const MOST_OTHERS = 3;

/** All by place in the window. */
export class LinkView {
  /** Commas outside quotations, other cues, and quotations between the token and the cue. */
  readonly commas = new Int32Array(WINDOW_CAP);
  readonly cues = new Int32Array(WINDOW_CAP);
  readonly quotations = new Int32Array(WINDOW_CAP);
  /** Breaks, between the token and the cue, in what the first tagger called content. */
  readonly breaks = new Int32Array(WINDOW_CAP);
  /** Token that opened the clause, and the nearest cue token behind. */
  readonly opener = new Int32Array(WINDOW_CAP);
  readonly nextCue = new Int32Array(WINDOW_CAP);
  /** What the rules say of this cue: a label of `HINT`, or all `NO_FRAME` when they do not know the cue. */
  readonly hint = new Int32Array(WINDOW_CAP);
  /** The role that counts as content. */
  private readonly contentRole: number;

  constructor(contentRole: number) {
    this.contentRole = contentRole;
  }

  /** Fills the view for one cue. */
  read(text: LinkText, cue: TokenRange, window: TokenRange): void {
    this.countFrom(text, window.first, { from: cue.first - 1, to: window.first - 1, step: -1 });
    this.countFrom(text, window.first, { from: cue.end, to: window.end, step: 1 });
    this.findOpeners(text, cue, window);
    this.findNextCues(text, window);
    this.readHints(text.traits, cue, window);
  }

  /** Counts what one meets on the way from the cue to each token. */
  private countFrom(text: LinkText, start: number, way: Way): void {
    let [commas, cues, quotations, breaks] = [0, 0, 0, 0];
    for (let i = way.from; i !== way.to; i += way.step) {
      commas += isFreeComma(text.traits, i);
      cues += startsCue(text.isCue, i, way.step);
      quotations += entersQuotation(text.traits, i, way.step);
      breaks += this.breaksContent(text.roles, i, way.step);
      this.commas[i - start] = Math.min(commas, MOST_COMMAS);
      this.cues[i - start] = Math.min(cues, MOST_OTHERS);
      this.quotations[i - start] = Math.min(quotations, MOST_OTHERS);
      this.breaks[i - start] = Math.min(breaks, MOST_OTHERS);
    }
  }

  private breaksContent(roles: Uint8Array, i: number, step: number): number {
    return roles[i] !== this.contentRole && roles[i - step] === this.contentRole ? 1 : 0;
  }

  private findOpeners({ traits }: LinkText, cue: TokenRange, window: TokenRange): void {
    let opener = NOWHERE;
    for (let i = window.first; i < window.end; i += 1) {
      if (i === cue.first) opener = NOWHERE;
      if (opensClause(at(traits.kind, i))) opener = i;
      this.opener[i - window.first] = opener;
    }
  }

  private readHints({ rules, ruleOf }: TokenTraits, cue: TokenRange, window: TokenRange): void {
    const frame = ruleFor(ruleOf, rules, cue);
    this.hint.fill(frame === null ? NO_FRAME : HINT.none, 0, window.end - window.first);
    if (frame === null) return;
    for (const piece of frame.content) this.fillHint(HINT.content, piece, window);
    if (frame.source !== null) this.fillHint(HINT.source, frame.source, window);
  }

  private fillHint(label: number, { first, end }: TokenRange, window: TokenRange): void {
    this.hint.fill(label, Math.max(0, first - window.first), Math.max(0, Math.min(window.end, end) - window.first));
  }

  private findNextCues({ isCue }: LinkText, window: TokenRange): void {
    let next = NOWHERE;
    for (let i = window.end - 1; i >= window.first; i -= 1) {
      this.nextCue[i - window.first] = next;
      if (isCue[i] === 1) next = i;
    }
  }
}

function isFreeComma({ kind, quote }: TokenTraits, i: number): number {
  return at(kind, i) === MARK_KIND.comma && (at(quote, i) & QUOTE.inside) === 0 ? 1 : 0;
}

function startsCue(isCue: Uint8Array, i: number, step: number): number {
  return isCue[i] === 1 && isCue[i - step] !== 1 ? 1 : 0;
}

function entersQuotation({ quote }: TokenTraits, i: number, step: number): number {
  return (at(quote, i) & (step < 0 ? QUOTE.closes : QUOTE.opens)) === 0 ? 0 : 1;
}

interface Way {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
}
