/**
 * Saved notes as our pages list them: newest first or as a search finds them, live, with delete and undo. Reads the database of the
 * extension's origin directly; every write goes through the background.
 */

import { useState } from 'preact/hooks';
import type { FoundNotes } from '../../components/found-notes';
import type { NotesView } from '../../components/note-list';
import type { SavedNotesProps } from '../../components/saved-notes';
import type { TrashListProps } from '../../components/trash-list';
import type { Undo } from '../../components/undo-bar';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';
import type { Query } from '../../lib/notes/search/query';
import { reportError } from '../../lib/platform/report-error';
import type { Search } from './search';
import { type Live, useLive } from './use-live';
import { useSearch } from './use-search';

/** Deleted notes that are listed. */
const TRASH_ROWS = 500;

interface ListedNotes {
  readonly notes: readonly Note[];
  readonly titles: ReadonlyMap<string, string>;
}

/** Saved notes, and what the search among them found. */
export interface Saved extends SavedNotesProps {
  readonly found: FoundNotes;
}

export interface ListOptions {
  /** What is typed into the search field, and who hears of a change. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly limit: number;
  /** The index is opened even before something is typed, for its counts. */
  readonly countsAll: boolean;
  /** What must hold besides what is typed. */
  readonly scope: Query;
}

/** The newest notes, or what is typed finds among all; a search narrows the rest. */
export const FIRST_ROWS = 50;

/** `onEdit` opens a note wherever the surface can edit it. */
export function useSavedNotes(
  onEdit: (id: string) => void,
  { words, onWords, limit, countsAll, scope }: ListOptions,
): Saved {
  const isSearch = words.trim() !== '' || scope.length > 0;
  const found = useSearch(isSearch || countsAll ? { typed: words, scope, limit } : null);
  // What a search found shows once it is there; until then the list stays.
  const ids = isSearch && found.state === 'found' ? found.ids : null;
  const live = useLive((store) => listNotes(store, ids, limit), ids === null ? `${limit}` : ids.join(' '));
  return {
    ...useDeletion(),
    found,
    view: isSearch && found.state === 'failed' ? { state: 'failed' } : toView(live, ids),
    words,
    problem: isSearch && found.state === 'wrong' ? found.messages.join(' ') : null,
    now: Date.now(),
    onWords,
    onEdit,
    onAccept: acceptWording,
  };
}

/** Live notes that a search finds, as a list shows them. */
export function useFoundNotes(search: Search): NotesView {
  const found = useSearch(search);
  const ids = found.state === 'found' ? found.ids : [];
  const live = useLive((store) => listNotes(store, ids, 0), ids.join(' '));
  if (found.state === 'found') return toView(live, ids);
  return { state: found.state === 'opening' ? 'loading' : 'failed' };
}

/** Notes in the trash, last deleted first, and the way back. */
export function useTrash(): TrashListProps {
  const live = useLive((store) => store.trashedNotes(TRASH_ROWS), 'trash');
  return {
    notes: live.state === 'ready' ? live.result : [],
    now: Date.now(),
    onRestore: (id) => {
      sendToBackground('restore-note', { id }).catch((error: unknown) => reportError('restore-note', error));
    },
  };
}

/** Live notes of one article; none while it is unknown which. */
export function useArticleNotes(url: string | null): readonly Note[] {
  const live = useLive(async (store) => (url === null ? [] : store.notesOfArticle(url)), url ?? '');
  return live.state === 'ready' ? live.result : [];
}

/** Keeps a note on the words that stand in the place of its own now. */
export function acceptWording(id: string): void {
  sendToBackground('accept-wording', { id }).catch((error: unknown) => reportError('accept-wording', error));
}

/** What a list needs to delete one of its notes, and to bring the last one back. */
export interface Deletion extends Undo {
  readonly onDelete: (id: string) => void;
}

export function useDeletion(): Deletion {
  const [lastDeleted, setLastDeleted] = useState<string | null>(null);
  const report = (error: unknown) => reportError('change-note', error);
  return {
    canUndo: lastDeleted !== null,
    onDelete: (id) => {
      sendToBackground('delete-note', { id })
        .then(() => setLastDeleted(id))
        .catch(report);
    },
    onUndo: () => {
      if (lastDeleted === null) return;
      sendToBackground('restore-note', { id: lastDeleted })
        .then(() => setLastDeleted(null))
        .catch(report);
    },
    onDismissUndo: () => setLastDeleted(null),
  };
}

async function listNotes(store: NoteStore, ids: readonly string[] | null, limit: number): Promise<ListedNotes> {
  const notes = await (ids === null ? store.newestNotes({ limit }) : store.notesWithIds(ids));
  const urls = [...new Set(notes.map(({ articleUrl }) => articleUrl))];
  const articles = await Promise.all(urls.map((url) => store.getArticle(url)));
  return { notes, titles: new Map(articles.flatMap((article) => (article ? [[article.url, article.title]] : []))) };
}

function toView(live: Live<ListedNotes>, ids: readonly string[] | null): NotesView {
  if (live.state !== 'ready') return live;
  // The rows of a search that found nothing may still stand there when the next has found some.
  const isBehind = ids !== null && ids.length > 0 && live.result.notes.length === 0;
  return isBehind ? { state: 'loading' } : { state: 'ready', ...live.result };
}
