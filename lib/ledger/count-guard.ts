/**
 * Reported figures of one article in, places out where it changes what a number counts: casualties told as deaths, losses
 * as destroyed, a running total as one day, a headline unlike its story, parts larger than their whole. Each is shown
 * once with its two quotes; which telling is right is for the reader to see. Pure.
 */
import type { Outcome } from '../annotations/annotation';
import { groupBy } from '../text/group-by';
import type { Span } from '../text/span';
import { intervalOf } from './interval';
import type { ReportedFigure } from './reported-figure';

export type CountSwitchKind =
  | 'headline-and-body'
  | 'casualties-and-deaths'
  | 'losses-and-destroyed'
  | 'total-and-incident'
  | 'parts-exceed-whole';

export interface CountSwitch {
  readonly kind: CountSwitchKind;
  /** The two tellings in text order; for parts, the whole first and then its largest part. */
  readonly figures: readonly [ReportedFigure, ReportedFigure];
}

/** Of people, wider than killed. */
const WIDER_THAN_KILLED: ReadonlySet<Outcome> = new Set(['casualties', 'lost', 'injured']);
/** Of things, less than lost for good. */
const BROKEN: ReadonlySet<Outcome> = new Set(['destroyed', 'damaged']);
/** People who are never counted twice in one sum, by the words for them. */
const APART: readonly (readonly RegExp[])[] = [
  [/\b(?:women|woman)\b/iu, /\b(?:men|man)\b/iu, /\b(?:child|children|kids?|boys?|girls?)\b/iu],
  [/\bcivilians?\b/iu, /\b(?:soldiers?|troops?|servicemen|fighters?|militants?)\b/iu],
];

/** Tellings of one number that are compared with each other; a number told a hundred times needs no more. */
const MOST_TELLINGS = 20;

/** Finds the switches of a text. `headline` is where its headline stands, null when there is none. */
export function findCountSwitches(
  figures: readonly ReportedFigure[],
  headline: Span | null = null,
): readonly CountSwitch[] {
  const found = [...pairsOfOneNumber(figures)].flatMap(([a, b]) => switchBetween(a, b, headline) ?? []);
  return onlyOnce([...found, ...findExcesses(figures)]);
}

/** Returns where the headline of an article's text stands: its first line; null for a text of one line. */
export function headlineOf(text: string): Span | null {
  const end = text.indexOf('\n');
  return end <= 0 ? null : { start: 0, end };
}

/** Figures of one exact number, of the same class and of no two different parties. */
function* pairsOfOneNumber(figures: readonly ReportedFigure[]): Iterable<readonly [ReportedFigure, ReportedFigure]> {
  const byNumber = new Map<string, ReportedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.itemClass} ${figure.magnitude.value}`;
    if (figure.magnitude.value === null || figure.itemClass === null) continue;
    const earlier = byNumber.get(key) ?? [];
    for (const other of earlier) if (isOfOneParty(other, figure)) yield [other, figure];
    if (earlier.length < MOST_TELLINGS) byNumber.set(key, [...earlier, figure]);
  }
}

function isOfOneParty(a: ReportedFigure, b: ReportedFigure): boolean {
  return a.affected === null || b.affected === null || a.affected === b.affected;
}

function switchBetween(a: ReportedFigure, b: ReportedFigure, headline: Span | null): CountSwitch | null {
  const kind = kindOfSwitch(a, b);
  if (kind === null) return null;
  const isHeadline = headline !== null && isInside(a, headline) !== isInside(b, headline);
  return { kind: isHeadline ? 'headline-and-body' : kind, figures: [a, b] };
}

function kindOfSwitch(a: ReportedFigure, b: ReportedFigure): CountSwitchKind | null {
  if (isOneOf(a, b, 'killed', WIDER_THAN_KILLED)) return 'casualties-and-deaths';
  if (isOneOf(a, b, 'lost', BROKEN)) return 'losses-and-destroyed';
  const scopes = new Set([a.scope, b.scope]);
  return a.outcome === b.outcome && scopes.has('incident') && scopes.has('cumulative') ? 'total-and-incident' : null;
}

/** Tells whether one of two figures has an outcome and the other one of a set. */
function isOneOf(a: ReportedFigure, b: ReportedFigure, one: Outcome, others: ReadonlySet<Outcome>): boolean {
  return (a.outcome === one && others.has(b.outcome)) || (b.outcome === one && others.has(a.outcome));
}

function isInside({ span }: ReportedFigure, outer: Span): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

function findExcesses(figures: readonly ReportedFigure[]): readonly CountSwitch[] {
  const partsOf = groupBy(figures, ({ partOf }) => partOf);
  return figures.flatMap((whole) => excessOf(whole, partsOf.get(whole.index) ?? []));
}

/** The whole and its largest part, if parts are too many: one alone, or several that share nobody. */
function excessOf(whole: ReportedFigure, parts: readonly ReportedFigure[]): readonly CountSwitch[] {
  const [largest] = [...parts].sort((a, b) => leastOf(b) - leastOf(a));
  if (largest === undefined) return [];
  const most = intervalOf(whole.magnitude)?.high ?? Number.POSITIVE_INFINITY;
  const sums = APART.map((kinds) => sumOfKinds(kinds, parts));
  return Math.max(leastOf(largest), ...sums) > most ? [{ kind: 'parts-exceed-whole', figures: [whole, largest] }] : [];
}

/** Adds up the first part of each kind. */
function sumOfKinds(kinds: readonly RegExp[], parts: readonly ReportedFigure[]): number {
  const found = kinds.flatMap((kind) => parts.find(({ item }) => kind.test(item)) ?? []);
  return found.reduce((sum, part) => sum + leastOf(part), 0);
}

function leastOf({ magnitude }: ReportedFigure): number {
  return intervalOf(magnitude)?.low ?? 0;
}

/** A text that says a thing five times has one switch to see. */
function onlyOnce(switches: readonly CountSwitch[]): readonly CountSwitch[] {
  const seen = new Set<string>();
  return switches.filter(({ kind, figures: [a, b] }) => {
    const key = [kind, a.itemClass, a.magnitude.value, ...[a.outcome, b.outcome].sort()].join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
