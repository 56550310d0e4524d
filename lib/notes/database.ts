/**
 * The reader's database: tables, keys and versions. Owned by the extension's origin, opened by the background and
 * by our own pages, never by a content script. Knows the shape of rows, not what may be done with them.
 */

import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Article, Note } from './note';
import type { KeptDraft } from './note-session';
import { StoreError } from './store-error';

/** How many notes there are, kept in step by every write: counting 100,000 rows would take half a second. */
export interface NoteCount {
  readonly live: number;
  readonly trashed: number;
}

interface CountRow extends NoteCount {
  readonly key: 'notes';
}

/** Unsaved words of one target; `key` says which (see draft-store). */
export interface DraftRow extends KeptDraft {
  readonly key: string;
}

export interface NoteDatabase extends Dexie {
  readonly articles: EntityTable<Article, 'url'>;
  readonly notes: EntityTable<Note, 'id'>;
  readonly meta: Table<CountRow, 'notes'>;
  readonly drafts: EntityTable<DraftRow, 'key'>;
}

const NAME = 'says-who';
const VERSION = 2;
/** Dexie multiplies its version numbers, to leave room for ones between. */
const DEXIE_FACTOR = 10;

/**
 * Makes the database object; it opens by itself at first use. Writes are durable before they are acknowledged
 * (costs about 0.5 ms). `null` is no key, so the `deletedAt` index holds the trash alone.
 */
export function createDatabase(name: string = NAME): NoteDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as NoteDatabase;
  database.version(1).stores({
    articles: 'url, lastSeenAt',
    notes: 'id, articleUrl, [updatedAt+id], deletedAt',
    meta: 'key',
  });
  database.version(VERSION).stores({ drafts: 'key, keptAt' });
  return database;
}

/**
 * Opens the database and refuses when a newer build wrote it, which Dexie would let us write to.
 * @throws {StoreError} `read-only`
 */
export async function assertWritable(database: NoteDatabase): Promise<void> {
  if (!database.isOpen()) await database.open();
  if (database.backendDB().version > VERSION * DEXIE_FACTOR) throw new StoreError('read-only');
}
