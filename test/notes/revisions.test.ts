import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { createNoteStore, type NoteStore, TRASH_DAYS } from '../../lib/notes/note-store';
import { MOST_REVISIONS } from '../../lib/notes/note-writes';
import { SAMPLE_BODY, sampleSave } from '../support/sample-note';

let database: NoteDatabase;
let store: NoteStore;
let now: number;

beforeEach(() => {
  now = 1_000;
  database = createDatabase(`revisions-${crypto.randomUUID()}`);
  store = createNoteStore(database, { now: () => now });
});

async function write(rev: number, markdown: string): Promise<void> {
  now += 1;
  const result = await store.saveNote(sampleSave({ rev, body: { ...SAMPLE_BODY, markdown } }));
  expect(result.state).toBe('saved');
}

const textsOf = async () => (await store.revisionsOf('note-1')).map(({ body }) => body.markdown);

describe('the revisions of a note', () => {
  it('are what it said before each save, newest first', async () => {
    await write(0, 'first');
    expect(await textsOf()).toEqual([]);
    await write(1, 'second');
    await write(2, 'third');
    expect(await textsOf()).toEqual(['second', 'first']);
    expect((await store.revisionsOf('note-1'))[1]).toMatchObject({ rev: 1, savedAt: 1_001 });
  });

  it('do not grow by a save that changes nothing, nor by the trash', async () => {
    await write(0, 'first');
    await write(1, 'first');
    await store.deleteNote('note-1');
    await store.restoreNote('note-1');
    expect(await textsOf()).toEqual([]);
  });

  it('are capped, and the oldest go first', async () => {
    for (let rev = 0; rev < MOST_REVISIONS + 5; rev += 1) await write(rev, `text ${rev}`);
    const texts = await textsOf();
    expect(texts).toHaveLength(MOST_REVISIONS);
    expect(texts.at(-1)).toBe('text 4');
  });

  it('belong to one note, whatever its neighbours are called', async () => {
    await write(0, 'first');
    await write(1, 'second');
    expect(await store.revisionsOf('note-')).toEqual([]);
    expect(await store.revisionsOf('note-11')).toEqual([]);
  });

  it('go when the note is gone for good', async () => {
    await write(0, 'first');
    await write(1, 'second');
    await store.deleteNote('note-1');
    now += TRASH_DAYS * 86_400_000;
    await store.purgeTrash();
    expect(await database.revisions.count()).toBe(0);
  });
});

describe('restoring a revision', () => {
  it('makes a new one, and what stood there is kept', async () => {
    await write(0, 'first');
    await write(1, 'second');
    expect(await store.restoreRevision('note-1', 1)).toMatchObject({ markdown: 'first', rev: 3 });
    expect(await textsOf()).toEqual(['second', 'first']);
    expect(await store.restoreRevision('note-1', 2)).toMatchObject({ markdown: 'second', rev: 4 });
  });

  it('takes the note out of the trash and counts it', async () => {
    await write(0, 'first');
    await write(1, 'second');
    await store.deleteNote('note-1');
    await store.restoreRevision('note-1', 1);
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 0 });
  });

  it('answers null for a note or a revision that is not there', async () => {
    await write(0, 'first');
    expect(await store.restoreRevision('note-1', 7)).toBeNull();
    expect(await store.restoreRevision('never-made', 1)).toBeNull();
  });

  it('reaches every text the note ever had, whatever was saved and restored', async () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(20), async (saved, pick) => {
        await database.notes.clear();
        await database.revisions.clear();
        for (const [rev, text] of saved.entries()) await write(rev, text);
        const revisions = await store.revisionsOf('note-1');
        const chosen = revisions[pick % Math.max(revisions.length, 1)];
        if (chosen !== undefined) await store.restoreRevision('note-1', chosen.rev);
        const note = await store.getNote('note-1');
        expect(note?.markdown).toBe(chosen?.body.markdown ?? saved.at(-1));
        expect(new Set([note?.markdown, ...(await textsOf())])).toEqual(new Set(saved));
      }),
      { numRuns: 40 },
    );
  });
});
