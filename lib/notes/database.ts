/**
 * The reader's database: tables, keys and versions. Owned by the extension's origin, opened by the background and
 * by our own pages, never by a content script. Knows the shape of rows, not what may be done with them.
 */

import Dexie, { type EntityTable, type Table } from 'dexie';
import {
  type Birth,
  type CertificateShelf,
  type DatabaseHealth,
  judgeDatabase,
  NO_SHELF,
  parseCertificate,
} from './birth-certificate';
import type { MarkRule, Pack, SeriesPoint } from './kept-rows';
import type { Article, Note, Revision } from './note';
import type { KeptDraft } from './note-session';
import type { StoredSegment } from './search/segment';
import { StoreError } from './store-error';

/** How many notes there are, kept in step by every write: counting 100,000 rows would take half a second. */
export interface NoteCount {
  readonly live: number;
  readonly trashed: number;
}

/** What is known of the whole, one row a subject. */
export interface MetaRows {
  readonly notes: NoteCount & { readonly key: 'notes' };
  readonly birth: Birth & { readonly key: 'birth' };
  /** When the reader last took a backup file, in milliseconds since the epoch. */
  readonly backup: { readonly key: 'backup'; readonly savedAt: number };
  /** Counts up when notes are written with times of their own, which a search index cannot find by looking for newer ones. */
  readonly epoch: { readonly key: 'epoch'; readonly value: number };
}

export type MetaRow = MetaRows[keyof MetaRows];

/** Unsaved words of one target; `key` says which (see draft-store). */
export interface DraftRow extends KeptDraft {
  readonly key: string;
}

export interface NoteDatabase extends Dexie {
  /** Where the certificate of this database lies. */
  readonly certificates: CertificateShelf;
  readonly articles: EntityTable<Article, 'url'>;
  readonly notes: EntityTable<Note, 'id'>;
  readonly revisions: Table<Revision, [string, number]>;
  readonly rules: EntityTable<MarkRule, 'id'>;
  readonly drafts: EntityTable<DraftRow, 'key'>;
  readonly series: EntityTable<SeriesPoint, 'id'>;
  readonly packs: EntityTable<Pack, 'id'>;
  readonly segments: EntityTable<StoredSegment, 'id'>;
  readonly meta: Table<MetaRow, string>;
}

const NAME = 'says-who';
const VERSION = 1;
/** Dexie multiplies its version numbers, to leave room for ones between. */
const DEXIE_FACTOR = 10;

/**
 * Version 1, frozen: `test/notes/schema.test.ts` holds it. A later version adds a `version(n).stores(…)` of its own and
 * keeps these indexes. `null` is no key, so the `deletedAt` index holds the trash alone. No index of words: writing it
 * costs five to seven times the note itself; search has segments of its own. `snapshots` is empty: copies of everything
 * lie in files, which a lost database does not take with it.
 */
export const SCHEMA: Readonly<Record<string, string>> = {
  articles: 'url, lastSeenAt',
  notes: 'id, articleUrl, [updatedAt+id], deletedAt, anchorState',
  revisions: '[noteId+rev]',
  rules: 'id, kind, articleUrl',
  drafts: 'key, keptAt',
  series: 'id, articleUrl',
  packs: 'id',
  snapshots: 'id',
  segments: 'id',
  meta: 'key',
};

/**
 * Makes the database object; it opens by itself at first use. Writes are durable before they are acknowledged
 * (costs about 0.5 ms). Whoever writes notes gives the shelf of the certificate, or a lost database would go unnoticed.
 */
export function createDatabase(name: string = NAME, certificates: CertificateShelf = NO_SHELF): NoteDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(VERSION).stores({ ...SCHEMA });
  return Object.assign(database, { certificates }) as NoteDatabase;
}

/**
 * Opens the database and refuses when a newer build wrote it, which Dexie would let us write to.
 * @throws {StoreError} `read-only`
 */
export async function assertCurrent(database: NoteDatabase): Promise<void> {
  if (!database.isOpen()) await database.open();
  if (database.backendDB().version > VERSION * DEXIE_FACTOR) throw new StoreError('read-only');
}

/**
 * Refuses, too, when this is not the database the reader's notes were last written to.
 * @throws {StoreError} `read-only` or `lost`
 */
export async function assertWritable(database: NoteDatabase): Promise<void> {
  await assertCurrent(database);
  if (wholeOnes.has(database)) return;
  if ((await readHealth(database)).state === 'lost') throw new StoreError('lost');
  wholeOnes.add(database);
}

/** Tells whether this is the database the reader's notes were last written to. */
export async function readHealth(database: NoteDatabase): Promise<DatabaseHealth> {
  const certificate = parseCertificate(await database.certificates.read());
  try {
    const { live = 0, trashed = 0 } = (await readMeta(database, 'notes')) ?? {};
    return judgeDatabase({ birth: await readMeta(database, 'birth'), notes: live + trashed }, certificate);
  } catch (error) {
    if (certificate === null) throw error;
    return { state: 'lost', kind: 'unreadable', certificate, notes: 0 };
  }
}

/** Found whole once, a database stays so while it is open. */
const wholeOnes = new WeakSet<NoteDatabase>();

/** Returns one row of what is known of the whole, null when nothing is. */
export async function readMeta<K extends keyof MetaRows>(database: NoteDatabase, key: K): Promise<MetaRows[K] | null> {
  // The key tells the kind of row.
  return ((await database.meta.get(key)) as MetaRows[K] | undefined) ?? null;
}

/** Says that notes were written with times of their own; call it inside the transaction that writes them. */
export async function countEpoch(database: NoteDatabase): Promise<void> {
  const { value } = (await readMeta(database, 'epoch')) ?? { value: 0 };
  await database.meta.put({ key: 'epoch', value: value + 1 });
}
