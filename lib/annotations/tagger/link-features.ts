/**
 * A cue found by the first tagger in, the features of the second one out: which tokens around this cue are its source
 * and its content? Everything is told relative to the cue: side, distance, commas, other cues and quotations between,
 * with the first tagger's labels. Part of the model's format: the order of the features is their name.
 */
import type { TokenRange } from './cue-window';
import type { FeatureRows } from './feature-rows';
import { pair } from './hashing';
import { ROLE } from './labels';
import { LinkSpot } from './link-spot';
import { type LinkText, LinkView } from './link-view';
import { at, QUOTE, type TokenTraits } from './token-traits';

/** Features per token; edge features per pair of tokens. */
export const LINK_FEATURES = 69;
export const LINK_EDGE_FEATURES = 12;

export interface LinkOutput {
  readonly rows: FeatureRows;
  readonly edges: FeatureRows;
}

/** Writes the features of one cue's window; holds scratch memory only. */
export class LinkFeatures {
  private readonly view = new LinkView(ROLE.content);
  private readonly spot = new LinkSpot();

  /** Adds the features of every token of `window` and of every pair it ends. */
  write(text: LinkText, cue: TokenRange, window: TokenRange, { rows, edges }: LinkOutput): void {
    this.view.read(text, cue, window);
    const about = describeCue(text.traits, cue);
    const { spot } = this;
    for (let i = window.first; i < window.end; i += 1) {
      rows.nextToken();
      edges.nextToken();
      if (i >= cue.first && i < cue.end) {
        addCueToken(rows, LINK_FEATURES);
        addCueToken(edges, LINK_EDGE_FEATURES);
        continue;
      }
      spot.read(text, this.view, { cue, window, token: i });
      addPlace(rows, spot, about);
      addCue(rows, spot, about);
      addWords(rows, spot);
      addMarks(rows, spot);
      addClause(rows, spot, about);
      addHints(rows, spot, about);
      addEdge(edges, spot, about);
    }
  }
}

/** The cue and its neighbours. */
interface CueTraits {
  readonly head: number;
  readonly kinds: number;
  readonly next: number;
  readonly before: number;
  readonly nextWord: number;
  readonly around: number;
  readonly level: number;
  readonly isQuoted: number;
  readonly isNextQuoted: number;
  /** Does it end its sentence, has it more than one word? */
  readonly ending: number;
}

/** Kinds and labels that no token has. */
const QUOTE_EDGE = 70;

function describeCue({ word, kind, level, quote, units }: TokenTraits, cue: TokenRange): CueTraits {
  const last = cue.end - 1;
  const side = (i: number) => ((at(quote, i) & (QUOTE.opens | QUOTE.closes)) !== 0 ? QUOTE_EDGE : at(kind, i));
  const next = pair(side(cue.end), 1);
  const before = pair(side(cue.first - 1), 2);
  const sentenceEnd = units.sentences.end[units.sentenceOf[last] ?? 0] ?? 0;
  return {
    head: at(word, last),
    kinds: pair(at(kind, cue.first), at(kind, last)),
    next,
    before,
    nextWord: at(word, cue.end),
    around: pair(next, before),
    level: at(level, last),
    isQuoted: at(quote, cue.first) & QUOTE.inside,
    isNextQuoted: at(quote, cue.end) & QUOTE.inside,
    ending: (sentenceEnd - cue.end <= 1 ? 2 : 0) + (cue.end - cue.first > 1 ? 1 : 0),
  };
}

function addCueToken(rows: FeatureRows, count: number): void {
  for (let k = 0; k < count; k += 1) rows.add(7);
}

/** 13 features: where the token stands, with what the first tagger made of it. */
function addPlace(rows: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { sentence, distance, side } = spot;
  const role = spot.role;
  const roles = pair(pair(spot.roleBefore, role), spot.roleNext);
  const commas = side * 8 + spot.commas;
  const cues = side * 8 + spot.cues;
  const quote = quotePlace(spot);
  rows.add(distance);
  rows.add(sentence);
  rows.add(pair(commas, sentence));
  rows.add(pair(cues, sentence));
  rows.add(quote);
  rows.add(pair(role, sentence));
  rows.add(pair(roles, sentence));
  rows.add(pair(pair(role, commas), cues));
  rows.add(pair(pair(role, cues), sentence));
  rows.add(pair(role, distance));
  rows.add(pair(pair(quote, cues), role));
  rows.add(pair(pair(quote, about.isQuoted), sentence));
  rows.add(pair(roles, cues));
}

/** Quotations between, is the token quoted, how far is its sentence. */
function quotePlace({ side, quotations, quote, sentence }: LinkSpot): number {
  return pair(side * 64 + quotations * 2 + (quote & QUOTE.inside), sentence);
}

