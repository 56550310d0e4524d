/**
 * The reader's database as our own pages open it: for reading, live. A note edited by itself is
 * written by the background, which alone tells open pages of it, many at once by the page the reader is at (bulk-work); the search index is made from them and kept by whoever opens it.
 */

import { liveQuery, type Observable } from 'dexie';
import { createDatabase } from '../../lib/notes/database';
import { createDraftStore, type DraftStore } from '../../lib/notes/draft-store';
import { createNoteStore, type NoteStore } from '../../lib/notes/note-store';
import { createRuleStore, type RuleStore } from '../../lib/notes/rule-store';
import { createSeriesStore, type SeriesStore } from '../../lib/notes/series-store';
import { certificateShelf } from '../../lib/platform/certificate-shelf';

export const database = createDatabase(undefined, certificateShelf);
const now = () => Date.now();

export const noteStore: NoteStore = createNoteStore(database, { now });
export const draftStore: DraftStore = createDraftStore(database, { now });
export const ruleStore: RuleStore = createRuleStore(database, { now });
export const seriesStore: SeriesStore = createSeriesStore(database, { now });

/** A query's result now and after each change that touches it, from whichever page or worker. */
export function watchNotes<T>(query: (store: NoteStore) => Promise<T>): Observable<T> {
  return liveQuery(() => query(noteStore));
}
