/**
 * The search index of this page: opened with the first search, brought up to date when notes changed, opened anew when
 * an import wrote notes with times of their own. A search as typed in, what it found out.
 */

import type { FoundNotes } from '../../components/found-notes';
import { readMeta } from '../../lib/notes/database';
import { catchUp, openSearch } from '../../lib/notes/search/open-search';
import { parseQuery } from '../../lib/notes/search/parse-query';
import type { Query } from '../../lib/notes/search/query';
import type { SearchIndex } from '../../lib/notes/search/search-index';
import { database } from './stores';

interface OpenIndex {
  readonly index: SearchIndex;
  readonly epoch: number;
  /** What the notes looked like when the index was last brought up to date; compared by identity. */
  readonly seen: unknown;
}

let opening: Promise<OpenIndex> | null = null;

/** What is searched for. */
export interface Search {
  readonly typed: string;
  /** What must hold besides, because of the view the search stands in. */
  readonly scope: Query;
  /** Notes that are listed. */
  readonly limit: number;
}

/** Finds notes, newest first. `seen` is another value whenever notes changed. */
export async function searchNotes({ typed, scope, limit }: Search, seen: unknown): Promise<FoundNotes> {
  const parsed = parseQuery(typed);
  if (!parsed.ok) return { state: 'wrong', messages: parsed.issues.map(({ message }) => message) };
  opening = refresh(opening, seen);
  const { index } = await opening;
  const found = index.find([...parsed.query, ...scope]);
  const hits = found.page({ order: 'newest', limit, after: null });
  return { state: 'found', ids: hits.map(({ id }) => id), total: found.total, facets: found.facets() };
}

/** Returns the ids of all that a search finds in the index as it is; none when it cannot be understood. */
export async function findAllIds({ typed, scope }: Search): Promise<readonly string[]> {
  const parsed = parseQuery(typed);
  const open = await opening;
  if (!parsed.ok || open === null) return [];
  const found = open.index.find([...parsed.query, ...scope]);
  return found.page({ order: 'newest', limit: found.total, after: null }).map(({ id }) => id);
}

async function refresh(before: Promise<OpenIndex> | null, seen: unknown): Promise<OpenIndex> {
  const open = await before?.catch(() => null);
  if (open?.seen === seen && open !== undefined && open !== null) return open;
  const epoch = (await readMeta(database, 'epoch'))?.value ?? 0;
  const now = Date.now();
  if (open === undefined || open === null || open.epoch !== epoch) {
    return { index: await openSearch(database, { now, pause }), epoch, seen };
  }
  await catchUp(database, open.index, now);
  return { ...open, seen };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
