/**
 * A list of saved notes in every state: loading, failed, none at all, none found, some. Notes and callbacks in; rows out
 * of sight do not exist.
 */

import type { Note } from '../lib/notes/note';
import { LongList } from './long-list';
import { NoteRow, type NoteRowProps } from './note-row';
import { Notice } from './notice';
import { NOTE_WORDS } from './page-words';

export type NotesView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly notes: readonly Note[]; readonly titles: ReadonlyMap<string, string> };

export interface NoteListProps extends Omit<NoteRowProps, 'note' | 'title' | 'isSelected'> {
  readonly view: NotesView;
  /** The list is narrowed by a search or filter, so that empty means "none found". */
  readonly narrowed: boolean;
  readonly label?: string;
  /** Ids of selected notes; absent where notes cannot be selected. */
  readonly selected?: ReadonlySet<string>;
  /** The reader comes near the end of what is listed. */
  readonly onEnd?: (() => void) | undefined;
}

/** A note with a quote of two lines and two lines of its own. CSS pixels. */
const ROW_HEIGHT = 190;

export function NoteList({ view, narrowed, label = NOTE_WORDS.newest, selected, onEnd, ...row }: NoteListProps) {
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
    case 'ready': {
      const { notes, titles } = view;
      if (notes.length === 0) return <NoNotes narrowed={narrowed} />;
      return (
        <LongList
          label={label}
          className="note-list"
          count={notes.length}
          estimate={ROW_HEIGHT}
          keyOf={(index) => notes[index]?.id ?? `${index}`}
          row={(index) => {
            const note = notes[index];
            if (note === undefined) return null;
            const title = titles.get(note.articleUrl) ?? null;
            return <NoteRow note={note} title={title} isSelected={selected?.has(note.id) ?? false} {...row} />;
          }}
          onEnd={onEnd}
        />
      );
    }
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
