/**
 * What can be done with notes: save, delete, restore, find. Every write is one transaction that also keeps the
 * counters, is idempotent by the note's id, and is on disk when its promise resolves. No clock of its own.
 */

import { certify, countWrite } from './certify';
import { assertWritable, type NoteCount, type NoteDatabase, readMeta } from './database';
import type { Article, Note, QuoteChange, Revision } from './note';
import {
  isLive,
  moveNote,
  NO_NOTES,
  type NoteSave,
  purge,
  recount,
  revisionsOf,
  type SaveResult,
  saveInto,
  writeBody,
} from './note-writes';
import { throwTyped } from './store-error';

/** Where a page of the newest notes goes on: the last note of the page before. */
export type NotePosition = Pick<Note, 'updatedAt' | 'id'>;

export interface NotePage {
  readonly limit: number;
  readonly before?: NotePosition | null;
}

/** How a note fared on a visit. */
export interface AnchorOutcome {
  readonly id: string;
  readonly state: Note['anchorState'];
  readonly change: QuoteChange | null;
}

export interface NoteStore {
  /** Saves if `rev` is the stored revision. Repeating a save that went through answers as it did. Takes a note out of the trash. */
  saveNote(save: NoteSave): Promise<SaveResult>;
  /** Moves a note to the trash; null when there is none. */
  deleteNote(id: string): Promise<Note | null>;
  /** Takes a note out of the trash; null when it was purged. */
  restoreNote(id: string): Promise<Note | null>;
  /** What the note said before each save, newest first. */
  revisionsOf(id: string): Promise<readonly Revision[]>;
  /** Gives a note the words of an earlier revision, as a revision of its own; null when there is no such note or revision. */
  restoreRevision(id: string, rev: number): Promise<Note | null>;
  /** Removes for good what has been in the trash for {@link TRASH_DAYS} days; returns how many. */
  purgeTrash(): Promise<number>;
  /** Remembers how notes fared on a visit; neither a revision nor a newer date. */
  setAnchorStates(states: readonly AnchorOutcome[]): Promise<void>;
  /**
   * Keeps a note on the words the last visit found in the place of its own; what was reported stays. Neither a revision
   * nor a newer date: the reader's words are the same. null when there is no such note or no such words.
   */
  acceptWording(id: string): Promise<Note | null>;
  /** Trashed notes included. */
  getNote(id: string): Promise<Note | null>;
  getArticle(url: string): Promise<Article | null>;
  /** Live notes in the order of the text. */
  notesOfArticle(url: string): Promise<readonly Note[]>;
  /** Live notes, last changed first. */
  newestNotes(page: NotePage): Promise<readonly Note[]>;
  /** Trashed notes, last deleted first. */
  trashedNotes(limit: number): Promise<readonly Note[]>;
  /** Live notes with these ids, in their order; what is gone is left out. */
  notesWithIds(ids: readonly string[]): Promise<readonly Note[]>;
  countNotes(): Promise<NoteCount>;
}

export const TRASH_DAYS = 30;
const TRASH_MS = TRASH_DAYS * 24 * 60 * 60 * 1000;

/** Makes the store over a database. `now` gives milliseconds since the epoch. */
export function createNoteStore(database: NoteDatabase, { now }: { readonly now: () => number }): NoteStore {
  const { notes, revisions, articles, meta } = database;

  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    await assertWritable(database);
    const counted = async () => {
      const result = await work();
      await countWrite(database);
      return result;
    };
    const result = await database.transaction('rw', notes, revisions, articles, meta, counted).catch(throwTyped);
    // The notes are on disk; where the certificate lags behind them it only says less.
    certify(database).catch(() => undefined);
    return result;
  };

  return {
    saveNote: (save) => write(() => saveInto(database, save, now())),
    deleteNote: (id) => write(() => moveNote(database, id, { now: now(), toTrash: true })),
    restoreNote: (id) => write(() => moveNote(database, id, { now: now(), toTrash: false })),
    revisionsOf: (id) => revisionsOf(database, id).reverse().toArray(),
    restoreRevision: (id, rev) => write(() => restoreRevision(database, { id, rev, now: now() })),
    purgeTrash: () => write(() => purge(database, now() - TRASH_MS)),
    setAnchorStates: (states) =>
      write(async () => {
        await notes.bulkUpdate(
          states.map(({ id, state, change }) => ({ key: id, changes: { anchorState: state, change } })),
        );
      }),
    acceptWording: (id) => write(() => acceptInto(database, id, now())),
    getNote: async (id) => (await notes.get(id)) ?? null,
    getArticle: async (url) => (await articles.get(url)) ?? null,
    notesOfArticle: async (url) => {
      const found = await notes.where({ articleUrl: url }).filter(isLive).toArray();
      return found.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
    },
    newestNotes: ({ limit, before }) =>
      newestFirst(database, before ?? null)
        .filter(isLive)
        .limit(limit)
        .toArray(),
    trashedNotes: (limit) => notes.orderBy('deletedAt').reverse().limit(limit).toArray(),
    notesWithIds: async (ids) =>
      (await notes.bulkGet([...ids])).flatMap((note) => (note !== undefined && isLive(note) ? [note] : [])),
    countNotes: async () => {
      const { live, trashed } = (await readMeta(database, 'notes')) ?? NO_NOTES;
      return { live, trashed };
    },
  };
}

async function restoreRevision(
  database: NoteDatabase,
  { id, rev, now }: { readonly id: string; readonly rev: number; readonly now: number },
): Promise<Note | null> {
  const stored = await database.notes.get(id);
  const revision = await database.revisions.get([id, rev]);
  if (stored === undefined || revision === undefined) return null;
  const restored = await writeBody(database, stored, { body: revision.body, now });
  await recount(database, stored, restored);
  return restored;
}

async function acceptInto(database: NoteDatabase, id: string, now: number): Promise<Note | null> {
  const stored = await database.notes.get(id);
  const target = stored?.change?.target ?? null;
  if (stored === undefined || target === null) return null;
  const moved: Note = { ...stored, anchorState: 'anchored', change: null, reattached: { target, acceptedAt: now } };
  await database.notes.put(moved);
  return moved;
}

function newestFirst(database: NoteDatabase, before: NotePosition | null) {
  const ordered =
    before === null
      ? database.notes.orderBy('[updatedAt+id]')
      : database.notes.where('[updatedAt+id]').below([before.updatedAt, before.id]);
  return ordered.reverse();
}

function startOf(note: Note): number {
  // A note on the article or a source as a whole comes before its parts.
  return note.target.selectors?.position.start ?? -1;
}
