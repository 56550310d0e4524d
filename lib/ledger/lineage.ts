/**
 * Tellings of figures from several articles in, the figures by their origins out: ten articles that repeat one ministry
 * have one origin. Tellings belong together when they name the same source, when one cites the other's outlet, carry the
 * same agency's credit, or are worded nearly alike. Pure; it counts origins, never who is right.
 */

import { groupBy } from '../text/group-by';
import { daysBetween } from './calendar-day';
import { obstacleBetween } from './compare-figures';
import { fitOf, intervalOf } from './interval';
import type { ReportedFigure } from './reported-figure';
import { thingKey } from './two-sided-table';

/** One figure as one article tells it. */
export interface Telling {
  /** The caller's name for it. */
  readonly id: string;
  readonly outlet: string;
  /** Day of the article, "2026-03-14". */
  readonly date: string;
  readonly figure: ReportedFigure;
  /** Those through whom it comes, nearest first: the source, the agency that cites it … [] in the outlet's own voice. */
  readonly chain: readonly string[];
  /** Agency that the article credits, null when none. */
  readonly wire: string | null;
  /** The sentence. */
  readonly wording: string;
}

export type LineageLink = 'source' | 'citation' | 'wire' | 'wording';

/** Why two tellings are one origin; `from` is the earlier. */
export interface Descent {
  readonly from: Telling;
  readonly to: Telling;
  readonly by: LineageLink;
}

export interface Origin {
  /** Who is behind its tellings: the source named first, or the outlet that said it first. */
  readonly name: string;
  /** By date. */
  readonly tellings: readonly Telling[];
  readonly descents: readonly Descent[];
}

/** One quantity with everybody who told it. */
export interface Lineage {
  readonly tellings: readonly Telling[];
  /** Independent of each other as far as the articles show; those told first come first. */
  readonly origins: readonly Origin[];
}

/** Days between tellings of one quantity: later ones are of a later count. */
const WINDOW_DAYS = 3;
/** Words of a shingle, and the share of shingles that sentences worded alike have in common (Broder's resemblance). */
const SHINGLE_WORDS = 3;
const ALIKE = 0.5;
/** Tellings of one quantity that are compared pair by pair. */
const MOST_TELLINGS = 300;

/** Finds the quantities that were told more than once, most told first, with their origins. */
export function traceLineage(tellings: readonly Telling[]): readonly Lineage[] {
  const shingles = rememberedShingles();
  const alike = groupBy([...tellings].sort(byDate), ({ figure }) => thingKey(figure));
  const repeated = [...alike.values()].flatMap(toClusters).filter(({ length }) => length > 1);
  return repeated.map((cluster) => toLineage(cluster, shingles)).sort((a, b) => b.tellings.length - a.tellings.length);
}

/** Of tellings of one thing, those of one count together. */
function toClusters(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const clusters: Telling[][] = [];
  for (const telling of tellings) {
    const cluster = clusters.find(
      (known) => known.length < MOST_TELLINGS && known.some((other) => isOneCount(other, telling)),
    );
    if (cluster === undefined) clusters.push([telling]);
    else cluster.push(telling);
  }
  return clusters;
}

/** The same thing within the window, in numbers that fit. */
function isOneCount(a: Telling, b: Telling): boolean {
  const days = daysBetween(a.date, b.date);
  if (days === null || Math.abs(days) > WINDOW_DAYS) return false;
  const obstacle = obstacleBetween(a.figure, b.figure);
  // "On Monday" in one article is "yesterday" in another: within the window, days in words do not tell counts apart.
  if (obstacle !== null && obstacle !== 'period') return false;
  return fitOf(intervalOf(a.figure.magnitude), intervalOf(b.figure.magnitude)) === 'compatible';
}

type Shingles = (telling: Telling) => ReadonlySet<string>;

/** Each wording is compared with many others. */
function rememberedShingles(): Shingles {
  const known = new Map<Telling, ReadonlySet<string>>();
  return (telling) => {
    const shingles = known.get(telling) ?? shinglesOf(telling.wording);
    known.set(telling, shingles);
    return shingles;
  };
}

function toLineage(tellings: readonly Telling[], shingles: Shingles): Lineage {
  const origins: { tellings: Telling[]; descents: Descent[] }[] = [];
  for (const telling of tellings) {
    const descents = tellings
      .slice(0, tellings.indexOf(telling))
      .flatMap((earlier) => descentOf(earlier, telling, shingles) ?? []);
    const parents = origins.filter((origin) => descents.some(({ from }) => origin.tellings.includes(from)));
    const [first, ...others] = parents;
    if (first === undefined) {
      origins.push({ tellings: [telling], descents: [] });
      continue;
    }
    for (const other of others) {
      first.tellings.push(...other.tellings);
      first.descents.push(...other.descents);
      origins.splice(origins.indexOf(other), 1);
    }
    first.tellings.push(telling);
    first.descents.push(...descents);
  }
  return { tellings, origins: origins.map(toOrigin) };
}

function toOrigin({ tellings, descents }: { tellings: Telling[]; descents: Descent[] }): Origin {
  const sorted = [...tellings].sort(byDate);
  const first = sorted[0];
  return { name: first?.chain[0] ?? first?.outlet ?? '', tellings: sorted, descents };
}

function descentOf(from: Telling, to: Telling, shingles: Shingles): Descent | null {
  const by = linkBetween(from, to, shingles);
  return by === null ? null : { from, to, by };
}

function linkBetween(a: Telling, b: Telling, shingles: Shingles): LineageLink | null {
  const [source, other] = [a.chain[0], b.chain[0]];
  if (source !== undefined && other !== undefined && isSameName(source, other)) return 'source';
  if (b.chain.some((name) => isSameName(name, a.outlet)) || a.chain.some((name) => isSameName(name, b.outlet)))
    return 'citation';
  if (a.wire !== null && b.wire !== null && isSameName(a.wire, b.wire)) return 'wire';
  return shareOfBoth(shingles(a), shingles(b)) >= ALIKE ? 'wording' : null;
}

/** "The Defence Ministry" and "Defence Ministry" are one name. */
function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[’']s\b/gu, '')
    .trim();
}

/** Share of the shingles of two sentences that both have, 0–1 (A. Broder, "On the resemblance and containment of documents"). */
export function resemblance(a: string, b: string): number {
  return shareOfBoth(shinglesOf(a), shinglesOf(b));
}

function shareOfBoth(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

function shinglesOf(sentence: string): ReadonlySet<string> {
  const words = sentence
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return new Set(words.slice(SHINGLE_WORDS - 1).map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' ')));
}

function byDate(a: Telling, b: Telling): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
