/** Everything the reader keeps, out of the database as one object, and back in its place. Knows no file and no surface. */

import { certify, countWrite } from '../notes/certify';
import { assertCurrent, assertWritable, countEpoch, type NoteDatabase } from '../notes/database';
import { countAnew } from '../notes/note-writes';
import { throwTyped } from '../notes/store-error';
import type { NotesCopy } from './notes-file';

/** Reads everything in one transaction, so that no note lacks its article. */
export function copyNotes(database: NoteDatabase): Promise<NotesCopy> {
  const { articles, notes, revisions, rules, series, packs } = database;
  return database.transaction('r', [articles, notes, revisions, rules, series, packs], async () => ({
    articles: await articles.orderBy('url').toArray(),
    notes: await notes.orderBy('id').toArray(),
    revisions: await revisions.orderBy('[noteId+rev]').toArray(),
    rules: await rules.orderBy('id').toArray(),
    series: await series.orderBy('id').toArray(),
    packs: await packs.orderBy('id').toArray(),
  }));
}

/**
 * Puts a copy in the place of everything stored, in one transaction: all or nothing.
 * @throws {StoreError} `read-only` or `quota`; nothing has changed then.
 */
export async function replaceNotes(database: NoteDatabase, copy: NotesCopy): Promise<void> {
  await assertWritable(database);
  const { articles, notes, revisions, rules, series, packs, meta } = database;
  const tables = [articles, notes, revisions, rules, series, packs];
  await database
    .transaction('rw', [...tables, meta], async () => {
      await Promise.all(tables.map((table) => table.clear()));
      await articles.bulkPut([...copy.articles]);
      await notes.bulkPut([...copy.notes]);
      await revisions.bulkPut([...copy.revisions]);
      await rules.bulkPut([...copy.rules]);
      await series.bulkPut([...copy.series]);
      await packs.bulkPut([...copy.packs]);
      await countAnew(database);
      await countEpoch(database);
      await countWrite(database);
    })
    .catch(throwTyped);
  await certify(database);
}

/**
 * Deletes everything, drafts too, at once and for good; open lists see it. The certificate goes first: a database that
 * has nothing left to certify is never taken for a lost one.
 * @throws {StoreError} `read-only` when a newer build wrote the database.
 */
export async function deleteAllNotes(database: NoteDatabase): Promise<void> {
  await assertCurrent(database);
  await database.certificates.write(null);
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}
