/**
 * A cue found by the first tagger in, the features of the second one out: which tokens around this cue are its source
 * and its content? Everything is told relative to the cue: side, distance, commas, other cues and quotations between,
 * with the first tagger's labels. Part of the model's format: the order of the features is their name.
 */
import type { TokenRange } from './cue-window';
import type { FeatureRows } from './feature-rows';
import { combine } from './hashing';
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
  const next = combine(side(cue.end), 1);
  const before = combine(side(cue.first - 1), 2);
  const sentenceEnd = units.sentences.end[units.sentenceOf[last] ?? 0] ?? 0;
  return {
    head: at(word, last),
    kinds: combine(at(kind, cue.first), at(kind, last)),
    next,
    before,
    nextWord: at(word, cue.end),
    around: combine(next, before),
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
  const roles = combine(combine(spot.roleBefore, role), spot.roleNext);
  const commas = side * 8 + spot.commas;
  const cues = side * 8 + spot.cues;
  const quote = quotePlace(spot);
  rows.add(distance);
  rows.add(sentence);
  rows.add(combine(commas, sentence));
  rows.add(combine(cues, sentence));
  rows.add(quote);
  rows.add(combine(role, sentence));
  rows.add(combine(roles, sentence));
  rows.add(combine(combine(role, commas), cues));
  rows.add(combine(combine(role, cues), sentence));
  rows.add(combine(role, distance));
  rows.add(combine(combine(quote, cues), role));
  rows.add(combine(combine(quote, about.isQuoted), sentence));
  rows.add(combine(roles, cues));
}

/** Quotations between, is the token quoted, how far is its sentence. */
function quotePlace({ side, quotations, quote, sentence }: LinkSpot): number {
  return combine(side * 64 + quotations * 2 + (quote & QUOTE.inside), sentence);
}

/** 16 features: the cue and its neighbours, seen from the token. */
function addCue(rows: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { sentence, side, cues } = spot;
  const { head, kinds, next, around, ending } = about;
  const commas = side * 8 + spot.commas;
  const inSentence = combine(sentence, spot.role);
  const behindCommas = combine(commas, sentence);
  rows.add(combine(head, sentence));
  rows.add(combine(combine(head, commas), side));
  rows.add(combine(head, inSentence));
  rows.add(combine(kinds, sentence));
  rows.add(combine(kinds, behindCommas));
  rows.add(combine(around, sentence));
  rows.add(combine(around, inSentence));
  rows.add(combine(next, behindCommas));
  rows.add(combine(about.before, behindCommas));
  rows.add(combine(about.nextWord, inSentence));
  rows.add(combine(combine(about.level, inSentence), commas));
  rows.add(combine(ending, inSentence));
  rows.add(combine(ending, combine(around, behindCommas)));
  rows.add(combine(combine(head, next), sentence));
  rows.add(combine(around, combine(inSentence, cues)));
  rows.add(combine(combine(next, kinds), behindCommas));
}

/** 13 features: the token and its neighbours, seen from the cue. */
function addWords(rows: FeatureRows, spot: LinkSpot): void {
  const { wordBefore: before, word, wordNext: next, kindBefore, kind, kindNext } = spot;
  const { side, sentence, distance, commas } = spot;
  rows.add(combine(word, side));
  rows.add(combine(kind, sentence));
  rows.add(combine(kind, distance));
  rows.add(combine(combine(kind, kindBefore), side));
  rows.add(combine(combine(kind, kindNext), side));
  rows.add(combine(before, side));
  rows.add(combine(next, side));
  rows.add(combine(combine(kindBefore, kind), combine(kindNext, distance)));
  rows.add(combine(word, distance));
  rows.add(combine(combine(kind, kindBefore), combine(kindNext, side * 8 + commas)));
  rows.add(combine(combine(word, kindBefore), kindNext));
  rows.add(combine(before, combine(word, side)));
  rows.add(combine(word, combine(next, side)));
}

/** 6 features: quotation marks and how much of the sentence is quoted. */
function addMarks(rows: FeatureRows, spot: LinkSpot): void {
  const { role, sentence, side, share } = spot;
  const cues = side * 8 + spot.cues;
  const quote = spot.quote + 20;
  const place = quotePlace(spot);
  rows.add(combine(role, combine(place, quote)));
  rows.add(combine(share, sentence));
  rows.add(combine(share, combine(place, cues)));
  rows.add(combine(quote, combine(share, combine(cues, side))));
  rows.add(combine(role, combine(share, sentence)));
  rows.add(combine(share, combine(side * 8 + spot.commas, sentence)));
}

/** 12 features: the clause the token is in, and what follows it. */
function addClause(rows: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { side, sentence, openerWord, openerKind, followerWord, nextCue, isNextNear, cues } = spot;
  const role = spot.role;
  const breaks = side * 8 + spot.breaks;
  const quoted = about.isNextQuoted * 2 + (spot.quote & QUOTE.inside);
  rows.add(combine(openerWord, combine(side, role)));
  rows.add(combine(openerKind, combine(spot.followerKind, sentence)));
  rows.add(combine(openerWord, combine(followerWord, side)));
  rows.add(combine(openerKind, combine(followerWord, role)));
  rows.add(combine(openerKind, combine(breaks, sentence)));
  rows.add(combine(breaks, combine(role, sentence)));
  rows.add(combine(breaks, combine(cues, side * 8 + spot.commas)));
  rows.add(combine(nextCue, combine(isNextNear, sentence)));
  rows.add(combine(nextCue, combine(isNextNear, role)));
  rows.add(combine(isNextNear, combine(cues, combine(openerKind, side))));
  rows.add(combine(quoted, combine(sentence, breaks)));
  rows.add(combine(quoted, combine(about.around, combine(sentence, cues))));
}

/** 9 features: what the rules say of this cue. */
function addHints(rows: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { hintBefore: before, hint: own, hintNext: next } = spot;
  const around = combine(combine(before, own), next);
  const role = spot.role;
  rows.add(combine(own, spot.side));
  rows.add(combine(own, combine(role, spot.side)));
  rows.add(combine(own, combine(role, spot.sentence)));
  rows.add(combine(around, combine(role, spot.side)));
  rows.add(combine(own, combine(about.head, spot.side)));
  rows.add(combine(own, combine(spot.word, spot.side)));
  rows.add(combine(own, combine(spot.breaks, combine(spot.cues, spot.sentence))));
  rows.add(combine(own, combine(spot.quote, spot.sentence)));
  rows.add(combine(around, combine(spot.kind, spot.side)));
}

/** 12 features of the pair that the token ends. */
function addEdge(edges: FeatureRows, spot: LinkSpot, about: CueTraits): void {
  const { kindBefore, kind, kindNext, side, sentence, commas, cues, quote } = spot;
  const step = combine(spot.roleBefore, spot.role);
  edges.add(combine(combine(kindBefore, kind), side));
  edges.add(combine(spot.word, side));
  edges.add(combine(spot.wordBefore, side));
  edges.add(combine(combine(spot.quoteBefore, quote), side));
  edges.add(combine(step, side));
  edges.add(combine(step, combine(side * 8 + commas, cues)));
  edges.add(combine(combine(kind, kindNext), combine(kindBefore, side)));
  edges.add(combine(combine(kind, sentence), about.around));
  edges.add(combine(spot.word, combine(spot.wordNext, side)));
  edges.add(combine(spot.hintBefore, combine(spot.hint, side)));
  edges.add(combine(step, combine(spot.hintBefore, combine(spot.hint, side))));
  edges.add(combine(combine(kind, kindBefore), combine(quote, combine(commas, spot.role))));
}
