import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type NoteDatabase, readMeta, SCHEMA } from '../../lib/notes/database';
import { createDraftStore } from '../../lib/notes/draft-store';
import {
  packSchema,
  revisionSchema,
  ruleSchema,
  seriesPointSchema,
  storedArticleSchema,
} from '../../lib/notes/kept-schema';
import { noteSchema } from '../../lib/notes/note-schema';
import { createNoteStore } from '../../lib/notes/note-store';
import { createRuleStore } from '../../lib/notes/rule-store';

interface StoredVersion {
  readonly version: number;
  readonly schema: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** A database as the first version left it on a reader's disk. Never edited: a later version must open it. */
const FIRST: StoredVersion = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/database-version-1.json'), 'utf8'),
);
const NOTE = '01956000-0000-7000-8000-000000000001';
const ARTICLE = 'https://news.example/world/ferry-port';
const now = () => 1_741_248_000_000;

let database: NoteDatabase;

beforeAll(async () => {
  const older = new Dexie('stored-first');
  older.version(FIRST.version).stores({ ...FIRST.schema });
  for (const [table, rows] of Object.entries(FIRST.rows)) await older.table(table).bulkPut([...rows]);
  older.close();
  database = createDatabase('stored-first');
});

describe('the first version of the database', () => {
  it('is frozen: its tables and indexes are those that readers have', () => {
    expect(SCHEMA).toEqual(FIRST.schema);
  });

  it('makes the same stores and indexes in the browser', async () => {
    await database.open();
    const native = database.backendDB();
    expect([...native.objectStoreNames].sort()).toEqual(Object.keys(FIRST.schema).sort());
    const notes = native.transaction('notes').objectStore('notes');
    expect([...notes.indexNames].sort()).toEqual(['[updatedAt+id]', 'anchorState', 'articleUrl', 'deletedAt']);
  });

  it.each(Object.entries(FIRST.rows))('opens with every row of %s in it', async (table, rows) => {
    const stored = await database.table(table).toArray();
    expect(stored).toHaveLength(rows.length);
    expect(stored).toEqual(expect.arrayContaining([...rows]));
  });

  it.each([
    ['articles', storedArticleSchema],
    ['notes', noteSchema],
    ['revisions', revisionSchema],
    ['rules', ruleSchema],
    ['series', seriesPointSchema],
    ['packs', packSchema],
  ] as const)('has rows of %s that today’s checks take as they are', (table, schema) => {
    for (const row of FIRST.rows[table] ?? []) expect(v.parse(schema as v.GenericSchema, row)).toEqual(row);
  });

  it('is read by today’s stores', async () => {
    const store = createNoteStore(database, { now });
    expect(await store.notesOfArticle(ARTICLE)).toHaveLength(1);
    expect(await store.trashedNotes(9)).toHaveLength(1);
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 1 });
    expect((await store.revisionsOf(NOTE)).map(({ body }) => body.markdown)).toEqual(['First thought.']);
    expect(await createDraftStore(database, { now }).readDraft(NOTE)).toMatchObject({ body: { markdown: 'Unsaved.' } });
    expect(await createRuleStore(database, { now }).rulesFor(ARTICLE)).toHaveLength(2);
    expect(await readMeta(database, 'epoch')).toMatchObject({ value: 1 });
  });

  it('lets every row of the reader’s be synced one day', () => {
    for (const table of ['articles', 'notes', 'rules', 'series', 'packs']) {
      for (const row of FIRST.rows[table] ?? []) {
        expect(row, table).toMatchObject({ rev: expect.any(Number), updatedAt: expect.any(Number) });
        expect(row, table).toHaveProperty('deletedAt');
      }
    }
  });
});
