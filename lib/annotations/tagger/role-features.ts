/**
 * A sentence in, the features of the first tagger out: is this token part of a source, of a cue, of a content? Words,
 * kinds, senses and cue levels around the token, quotation marks, where the likely cues of the sentence stand, what the
 * rules say. Part of the model's format. Knows no weights.
 */
import type { FeatureRows } from './feature-rows';
import { FeatureTemplates, namesAround } from './feature-templates';
import { NO_PLACE, REACH, RoleFrame } from './role-frame';
import { at, type TokenTraits } from './token-traits';

/** Traits of the token and its neighbours, each with how far it is looked at. */
const AROUND = { word: 2, kind: 1, level: 1, sense: 2, ending: 1, quote: 1, hint: 1 } as const;
const AROUND_NAMES = Object.entries(AROUND).flatMap(([name, reach]) => namesAround(name, reach));
const PLACE_NAMES = [
  'context',
  'firstWord',
  'toLeftCue',
  'toRightCue',
  'place',
  'leftCue',
  'rightCue',
  'rightCueSense',
  'behindLeftCue',
  'secondBehindLeftCue',
  'nearLeftCue',
  'leftCommas',
  'beforeRightCue',
  'nearRightCue',
  'rightCommas',
  'toRightVerb',
  'leftVerb',
  'toLeftVerb',
  'opener',
  'openerKind',
  'toOpener',
  'follower',
  'followerKind',
  'cueSide',
] as const;

export const ROLE_TEMPLATES = new FeatureTemplates(
  [...AROUND_NAMES, ...PLACE_NAMES],
  [
    // The token and its neighbours.
    'word',
    'word-1',
    'word+1',
    'word-2',
    'word+2',
    'kind level',
    'kind kind-1',
    'kind kind+1',
    'kind kind-1 kind+1',
    'kind-1 level-1',
    'kind+1 level+1',
    'word word-1',
    'word word+1',
    'kind-1 level kind+1',
    'level word+1',
    'level word-1',
    'ending',
    'ending-1',
    'ending+1',
    // Quotation marks.
    'kind quote context',
    'level quote context',
    // Place in the sentence, and towards its likely cues.
    'firstWord kind',
    'toLeftCue kind',
    'toRightCue kind',
    'place leftCue rightCue',
    'leftCue toLeftCue',
    'rightCue toRightCue',
    'place quote context',
    'behindLeftCue secondBehindLeftCue nearLeftCue leftCommas',
    'beforeRightCue nearRightCue rightCommas',
    // The verbs on both sides, and the clause.
    'leftVerb toLeftVerb',
    'place kind toRightVerb',
    'opener toOpener',
    'opener follower place',
    'openerKind followerKind place leftCue',
    'opener cueSide kind toRightCue',
    // What the rules say.
    'hint-1 hint hint+1',
    'hint level',
    'hint kind',
    'hint quote',
    'hint word',
    'hint-1 hint hint+1 place',
    // What the lexicon knows.
    'sense',
    'sense level',
    'sense-1 sense',
    'sense sense+1',
    'sense-1 sense sense+1',
    'sense-2 sense-1 sense',
    'sense toRightCue rightCueSense',
  ],
);

export const ROLE_EDGE_TEMPLATES = new FeatureTemplates(
  [...AROUND_NAMES, ...PLACE_NAMES],
  ['kind-1 kind', 'kind kind+1', 'quote-1 quote level', 'word', 'word-1', 'hint-1 hint', 'sense-1 sense'],
);

/** Stands for the distance to a token that is not there, and for its word. */
const NO_DISTANCE = 99;
const NO_WORD = 1;

export interface FeatureOutput {
  readonly tokens: FeatureRows;
  readonly edges: FeatureRows;
}

/** Writes the features of sentences; holds scratch memory only. */
export class RoleFeatures {
  private readonly frame = new RoleFrame();
  private readonly known = new Int32Array(AROUND_NAMES.length + PLACE_NAMES.length);

  /** Adds the features of every token of sentence `sentence`, and of every pair it ends. */
  write(traits: TokenTraits, sentence: number, { tokens, edges }: FeatureOutput): void {
    const { sentences } = traits.units;
    const first = sentences.first[sentence] ?? 0;
    const length = (sentences.end[sentence] ?? 0) - first;
    this.frame.read(traits, first, length);
    const context = contextOf(traits, sentence);
    for (let i = REACH; i < length + REACH; i += 1) {
      const places = this.readAround(i);
      this.readPlace(i, places, context);
      this.readVerbs(i, places + 15);
      ROLE_TEMPLATES.write(this.known, tokens);
      ROLE_EDGE_TEMPLATES.write(this.known, edges);
    }
  }

