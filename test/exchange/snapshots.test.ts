import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyNotes, deleteAllNotes, replaceNotes } from '../../lib/exchange/copy-notes';
import { compareNotes, previewRestore, restoreSnapshot } from '../../lib/exchange/restore-snapshot';
import {
  isSnapshotDue,
  lastBackup,
  listSnapshots,
  noteBackup,
  openSnapshot,
  removeSnapshots,
  takeSnapshot,
} from '../../lib/exchange/snapshots';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { StoreError } from '../../lib/notes/store-error';
import { KEPT_COPY, keptNote, textBody } from '../support/kept-copy';
import { type MemoryFiles, memoryFiles } from '../support/memory-files';

const DAY_MS = 86_400_000;
let database: NoteDatabase;
let files: MemoryFiles;

beforeEach(async () => {
  files = memoryFiles();
  database = createDatabase(`snapshots-${crypto.randomUUID()}`);
  await replaceNotes(database, KEPT_COPY);
});

const take = (now: number, reason: 'rolling' | 'before-change' = 'rolling') =>
  takeSnapshot(database, files, { now, reason });
const times = async () => (await listSnapshots(files)).map(({ createdAt }) => createdAt);

function damage(id: string): void {
  const content = Uint8Array.from(files.content.get(id) ?? []);
  content[40] = (content[40] ?? 0) ^ 1;
  files.content.set(id, content);
}

describe('a snapshot', () => {
  it('holds everything, packed, and its name says what it is', async () => {
    const entry = await take(5);
    expect(entry).toMatchObject({
      articles: 1,
      notes: 2,
      createdAt: 5,
      reason: 'rolling',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await listSnapshots(files)).toEqual([entry]);
    expect(await openSnapshot(files, entry.id)).toEqual({ state: 'whole', copy: KEPT_COPY });
  });

  it('brings everything back after the worst', async () => {
    const { id } = await take(5);
    const anew = createDatabase(`snapshots-${crypto.randomUUID()}`);
    expect(await restoreSnapshot(anew, files, { id, now: 6 })).toMatchObject({ state: 'whole' });
    expect(await copyNotes(anew)).toEqual(KEPT_COPY);
    expect(await times()).toEqual([5]);
  });

  it('that was damaged is recognised, and changes nothing', async () => {
    const { id } = await take(5);
    damage(id);
    await database.notes.put(keptNote({ id: 'later' }));
    expect(await previewRestore(database, files, id)).toEqual({ state: 'damaged' });
    expect(await restoreSnapshot(database, files, { id, now: 6 })).toEqual({ state: 'damaged' });
    expect(await database.notes.count()).toBe(3);
    expect(await times()).toEqual([5]);
  });

  it('that is gone is missing', async () => {
    const { id } = await take(5);
    files.content.clear();
    expect(await openSnapshot(files, id)).toEqual({ state: 'missing' });
    expect(await openSnapshot(files, 'never')).toEqual({ state: 'missing' });
  });

  it('that finds the disk full says so, and the earlier ones stay', async () => {
    await take(5);
    const full: MemoryFiles = {
      ...files,
      write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    await expect(takeSnapshot(database, full, { now: 6, reason: 'rolling' })).rejects.toEqual(new StoreError('quota'));
    expect(await times()).toEqual([5]);
  });
});

describe('restoring', () => {
  it('says beforehand what would come back, go, and change', async () => {
    const { id } = await take(5);
    await database.notes.delete('note-2');
    await database.notes.put(keptNote({ id: 'note-3' }));
    await database.notes.update('note-1', textBody('Written since.'));
    expect(await previewRestore(database, files, id)).toEqual({
      state: 'whole',
      change: { back: 1, gone: 1, other: 1, same: 0 },
    });
  });

  it('counts a note that went to the trash since as one that changes', () => {
    const [note] = KEPT_COPY.notes;
    if (note === undefined) throw new Error('There is no note.');
    const change = compareNotes([{ ...note, deletedAt: 9 }], [note]);
    expect(change).toEqual({ back: 0, gone: 0, other: 1, same: 0 });
    expect(compareNotes([note], [note])).toEqual({ back: 0, gone: 0, other: 0, same: 1 });
  });

  it('keeps what was there, so that it can be undone the same way', async () => {
    const { id } = await take(5);
    await database.notes.put(keptNote({ id: 'later' }));
    const before = await copyNotes(database);
    await restoreSnapshot(database, files, { id, now: 6 });
    const back = (await listSnapshots(files)).find(({ reason }) => reason === 'before-change');
    await restoreSnapshot(database, files, { id: back?.id ?? '', now: 7 });
    expect(await copyNotes(database)).toEqual(before);
  });
});

describe('the snapshots', () => {
  it('are the three newest, and one from before the last change', async () => {
    for (const now of [0, 1, 2, 3]) await take(now);
    await take(9, 'before-change');
    await take(10, 'before-change');
    expect(await times()).toEqual([10, 3, 2, 1]);
  });

  it('are due once a day, and never of nothing', async () => {
    expect(await isSnapshotDue(database, files, 5)).toBe(true);
    await take(5);
    await take(5, 'before-change');
    expect(await isSnapshotDue(database, files, 4 + DAY_MS)).toBe(false);
    expect(await isSnapshotDue(database, files, 5 + DAY_MS)).toBe(true);
    await deleteAllNotes(database);
    expect(await isSnapshotDue(database, files, 5 + DAY_MS)).toBe(false);
  });

  it('are all that is listed of the folder, and all of it goes when the reader deletes everything', async () => {
    await take(5);
    files.content.set('notes.txt', new Uint8Array(3));
    expect(await times()).toEqual([5]);
    await removeSnapshots(files);
    expect(files.content.size).toBe(0);
  });
});

describe('the last backup', () => {
  it('is remembered', async () => {
    expect(await lastBackup(database)).toBeNull();
    await noteBackup(database, 77);
    expect(await lastBackup(database)).toBe(77);
  });
});
