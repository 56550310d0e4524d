/**
 * A sentence in, the features of the first tagger out: is this token part of a source, of a cue, of a content? Words,
 * kinds and cue levels around the token, quotation marks, and where the likely cues of the sentence stand. Part of the
 * model's format: the order of the features is their name. Knows no weights.
 */
import type { FeatureRows } from './feature-rows';
import { pair } from './hashing';
import { NO_PLACE, REACH, RoleFrame } from './role-frame';
import { at, type TokenTraits } from './token-traits';

/** Features per token; edge features per pair of tokens. */
export const ROLE_FEATURES = 68;
export const ROLE_EDGE_FEATURES = 7;

/** Stands for the distance to a token that is not there, and for its word. */
const NO_DISTANCE = 99;
const NO_WORD = 1;

export interface RoleOutput {
  readonly rows: FeatureRows;
  readonly edges: FeatureRows;
}

/** Writes the features of sentences; holds scratch memory only. */
export class RoleFeatures {
  private readonly frame = new RoleFrame();

  /** Adds the features of every token of sentence `sentence`, and of every pair it ends. */
  write(traits: TokenTraits, sentence: number, { rows, edges }: RoleOutput): void {
    const { sentences } = traits.units;
    const first = sentences.first[sentence] ?? 0;
    const length = (sentences.end[sentence] ?? 0) - first;
    this.frame.read(traits, first, length);
    const context = contextOf(traits, sentence);
    for (let i = REACH; i < length + REACH; i += 1) {
      rows.nextToken();
      addWindow(rows, this.frame, i);
      addEndings(rows, this.frame, i);
      addQuotes(rows, this.frame, i, context);
      addPlace(rows, this.frame, i, context);
      addVerbs(rows, this.frame, i);
      addHints(rows, this.frame, i);
      edges.nextToken();
      addEdge(edges, this.frame, i);
    }
  }
}

/** How far this sentence and the one before are set in quotation marks, and whether it opens a paragraph. */
function contextOf({ units, quotedShare }: TokenTraits, sentence: number): number {
  const first = units.sentences.first[sentence] ?? 0;
  const isFirst = sentence === 0 || units.paragraphOf[first - 1] !== units.paragraphOf[first];
  const before = isFirst ? 3 : at(quotedShare, sentence - 1);
  return 100 + (isFirst ? 16 : 0) + at(quotedShare, sentence) * 4 + before;
}

/** 26 features: the token and its neighbours. */
function addWindow(rows: FeatureRows, { word, kind, level }: RoleFrame, i: number): void {
  const [w, before, next] = [at(word, i), at(word, i - 1), at(word, i + 1)];
  const [k, k1, k2] = [at(kind, i), at(kind, i - 1), at(kind, i - 2)];
  const [n1, n2] = [at(kind, i + 1), at(kind, i + 2)];
  const [l, l1, m1] = [at(level, i), at(level, i - 1), at(level, i + 1)];
  rows.add(w);
  rows.add(before);
  rows.add(next);
  rows.add(at(word, i - 2));
  rows.add(at(word, i + 2));
  rows.add(at(word, i - 3));
  rows.add(at(word, i + 3));
  rows.add(pair(k, l));
  rows.add(pair(k1, l1));
  rows.add(pair(n1, m1));
  rows.add(pair(k2, at(level, i - 2)));
  rows.add(pair(n2, at(level, i + 2)));
  rows.add(pair(at(kind, i - 3), at(kind, i + 3)));
  rows.add(pair(k, k1));
  rows.add(pair(k, n1));
  rows.add(pair(pair(k, k1), n1));
  rows.add(pair(pair(k2, k1), k));
  rows.add(pair(pair(k, n1), n2));
  rows.add(pair(w, before));
  rows.add(pair(w, next));
  rows.add(pair(pair(k1, l), n1));
  rows.add(pair(l, next));
  rows.add(pair(l, before));
  rows.add(pair(pair(k2, k1), pair(n1, n2)));
  rows.add(pair(pair(l1, l), m1));
  rows.add(pair(w, pair(k1, n1)));
}

/** 4 features: how the words end. */
function addEndings(rows: FeatureRows, { ending, kind }: RoleFrame, i: number): void {
  rows.add(at(ending, i));
  rows.add(at(ending, i - 1));
  rows.add(at(ending, i + 1));
  rows.add(pair(at(ending, i), pair(at(kind, i - 1), at(kind, i + 1))));
}

