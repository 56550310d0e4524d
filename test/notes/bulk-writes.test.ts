import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeNotes, undoChange } from '../../lib/notes/bulk-writes';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import type { Note, NoteBody } from '../../lib/notes/note';
import { bodyOf } from '../../lib/notes/note-body';
import { createNoteStore, type NoteStore } from '../../lib/notes/note-store';
import { MOST_REVISIONS } from '../../lib/notes/note-writes';
import { reattachNote } from '../../lib/notes/reattach';
import { SAMPLE_TARGET, sampleSave } from '../support/sample-note';

const NOW = 1_750_000_000_000;
const tagged = (note: Note): NoteBody => ({ ...bodyOf(note), tags: [...new Set([...note.tags, 'harbour'])] });
let database: NoteDatabase;
let store: NoteStore;

beforeEach(() => {
  database = createDatabase(`bulk-${crypto.randomUUID()}`);
  store = createNoteStore(database, { now: () => NOW });
});

async function fill(count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, (_, at) => `note-${String(at).padStart(5, '0')}`);
  const made = (await store.saveNote(sampleSave({ id: 'made' }))) as { readonly note: Note };
  await database.notes.delete('made');
  await database.notes.bulkPut(ids.map((id) => ({ ...made.note, id })));
  await database.meta.put({ key: 'notes', live: count, trashed: 0 });
  return ids;
}

describe('a change to many notes', () => {
  it('tags each and keeps what it said before', async () => {
    const ids = await fill(3);
    const { undo, isPartial } = await changeNotes(database, ids, { kind: 'body', change: tagged }, { now: NOW + 1 });
    expect(isPartial).toBe(false);
    expect(undo.map(({ id, rev }) => [id, rev])).toEqual(ids.map((id) => [id, 2]));
    const note = await store.getNote('note-00001');
    expect(note?.tags).toContain('harbour');
    expect(note?.updatedAt).toBe(NOW + 1);
    expect((await store.revisionsOf('note-00001'))[0]?.body.tags).not.toContain('harbour');
  });

  it('leaves alone what is so already, what is gone and what lies in the trash', async () => {
    const ids = await fill(2);
    await store.deleteNote('note-00001');
    const change = { kind: 'body', change: tagged } as const;
    const first = await changeNotes(database, [...ids, 'never-was'], change, { now: NOW });
    expect(first.undo.map(({ id }) => id)).toEqual(['note-00000']);
    expect((await changeNotes(database, ids, change, { now: NOW })).undo).toEqual([]);
  });

  it('moves a thousand to the trash in batches, and the counters follow', async () => {
    const ids = await fill(1_200);
    const seen: number[] = [];
    const result = await changeNotes(
      database,
      ids,
      { kind: 'trash', toTrash: true },
      { now: NOW, onProgress: (done) => seen.push(done) },
    );
    expect(seen).toEqual([500, 1_000, 1_200]);
    expect(await store.countNotes()).toEqual({ live: 0, trashed: 1_200 });
    await undoChange(database, result.undo, { now: NOW + 1 });
    expect(await store.countNotes()).toEqual({ live: 1_200, trashed: 0 });
    expect((await store.revisionsOf('note-00007')).length).toBe(0);
  });

  it('stops between two batches when asked, and takes back what was done', async () => {
    const ids = await fill(1_000);
    const end = new AbortController();
    const result = await changeNotes(
      database,
      ids,
      { kind: 'body', change: tagged },
      { now: NOW, signal: end.signal, onProgress: () => end.abort() },
    );
    expect(result).toMatchObject({ isPartial: true });
    expect(result.undo).toHaveLength(500);
    const back = await undoChange(database, result.undo, { now: NOW + 1 });
    expect(back.undo).toHaveLength(500);
    expect(await database.notes.filter(({ tags }) => tags.includes('harbour')).count()).toBe(0);
  });

  it('takes nothing back that was written again meanwhile', async () => {
    const ids = await fill(2);
    const { undo } = await changeNotes(database, ids, { kind: 'body', change: tagged }, { now: NOW });
    const stored = await store.getNote('note-00000');
    const words = { ...bodyOf(stored as Note), markdown: 'Seen again.' };
    await store.saveNote(sampleSave({ id: 'note-00000', rev: 2, body: words }));
    await undoChange(database, undo, { now: NOW + 1 });
    expect((await store.getNote('note-00000'))?.markdown).toBe('Seen again.');
    expect((await store.getNote('note-00000'))?.tags).toContain('harbour');
    expect((await store.getNote('note-00001'))?.tags).not.toContain('harbour');
  });

  it('keeps no more revisions than a save would', async () => {
    const [id = ''] = await fill(1);
    for (let round = 0; round <= MOST_REVISIONS + 3; round += 1) {
      const change = (note: Note): NoteBody => ({ ...bodyOf(note), markdown: `round ${round}` });
      await changeNotes(database, [id], { kind: 'body', change }, { now: NOW + round });
    }
    const kept = await store.revisionsOf(id);
    expect(kept).toHaveLength(MOST_REVISIONS);
    expect(kept[0]?.body.markdown).toBe(`round ${MOST_REVISIONS + 2}`);
  });
});

describe('a note moved by hand', () => {
  it('stands on the new words and keeps the reported ones', async () => {
    const [id = ''] = await fill(1);
    await store.setAnchorStates([
      { id, state: 'orphaned', change: { kind: 'missing', was: 'a', now: '', target: null } },
    ]);
    const target = { ...SAMPLE_TARGET, quote: 'at least 150 soldiers' };
    const moved = await reattachNote(database, id, { target, now: NOW + 5 });
    expect(moved).toMatchObject({ anchorState: 'anchored', change: null, rev: 1, updatedAt: NOW });
    expect(moved?.target.quote).toBe('about 140 soldiers');
    expect((await store.getNote(id))?.reattached).toEqual({ target, acceptedAt: NOW + 5 });
  });

  it('is told when it was purged meanwhile', async () => {
    expect(await reattachNote(database, 'gone', { target: SAMPLE_TARGET, now: NOW })).toBeNull();
  });
});
