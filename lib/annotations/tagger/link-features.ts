/**
 * A cue found by the first tagger in, the features of the second one out: which tokens around this cue are its source
 * and its content? Everything is told relative to the cue: side, distance, commas, other cues and quotations between,
 * with the first tagger's labels and what the rules say of this cue. Part of the model's format.
 */
import { type TokenRange, WINDOW_CAP } from './cue-window';
import { CUE_NAMES, LINK_EDGE_TEMPLATES, LINK_TEMPLATES, SPOT_NAMES } from './link-templates';
import { between, type LinkView, NOWHERE } from './link-view';
import type { FeatureOutput } from './role-features';
import { at, HINT, QUOTE, ruleFor, type TokenTraits } from './token-traits';

/** Stands for the kind of a quotation mark's edge. */
const QUOTE_EDGE = 70;
/** Label, hint and share where there is no token or sentence. */
const NO_ROLE = 9;
const NO_HINT = 5;
const NO_SHARE = 3;
/** Hint of a cue that the rules do not know. */
const NO_FRAME = 4;
/** Counts are told apart up to these. */
const MOST_COMMAS = 4;
const MOST_OTHERS = 3;
/** Sentence steps told apart. */
const FEWEST_STEPS = -3;
const MOST_STEPS = 4;

/** Writes the features of one cue's window; holds scratch memory only. */
export class LinkFeatures {
  private readonly known = new Int32Array(CUE_NAMES.length + SPOT_NAMES.length);
  private readonly nothing = new Int32Array(CUE_NAMES.length + SPOT_NAMES.length);
  /** What the rules say of the cue, by place in the window, with an empty place on both sides. */
  private readonly hint = new Int32Array(WINDOW_CAP + 2);

  /** Adds the features of every token of `window` and of every pair it ends. */
  write(view: LinkView, cue: TokenRange, window: TokenRange, { tokens, edges }: FeatureOutput): void {
    this.readHints(view.traits, cue, window);
    this.readCue(view.traits, cue);
    for (let i = window.first; i < window.end; i += 1) {
      const isCue = i >= cue.first && i < cue.end;
      if (!isCue) {
        this.readWords(view, i, CUE_NAMES.length);
        this.readSpot(view, cue, i, i - window.first + 1);
        this.readClause(view, i, i < cue.first ? window.first : cue.first, window.end);
      }
      const known = isCue ? this.nothing : this.known;
      LINK_TEMPLATES.write(known, tokens);
      LINK_EDGE_TEMPLATES.write(known, edges);
    }
  }

  private readHints({ rules, ruleOf }: TokenTraits, cue: TokenRange, window: TokenRange): void {
    const frame = ruleFor(ruleOf, rules, cue);
    const length = window.end - window.first;
    this.hint.fill(frame === null ? NO_FRAME : HINT.none, 1, length + 1);
    for (const piece of frame?.content ?? []) this.fillHint(HINT.content, piece, window);
    if (frame?.source) this.fillHint(HINT.source, frame.source, window);
    this.hint[0] = NO_HINT;
    this.hint[length + 1] = NO_HINT;
  }

  private fillHint(label: number, { first, end }: TokenRange, window: TokenRange): void {
    const from = Math.max(window.first, first) - window.first + 1;
    this.hint.fill(label, from, Math.max(from, Math.min(window.end, end) - window.first + 1));
  }

  private readCue({ word, kind, level, sense, quote, units }: TokenTraits, cue: TokenRange): void {
    const { known } = this;
    const last = cue.end - 1;
    const side = (i: number) => ((at(quote, i) & (QUOTE.opens | QUOTE.closes)) !== 0 ? QUOTE_EDGE : at(kind, i));
    const sentenceEnd = units.sentences.end[units.sentenceOf[last] ?? 0] ?? 0;
    known[0] = at(word, last);
    known[1] = at(sense, last);
    known[2] = at(level, last);
    known[3] = at(kind, cue.first);
    known[4] = at(kind, last);
    known[5] = side(cue.first - 1);
    known[6] = side(cue.end);
    known[7] = at(word, cue.end);
    known[8] = at(quote, cue.end) & QUOTE.inside;
    // Does it end its sentence, has it more than one word?
    known[9] = (sentenceEnd - cue.end <= 1 ? 2 : 0) + (cue.end - cue.first > 1 ? 1 : 0);
  }

