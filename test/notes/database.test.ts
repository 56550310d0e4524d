import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { createDatabase, SCHEMA } from '../../lib/notes/database';
import { createNoteStore } from '../../lib/notes/note-store';
import { sampleSave } from '../support/sample-note';

describe('the database', () => {
  it('keeps notes when it is closed and opened again', async () => {
    const before = createDatabase('reopened');
    await createNoteStore(before, { now: () => 5 }).saveNote(sampleSave());
    before.close();
    const after = createNoteStore(createDatabase('reopened'), { now: () => 6 });
    expect(await after.getNote('note-1')).toMatchObject({ rev: 1 });
  });

  it('written by a newer version can be read and not written', async () => {
    const first = createDatabase('newer');
    await createNoteStore(first, { now: () => 5 }).saveNote(sampleSave());
    first.close();
    const newer = new Dexie('newer');
    newer.version(2).stores({ ...SCHEMA, sources: 'id' });
    await newer.open();
    newer.close();

    const store = createNoteStore(createDatabase('newer'), { now: () => 6 });
    await expect(store.saveNote(sampleSave({ rev: 1 }))).rejects.toMatchObject({ code: 'read-only' });
    await expect(store.deleteNote('note-1')).rejects.toMatchObject({ code: 'read-only' });
    expect(await store.getNote('note-1')).toMatchObject({ rev: 1, deletedAt: null });
  });
});
