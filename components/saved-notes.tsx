/** Search, list and undo for saved notes: the same part in popup, side panel and library. Data and callbacks in. */

import { NoteList, type NotesView } from './note-list';
import { SearchField } from './search-field';
import { type Undo, UndoBar } from './undo-bar';

export interface SavedNotesProps extends Undo {
  readonly view: NotesView;
  readonly words: string;
  /** Why the search cannot be understood, null when it can. */
  readonly problem: string | null;
  readonly now: number;
  readonly onWords: (words: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onAccept?: (id: string) => void;
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
      <UndoBar canUndo={props.canUndo} onUndo={props.onUndo} onDismissUndo={props.onDismissUndo} />
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
