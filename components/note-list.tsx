/** A list of saved notes in every state: loading, failed, none at all, none found, some. Notes and callbacks in. */

import type { Note } from '../lib/notes/note';
import { NoteRow } from './note-row';
import { Notice } from './notice';
import { NOTE_WORDS } from './page-words';

export type NotesView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly notes: readonly Note[]; readonly titles: ReadonlyMap<string, string> };

export interface NoteListProps {
  readonly view: NotesView;
  /** The list is narrowed by a search or filter, so that empty means "none found". */
  readonly narrowed: boolean;
  readonly now: number;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onAccept?: ((id: string) => void) | undefined;
}

export function NoteList({ view, narrowed, now, onEdit, onDelete, onAccept }: NoteListProps) {
  switch (view.state) {
    case 'loading':
      return (
        <p class="soft small" role="status">
          {NOTE_WORDS.loading}
        </p>
      );
    case 'failed':
      return (
        <Notice tone="error" title={NOTE_WORDS.failed}>
          <p>{NOTE_WORDS.failedWhy}</p>
        </Notice>
      );
    case 'ready':
      if (view.notes.length === 0) return <NoNotes narrowed={narrowed} />;
      return (
        <ul class="note-list" aria-label={NOTE_WORDS.newest}>
          {view.notes.map((note) => (
            <li key={note.id}>
              <NoteRow
                note={note}
                title={view.titles.get(note.articleUrl) ?? null}
                now={now}
                onEdit={onEdit}
                onDelete={onDelete}
                onAccept={onAccept}
              />
            </li>
          ))}
        </ul>
      );
  }
}

function NoNotes({ narrowed }: { readonly narrowed: boolean }) {
  if (narrowed) {
    return (
      <p class="soft small" role="status">
        {NOTE_WORDS.notFound}
      </p>
    );
  }
  return (
    <Notice title={NOTE_WORDS.none}>
      <p>{NOTE_WORDS.noneWhy}</p>
    </Notice>
  );
}
