/** Deleted notes, last deleted first, each with the way back. Notes and callbacks in. */

import type { Note } from '../lib/notes/note';
import { whenText } from './date-format';
import { LIBRARY_WORDS } from './library-words';
import { Notice } from './notice';
import { NOTE_WORDS } from './page-words';

export interface TrashListProps {
  readonly notes: readonly Note[];
  readonly now: number;
  readonly onRestore: (id: string) => void;
}

export function TrashList({ notes, now, onRestore }: TrashListProps) {
  if (notes.length === 0) {
    return (
      <Notice title={LIBRARY_WORDS.trashEmpty}>
        <p>{LIBRARY_WORDS.trashWhy}</p>
      </Notice>
    );
  }
  return (
    <div class="trash">
      <p class="soft small">{LIBRARY_WORDS.trashWhy}</p>
      <ul class="note-list" aria-label={LIBRARY_WORDS.trash}>
        {notes.map((note) => (
          <li key={note.id} class="trash-row">
            <div class="trash-words">
              <blockquote class="note-words">{note.target.quote}</blockquote>
              <p class="note-words soft small">{note.markdown || NOTE_WORDS.emptyNote}</p>
              <p class="soft small">{LIBRARY_WORDS.deletedWhen(whenText(note.deletedAt ?? now, now))}</p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={`${LIBRARY_WORDS.restore}: ${note.target.quote}`}
              onClick={() => onRestore(note.id)}
            >
              {LIBRARY_WORDS.restore}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
