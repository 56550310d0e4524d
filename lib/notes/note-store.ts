/**
 * What can be done with notes: save, delete, restore, find. Every write is one transaction that also keeps the
 * counters, is idempotent by the note's id, and is on disk when its promise resolves. No clock of its own.
 */

import type { ArticleMetadata } from '../anchors/article-metadata';
import { assertWritable, type NoteCount, type NoteDatabase } from './database';
import type { Article, Note, NoteBody, NoteTarget, QuoteChange } from './note';
import { matchesWords, wordsOf } from './search-words';
import { throwTyped } from './store-error';

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
  /** Live notes that hold every word in note, tags, quote, source or title; last changed first. Reads all notes: good to about 10,000. */
  searchNotes(words: string, limit: number): Promise<readonly Note[]>;
  countNotes(): Promise<NoteCount>;
}

export const TRASH_DAYS = 30;
const TRASH_MS = TRASH_DAYS * 24 * 60 * 60 * 1000;
const NO_NOTES: NoteCount = { live: 0, trashed: 0 };

/** Makes the store over a database. `now` gives milliseconds since the epoch. */
export function createNoteStore(database: NoteDatabase, { now }: { readonly now: () => number }): NoteStore {
  const { notes, articles, meta } = database;

  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    await assertWritable(database);
    return database.transaction('rw', notes, articles, meta, work).catch(throwTyped);
  };

  return {
    saveNote: (save) => write(() => saveInto(database, save, now())),
    deleteNote: (id) => write(() => moveNote(database, id, now(), true)),
    restoreNote: (id) => write(() => moveNote(database, id, now(), false)),
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
    searchNotes: (words, limit) => search(database, words, limit),
    countNotes: async () => {
      const row = await meta.get('notes');
      return row === undefined ? NO_NOTES : { live: row.live, trashed: row.trashed };
    },
  };
}

async function saveInto(database: NoteDatabase, save: NoteSave, now: number): Promise<SaveResult> {
  const stored = await database.notes.get(save.id);
  if (stored !== undefined && isSameSave(stored, save)) return { state: 'saved', note: stored };
  if (stored !== undefined && stored.rev !== save.rev) return { state: 'conflict', stored };
  const note: Note = stored
    ? { ...stored, ...save.body, rev: stored.rev + 1, updatedAt: now, deletedAt: null }
    : {
        ...save.body,
        id: save.id,
        rev: 1,
        articleUrl: save.article.url,
        target: save.target,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
        anchorState: 'unknown',
      };
  await database.notes.put(note);
  await keepArticle(database, save.article, now);
  await recount(database, stored, note);
  return { state: 'saved', note };
}

/** A retry of a save whose answer got lost: one revision on, live, and word for word the same. */
function isSameSave(stored: Note, { rev, body }: NoteSave): boolean {
  const { markdown, tags, rating, evidence } = stored;
  const storedBody: NoteBody = { markdown, tags, rating, evidence };
  return stored.rev === rev + 1 && isLive(stored) && canonical(storedBody) === canonical(body);
}

function canonical({ markdown, tags, rating, evidence }: NoteBody): string {
  return JSON.stringify([markdown, tags, rating, evidence.map(({ url, addedAt }) => [url, addedAt])]);
}

async function keepArticle(database: NoteDatabase, article: ArticleMetadata, now: number): Promise<void> {
  const stored = await database.articles.get(article.url);
  await database.articles.put({ ...article, firstSeenAt: stored?.firstSeenAt ?? now, lastSeenAt: now });
}

async function moveNote(database: NoteDatabase, id: string, now: number, toTrash: boolean): Promise<Note | null> {
  const stored = await database.notes.get(id);
  if (stored === undefined) return null;
  if (isLive(stored) !== toTrash) return stored;
  const moved: Note = { ...stored, rev: stored.rev + 1, updatedAt: now, deletedAt: toTrash ? now : null };
  await database.notes.put(moved);
  await recount(database, stored, moved);
  return moved;
}

async function acceptInto(database: NoteDatabase, id: string, now: number): Promise<Note | null> {
  const stored = await database.notes.get(id);
  const target = stored?.change?.target ?? null;
  if (stored === undefined || target === null) return null;
  const moved: Note = { ...stored, anchorState: 'anchored', change: null, reattached: { target, acceptedAt: now } };
  await database.notes.put(moved);
  return moved;
}

async function purge(database: NoteDatabase, deletedBefore: number): Promise<number> {
  const ids = await database.notes.where('deletedAt').belowOrEqual(deletedBefore).primaryKeys();
  await database.notes.bulkDelete(ids);
  await changeCount(database, { live: 0, trashed: -ids.length });
  return ids.length;
}

async function recount(database: NoteDatabase, before: Note | undefined, after: Note): Promise<void> {
  const was = before === undefined ? NO_NOTES : countOf(before);
  const is = countOf(after);
  await changeCount(database, { live: is.live - was.live, trashed: is.trashed - was.trashed });
}

async function changeCount(database: NoteDatabase, change: NoteCount): Promise<void> {
  if (change.live === 0 && change.trashed === 0) return;
  const { live, trashed } = (await database.meta.get('notes')) ?? NO_NOTES;
  await database.meta.put({ key: 'notes', live: live + change.live, trashed: trashed + change.trashed });
}

function countOf(note: Note): NoteCount {
  return isLive(note) ? { live: 1, trashed: 0 } : { live: 0, trashed: 1 };
}

function newestFirst(database: NoteDatabase, before: NotePosition | null) {
  const ordered =
    before === null
      ? database.notes.orderBy('[updatedAt+id]')
      : database.notes.where('[updatedAt+id]').below([before.updatedAt, before.id]);
  return ordered.reverse();
}

async function search(database: NoteDatabase, typed: string, limit: number): Promise<readonly Note[]> {
  const words = wordsOf(typed);
  if (words.length === 0) return newestFirst(database, null).filter(isLive).limit(limit).toArray();
  const titles = new Map((await database.articles.toArray()).map(({ url, title }) => [url, title]));
  // One read of all rows is several times faster than a cursor that visits each.
  const rows = await newestFirst(database, null).toArray();
  const found: Note[] = [];
  for (const note of rows) {
    if (found.length === limit) break;
    if (isLive(note) && matchesWords(searchedText(note, titles.get(note.articleUrl)), words)) found.push(note);
  }
  return found;
}

function searchedText({ markdown, tags, target, articleUrl }: Note, title = ''): string {
  const source = target.attribution?.source;
  return [
    markdown,
    ...tags,
    target.quote,
    source?.name ?? target.attribution?.sourceWords ?? '',
    title,
    articleUrl,
  ].join('\n');
}

function isLive(note: Note): boolean {
  return note.deletedAt === null;
}

function startOf(note: Note): number {
  return note.target.selectors.position.start;
}
