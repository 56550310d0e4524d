/**
 * A copy of notes into the database as a merge, in batches, each one transaction: what is new is added, what goes on
 * from the stored is taken, what was changed apart is decided by the reader's choice and loses no word. The same walk
 * without writing is the preview. No clock.
 */

import { certify, countWrite } from '../notes/certify';
import { assertWritable, countEpoch, type NoteDatabase } from '../notes/database';
import type { MarkRule, Pack, SeriesPoint } from '../notes/kept-rows';
import type { Article, Kept, Note, Revision } from '../notes/note';
import { isSameBody } from '../notes/note-body';
import { changeCount, isLive, revisionsOf } from '../notes/note-writes';
import { throwTyped } from '../notes/store-error';
import { groupBy } from '../text/group-by';
import { type ConflictChoice, mergeNote, type NoteHistory, type NoteMerge } from './merge-note';
import { canonicalJson, type NotesCopy } from './notes-file';

export interface ImportOptions {
  readonly choice: ConflictChoice;
  /** Writes nothing and reports what would be. */
  readonly isPreview: boolean;
  /** Rows done, of all there are; called after each batch. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the import after the batch under way; what is done stays. */
  readonly signal?: AbortSignal;
}

export type MergeState = NoteMerge['state'];
export type MergeCounts = Readonly<Record<MergeState, number>>;

export interface ImportReport {
  readonly notes: MergeCounts;
  readonly articles: MergeCounts;
  /** Rules, ledger points and packs. */
  readonly others: MergeCounts;
  /** Ids of notes that were changed apart. */
  readonly conflicts: readonly string[];
  readonly isCancelled: boolean;
}

/** Notes a transaction takes: long enough to be fast, short enough to show progress and to stop. */
const BATCH = 1_000;
const NONE: MergeCounts = { new: 0, changed: 0, same: 0, conflict: 0 };

/**
 * Merges a copy into the database, or says what merging it would do.
 * @throws {StoreError} `read-only`, `lost` or `quota`; batches before that are stored whole.
 */
export async function importCopy(
  database: NoteDatabase,
  copy: NotesCopy,
  options: ImportOptions,
): Promise<ImportReport> {
  if (options.isPreview) return mergeAll(database, copy, options);
  await assertWritable(database);
  try {
    return await mergeAll(database, copy, options);
  } finally {
    await certify(database);
  }
}

async function mergeAll(database: NoteDatabase, copy: NotesCopy, options: ImportOptions): Promise<ImportReport> {
  const rows = copy.articles.length + copy.rules.length + copy.series.length + copy.packs.length + copy.notes.length;
  const revisions = groupBy(copy.revisions, ({ noteId }) => noteId);
  const notes = { ...NONE };
  const conflicts: string[] = [];
  const rest = await inTransaction(database, options, () => mergeOthers(database, copy, options.isPreview));
  let done = rows - copy.notes.length;
  for (let at = 0; at < copy.notes.length; at += BATCH) {
    if (options.signal?.aborted) return { notes, ...rest, conflicts, isCancelled: true };
    const batch = copy.notes.slice(at, at + BATCH).map((note) => ({ note, revisions: revisions.get(note.id) ?? [] }));
    const merges = await inTransaction(database, options, () => mergeBatch(database, batch, options));
    for (const { state, result } of merges) {
      notes[state] += 1;
      if (state === 'conflict') conflicts.push(result.note.id);
    }
    done += batch.length;
    options.onProgress?.(done, rows);
  }
  return { notes, ...rest, conflicts, isCancelled: false };
}

function inTransaction<T>(database: NoteDatabase, { isPreview }: ImportOptions, work: () => Promise<T>): Promise<T> {
  const { articles, notes, revisions, rules, series, packs, meta } = database;
  const tables = [articles, notes, revisions, rules, series, packs, meta];
  // Dexie follows native awaits only through a function that is async itself.
  return database.transaction(isPreview ? 'r' : 'rw', tables, async () => work()).catch(throwTyped);
}

async function mergeBatch(
  database: NoteDatabase,
  batch: readonly NoteHistory[],
  { choice, isPreview }: ImportOptions,
): Promise<readonly NoteMerge[]> {
  const stored = await database.notes.bulkGet(batch.map(({ note }) => note.id));
  const merges: NoteMerge[] = [];
  for (const [at, file] of batch.entries()) {
    const note = stored[at];
    const mine = note === undefined ? null : { note, revisions: await historyOf(database, note, file.note) };
    merges.push(mergeNote(mine, file, choice));
  }
  if (!isPreview) await writeMerges(database, stored, merges);
  return merges;
}

