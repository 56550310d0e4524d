/**
 * Saved notes as our pages list them: newest first or by words, live, with delete and undo. Reads the database of the
 * extension's origin directly; every write goes through the background.
 */

import { useState } from 'preact/hooks';
import type { NotesView } from '../../components/note-list';
import type { SavedNotesProps } from '../../components/saved-notes';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';
import { reportError } from '../../lib/platform/report-error';
import { type Live, useLive } from './use-live';

/** Rows a list shows at first; a search narrows the rest. */
const ROWS = 50;

interface FoundNotes {
  readonly notes: readonly Note[];
  readonly titles: ReadonlyMap<string, string>;
}

/** `limit` bounds the list; `onEdit` opens a note wherever the surface can edit it. */
export function useSavedNotes(onEdit: (id: string) => void, limit = ROWS): SavedNotesProps {
  const [words, setWords] = useState('');
  const live = useLive((store) => findNotes(store, words, limit), `${limit} ${words}`);
  const { lastDeleted, deleteNote, undo, dismiss } = useDeletion();
  return {
    view: toView(live),
    words,
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

async function findNotes(store: NoteStore, words: string, limit: number): Promise<FoundNotes> {
  const notes = await (words.trim() === '' ? store.newestNotes({ limit }) : store.searchNotes(words, limit));
  const urls = [...new Set(notes.map(({ articleUrl }) => articleUrl))];
  const articles = await Promise.all(urls.map((url) => store.getArticle(url)));
  return { notes, titles: new Map(articles.flatMap((article) => (article ? [[article.url, article.title]] : []))) };
}

function toView(live: Live<FoundNotes>): NotesView {
  return live.state === 'ready' ? { state: 'ready', ...live.result } : live;
}
