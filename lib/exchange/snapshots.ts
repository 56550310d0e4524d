/**
 * Copies of everything inside the database, for the day a file, an import or a disk goes wrong: packed, with a checksum,
 * the three newest kept. The same text as the backup file, so one reader reads both. No clock.
 */

import { assertWritable, type NoteDatabase, readMeta } from '../notes/database';
import type { SnapshotEntry, SnapshotReason } from '../notes/kept-rows';
import { throwTyped } from '../notes/store-error';
import { copyNotes, replaceNotes } from './copy-notes';
import { type NotesCopy, notesFileParts } from './notes-file';
import { readNotesFile } from './read-notes-file';

/** How many of each kind are kept. */
const KEPT: Readonly<Record<SnapshotReason, number>> = { rolling: 3, 'before-import': 1 };
/** Time between two rolling snapshots: a day, in milliseconds. */
const EVERY_MS = 24 * 60 * 60 * 1000;

export interface NewSnapshot {
  readonly id: string;
  readonly reason: SnapshotReason;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** `damaged`: its bytes are not those that were written · `missing`: it is listed, and its bytes are gone. */
export type OpenedSnapshot =
  | { readonly state: 'whole'; readonly copy: NotesCopy }
  | { readonly state: 'damaged' | 'missing' };

/** Takes a snapshot; the oldest of its kind beyond those kept goes in the same transaction. */
export async function takeSnapshot(database: NoteDatabase, { id, reason, now }: NewSnapshot): Promise<SnapshotEntry> {
  await assertWritable(database);
  const copy = await copyNotes(database);
  const content = await pack(copy);
  const entry: SnapshotEntry = {
    id,
    reason,
    createdAt: now,
    articles: copy.articles.length,
    notes: copy.notes.length,
    sha256: await sha256(content),
    size: content.byteLength,
  };
  const { snapshots, meta } = database;
  await database
    .transaction('rw', snapshots, meta, async () => {
      const alike = [entry, ...(await listSnapshots(database)).filter((each) => each.reason === reason)];
      const others = (await listSnapshots(database)).filter((each) => each.reason !== reason);
      await snapshots.put({ id, content });
      await snapshots.bulkDelete(alike.slice(KEPT[reason]).map((each) => each.id));
      const entries = [...alike.slice(0, KEPT[reason]), ...others].sort((a, b) => b.createdAt - a.createdAt);
      await meta.put({ key: 'snapshots', entries });
    })
    .catch(throwTyped);
  return entry;
}

/** What snapshots there are, newest first. */
export async function listSnapshots(database: NoteDatabase): Promise<readonly SnapshotEntry[]> {
  return (await readMeta(database, 'snapshots'))?.entries ?? [];
}

/** Tells whether it is time for the next rolling snapshot. A database without notes needs none. */
export async function isSnapshotDue(database: NoteDatabase, now: number): Promise<boolean> {
  const { live = 0, trashed = 0 } = (await readMeta(database, 'notes')) ?? {};
  if (live + trashed === 0) return false;
  const newest = (await listSnapshots(database)).find(({ reason }) => reason === 'rolling');
  return newest === undefined || newest.createdAt <= now - EVERY_MS;
}

/** Opens a snapshot and checks that it is what was written. */
export async function openSnapshot(database: NoteDatabase, id: string): Promise<OpenedSnapshot> {
  const entry = (await listSnapshots(database)).find((each) => each.id === id);
  const row = await database.snapshots.get(id);
  if (entry === undefined || row === undefined) return { state: 'missing' };
  if ((await sha256(row.content)) !== entry.sha256) return { state: 'damaged' };
  const read = readNotesFile(await unpack(row.content));
  return read.ok ? { state: 'whole', copy: read.copy } : { state: 'damaged' };
}

/** Puts a snapshot in the place of everything stored; a damaged one changes nothing. */
export async function restoreSnapshot(database: NoteDatabase, id: string): Promise<OpenedSnapshot> {
  const opened = await openSnapshot(database, id);
  if (opened.state === 'whole') await replaceNotes(database, opened.copy);
  return opened;
}

/** Remembers that the reader took a backup file. */
export async function noteBackup(database: NoteDatabase, now: number): Promise<void> {
  await assertWritable(database);
  await database.meta.put({ key: 'backup', savedAt: now });
}

/** When the reader last took a backup file, in milliseconds since the epoch; null when never. */
export async function lastBackup(database: NoteDatabase): Promise<number | null> {
  return (await readMeta(database, 'backup'))?.savedAt ?? null;
}

async function pack(copy: NotesCopy): Promise<Uint8Array<ArrayBuffer>> {
  const text = new Blob([...notesFileParts(copy)]);
  return new Uint8Array(await new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
}

function unpack(content: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
