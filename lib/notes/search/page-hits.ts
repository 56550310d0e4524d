/** Matches in, one page of hits out: by time or by relevance, going on from the last hit of the page before. Pure. */

import { type LiveSegment, wordRanges } from './match-segment';
import type { Query } from './query';
import type { Segment } from './segment';

/** One found note. `score` is 0 when the order is by time. */
export interface Hit {
  readonly id: string;
  readonly updatedAt: number;
  readonly score: number;
}

export interface PageRequest {
  readonly order: 'newest' | 'relevance';
  readonly limit: number;
  /** Last hit of the page before, null for the first page. */
  readonly after: Hit | null;
}

export interface Matched {
  readonly live: LiveSegment;
  /** 1 for each note that was found. */
  readonly matches: Uint8Array;
}

/** Returns up to `limit` hits, best first; equal ones by id, newest first. */
export function firstPage(matched: readonly Matched[], query: Query, request: PageRequest): readonly Hit[] {
  const runs = matched.map((each) =>
    request.order === 'newest' ? newestOf(each, request) : bestOf(each, query, request),
  );
  return runs.flat().sort(inOrder).slice(0, request.limit);
}

function inOrder(a: Hit, b: Hit): number {
  return b.score - a.score || b.updatedAt - a.updatedAt || byIdBackwards(a.id, b.id);
}

function byIdBackwards(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function newestOf({ live, matches }: Matched, { limit, after }: PageRequest): readonly Hit[] {
  const hits: Hit[] = [];
  const { ids, updatedAt } = live.segment;
  for (const note of live.byTime) {
    if (hits.length === limit) break;
    if (matches[note] === 0) continue;
    const hit = { id: ids[note] ?? '', updatedAt: updatedAt[note] ?? 0, score: 0 };
    if (after === null || inOrder(after, hit) < 0) hits.push(hit);
  }
  return hits;
}

/** The best of one segment; only hits that would stand on the page are made. */
function bestOf({ live, matches }: Matched, query: Query, { limit, after }: PageRequest): readonly Hit[] {
  const { segment, byTime } = live;
  const isWanted = wantedWords(segment, query);
  let best: readonly Hit[] = [];
  let fresh: Hit[] = [];
  for (const note of byTime) {
    if (matches[note] === 0) continue;
    const score = scoreOf(segment, note, isWanted);
    // Later ones are older, so that an equal score is not enough.
    if (best.length === limit && score <= (best.at(-1)?.score ?? 0)) continue;
    fresh.push({ id: segment.ids[note] ?? '', updatedAt: segment.updatedAt[note] ?? 0, score });
    if (fresh.length < limit) continue;
    best = takeBest([...best, ...fresh], limit, after);
    fresh = [];
  }
  return takeBest([...best, ...fresh], limit, after);
}

function takeBest(hits: readonly Hit[], limit: number, after: Hit | null): readonly Hit[] {
  const allowed = after === null ? [...hits] : hits.filter((hit) => inOrder(after, hit) < 0);
  return allowed.sort(inOrder).slice(0, limit);
}

/** 1 for each word of the segment that the query asks for. */
function wantedWords(segment: Segment, query: Query): Uint8Array {
  const wanted = new Uint8Array(segment.words.length);
  for (const condition of query) {
    if (condition.kind !== 'words' || condition.negated) continue;
    for (const { from, to } of wordRanges(segment, condition)) wanted.fill(1, from, to);
  }
  return wanted;
}

/** How much of a note is what was asked for: the square root lets long notes that say it often win over short ones. */
function scoreOf({ stream, streamStarts }: Segment, note: number, isWanted: Uint8Array): number {
  const start = streamStarts[note] ?? 0;
  const end = streamStarts[note + 1] ?? 0;
  let found = 0;
  for (let at = start; at < end; at += 1) found += isWanted[stream[at] ?? 0] ?? 0;
  return found === 0 ? 0 : found / Math.sqrt(end - start);
}
