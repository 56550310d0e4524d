import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyNotes, replaceNotes } from '../../lib/exchange/copy-notes';
import { type ImportOptions, importCopy } from '../../lib/exchange/import-copy';
import { EMPTY_COPY } from '../../lib/exchange/notes-file';
import { createDatabase, type NoteDatabase, readMeta } from '../../lib/notes/database';
import { createNoteStore } from '../../lib/notes/note-store';
import { anyCopy, KEPT_ARTICLE, KEPT_COPY, keptNote, textBody } from '../support/kept-copy';

const MERGE: ImportOptions = { choice: 'newest', isPreview: false };
let database: NoteDatabase;

beforeEach(() => {
  database = createDatabase(`import-${crypto.randomUUID()}`);
});

describe('importing a copy', () => {
  it('into an empty database stores it as it is', async () => {
    const report = await importCopy(database, KEPT_COPY, MERGE);
    expect(report).toMatchObject({
      notes: { new: 2 },
      articles: { new: 1 },
      others: { new: 3 },
      conflicts: [],
      isCancelled: false,
    });
    expect(await copyNotes(database)).toEqual(KEPT_COPY);
    expect(await createNoteStore(database, { now: () => 5 }).countNotes()).toEqual({ live: 1, trashed: 1 });
  });

  it('twice is importing once, whatever is in it and in the database', async () => {
    await fc.assert(
      fc.asyncProperty(anyCopy, anyCopy, async (stored, file) => {
        await replaceNotes(database, stored);
        await importCopy(database, file, MERGE);
        const once = await copyNotes(database);
        const again = await importCopy(database, file, MERGE);
        expect(again.notes).toEqual({ new: 0, changed: 0, same: file.notes.length, conflict: 0 });
        expect(await copyNotes(database)).toEqual(once);
        const live = once.notes.filter(({ deletedAt }) => deletedAt === null).length;
        expect(await readMeta(database, 'notes')).toMatchObject({ live, trashed: once.notes.length - live });
      }),
      { numRuns: 25 },
    );
  });

  it('as a preview says what would be, and writes nothing', async () => {
    await replaceNotes(database, { ...KEPT_COPY, notes: [keptNote(textBody('mine'))], revisions: [] });
    const before = await copyNotes(database);
    const file = {
      ...KEPT_COPY,
      articles: [{ ...KEPT_ARTICLE, title: 'Renamed', updatedAt: KEPT_ARTICLE.updatedAt + 1 }],
    };
    const preview = await importCopy(database, file, { ...MERGE, isPreview: true });
    expect(preview).toMatchObject({
      notes: { new: 1, changed: 0, same: 0, conflict: 1 },
      articles: { new: 0, changed: 1, same: 0 },
      others: { new: 0, changed: 0, same: 3 },
      conflicts: ['note-1'],
    });
    expect(await copyNotes(database)).toEqual(before);
    expect(await importCopy(database, file, MERGE)).toEqual(preview);
    expect(await database.articles.get(KEPT_ARTICLE.url)).toMatchObject({ title: 'Renamed' });
  });

  it('shows progress and stops where it is told to, with whole batches', async () => {
    const notes = Array.from({ length: 2_500 }, (_, at) => keptNote({ id: `n${at}`, ...textBody(`${at}`) }));
    const end = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number, of: number) => {
      expect(of).toBe(2_500);
      seen.push(done);
      if (done === 2_000) end.abort();
    };
    const report = await importCopy(database, { ...EMPTY_COPY, notes }, { ...MERGE, onProgress, signal: end.signal });
    expect(report).toMatchObject({ isCancelled: true, notes: { new: 2_000 } });
    expect(seen).toEqual([1_000, 2_000]);
    expect(await createNoteStore(database, { now: () => 5 }).countNotes()).toEqual({ live: 2_000, trashed: 0 });
  });

  it('keeps both sides of a note changed apart', async () => {
    await replaceNotes(database, { ...EMPTY_COPY, notes: [keptNote({ ...textBody('mine'), updatedAt: 10 })] });
    await importCopy(database, { ...EMPTY_COPY, notes: [keptNote({ ...textBody('theirs'), updatedAt: 20 })] }, MERGE);
    const store = createNoteStore(database, { now: () => 30 });
    expect(await store.getNote('note-1')).toMatchObject({ markdown: 'theirs', rev: 2 });
    expect((await store.revisionsOf('note-1')).map(({ body }) => body.markdown)).toEqual(['mine']);
  });

  it('makes the search read all notes again, but only when something was written', async () => {
    await importCopy(database, KEPT_COPY, MERGE);
    await importCopy(database, KEPT_COPY, MERGE);
    expect(await readMeta(database, 'epoch')).toMatchObject({ value: 1 });
  });
});
