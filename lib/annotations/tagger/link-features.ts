/**
 * A cue found by the first tagger in, the features of the second one out: which tokens around this cue are its source
 * and its content? Everything is told relative to the cue: side, distance, commas, other cues and quotations between,
 * with the first tagger's labels and what the rules say of this cue. Part of the model's format.
 */
import type { TokenRange } from './cue-window';
import type { FeatureSink } from './feature-templates';
import { CUE_NAMES } from './link-templates';
import { between, type LinkView, rowOfToken, SPOT_WIDTH } from './link-view';
import { at, HINT, QUOTE, ruleFor, type TokenTraits } from './token-traits';

/** Stands for the kind of a quotation mark's edge. */
const QUOTE_EDGE = 70;
/** Hint outside the window, and of a cue that the rules do not know. */
const NO_HINT = 5;
const NO_FRAME = 4;
/** Counts are told apart up to these. */
const MOST_COMMAS = 4;
const MOST_OTHERS = 3;
/** Sentence steps told apart. */
const FEWEST_STEPS = -3;
const MOST_STEPS = 4;
/** Places in the row of a token (see `SPOT_NAMES`). */
const HINT_PLACE = 12;
const OPENER_PLACE = 17;

/** Gives the features of one cue's window; holds scratch memory only. */
export class LinkFeatures {
  private readonly cue = new Int32Array(CUE_NAMES.length);

  /** Adds every token of `window`; of the cue itself nothing is told. */
  write(view: LinkView, cue: TokenRange, window: TokenRange, sink: FeatureSink): void {
    fillHints(view, cue, window);
    this.readCue(view.traits, cue);
    sink.begin(this.cue);
    for (let i = window.first; i < window.end; i += 1) {
      if (i >= cue.first && i < cue.end) {
        sink.skip();
        continue;
      }
      readSpot(view, cue, i);
      readClause(view, cue, i);
      sink.add(view.rows, rowOfToken(i));
    }
  }

  private readCue({ word, kind, sense, quote }: TokenTraits, { first, end }: TokenRange): void {
    const { cue } = this;
    const side = (i: number) => ((at(quote, i) & (QUOTE.opens | QUOTE.closes)) !== 0 ? QUOTE_EDGE : at(kind, i));
    cue[0] = at(word, end - 1);
    cue[1] = at(sense, end - 1);
    cue[2] = at(kind, first);
    cue[3] = at(kind, end - 1);
    cue[4] = side(first - 1);
    cue[5] = side(end);
    cue[6] = at(quote, end) & QUOTE.inside;
  }
}

/** Fills in what the rules say of the cue. */
function fillHints({ rows, traits }: LinkView, cue: TokenRange, window: TokenRange): void {
  const frame = ruleFor(traits.ruleOf, traits.rules, cue);
  const fill = (hint: number, first: number, end: number): void => {
    for (let i = Math.max(window.first, first); i < Math.min(window.end, end); i += 1)
      rows[rowOfToken(i) + HINT_PLACE] = hint;
  };
  rows[rowOfToken(window.first - 1) + HINT_PLACE] = NO_HINT;
  rows[rowOfToken(window.end) + HINT_PLACE] = NO_HINT;
  fill(frame === null ? NO_FRAME : HINT.none, window.first, window.end);
  for (const { first, end } of frame?.content ?? []) fill(HINT.content, first, end);
  if (frame?.source) fill(HINT.source, frame.source.first, frame.source.end);
}

function readSpot(view: LinkView, cue: TokenRange, i: number): void {
  const { rows } = view;
  const { sentenceOf } = view.traits.units;
  const row = rowOfToken(i);
  const isLeft = i < cue.first;
  const side = isLeft ? 1 : 2;
  const steps = (sentenceOf[i] ?? 0) - (sentenceOf[cue.first] ?? 0);
  rows[row + 9] = side;
  rows[row + 10] = side * 16 + Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, steps)) - FEWEST_STEPS;
  rows[row + 11] = side * 64 + bucket(isLeft ? cue.first - i : i - cue.end + 1);
  rows[row + 13] = between(view.commas, cue, i, MOST_COMMAS);
  rows[row + 14] = between(isLeft ? view.cueEnds : view.cueStarts, cue, i, MOST_OTHERS);
  rows[row + 15] = between(isLeft ? view.quoteEnds : view.quoteStarts, cue, i, MOST_OTHERS);
  rows[row + 16] = between(isLeft ? view.contentStarts : view.contentEnds, cue, i, MOST_OTHERS);
}

/** Fills in how the clause of a token opens; behind the cue, only of clauses that open there. */
function readClause({ rows, opener }: LinkView, cue: TokenRange, i: number): void {
  const place = rowOfToken(i) + OPENER_PLACE;
  const opened = opener[i] ?? -1;
  const hasOpener = opened >= (i < cue.first ? 0 : cue.first);
  const row = rowOfToken(opened);
  rows[place] = hasOpener ? (rows[row] ?? 0) : 0;
  rows[place + 1] = hasOpener ? (rows[row + 1] ?? 0) : 0;
  rows[place + 2] = hasOpener ? (rows[row + SPOT_WIDTH] ?? 0) : 1;
  rows[place + 3] = hasOpener ? (rows[row + SPOT_WIDTH + 1] ?? 0) : 1;
  rows[place + 4] = hasOpener ? (rows[row + SPOT_WIDTH + 2] ?? 0) : 1;
}

/** Distances to the cue: exact up to four, then ever wider. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 6;
  if (distance <= 9) return 9;
  if (distance <= 14) return 14;
  return distance <= 22 ? 22 : 40;
}