/** 16 features: the cue and its neighbours, seen from the token. */
function addCue(rows: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { sentence, side, cues } = spot;
  const { head, kinds, next, around, ending } = about;
  const commas = side * 8 + spot.commas;
  const inSentence = pair(sentence, spot.role);
  const behindCommas = pair(commas, sentence);
  rows.add(pair(head, sentence));
  rows.add(pair(pair(head, commas), side));
  rows.add(pair(head, inSentence));
  rows.add(pair(kinds, sentence));
  rows.add(pair(kinds, behindCommas));
  rows.add(pair(around, sentence));
  rows.add(pair(around, inSentence));
  rows.add(pair(next, behindCommas));
  rows.add(pair(about.before, behindCommas));
  rows.add(pair(about.nextWord, inSentence));
  rows.add(pair(pair(about.level, inSentence), commas));
  rows.add(pair(ending, inSentence));
  rows.add(pair(ending, pair(around, behindCommas)));
  rows.add(pair(pair(head, next), sentence));
  rows.add(pair(around, pair(inSentence, cues)));
  rows.add(pair(pair(next, kinds), behindCommas));
}

/** 13 features: the token and its neighbours, seen from the cue. */
function addWords(rows: FeatureRows, spot: LinkSpot): void {
  const { wordBefore: before, word, wordNext: next, kindBefore, kind, kindNext } = spot;
  const { side, sentence, distance, commas } = spot;
  rows.add(pair(word, side));
  rows.add(pair(kind, sentence));
  rows.add(pair(kind, distance));
  rows.add(pair(pair(kind, kindBefore), side));
  rows.add(pair(pair(kind, kindNext), side));
  rows.add(pair(before, side));
  rows.add(pair(next, side));
  rows.add(pair(pair(kindBefore, kind), pair(kindNext, distance)));
  rows.add(pair(word, distance));
  rows.add(pair(pair(kind, kindBefore), pair(kindNext, side * 8 + commas)));
  rows.add(pair(pair(word, kindBefore), kindNext));
  rows.add(pair(before, pair(word, side)));
  rows.add(pair(word, pair(next, side)));
}

/** 6 features: quotation marks and how much of the sentence is quoted. */
function addMarks(rows: FeatureRows, spot: LinkSpot): void {
  const { role, sentence, side, share } = spot;
  const cues = side * 8 + spot.cues;
  const quote = spot.quote + 20;
  const place = quotePlace(spot);
  rows.add(pair(role, pair(place, quote)));
  rows.add(pair(share, sentence));
  rows.add(pair(share, pair(place, cues)));
  rows.add(pair(quote, pair(share, pair(cues, side))));
  rows.add(pair(role, pair(share, sentence)));
  rows.add(pair(share, pair(side * 8 + spot.commas, sentence)));
}

/** 12 features: the clause the token is in, and what follows it. */
function addClause(rows: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { side, sentence, openerWord, openerKind, followerWord, nextCue, isNextNear, cues } = spot;
  const role = spot.role;
  const breaks = side * 8 + spot.breaks;
  const quoted = about.isNextQuoted * 2 + (spot.quote & QUOTE.inside);
  rows.add(pair(openerWord, pair(side, role)));
  rows.add(pair(openerKind, pair(spot.followerKind, sentence)));
  rows.add(pair(openerWord, pair(followerWord, side)));
  rows.add(pair(openerKind, pair(followerWord, role)));
  rows.add(pair(openerKind, pair(breaks, sentence)));
  rows.add(pair(breaks, pair(role, sentence)));
  rows.add(pair(breaks, pair(cues, side * 8 + spot.commas)));
  rows.add(pair(nextCue, pair(isNextNear, sentence)));
  rows.add(pair(nextCue, pair(isNextNear, role)));
  rows.add(pair(isNextNear, pair(cues, pair(openerKind, side))));
  rows.add(pair(quoted, pair(sentence, breaks)));
  rows.add(pair(quoted, pair(about.around, pair(sentence, cues))));
}

/** 9 features: what the rules say of this cue. */
function addHints(rows: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { hintBefore: before, hint: own, hintNext: next } = spot;
  const around = pair(pair(before, own), next);
  const role = spot.role;
  rows.add(pair(own, spot.side));
  rows.add(pair(own, pair(role, spot.side)));
  rows.add(pair(own, pair(role, spot.sentence)));
  rows.add(pair(around, pair(role, spot.side)));
  rows.add(pair(own, pair(about.head, spot.side)));
  rows.add(pair(own, pair(spot.word, spot.side)));
  rows.add(pair(own, pair(spot.breaks, pair(spot.cues, spot.sentence))));
  rows.add(pair(own, pair(spot.quote, spot.sentence)));
  rows.add(pair(around, pair(spot.kind, spot.side)));
}

/** 12 features of the pair that the token ends. */
function addEdge(edges: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { kindBefore, kind, kindNext, side, sentence, commas, cues, quote } = spot;
  const step = pair(spot.roleBefore, spot.role);
  edges.add(pair(pair(kindBefore, kind), side));
  edges.add(pair(spot.word, side));
  edges.add(pair(spot.wordBefore, side));
  edges.add(pair(pair(spot.quoteBefore, quote), side));
  edges.add(pair(step, side));
  edges.add(pair(step, pair(side * 8 + commas, cues)));
  edges.add(pair(pair(kind, kindNext), pair(kindBefore, side)));
  edges.add(pair(pair(kind, sentence), about.around));
  edges.add(pair(spot.word, pair(spot.wordNext, side)));
  edges.add(pair(spot.hintBefore, pair(spot.hint, side)));
  edges.add(pair(step, pair(spot.hintBefore, pair(spot.hint, side))));
  edges.add(pair(pair(kind, kindBefore), pair(quote, pair(commas, spot.role))));
}
