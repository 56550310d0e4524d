/**
 * Unsaved words on this device: one draft per key of a target, in the extension's own database, where no content
 * script can look, so that a crash, a closed tab or an update of the extension loses nothing. No clock of its own.
 */

import { assertCurrent, type NoteDatabase } from './database';
import type { KeptDraft } from './note-session';
import { throwTyped } from './store-error';

export interface DraftStore {
  /** Returns what is left of an unsaved edit; null when nothing is, or when it is too old. */
  readDraft(key: string): Promise<KeptDraft | null>;
  /** Keeps unsaved words, on disk when the promise resolves; null forgets them. */
  keepDraft(key: string, kept: KeptDraft | null): Promise<void>;
  /** Removes for good what was kept more than {@link KEPT_DAYS} days ago. */
  purgeDrafts(): Promise<void>;
}

export const KEPT_DAYS = 30;
const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;

/** Makes the store over a database. `now` gives milliseconds since the epoch. */
export function createDraftStore(database: NoteDatabase, { now }: { readonly now: () => number }): DraftStore {
  const { drafts } = database;
  return {
    readDraft: async (key) => {
      const row = await drafts.get(key);
      if (row === undefined || row.keptAt < now() - KEPT_MS) return null;
      const { noteId, rev, body, keptAt } = row;
      return { noteId, rev, body, keptAt };
    },
    keepDraft: async (key, kept) => {
      // Unsaved words are kept even where notes may not be written.
      await assertCurrent(database);
      if (kept === null) await drafts.delete(key);
      else await drafts.put({ ...kept, key }).catch(throwTyped);
    },
    purgeDrafts: async () => {
      await assertCurrent(database);
      await drafts
        .where('keptAt')
        .below(now() - KEPT_MS)
        .delete();
    },
  };
}
