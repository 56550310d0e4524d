/** Notes made by the dozen or the hundred thousand for search: about invented armies, the same for the same seed. */

import type { IndexedNote } from '../../lib/notes/search/indexed-note';
import { searchWords } from '../../lib/notes/search/search-words';
import { FLAGS, GONE } from '../../lib/notes/search/segment';

/** One note as search reads it; `text` is all it says. */
export function indexed(id: string, text: string, change: Partial<IndexedNote> = {}): IndexedNote {
  return {
    id,
    updatedAt: Number(id.replace(/\D/g, '')) || 1,
    words: searchWords(text),
    values: { source: '', party: '', category: '', outcome: '', rating: 'none', outlet: '', month: '' },
    tags: [],
    flags: 0,
    low: Number.NaN,
    high: Number.NaN,
    day: 0,
    ...change,
  };
}

/** The same note in the trash. */
export function gone(note: IndexedNote): IndexedNote {
  return { ...note, updatedAt: note.updatedAt + 1, words: [], flags: note.flags | GONE };
}

export const ORPHANED = FLAGS.orphaned;
