/**
 * Everything the reader keeps, out of the database as one plain object, and the end of it all. The object is the
 * reader's own copy as JSON. Knows no file and no surface.
 */

import { assertWritable, type NoteDatabase } from './database';
import type { Article, Note } from './note';

/** The copy's own version: a later build that changes the shape counts it up. */
const FORMAT_VERSION = 1;

export interface NotesCopy {
  readonly format: 'says-who-notes';
  readonly version: number;
  readonly articles: readonly Article[];
  /** Trashed notes included, by id. */
  readonly notes: readonly Note[];
}

/** Reads everything in one transaction, so that no note lacks its article. */
export function copyNotes(database: NoteDatabase): Promise<NotesCopy> {
  const { articles, notes } = database;
  return database.transaction('r', articles, notes, async () => ({
    format: 'says-who-notes',
    version: FORMAT_VERSION,
    articles: await articles.orderBy('url').toArray(),
    notes: await notes.orderBy('id').toArray(),
  }));
}

/**
 * Deletes everything, at once and for good; open lists see it.
 * @throws {StoreError} `read-only` when a newer build wrote the database.
 */
export async function deleteAllNotes(database: NoteDatabase): Promise<void> {
  await assertWritable(database);
  const { articles, notes, meta } = database;
  await database.transaction('rw', articles, notes, meta, async () => {
    await Promise.all([articles.clear(), notes.clear(), meta.clear()]);
  });
}
