import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyNotes, deleteAllNotes, replaceNotes } from '../../lib/exchange/copy-notes';
import {
  isSnapshotDue,
  lastBackup,
  listSnapshots,
  noteBackup,
  openSnapshot,
  restoreSnapshot,
  takeSnapshot,
} from '../../lib/exchange/snapshots';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { KEPT_COPY, keptNote } from '../support/kept-copy';

const DAY_MS = 86_400_000;
let database: NoteDatabase;

beforeEach(async () => {
  database = createDatabase(`snapshots-${crypto.randomUUID()}`);
  await replaceNotes(database, KEPT_COPY);
});

const take = (id: string, now: number, reason: 'rolling' | 'before-import' = 'rolling') =>
  takeSnapshot(database, { id, now, reason });

describe('a snapshot', () => {
  it('holds everything, packed, and says what it is', async () => {
    const entry = await take('a', 5);
    expect(entry).toMatchObject({
      articles: 1,
      notes: 2,
      createdAt: 5,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await openSnapshot(database, 'a')).toEqual({ state: 'whole', copy: KEPT_COPY });
  });

  it('brings everything back after the worst', async () => {
    await take('a', 5);
    await database.notes.clear();
    await database.articles.clear();
    expect(await restoreSnapshot(database, 'a')).toMatchObject({ state: 'whole' });
    expect(await copyNotes(database)).toEqual(KEPT_COPY);
  });

  it('that was damaged is recognised, and changes nothing', async () => {
    await take('a', 5);
    const row = await database.snapshots.get('a');
    const content = Uint8Array.from(row?.content ?? []);
    content[40] = (content[40] ?? 0) ^ 1;
    await database.snapshots.put({ id: 'a', content });
    await database.notes.put(keptNote({ id: 'later' }));
    expect(await restoreSnapshot(database, 'a')).toEqual({ state: 'damaged' });
    expect(await database.notes.count()).toBe(3);
  });

  it('that is gone is missing', async () => {
    await take('a', 5);
    await database.snapshots.clear();
    expect(await openSnapshot(database, 'a')).toEqual({ state: 'missing' });
    expect(await openSnapshot(database, 'never')).toEqual({ state: 'missing' });
  });
});

describe('the snapshots', () => {
  it('are the three newest, and one from before an import', async () => {
    for (const [at, id] of ['a', 'b', 'c', 'd'].entries()) await take(id, at);
    await take('x', 9, 'before-import');
    await take('y', 10, 'before-import');
    expect((await listSnapshots(database)).map(({ id }) => id)).toEqual(['y', 'd', 'c', 'b']);
    expect((await database.snapshots.toCollection().primaryKeys()).sort()).toEqual(['b', 'c', 'd', 'y']);
  });

  it('are due once a day, and never of nothing', async () => {
    expect(await isSnapshotDue(database, 5)).toBe(true);
    await take('a', 5);
    await take('x', 5, 'before-import');
    expect(await isSnapshotDue(database, 4 + DAY_MS)).toBe(false);
    expect(await isSnapshotDue(database, 5 + DAY_MS)).toBe(true);
    await deleteAllNotes(database);
    expect(await isSnapshotDue(database, 5 + DAY_MS)).toBe(false);
  });

  it('go with everything else the reader deletes', async () => {
    await take('a', 5);
    await deleteAllNotes(database);
    expect(await listSnapshots(database)).toEqual([]);
    expect(await database.snapshots.count()).toBe(0);
  });
});

describe('the last backup', () => {
  it('is remembered', async () => {
    expect(await lastBackup(database)).toBeNull();
    await noteBackup(database, 77);
    expect(await lastBackup(database)).toBe(77);
  });
});