/** The history of a stored note, which is only needed where the words differ. */
async function historyOf(database: NoteDatabase, note: Note, file: Note): Promise<readonly Revision[]> {
  return isSameBody(note, file) ? [] : await revisionsOf(database, note.id).toArray();
}

async function writeMerges(
  database: NoteDatabase,
  stored: readonly (Note | undefined)[],
  merges: readonly NoteMerge[],
): Promise<void> {
  const written = merges.filter(({ state }) => state !== 'same').map(({ result }) => result);
  if (written.length === 0) return;
  await database.notes.bulkPut(written.map(({ note }) => note));
  const revisions = written.flatMap((history) => history.revisions);
  if (revisions.length > 0) await database.revisions.bulkPut(revisions);
  const before = stored.filter((note) => note !== undefined);
  const after = merges.map(({ result }) => result.note);
  await changeCount(database, {
    live: after.filter(isLive).length - before.filter(isLive).length,
    trashed: after.filter((note) => !isLive(note)).length - before.filter((note) => !isLive(note)).length,
  });
  await countEpoch(database);
  await countWrite(database);
}

async function mergeOthers(
  database: NoteDatabase,
  copy: NotesCopy,
  isPreview: boolean,
): Promise<Pick<ImportReport, 'articles' | 'others'>> {
  const { rules, series, packs } = database;
  const keyOf = ({ url }: Article) => url;
  const articles = await mergeRows<Article>(database.articles, copy.articles, {
    keyOf,
    merge: mergeArticle,
    isPreview,
  });
  const counts = [
    await mergeRows<MarkRule>(rules, copy.rules, { keyOf: ({ id }) => id, merge: later, isPreview }),
    await mergeRows<SeriesPoint>(series, copy.series, { keyOf: ({ id }) => id, merge: later, isPreview }),
    await mergeRows<Pack>(packs, copy.packs, { keyOf: ({ id }) => id, merge: later, isPreview }),
  ];
  const others = counts.reduce((sum, each) => ({
    new: sum.new + each.new,
    changed: sum.changed + each.changed,
    same: sum.same + each.same,
    conflict: 0,
  }));
  return { articles, others };
}

/** What a table must do to be merged into. */
interface Rows<T> {
  bulkGet(keys: string[]): PromiseLike<readonly (T | undefined)[]>;
  bulkPut(rows: readonly T[]): PromiseLike<unknown>;
}

interface RowMerge<T> {
  readonly keyOf: (row: T) => string;
  readonly merge: (mine: T, file: T) => T;
  readonly isPreview: boolean;
}

async function mergeRows<T extends Kept>(
  table: Rows<T>,
  rows: readonly T[],
  { keyOf, merge, isPreview }: RowMerge<T>,
): Promise<MergeCounts> {
  // A read of nothing makes no request, and a transaction without one under way ends.
  if (rows.length === 0) return NONE;
  const stored = await table.bulkGet(rows.map(keyOf));
  const counts = { ...NONE };
  const changed: T[] = [];
  for (const [at, row] of rows.entries()) {
    const mine = stored[at];
    const merged = mine === undefined ? row : merge(mine, row);
    const state = stateOf(mine, merged);
    counts[state] += 1;
    if (state !== 'same') changed.push(merged);
  }
  if (!isPreview && changed.length > 0) await table.bulkPut(changed);
  return counts;
}

function stateOf(before: unknown, after: unknown): 'new' | 'changed' | 'same' {
  if (before === undefined) return 'new';
  return canonicalJson(before) === canonicalJson(after) ? 'same' : 'changed';
}

/** The row that was written last; the stored one when both were written at one time. */
function later<T extends Kept>(mine: T, file: T): T {
  return file.updatedAt > mine.updatedAt ? file : mine;
}

function mergeArticle(mine: Article, file: Article): Article {
  return {
    ...later(mine, file),
    firstSeenAt: Math.min(mine.firstSeenAt, file.firstSeenAt),
    lastSeenAt: Math.max(mine.lastSeenAt, file.lastSeenAt),
    rev: Math.max(mine.rev, file.rev),
  };
}
