/**
 * One token of a cue's window in, what it looks like from the cue out: side, distance, neighbours, what stands between.
 * One object, overwritten token after token, so that looking allocates nothing. Knows no features.
 */
import type { TokenRange } from './cue-window';
import { type LinkText, type LinkView, NOWHERE } from './link-view';
import { at, type TokenTraits } from './token-traits';

/** Label and hint where there is no token; labels and hints are moved apart from each other and from small counts. */
const NO_ROLE = 9;
const ROLE_BASE = 10;
const NO_HINT = 5;
const HINT_BASE = 30;
/** Sentence steps told apart. */
const FEWEST_STEPS = -3;
const MOST_STEPS = 4;
/** Share of a sentence that is quoted, where there is no sentence. */
const NO_SHARE = 3;

export interface Place {
  readonly cue: TokenRange;
  readonly window: TokenRange;
  readonly token: number;
}

export class LinkSpot {
  /** 1 before the cue, 2 behind it. */
  side = 0;
  /** Side, and sentences from the cue's. */
  sentence = 0;
  /** Side, and tokens from the cue, in classes. */
  distance = 0;
  wordBefore = 0;
  word = 0;
  wordNext = 0;
  kindBefore = 0;
  kind = 0;
  kindNext = 0;
  roleBefore = 0;
  role = 0;
  roleNext = 0;
  /** What the rules say of this cue. */
  hintBefore = 0;
  hint = 0;
  hintNext = 0;
  quoteBefore = 0;
  quote = 0;
  share = 0;
  /** Between the token and the cue (see LinkView). */
  commas = 0;
  cues = 0;
  quotations = 0;
  breaks = 0;
  /** The word that opened the clause, and the one behind it. */
  openerWord = 0;
  openerKind = 0;
  followerWord = 0;
  followerKind = 0;
  /** The nearest cue behind, and whether it is in the same sentence. */
  nextCue = 0;
  isNextNear = 0;

  /** Looks at one token. */
  read(text: LinkText, view: LinkView, place: Place): void {
    this.readPlace(text.traits, place);
    this.readNeighbours(text, place.token);
    this.readView(view, place);
    this.readClause(text.traits, view, place);
  }

  private readPlace({ units, quotedShare }: TokenTraits, { cue, token }: Place): void {
    const side = token < cue.first ? 1 : 2;
    const sentence = units.sentenceOf[token] ?? -1;
    const steps = sentence < 0 ? MOST_STEPS + 1 : Math.min(MOST_STEPS, sentence - (units.sentenceOf[cue.first] ?? 0));
    this.side = side;
    this.sentence = side * 16 + Math.max(FEWEST_STEPS, steps) - FEWEST_STEPS;
    this.distance = side * 64 + bucket(side === 1 ? cue.first - token : token - cue.end + 1);
    this.share = sentence < 0 ? NO_SHARE : at(quotedShare, sentence);
  }

  private readNeighbours({ traits, roles }: LinkText, token: number): void {
    const { word, kind, quote } = traits;
    this.wordBefore = at(word, token - 1);
    this.word = at(word, token);
    this.wordNext = at(word, token + 1);
    this.kindBefore = at(kind, token - 1);
    this.kind = at(kind, token);
    this.kindNext = at(kind, token + 1);
    this.roleBefore = roleAt(roles, token - 1);
    this.role = roleAt(roles, token);
    this.roleNext = roleAt(roles, token + 1);
    this.quoteBefore = at(quote, token - 1);
    this.quote = at(quote, token);
  }

  private readView(view: LinkView, { window, token }: Place): void {
    const i = token - window.first;
    const length = window.end - window.first;
    this.commas = at(view.commas, i);
    this.cues = at(view.cues, i);
    this.quotations = at(view.quotations, i);
    this.breaks = at(view.breaks, i);
    this.hintBefore = (i > 0 ? at(view.hint, i - 1) : NO_HINT) + HINT_BASE;
    this.hint = at(view.hint, i) + HINT_BASE;
    this.hintNext = (i + 1 < length ? at(view.hint, i + 1) : NO_HINT) + HINT_BASE;
  }

  private readClause({ word, kind, units }: TokenTraits, view: LinkView, { window, token }: Place): void {
    const opener = at(view.opener, token - window.first);
    const next = at(view.nextCue, token - window.first);
    const hasOpener = opener !== NOWHERE;
    this.openerWord = at(word, opener);
    this.openerKind = at(kind, opener);
    this.followerWord = hasOpener ? at(word, opener + 1) : 1;
    this.followerKind = hasOpener ? at(kind, opener + 1) : 1;
    this.nextCue = at(word, next);
    this.isNextNear = next !== NOWHERE && units.sentenceOf[next] === units.sentenceOf[token] ? 1 : 0;
  }
}

function roleAt(roles: Uint8Array, token: number): number {
  return (token >= 0 && token < roles.length ? (roles[token] ?? NO_ROLE) : NO_ROLE) + ROLE_BASE;
}

/** Distances to the cue: exact up to four, then ever wider. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 6;
  if (distance <= 9) return 9;
  if (distance <= 14) return 14;
  return distance <= 22 ? 22 : 40;
}
