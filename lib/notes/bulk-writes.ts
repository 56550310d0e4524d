/**
 * One change to many notes: their ids and a change in; the same written batch by batch, each in one transaction that keeps
 * revisions and counters, and what is needed to take all of it back out. No clock of its own.
 */

import { certify, countWrite } from './certify';
import { assertWritable, type NoteDatabase } from './database';
import type { Note, NoteBody, Revision } from './note';
import { bodyOf, isSameBody } from './note-body';
import { changeCount, isLive, MOST_REVISIONS, revisionsOf } from './note-writes';
import { throwTyped } from './store-error';

/** How many notes one transaction writes: about a tenth of a second, between two looks at the signal. */
const BATCH = 500;

/** `body`: the reader's words change, by a function that must not throw · `trash`: to the trash or out of it. */
export type BulkChange =
  | { readonly kind: 'body'; readonly change: (note: Note) => NoteBody }
  | { readonly kind: 'trash'; readonly toTrash: boolean };

/** What one note was before, to take the change back. `rev` is the revision the change made. */
export interface BulkUndo {
  readonly id: string;
  readonly rev: number;
  readonly body: NoteBody;
  readonly wasLive: boolean;
}

export interface BulkResult {
  readonly undo: readonly BulkUndo[];
  /** Stopped by the signal; what is in `undo` was written. */
  readonly isPartial: boolean;
}

export interface BulkOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Notes looked at so far. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Changes many notes. A note that is gone, or is so already, is left as it is.
 * @throws {StoreError} `read-only` or `quota`; the batches before stay, the rest is not written.
 */
export async function changeNotes(
  database: NoteDatabase,
  ids: readonly string[],
  change: BulkChange,
  options: BulkOptions,
): Promise<BulkResult> {
  return inBatches(database, ids, options, (note) => changed(note, change, options.now));
}

/** Takes a change back, but for notes that were changed again meanwhile. */
export async function undoChange(
  database: NoteDatabase,
  undo: readonly BulkUndo[],
  options: BulkOptions,
): Promise<BulkResult> {
  const before = new Map(undo.map((each) => [each.id, each]));
  const ids = undo.map(({ id }) => id);
  return inBatches(database, ids, options, (note) => {
    const was = before.get(note.id);
    if (was === undefined || was.rev !== note.rev) return note;
    const deletedAt = was.wasLive ? null : (note.deletedAt ?? options.now);
    return { ...note, ...was.body, rev: note.rev + 1, updatedAt: options.now, deletedAt };
  });
}

async function inBatches(
  database: NoteDatabase,
  ids: readonly string[],
  { onProgress, signal }: BulkOptions,
  change: (note: Note) => Note,
): Promise<BulkResult> {
  await assertWritable(database);
  const undo: BulkUndo[] = [];
  const { notes, revisions, meta } = database;
  for (let from = 0; from < ids.length; from += BATCH) {
    if (signal?.aborted) return { undo, isPartial: true };
    const batch = ids.slice(from, from + BATCH);
    const written = await database
      .transaction('rw', notes, revisions, meta, () => writeBatch(database, batch, change))
      .catch(throwTyped);
    for (const { before, after } of written) {
      undo.push({ id: after.id, rev: after.rev, body: bodyOf(before), wasLive: isLive(before) });
    }
    await certify(database);
    onProgress?.(from + batch.length);
  }
  return { undo, isPartial: false };
}

interface Written {
  readonly before: Note;
  readonly after: Note;
}

async function writeBatch(
  database: NoteDatabase,
  ids: readonly string[],
  change: (note: Note) => Note,
): Promise<readonly Written[]> {
  const stored = (await database.notes.bulkGet([...ids])).filter((note) => note !== undefined);
  const written = stored.flatMap((before) => {
    const after = change(before);
    return after === before ? [] : [{ before, after }];
  });
  await database.notes.bulkPut(written.map(({ after }) => after));
  await keepRevisions(database, written);
  if (written.length > 0) await countWrite(database);
  const live = written.reduce((sum, { before, after }) => sum + Number(isLive(after)) - Number(isLive(before)), 0);
  if (live !== 0) await changeCount(database, { live, trashed: -live });
  return written;
}

async function keepRevisions(database: NoteDatabase, written: readonly Written[]): Promise<void> {
  const reworded = written.filter(({ before, after }) => !isSameBody(before, after));
  const rows = reworded.map(({ before }): Revision => {
    const { id, rev, updatedAt } = before;
    return { noteId: id, rev, savedAt: updatedAt, body: bodyOf(before) };
  });
  await database.revisions.bulkPut(rows);
  // Only a note saved that often can have too many.
  for (const { before } of reworded.filter(({ before: { rev } }) => rev >= MOST_REVISIONS)) {
    const keys = await revisionsOf(database, before.id).primaryKeys();
    const tooMany = keys.length - MOST_REVISIONS;
    if (tooMany > 0) await database.revisions.bulkDelete(keys.slice(0, tooMany));
  }
}

function changed(note: Note, change: BulkChange, now: number): Note {
  const next = { ...note, rev: note.rev + 1, updatedAt: now };
  switch (change.kind) {
    case 'trash':
      return isLive(note) === change.toTrash ? { ...next, deletedAt: change.toTrash ? now : null } : note;
    case 'body': {
      const body = change.change(note);
      return !isLive(note) || isSameBody(note, body) ? note : { ...next, ...body };
    }
  }
}
