/**
 * Saved notes as our pages list them: newest first or as a search finds them, live, with delete and undo. Reads the database of the
 * extension's origin directly; every write goes through the background.
 */

import { useState } from 'preact/hooks';
import type { FoundNotes } from '../../components/found-notes';
import type { NotesView } from '../../components/note-list';
import type { SavedNotesProps } from '../../components/saved-notes';
import type { TrashListProps } from '../../components/trash-list';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';
import { reportError } from '../../lib/platform/report-error';
import { type Live, useLive } from './use-live';
import { useSearch } from './use-search';

/** Rows a list shows at first; a search narrows the rest. */
const ROWS = 50;
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
  readonly limit: number;
  /** The index is opened even before something is typed, for its counts. */
  readonly countsAll: boolean;
}

/** `onEdit` opens a note wherever the surface can edit it. */
export function useSavedNotes(
  onEdit: (id: string) => void,
  { limit, countsAll }: ListOptions = { limit: ROWS, countsAll: false },
): Saved {
  const [words, setWords] = useState('');
  const isSearch = words.trim() !== '';
  const found = useSearch(isSearch || countsAll ? words : null, limit);
  // What a search found shows once it is there; until then the list stays.
  const ids = isSearch && found.state === 'found' ? found.ids : null;
  const live = useLive((store) => listNotes(store, ids, limit), ids === null ? `${limit}` : ids.join(' '));
  const { lastDeleted, deleteNote, undo, dismiss } = useDeletion();
  return {
    found,
    view: isSearch && found.state === 'failed' ? { state: 'failed' } : toView(live, ids),
    words,
    problem: isSearch && found.state === 'wrong' ? found.messages.join(' ') : null,
    now: Date.now(),
    canUndo: lastDeleted !== null,
    onWords: setWords,
    onEdit,
    onDelete: deleteNote,
    onAccept: acceptWording,
    onUndo: undo,
    onDismissUndo: dismiss,
  };
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

function useDeletion() {
  const [lastDeleted, setLastDeleted] = useState<string | null>(null);
  const report = (error: unknown) => reportError('change-note', error);
  return {
    lastDeleted,
    deleteNote: (id: string) => {
      sendToBackground('delete-note', { id })
        .then(() => setLastDeleted(id))
        .catch(report);
    },
    undo: () => {
      if (lastDeleted === null) return;
      sendToBackground('restore-note', { id: lastDeleted })
        .then(() => setLastDeleted(null))
        .catch(report);
    },
    dismiss: () => setLastDeleted(null),
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
