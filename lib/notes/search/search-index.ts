/**
 * The notes as search holds them in memory: segments in, found notes with counts out. A changed note goes into a
 * small segment of recent ones and hides its older self. Knows neither database nor surface.
 */

import { buildSegments } from './build-segment';
import { countFacets, type Facets } from './count-facets';
import type { IndexedNote } from './indexed-note';
import { type LiveSegment, matchSegment } from './match-segment';
import { firstPage, type Hit, type PageRequest } from './page-hits';
import type { Query } from './query';
import { FLAGS, GONE, type Segment } from './segment';

/** What a query found. */
export interface Found {
  readonly total: number;
  /** Hits of one page, in the order asked for. */
  page(request: PageRequest): readonly Hit[];
  facets(): Facets;
}

export interface SearchIndex {
  find(query: Query): Found;
  /** Takes in notes that are new or changed; returns segments that are full now, for the database to keep. */
  put(notes: readonly IndexedNote[]): readonly Segment[];
  /** Says anew how notes fared on their last visit. `flags` as `visitFlags` gives them; notes left out fared well. */
  setVisits(flags: ReadonlyMap<string, number>): void;
  /** Time of the newest change it knows, in milliseconds since the epoch; 0 when empty. */
  newest(): number;
  /** Live notes. */
  size(): number;
}

/** Recent notes are built into a segment again with each change, so they must be few: 256 take about 2 ms. */
const MOST_RECENT = 256;

/** Makes an index of segments, oldest first. */
export function createSearchIndex(segments: readonly Segment[]): SearchIndex {
  const full = segments.map(toLive);
  let recent: readonly IndexedNote[] = [];
  let recentSegments: readonly LiveSegment[] = [];
  const places = new Map<string, readonly [LiveSegment, number]>();
  for (const live of full) place(live, places);

  const all = () => [...full, ...recentSegments];
  return {
    find: (query) => {
      const matched = all().map((live) => ({ live, matches: matchSegment(live, query) }));
      return {
        total: matched.reduce((total, { matches }) => total + countOnes(matches), 0),
        page: (request) => firstPage(matched, query, request),
        facets: () => countFacets(matched),
      };
    },
    put: (notes) => {
      const changed = new Map(notes.map((note) => [note.id, note]));
      recent = [...recent.filter(({ id }) => !changed.has(id)), ...changed.values()];
      recentSegments = buildSegments(recent).map(toLive);
      for (const live of recentSegments) place(live, places);
      if (recent.length < MOST_RECENT) return [];
      const filled = recentSegments;
      full.push(...filled);
      recent = [];
      recentSegments = [];
      return filled.map(({ segment }) => segment);
    },
    setVisits: (visits) => {
      for (const live of all()) markVisits(live, visits);
    },
    newest: () => all().reduce((newest, { segment }) => segment.updatedAt.reduce((a, b) => Math.max(a, b), newest), 0),
    size: () => all().reduce((size, { hidden }) => size + hidden.length - countOnes(hidden), 0),
  };
}

function toLive(segment: Segment): LiveSegment {
  const { ids, updatedAt, flags } = segment;
  const byTime = Uint16Array.from(ids.keys()).sort(
    (a, b) => (updatedAt[b] ?? 0) - (updatedAt[a] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? 1 : -1),
  );
  return {
    segment,
    hidden: Uint8Array.from(flags, (flag) => ((flag & GONE) === 0 ? 0 : 1)),
    flags: Uint8Array.from(flags),
    byTime,
  };
}

/** Later segments know better: what an earlier one says of the same note is hidden. */
function place(live: LiveSegment, places: Map<string, readonly [LiveSegment, number]>): void {
  for (const [note, id] of live.segment.ids.entries()) {
    const before = places.get(id);
    if (before !== undefined) before[0].hidden[before[1]] = 1;
    places.set(id, [live, note]);
  }
}

function markVisits({ segment, flags }: LiveSegment, visits: ReadonlyMap<string, number>): void {
  const visitMask = FLAGS.orphaned | FLAGS.changed;
  for (const [note, id] of segment.ids.entries()) {
    flags[note] = ((flags[note] ?? 0) & ~visitMask) | (visits.get(id) ?? 0);
  }
}

function countOnes(bytes: Uint8Array): number {
  let ones = 0;
  for (let at = 0; at < bytes.length; at += 1) ones += bytes[at] ?? 0;
  return ones;
}