  private readWords({ traits, roles }: LinkView, i: number, next: number): void {
    const { known } = this;
    const { word, kind, sense } = traits;
    for (let step = -1; step <= 1; step += 1) {
      const place = next + 4 + step;
      known[place] = at(word, i + step);
      known[place + 3] = at(kind, i + step);
      known[place + 6] = at(sense, i + step);
      known[place + 9] = i + step < 0 ? NO_ROLE : (roles[i + step] ?? NO_ROLE);
    }
  }

  private readSpot(view: LinkView, cue: TokenRange, i: number, place: number): void {
    const { known, hint } = this;
    const { units, quote, quotedShare } = view.traits;
    const next = CUE_NAMES.length;
    const isLeft = i < cue.first;
    const side = isLeft ? 1 : 2;
    const sentence = units.sentenceOf[i] ?? -1;
    const steps = sentence < 0 ? MOST_STEPS + 1 : Math.min(MOST_STEPS, sentence - (units.sentenceOf[cue.first] ?? 0));
    known[next] = side;
    known[next + 1] = side * 16 + Math.max(FEWEST_STEPS, steps) - FEWEST_STEPS;
    known[next + 2] = side * 64 + bucket(isLeft ? cue.first - i : i - cue.end + 1);
    known[next + 15] = hint[place - 1] ?? 0;
    known[next + 16] = hint[place] ?? 0;
    known[next + 17] = hint[place + 1] ?? 0;
    known[next + 18] = at(quote, i - 1);
    known[next + 19] = at(quote, i);
    known[next + 20] = at(quote, i) & QUOTE.inside;
    known[next + 21] = sentence < 0 ? NO_SHARE : at(quotedShare, sentence);
    known[next + 22] = between(view.commas, cue, i, MOST_COMMAS);
    known[next + 23] = between(isLeft ? view.cueEnds : view.cueStarts, cue, i, MOST_OTHERS);
    known[next + 24] = between(isLeft ? view.quoteEnds : view.quoteStarts, cue, i, MOST_OTHERS);
    known[next + 25] = between(isLeft ? view.contentStarts : view.contentEnds, cue, i, MOST_OTHERS);
  }

  /** Clauses open, and cues follow, in `[first, end)` only. */
  private readClause({ traits, opener, nextCue }: LinkView, i: number, first: number, end: number): void {
    const { known } = this;
    const { word, kind, sense, units } = traits;
    const place = CUE_NAMES.length + 26;
    const opened = opener[i] ?? -1;
    const hasOpener = opened >= first;
    const next = nextCue[i] ?? NOWHERE;
    const hasNext = next < end;
    known[place] = hasOpener ? at(word, opened) : 0;
    known[place + 1] = hasOpener ? at(kind, opened) : 0;
    known[place + 2] = hasOpener ? at(sense, opened) : 0;
    known[place + 3] = hasOpener ? at(word, opened + 1) : 1;
    known[place + 4] = hasOpener ? at(kind, opened + 1) : 1;
    known[place + 5] = hasOpener ? at(sense, opened + 1) : 1;
    known[place + 6] = hasNext ? at(word, next) : 0;
    known[place + 7] = hasNext && units.sentenceOf[next] === units.sentenceOf[i] ? 1 : 0;
  }
}

/** Distances to the cue: exact up to four, then ever wider. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 6;
  if (distance <= 9) return 9;
  if (distance <= 14) return 14;
  return distance <= 22 ? 22 : 40;
}
