/**
 * Moves a note to words the reader chose by hand: its id and the new target in, the moved note out. What was reported
 * first stays in `Note.target`. Neither a revision nor a newer date: the reader's words are the same. No clock of its own.
 */

import { certify, countWrite } from './certify';
import { assertWritable, type NoteDatabase } from './database';
import type { Note, PlacedTarget } from './note';
import { throwTyped } from './store-error';

/**
 * Returns the moved note; null when it was purged meanwhile.
 * @throws {StoreError} `read-only` or `quota`; nothing has changed then.
 */
export async function reattachNote(
  database: NoteDatabase,
  id: string,
  { target, now }: { readonly target: PlacedTarget; readonly now: number },
): Promise<Note | null> {
  await assertWritable(database);
  const { notes, meta } = database;
  const moved = await database
    .transaction('rw', notes, meta, async () => {
      const stored = await notes.get(id);
      if (stored === undefined) return null;
      const moved: Note = { ...stored, anchorState: 'anchored', change: null, reattached: { target, acceptedAt: now } };
      await notes.put(moved);
      await countWrite(database);
      return moved;
    })
    .catch(throwTyped);
  await certify(database);
  return moved;
}
