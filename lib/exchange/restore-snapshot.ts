/** Puts a snapshot in the place of everything stored, and says beforehand what that would change. No clock. */

import { type NoteDatabase, readMeta } from '../notes/database';
import type { Note } from '../notes/note';
import { isSameBody } from '../notes/note-body';
import { copyNotes, replaceNotes } from './copy-notes';
import type { NotesCopy } from './notes-file';
import { type OpenedSnapshot, openSnapshot, type SnapshotFiles, takeSnapshot } from './snapshots';

/** What becomes of the notes when a copy takes their place. Trashed ones included. */
export interface CopyChange {
  /** In the copy alone: they come back. */
  readonly back: number;
  /** Stored alone: they go. */
  readonly gone: number;
  /** In both, and other than stored: they become what the copy says. */
  readonly other: number;
  readonly same: number;
}

export type RestorePreview =
  | { readonly state: 'whole'; readonly change: CopyChange }
  | { readonly state: 'damaged' | 'missing' };

export async function previewRestore(
  database: NoteDatabase,
  files: SnapshotFiles,
  id: string,
): Promise<RestorePreview> {
  const opened = await openSnapshot(files, id);
  if (opened.state !== 'whole') return opened;
  return { state: 'whole', change: compareNotes((await copyNotes(database)).notes, opened.copy.notes) };
}

/**
 * Restores a snapshot; a damaged one changes nothing. What is stored becomes the snapshot `before-change`, so that the
 * way back is the same way.
 * @throws {StoreError} `read-only`, `lost` or `quota`; nothing has changed then.
 */
export async function restoreSnapshot(
  database: NoteDatabase,
  files: SnapshotFiles,
  { id, now }: { readonly id: string; readonly now: number },
): Promise<OpenedSnapshot> {
  const opened = await openSnapshot(files, id);
  if (opened.state !== 'whole') return opened;
  // A copy of nothing would only push out a better one.
  if (hasNotes(await readMeta(database, 'notes')))
    await takeSnapshot(database, files, { reason: 'before-change', now });
  await replaceNotes(database, opened.copy);
  return opened;
}

function hasNotes(count: { readonly live: number; readonly trashed: number } | null): boolean {
  return count !== null && count.live + count.trashed > 0;
}

export function compareNotes(stored: NotesCopy['notes'], copied: NotesCopy['notes']): CopyChange {
  const byId = new Map(stored.map((note) => [note.id, note]));
  let [other, same] = [0, 0];
  for (const note of copied) {
    const mine = byId.get(note.id);
    if (mine === undefined) continue;
    if (isSame(mine, note)) same += 1;
    else other += 1;
  }
  const both = other + same;
  return { back: copied.length - both, gone: stored.length - both, other, same };
}

function isSame(mine: Note, copied: Note): boolean {
  return (mine.deletedAt === null) === (copied.deletedAt === null) && isSameBody(mine, copied);
}
