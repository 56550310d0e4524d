/**
 * How notes change, step by step, inside a transaction the store opened: save, move to and from the trash, purge. Each
 * step keeps what the note said before, its article and the counters. No clock of its own.
 */

import type { ArticleMetadata } from '../anchors/article-metadata';
import { type NoteCount, type NoteDatabase, readMeta } from './database';
import type { Note, NoteBody, NoteTarget } from './note';
import { bodyOf, isSameBody } from './note-body';

/** `rev` is the revision the edit started from, 0 for a new note. */
export interface NoteSave {
  readonly id: string;
  readonly rev: number;
  readonly article: ArticleMetadata;
  readonly target: NoteTarget;
  readonly body: NoteBody;
}

/** `conflict`: somebody else saved meanwhile; nothing was written, and `stored` is their version. */
export type SaveResult =
  | { readonly state: 'saved'; readonly note: Note }
  | { readonly state: 'conflict'; readonly stored: Note };

/** Earlier versions kept of one note; the oldest go first. */
export const MOST_REVISIONS = 50;

export const NO_NOTES: NoteCount = { live: 0, trashed: 0 };

/** Saves if `rev` is the stored revision; the first save makes the note. */
export async function saveInto(database: NoteDatabase, save: NoteSave, now: number): Promise<SaveResult> {
  const stored = await database.notes.get(save.id);
  if (stored !== undefined && isSameSave(stored, save)) return { state: 'saved', note: stored };
  if (stored !== undefined && stored.rev !== save.rev) return { state: 'conflict', stored };
  const note = stored === undefined ? newNote(save, now) : await writeBody(database, stored, { body: save.body, now });
  if (stored === undefined) await database.notes.put(note);
  await keepArticle(database, save.article, now);
  await recount(database, stored, note);
  return { state: 'saved', note };
}

/** Gives a stored note another body, keeps the one before as a revision, and takes it out of the trash. */
export async function writeBody(
  database: NoteDatabase,
  stored: Note,
  { body, now }: { readonly body: NoteBody; readonly now: number },
): Promise<Note> {
  const note: Note = { ...stored, ...body, rev: stored.rev + 1, updatedAt: now, deletedAt: null };
  if (!isSameBody(stored, body)) await keepRevision(database, stored);
  await database.notes.put(note);
  return note;
}

/** Moves a note to the trash or out of it; null when there is none. */
export async function moveNote(
  database: NoteDatabase,
  id: string,
  { now, toTrash }: { readonly now: number; readonly toTrash: boolean },
): Promise<Note | null> {
  const stored = await database.notes.get(id);
  if (stored === undefined) return null;
  if (isLive(stored) !== toTrash) return stored;
  const moved: Note = { ...stored, rev: stored.rev + 1, updatedAt: now, deletedAt: toTrash ? now : null };
  await database.notes.put(moved);
  await recount(database, stored, moved);
  return moved;
}

/** Removes for good what went to the trash before a time, with its revisions; returns how many. */
export async function purge(database: NoteDatabase, deletedBefore: number): Promise<number> {
  const ids = await database.notes.where('deletedAt').belowOrEqual(deletedBefore).primaryKeys();
  await database.notes.bulkDelete(ids);
  for (const id of ids) await revisionsOf(database, id).delete();
  await changeCount(database, { live: 0, trashed: -ids.length });
  return ids.length;
}

/** Keeps the counters in step with one note that was written. */
export async function recount(database: NoteDatabase, before: Note | undefined, after: Note): Promise<void> {
  const was = before === undefined ? NO_NOTES : countOf(before);
  const is = countOf(after);
  await changeCount(database, { live: is.live - was.live, trashed: is.trashed - was.trashed });
}

/** The earlier versions of one note, oldest first. */
export function revisionsOf(database: NoteDatabase, noteId: string) {
  return database.revisions.where('[noteId+rev]').between([noteId, 0], [noteId, Number.POSITIVE_INFINITY]);
}

/** Counts the notes anew, after many were written at once. */
export async function countAnew(database: NoteDatabase): Promise<void> {
  const trashed = await database.notes.where('deletedAt').above(Number.NEGATIVE_INFINITY).count();
  await database.meta.put({ key: 'notes', live: (await database.notes.count()) - trashed, trashed });
}

export function isLive(note: Note): boolean {
  return note.deletedAt === null;
}

function newNote({ id, article, target, body }: NoteSave, now: number): Note {
  return {
    ...body,
    id,
    rev: 1,
    articleUrl: article.url,
    target,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    anchorState: 'unknown',
  };
}

/** A retry of a save whose answer got lost: one revision on, live, and word for word the same. */
function isSameSave(stored: Note, { rev, body }: NoteSave): boolean {
  return stored.rev === rev + 1 && isLive(stored) && isSameBody(stored, body);
}

async function keepRevision(database: NoteDatabase, note: Note): Promise<void> {
  const { id, rev, updatedAt } = note;
  await database.revisions.put({ noteId: id, rev, savedAt: updatedAt, body: bodyOf(note) });
  const keys = await revisionsOf(database, id).primaryKeys();
  if (keys.length > MOST_REVISIONS) await database.revisions.bulkDelete(keys.slice(0, keys.length - MOST_REVISIONS));
}

async function keepArticle(database: NoteDatabase, article: ArticleMetadata, now: number): Promise<void> {
  const stored = await database.articles.get(article.url);
  await database.articles.put({
    ...article,
    firstSeenAt: stored?.firstSeenAt ?? now,
    lastSeenAt: now,
    rev: (stored?.rev ?? 0) + 1,
    updatedAt: now,
    deletedAt: null,
  });
}

/** Adds to the counters. */
export async function changeCount(database: NoteDatabase, change: NoteCount): Promise<void> {
  if (change.live === 0 && change.trashed === 0) return;
  const { live, trashed } = (await readMeta(database, 'notes')) ?? NO_NOTES;
  await database.meta.put({ key: 'notes', live: live + change.live, trashed: trashed + change.trashed });
}

function countOf(note: Note): NoteCount {
  return isLive(note) ? { live: 1, trashed: 0 } : { live: 0, trashed: 1 };
}
