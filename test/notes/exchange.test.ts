import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { createDatabase } from '../../lib/notes/database';
import { copyNotes, deleteAllNotes } from '../../lib/notes/exchange';
import { createNoteStore } from '../../lib/notes/note-store';
import { SAMPLE_NOW, sampleNote, sampleReport } from '../support/surface-samples';

const database = createDatabase('exchange-test');
const store = createNoteStore(database, { now: () => SAMPLE_NOW });

async function save(id: string): Promise<void> {
  const { target, markdown, tags, rating, evidence } = sampleNote(id);
  const body = { markdown, tags, rating, evidence };
  await store.saveNote({ id, rev: 0, article: sampleReport.article, target, body });
}

afterEach(() => deleteAllNotes(database));

describe('copyNotes', () => {
  test('holds every note, trashed ones too, and their article', async () => {
    await save('b');
    await save('a');
    await store.deleteNote('b');
    const copy = await copyNotes(database);
    expect(copy).toMatchObject({ format: 'says-who-notes', version: 1 });
    expect(copy.notes.map(({ id, deletedAt }) => [id, deletedAt !== null])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(copy.articles.map(({ url }) => url)).toEqual(['https://news.example/orla']);
  });
  test('survives JSON unchanged', async () => {
    await save('a');
    const copy = await copyNotes(database);
    expect(JSON.parse(JSON.stringify(copy))).toEqual(copy);
  });
  test('of an empty database is empty', async () => {
    expect(await copyNotes(database)).toMatchObject({ articles: [], notes: [] });
  });
});

describe('deleteAllNotes', () => {
  test('leaves nothing, and the count says so', async () => {
    await save('a');
    await deleteAllNotes(database);
    expect(await copyNotes(database)).toMatchObject({ articles: [], notes: [] });
    expect(await store.countNotes()).toEqual({ live: 0, trashed: 0 });
  });
  test('leaves a database that takes notes again', async () => {
    await deleteAllNotes(database);
    await save('a');
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 0 });
  });
});
