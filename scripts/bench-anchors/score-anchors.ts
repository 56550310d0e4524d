/**
 * How saved quotes fare in an edited text: a text, spans and an edit in; how many came to the right place, to a wrong
 * one, or to none out, with the time it took. The truth comes from the edit alone.
 */

import { anchor, describe } from '../../lib/anchors/anchor';
import { overlapsSpan, type Span } from '../../lib/text/span';
import { type Edit, numbersOf } from './edit-kinds';

export interface AnchorScore {
  readonly quotes: number;
  /** Came to where the words stand now, or nowhere when they are gone or their number is another. */
  readonly right: number;
  /** Came to words that are not the quote's. */
  readonly wrong: number;
  readonly orphans: number;
  /** Processor time. */
  readonly ms: number;
}

/** Shared part of found and true place from which on they are the same place: an edited word may end a letter early. */
const SAME_PLACE = 0.75;
/** A quote that lost more than a little is neither there nor gone; it is not counted. */
const WHOLE = 0.8;
const GONE = 0.1;

/** `report` is told of each quote that did not come right, for people to look at. */
export function scoreAnchors(
  text: string,
  spans: readonly Span[],
  edit: Edit,
  report: (line: string) => void = () => undefined,
): AnchorScore {
  const judged = spans.flatMap((span) => {
    const truth = truthOf(text, span, edit);
    return truth === 'unclear' ? [] : [{ span, truth, selectors: describe(text, span) }];
  });
  const began = process.cpuUsage();
  const found = judged.map(({ selectors }) => anchor(edit.text, selectors));
  const ms = process.cpuUsage(began).user / 1000;
  const outcomes = judged.map(({ span, truth }, index) => {
    const anchoring = found[index];
    const place = anchoring?.state === 'anchored' ? anchoring.span : null;
    const isRight = isSamePlace(place, truth);
    if (!isRight) report(describeMiss({ text, span, edited: edit.text, truth, place }));
    return { place, isRight };
  });
  const count = (isCounted: (outcome: (typeof outcomes)[number]) => boolean) => outcomes.filter(isCounted).length;
  return {
    quotes: judged.length,
    right: count(({ isRight }) => isRight),
    wrong: count(({ isRight, place }) => !isRight && place !== null),
    orphans: count(({ place }) => place === null),
    ms,
  };
}

function isSamePlace(place: Span | null, truth: Span | null): boolean {
  return place === null || truth === null ? place === truth : shared(place, truth) >= SAME_PLACE;
}

function truthOf(text: string, span: Span, edit: Edit): Span | null | 'unclear' {
  if (edit.changedNumbers.some((number) => overlapsSpan(number, span))) return null;
  const left = edit.shareLeft(span);
  if (left <= GONE) return null;
  const place = edit.placeOf(span);
  if (left < WHOLE || place === null) return 'unclear';
  // A changed letter can make a number: "not" and "no", "ones" and "one".
  return numberWords(text, span) === numberWords(edit.text, place) ? place : null;
}

function numberWords(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return numbersOf(words)
    .map((number) => words.slice(number.start, number.end))
    .join(' ');
}

/** Jaccard index of two spans. */
function shared(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (a.end - a.start + (b.end - b.start) - common);
}

interface Miss {
  readonly text: string;
  readonly span: Span;
  readonly edited: string;
  readonly truth: Span | null;
  readonly place: Span | null;
}

function describeMiss({ text, span, edited, truth, place }: Miss): string {
  const words = (from: string, at: Span | null) => (at === null ? '–' : JSON.stringify(from.slice(at.start, at.end)));
  return `${words(text, span)} is ${words(edited, truth)}, found ${words(edited, place)}`;
}