/** 6 features: quotation marks. */
function addQuotes(rows: FeatureRows, { quote, kind, level }: RoleFrame, i: number, context: number): void {
  const inContext = pair(at(quote, i), context);
  rows.add(at(quote, i));
  rows.add(context);
  rows.add(inContext);
  rows.add(pair(at(kind, i), inContext));
  rows.add(pair(at(level, i), inContext));
  rows.add(pair(at(quote, i - 1), at(quote, i + 1)));
}

/** 17 features: place in the sentence, and towards its likely cues. */
function addPlace(rows: FeatureRows, frame: RoleFrame, i: number, context: number): void {
  const { word, kind, level, commas } = frame;
  const k = at(kind, i);
  const left = at(frame.leftCue, i);
  const right = at(frame.rightCue, i);
  const toLeft = steps(left, i);
  const toRight = steps(right, i);
  const leftWord = wordAt(frame, left);
  const rightWord = wordAt(frame, right);
  const place = placeOf(frame, i);
  const commasBehind = at(commas, frame.length + REACH - 1) - at(commas, i);
  rows.add(bucket(i - REACH));
  rows.add(bucket(frame.length + REACH - 1 - i));
  rows.add(pair(at(word, REACH), k));
  rows.add(toLeft);
  rows.add(toRight);
  rows.add(pair(toLeft, toRight));
  rows.add(pair(toLeft, k));
  rows.add(pair(toRight, k));
  rows.add(place);
  rows.add(pair(place, pair(leftWord, rightWord)));
  rows.add(pair(leftWord, toLeft));
  rows.add(pair(rightWord, toRight));
  rows.add(pair(place, pair(at(frame.quote, i), context)));
  rows.add(pair(pair(at(kind, left + 1), at(kind, left + 2)), pair(Math.min(toLeft, 3), commasTo(frame, left, i))));
  rows.add(
    pair(right === NO_PLACE ? NO_WORD : at(kind, right - 1), pair(Math.min(toRight, 4), commasTo(frame, i, right))),
  );
  rows.add(pair(at(level, i), pair(Math.min(1, at(commas, i)), Math.min(1, commasBehind))));
  rows.add(pair(at(word, i), i === frame.length + REACH - 2 ? 1 : 0));
}

/** 7 features: the verbs on both sides, and the clause. */
function addVerbs(rows: FeatureRows, frame: RoleFrame, i: number): void {
  const { word, kind, leftVerb, rightVerb } = frame;
  const k = at(kind, i);
  const right = at(frame.rightCue, i);
  const opener = at(frame.opener, i);
  const openerWord = at(word, opener);
  const place = placeOf(frame, i);
  const toVerb = steps(at(rightVerb, i), i);
  const cueSide = right === NO_PLACE ? 1 : right > opener ? 2 : 3;
  rows.add(pair(wordAt(frame, at(rightVerb, i)), toVerb));
  rows.add(pair(wordAt(frame, at(leftVerb, i)), steps(at(leftVerb, i), i)));
  rows.add(pair(pair(place, k), toVerb));
  rows.add(pair(openerWord, bucket(i - opener)));
  rows.add(pair(openerWord, pair(at(word, opener + 1), place)));
  rows.add(pair(pair(at(kind, opener), at(kind, opener + 1)), pair(place, wordAt(frame, at(frame.leftCue, i)))));
  rows.add(pair(openerWord, pair(cueSide, pair(k, steps(right, i)))));
}

/** 8 features: what the rules say. */
function addHints(rows: FeatureRows, frame: RoleFrame, i: number): void {
  const { hint, kind, word } = frame;
  const [before, own, next] = [at(hint, i - 1) + 20, at(hint, i) + 20, at(hint, i + 1) + 20];
  const around = pair(pair(before, own), next);
  rows.add(own);
  rows.add(around);
  rows.add(pair(own, at(frame.level, i)));
  rows.add(pair(own, at(kind, i)));
  rows.add(pair(own, at(frame.quote, i)));
  rows.add(pair(own, at(word, i)));
  rows.add(pair(around, placeOf(frame, i)));
  rows.add(pair(pair(at(hint, i - 2), around), at(hint, i + 2)));
}

function addEdge(edges: FeatureRows, { word, kind, level, quote, hint }: RoleFrame, i: number): void {
  const k = at(kind, i);
  edges.add(pair(at(kind, i - 1), k));
  edges.add(pair(k, at(kind, i + 1)));
  edges.add(pair(pair(at(quote, i - 1), at(quote, i)), at(level, i)));
  edges.add(pair(at(level, i - 1), at(level, i)));
  edges.add(at(word, i));
  edges.add(at(word, i - 1));
  edges.add(pair(at(hint, i - 1), at(hint, i)));
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
