/**
 * The search index out of the database: stored segments when they are whole and of this version, else all notes read
 * in slices; then whatever changed since. Derived from notes, so whoever opens it may keep its segments. No clock.
 */

import { assertWritable, type NoteDatabase, readMeta } from '../database';
import type { Note } from '../note';
import { TRASH_DAYS } from '../note-store';
import { StoreError, throwTyped } from '../store-error';
import { buildSegments, MOST_NOTES } from './build-segment';
import { type IndexedArticle, type IndexedNote, indexedNote, visitFlags } from './indexed-note';
import { createSearchIndex, type SearchIndex } from './search-index';
import type { Segment, StoredSegment } from './segment';

/** Counts up with every change to what a segment holds or how words are folded. */
const VERSION = 2;
/** More than this many segments make every search slower than building them anew. */
const MOST_SEGMENTS = 48;
/** Notes read at once: about 30 ms of work between two chances for others. */
const SLICE = 500;
/** A note may be stored a little later than the time it carries. Milliseconds. */
const OVERLAP_MS = 60_000;
/** An index older than the trash cannot know which notes were purged meanwhile. */
const OLDEST_MS = (TRASH_DAYS - 1) * 24 * 60 * 60 * 1000;

export interface OpenOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Notes read so far, while the index is built anew. */
  readonly onProgress?: (read: number) => void;
  /** Lets other work run between two slices. */
  readonly pause: () => Promise<void>;
  readonly signal?: AbortSignal;
}

/**
 * Opens the index over everything stored.
 * @throws the signal's reason when it is aborted; nothing is kept then.
 */
export async function openSearch(database: NoteDatabase, options: OpenOptions): Promise<SearchIndex> {
  const stored = await readSegments(database, options.now);
  const index = createSearchIndex(stored ?? (await rebuild(database, options)));
  await catchUp(database, index, options.now);
  return index;
}

/** Brings an index up to date with what was written since; returns how many notes it took in. */
export async function catchUp(database: NoteDatabase, index: SearchIndex, now: number): Promise<number> {
  const since = index.newest() - OVERLAP_MS;
  const changed = await database.notes.where('[updatedAt+id]').above([since, '']).toArray();
  const articles = await articlesOf(database, changed);
  const filled = index.put(changed.map((note) => indexedNote(note, articles.get(note.articleUrl) ?? null)));
  index.setVisits(await visitsOf(database));
  await keepSegments(database, filled, { savedAt: now, isAll: false });
  return changed.length;
}

async function visitsOf(database: NoteDatabase): Promise<ReadonlyMap<string, number>> {
  const visits = new Map<string, number>();
  for (const state of ['orphaned', 'changed']) {
    const ids = await database.notes.where('anchorState').equals(state).primaryKeys();
    for (const id of ids) visits.set(id, visitFlags(state));
  }
  return visits;
}

/** null when they must be built anew. */
async function readSegments(database: NoteDatabase, now: number): Promise<readonly Segment[] | null> {
  const rows = await database.segments.orderBy('id').toArray();
  const epoch = await epochOf(database);
  const isOfUse = (row: StoredSegment) =>
    row.version === VERSION && row.epoch === epoch && row.savedAt > now - OLDEST_MS && row.savedAt <= now;
  if (rows.length === 0 || rows.length > MOST_SEGMENTS || !rows.every(isOfUse)) return null;
  return rows.map(({ segment, words }) => ({ ...segment, words: words.split('\n') }));
}

async function rebuild(database: NoteDatabase, options: OpenOptions): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  const waiting: IndexedNote[] = [];
  let read = 0;
  for await (const slice of slicesOf(database)) {
    options.signal?.throwIfAborted();
    waiting.push(...slice);
    read += slice.length;
    options.onProgress?.(read);
    if (waiting.length > MOST_NOTES - SLICE) segments.push(...buildSegments(waiting.splice(0)));
    await options.pause();
  }
  segments.push(...buildSegments(waiting));
  await keepSegments(database, segments, { savedAt: options.now, isAll: true });
  return segments;
}

/** All notes, trashed ones too, from the oldest on, page by page. */
async function* slicesOf(database: NoteDatabase): AsyncGenerator<readonly IndexedNote[]> {
  let last: readonly [number, string] = [Number.NEGATIVE_INFINITY, ''];
  for (;;) {
    const notes = await database.notes.where('[updatedAt+id]').above(last).limit(SLICE).toArray();
    const newest = notes.at(-1);
    if (newest === undefined) return;
    const articles = await articlesOf(database, notes);
    yield notes.map((note) => indexedNote(note, articles.get(note.articleUrl) ?? null));
    last = [newest.updatedAt, newest.id];
  }
}

async function articlesOf(
  database: NoteDatabase,
  notes: readonly Note[],
): Promise<ReadonlyMap<string, IndexedArticle>> {
  const urls = [...new Set(notes.map(({ articleUrl }) => articleUrl))];
  const articles = await database.articles.bulkGet(urls);
  return new Map(urls.map((url, at) => [url, articles[at] ?? null]));
}

interface Keeping {
  readonly savedAt: number;
  /** These are all there are: earlier ones go, in the same transaction, so that two pages cannot mix theirs. */
  readonly isAll: boolean;
}

/** Segments can be made again, so a database that takes no writes costs time and not the search. */
async function keepSegments(database: NoteDatabase, segments: readonly Segment[], keeping: Keeping): Promise<void> {
  if (segments.length === 0) return;
  const { savedAt, isAll } = keeping;
  const keep = async () => {
    const epoch = await epochOf(database);
    if (isAll) await database.segments.clear();
    const count = await database.segments.count();
    await database.segments.bulkPut(
      segments.map(({ words, ...segment }, at) => ({
        id: String(count + at).padStart(6, '0'),
        version: VERSION,
        epoch,
        savedAt,
        segment,
        words: words.join('\n'),
      })),
    );
  };
  const { segments: table, meta } = database;
  await assertWritable(database)
    .then(() => database.transaction('rw', table, meta, keep))
    .catch(throwUnlessUnwritable);
}

function throwUnlessUnwritable(error: unknown): void {
  try {
    throwTyped(error);
  } catch (typed) {
    if (!(typed instanceof StoreError)) throw typed;
  }
}

async function epochOf(database: NoteDatabase): Promise<number> {
  return (await readMeta(database, 'epoch'))?.value ?? 0;
}
