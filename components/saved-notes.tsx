/** Search, list and undo for saved notes: the same part in popup, side panel and library. Data and callbacks in. */

import { NoteList, type NotesView } from './note-list';
import { SearchField } from './search-field';
import { UndoBar } from './undo-bar';

export interface SavedNotesProps {
  readonly view: NotesView;
  readonly words: string;
  /** Why the search cannot be understood, null when it can. */
  readonly problem: string | null;
  readonly now: number;
  /** A note was just deleted and can be brought back. */
  readonly canUndo: boolean;
  readonly onWords: (words: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onAccept?: (id: string) => void;
  readonly onUndo: () => void;
  readonly onDismissUndo: () => void;
}

export function SavedNotes(props: SavedNotesProps) {
  return (
    <div class="saved-notes">
      <SearchField words={props.words} onWords={props.onWords} />
      {props.problem === null ? null : (
        <p class="soft small" role="status">
          {props.problem}
        </p>
      )}
      {props.canUndo ? <UndoBar onUndo={props.onUndo} onDismiss={props.onDismissUndo} /> : null}
      <NoteList
        view={props.view}
        narrowed={props.words.trim() !== ''}
        now={props.now}
        onEdit={props.onEdit}
        onDelete={props.onDelete}
        onAccept={props.onAccept}
      />
    </div>
  );
}
