import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../lib/notes/database';
import { createDraftStore } from '../../lib/notes/draft-store';
import { createNoteStore } from '../../lib/notes/note-store';
import { SAMPLE_BODY, sampleSave } from '../support/sample-note';

describe('the database', () => {
  it('keeps notes when it is closed and opened again', async () => {
    const before = createDatabase('reopened');
    await createNoteStore(before, { now: () => 5 }).saveNote(sampleSave());
    before.close();
    const after = createNoteStore(createDatabase('reopened'), { now: () => 6 });
    expect(await after.getNote('note-1')).toMatchObject({ rev: 1 });
  });

  it('of the first version opens with every note in it, and takes drafts', async () => {
    const older = new Dexie('first-version');
    older.version(1).stores({
      articles: 'url, lastSeenAt',
      notes: 'id, articleUrl, [updatedAt+id], deletedAt',
      meta: 'key',
    });
    await older.table('notes').put({ id: 'note-1', rev: 4, deletedAt: null });
    older.close();
    const database = createDatabase('first-version');
    expect(await database.notes.get('note-1')).toMatchObject({ rev: 4 });
    const drafts = createDraftStore(database, { now: () => 6 });
    await drafts.keepDraft('a', { noteId: 'note-1', rev: 4, body: SAMPLE_BODY, keptAt: 5 });
    expect(await drafts.readDraft('a')).toMatchObject({ rev: 4 });
  });

  it('written by a newer version can be read and not written', async () => {
    const first = createDatabase('newer');
    await createNoteStore(first, { now: () => 5 }).saveNote(sampleSave());
    first.close();
    const newer = new Dexie('newer');
    newer.version(3).stores({
      articles: 'url, lastSeenAt',
      notes: 'id, articleUrl, [updatedAt+id], deletedAt',
      meta: 'key',
      drafts: 'key, keptAt',
      series: 'id',
    });
    await newer.open();
    newer.close();

    const store = createNoteStore(createDatabase('newer'), { now: () => 6 });
    await expect(store.saveNote(sampleSave({ rev: 1 }))).rejects.toMatchObject({ code: 'read-only' });
    await expect(store.deleteNote('note-1')).rejects.toMatchObject({ code: 'read-only' });
    expect(await store.getNote('note-1')).toMatchObject({ rev: 1, deletedAt: null });
  });
});