  /** Returns where the next names begin. */
  private readAround(i: number): number {
    const { word, kind, level, sense, ending, quote, hint } = this.frame;
    let next = 0;
    next = this.copy(word, i, AROUND.word, next);
    next = this.copy(kind, i, AROUND.kind, next);
    next = this.copy(level, i, AROUND.level, next);
    next = this.copy(sense, i, AROUND.sense, next);
    next = this.copy(ending, i, AROUND.ending, next);
    next = this.copy(quote, i, AROUND.quote, next);
    return this.copy(hint, i, AROUND.hint, next);
  }

  private copy(trait: Int32Array, i: number, reach: number, next: number): number {
    for (let step = -reach; step <= reach; step += 1) this.known[next + step + reach] = trait[i + step] ?? 0;
    return next + 2 * reach + 1;
  }

  private readPlace(i: number, next: number, context: number): void {
    const { frame, known } = this;
    const left = at(frame.leftCue, i);
    const right = at(frame.rightCue, i);
    const toLeft = steps(left, i);
    const toRight = steps(right, i);
    known[next] = context;
    known[next + 1] = at(frame.word, REACH);
    known[next + 2] = toLeft;
    known[next + 3] = toRight;
    known[next + 4] = placeOf(frame, i);
    known[next + 5] = wordAt(frame, left);
    known[next + 6] = wordAt(frame, right);
    known[next + 7] = right === NO_PLACE ? NO_WORD : at(frame.sense, right);
    known[next + 8] = at(frame.kind, left + 1);
    known[next + 9] = at(frame.kind, left + 2);
    known[next + 10] = Math.min(toLeft, 3);
    known[next + 11] = commasTo(frame, left, i);
    known[next + 12] = right === NO_PLACE ? NO_WORD : at(frame.kind, right - 1);
    known[next + 13] = Math.min(toRight, 4);
    known[next + 14] = commasTo(frame, i, right);
  }

  private readVerbs(i: number, next: number): void {
    const { frame, known } = this;
    const { word, kind, leftVerb, rightVerb } = frame;
    const right = at(frame.rightCue, i);
    const opener = at(frame.opener, i);
    known[next] = steps(at(rightVerb, i), i);
    known[next + 1] = wordAt(frame, at(leftVerb, i));
    known[next + 2] = steps(at(leftVerb, i), i);
    known[next + 3] = at(word, opener);
    known[next + 4] = at(kind, opener);
    known[next + 5] = bucket(i - opener);
    known[next + 6] = at(word, opener + 1);
    known[next + 7] = at(kind, opener + 1);
    known[next + 8] = right === NO_PLACE ? 1 : right > opener ? 2 : 3;
  }
}

/** How far this sentence and the one before are set in quotation marks, and whether it opens a paragraph. */
function contextOf({ units, quotedShare }: TokenTraits, sentence: number): number {
  const first = units.sentences.first[sentence] ?? 0;
  const isFirst = sentence === 0 || units.paragraphOf[first - 1] !== units.paragraphOf[first];
  const before = isFirst ? 3 : at(quotedShare, sentence - 1);
  return (isFirst ? 16 : 0) + at(quotedShare, sentence) * 4 + before;
}

/** Commas to the likely cues on both sides, and whether "that" stands between. */
function placeOf(frame: RoleFrame, i: number): number {
  const left = at(frame.leftCue, i);
  const hasThat = left !== NO_PLACE && at(frame.that, i) > left ? 1 : 0;
  return commasTo(frame, left, i) * 8 + commasTo(frame, i, at(frame.rightCue, i)) * 2 + hasThat;
}

/** 0, 1, 2 and more commas from one place to a later one; 3 when one of them is not there. */
function commasTo({ commas }: RoleFrame, from: number, to: number): number {
  if (from === NO_PLACE || to === NO_PLACE) return 3;
  return Math.min(2, at(commas, to) - at(commas, from));
}

function wordAt({ word }: RoleFrame, place: number): number {
  return place === NO_PLACE ? NO_WORD : at(word, place);
}

function steps(place: number, i: number): number {
  return place === NO_PLACE ? NO_DISTANCE : bucket(Math.abs(place - i));
}

/** Distances in classes: exact up to three, then ever wider. */
function bucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 5;
  if (distance <= 8) return 8;
  if (distance <= 13) return 13;
  return distance <= 21 ? 21 : 40;
}
