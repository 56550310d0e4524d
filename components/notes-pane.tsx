/**
 * Notes with their search, facets and an editor beside the list. Data and callbacks in; editor, saved searches and what is
 * done with many notes come in ready-made, because only the surface knows how to store.
 */

import type { ComponentChildren } from 'preact';
import { FacetBar } from './facet-bar';
import type { FoundNotes } from './found-notes';
import { LIBRARY_WORDS } from './library-words';
import { NoteList } from './note-list';
import type { NoteRowProps } from './note-row';
import { QueryHelp } from './query-help';
import type { SavedNotesProps } from './saved-notes';
import { SearchField } from './search-field';
import { UndoBar } from './undo-bar';

export interface NotesPaneProps extends Pick<NoteRowProps, 'onAttach' | 'onSelect' | 'reasonsOf'> {
  readonly saved: SavedNotesProps;
  readonly found: FoundNotes;
  /** The open editor, null while none is open. */
  readonly editor: ComponentChildren | null;
  /** Searches the reader named. */
  readonly searches?: ComponentChildren;
  /** What stands above the list: what can be done with selected notes, or why these are listed. */
  readonly above?: ComponentChildren;
  readonly selected?: ReadonlySet<string> | undefined;
  /** Lists more of what was found. */
  readonly onMore: () => void;
}

export function NotesPane(props: NotesPaneProps) {
  const { saved, found, editor, selected } = props;
  const hasMore = found.state === 'found' && found.ids.length < found.total;
  return (
    <div class={editor === null ? 'library-notes' : 'library-notes library-editing'}>
      <div class="library-side">
        <SearchField words={saved.words} onWords={saved.onWords} />
        {props.searches}
        <QueryHelp />
        {found.state === 'found' ? (
          <FacetBar facets={found.facets} words={saved.words} onWords={saved.onWords} />
        ) : null}
      </div>
      <div class="library-list">
        <UndoBar canUndo={saved.canUndo} onUndo={saved.onUndo} onDismissUndo={saved.onDismissUndo} />
        {props.above}
        <p class="library-count soft small" role="status">
          {foundText(found)}
        </p>
        {found.state === 'wrong' ? null : (
          <NoteList
            view={found.state === 'failed' ? { state: 'failed' } : saved.view}
            narrowed={saved.words.trim() !== ''}
            now={saved.now}
            onEdit={saved.onEdit}
            onDelete={saved.onDelete}
            onAccept={saved.onAccept}
            onAttach={props.onAttach}
            onSelect={props.onSelect}
            reasonsOf={props.reasonsOf}
            {...(selected === undefined ? {} : { selected })}
            onEnd={hasMore ? props.onMore : undefined}
          />
        )}
      </div>
      {editor === null ? null : (
        <section class="library-editor" aria-label={LIBRARY_WORDS.editing}>
          {editor}
        </section>
      )}
    </div>
  );
}

function foundText(found: FoundNotes): string {
  switch (found.state) {
    case 'opening':
      return LIBRARY_WORDS.opening;
    case 'failed':
      return '';
    case 'wrong':
      return found.messages.join(' ');
    case 'found':
      return LIBRARY_WORDS.total(found.total);
  }
}
