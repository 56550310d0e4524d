/**
 * Copies of everything, for the day a file, an import or a disk goes wrong: packed, with a checksum, the newest kept. They
 * lie in files outside the database, which a lost database does not take with it; a file's name says all there is to
 * know of it. The same text as the backup file, so one reader reads both. No clock.
 */

import { assertWritable, type NoteDatabase, readMeta } from '../notes/database';
import { StoreError } from '../notes/store-error';
import { copyNotes } from './copy-notes';
import { type NotesCopy, notesFileParts } from './notes-file';
import { readNotesFile } from './read-notes-file';

/** A folder of files of our own. A file is there whole or not at all. */
export interface SnapshotFiles {
  list(): Promise<readonly { readonly name: string; readonly size: number }[]>;
  /** null when there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Writes a file from its pieces; throws an error named `QuotaExceededError` when the disk is full. */
  write(name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** `rolling`: made from time to time · `before-change`: what undoes the last import or restore. */
export type SnapshotReason = 'rolling' | 'before-change';

export interface SnapshotEntry {
  /** The name of its file. */
  readonly id: string;
  readonly reason: SnapshotReason;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly articles: number;
  /** Trashed ones included. */
  readonly notes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** `damaged`: its bytes are not those that were written · `missing`: its file is gone. */
export type OpenedSnapshot =
  | { readonly state: 'whole'; readonly copy: NotesCopy }
  | { readonly state: 'damaged' | 'missing' };

/** How many of each kind are kept. */
const KEPT: Readonly<Record<SnapshotReason, number>> = { rolling: 3, 'before-change': 1 };
/** Time between two rolling snapshots: a day, in milliseconds. */
const EVERY_MS = 24 * 60 * 60 * 1000;
const NAME = /^(\d+)\.(rolling|before-change)\.(\d+)\.(\d+)\.([0-9a-f]{64})\.gz$/;
/** Characters that are packed at once: enough to be fast, few enough to let the page breathe between. */
const PIECE = 500_000;

export interface NewSnapshot {
  readonly reason: SnapshotReason;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Takes a snapshot; then the oldest of its kind beyond those kept go.
 * @throws {StoreError} `quota`; `read-only` or `lost` when the database is not to be copied over a good snapshot.
 */
export async function takeSnapshot(
  database: NoteDatabase,
  files: SnapshotFiles,
  { reason, now }: NewSnapshot,
): Promise<SnapshotEntry> {
  await assertWritable(database);
  const copy = await copyNotes(database);
  const content = await pack(copy);
  const [articles, notes] = [copy.articles.length, copy.notes.length];
  const digest = await sha256(content);
  const id = `${now}.${reason}.${notes}.${articles}.${digest}.gz`;
  await files.write(id, content).catch(throwQuota);
  const alike = (await listSnapshots(files)).filter((each) => each.reason === reason);
  for (const old of alike.slice(KEPT[reason])) await files.remove(old.id);
  return { id, reason, createdAt: now, articles, notes, sha256: digest, size: content.byteLength };
}

/** What snapshots there are, newest first; other files in the folder are passed over. */
export async function listSnapshots(files: SnapshotFiles): Promise<readonly SnapshotEntry[]> {
  const entries = (await files.list()).flatMap(({ name, size }): readonly SnapshotEntry[] => {
    const [, createdAt, reason, notes, articles, digest = ''] = NAME.exec(name) ?? [];
    if (createdAt === undefined) return [];
    // The pattern lets no other reason through.
    const kind = reason as SnapshotReason;
    const counts = { createdAt: Number(createdAt), notes: Number(notes), articles: Number(articles) };
    return [{ id: name, reason: kind, ...counts, sha256: digest, size }];
  });
  return entries.sort((a, b) => b.createdAt - a.createdAt);
}

/** Tells whether it is time for the next rolling snapshot. A database without notes needs none. */
export async function isSnapshotDue(database: NoteDatabase, files: SnapshotFiles, now: number): Promise<boolean> {
  const { live = 0, trashed = 0 } = (await readMeta(database, 'notes')) ?? {};
  if (live + trashed === 0) return false;
  const newest = (await listSnapshots(files)).find(({ reason }) => reason === 'rolling');
  return newest === undefined || newest.createdAt <= now - EVERY_MS;
}

/** Opens a snapshot and checks that it is what was written. */
export async function openSnapshot(files: SnapshotFiles, id: string): Promise<OpenedSnapshot> {
  const content = await files.read(id);
  if (content === null) return { state: 'missing' };
  if ((await sha256(content)) !== NAME.exec(id)?.[5]) return { state: 'damaged' };
  const read = readNotesFile(await unpack(content));
  return read.ok ? { state: 'whole', copy: read.copy } : { state: 'damaged' };
}

/** Removes every snapshot. */
export async function removeSnapshots(files: SnapshotFiles): Promise<void> {
  for (const { name } of await files.list()) await files.remove(name);
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

/** Packs piece by piece, and waits for the packer after each: a text of 100,000 notes at once would stop the page. */
async function pack(copy: NotesCopy): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip');
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  let piece = '';
  const write = async () => {
    await writer.ready;
    await writer.write(encoder.encode(piece));
    piece = '';
  };
  for (const part of notesFileParts(copy)) {
    piece += part;
    if (piece.length > PIECE) await write();
  }
  await write();
  await writer.close();
  return new Uint8Array(await packed);
}

function unpack(content: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function throwQuota(error: unknown): never {
  if ((error as { readonly name?: string } | null)?.name === 'QuotaExceededError') throw new StoreError('quota');
  throw error;
}
