/**
 * The library: every note, newest first, with search, facets and an editor beside the list; the trash; and a place to
 * paste a text. Data and callbacks in; the editor comes in ready-made, because only the surface knows how to save.
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FacetBar } from './facet-bar';
import type { FoundNotes } from './found-notes';
import { LIBRARY_WORDS } from './library-words';
import { NoteList } from './note-list';
import { PAGE_WORDS } from './page-words';
import { PastedText, type ReadText } from './pasted-text';
import { QueryHelp } from './query-help';
import type { SavedNotesProps } from './saved-notes';
import { SearchField } from './search-field';
import { Tabs } from './tabs';
import { TrashList, type TrashListProps } from './trash-list';
import { UndoBar } from './undo-bar';

export interface LibraryViewProps {
  readonly saved: SavedNotesProps;
  readonly found: FoundNotes;
  readonly trash: TrashListProps;
  /** The open editor, null while none is open. */
  readonly editor: ComponentChildren | null;
  /** Lists more of what was found. */
  readonly onMore: () => void;
  /** What was kept, over time; its callback leads to a note. */
  readonly overTime: (onOpenNote: (noteId: string) => void) => ComponentChildren;
  readonly onOpenOptions: () => void;
  readonly onRead: (text: string) => ReadText;
  readonly onCopy: (text: string) => Promise<void>;
}

const VIEWS = [
  { id: 'notes', label: LIBRARY_WORDS.notes },
  { id: 'time', label: LIBRARY_WORDS.time },
  { id: 'trash', label: LIBRARY_WORDS.trash },
  { id: 'paste', label: LIBRARY_WORDS.paste },
] as const;
type ViewId = (typeof VIEWS)[number]['id'];

export function LibraryView(props: LibraryViewProps) {
  const [view, setView] = useState<ViewId>('notes');
  const openNote = (noteId: string) => {
    setView('notes');
    props.saved.onEdit(noteId);
  };
  return (
    <div class="library">
      <header class="library-head">
        <p class="brand">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {PAGE_WORDS.brand}
        </p>
        <h1>{LIBRARY_WORDS.title}</h1>
        <button type="button" class="button-quiet" onClick={props.onOpenOptions}>
          {LIBRARY_WORDS.options}
        </button>
      </header>
      <main>
        <Tabs label={LIBRARY_WORDS.views} tabs={VIEWS} current={view} onChange={setView}>
          {view === 'time' ? props.overTime(openNote) : <View view={view} {...props} />}
        </Tabs>
      </main>
    </div>
  );
}

function View({ view, ...props }: LibraryViewProps & { readonly view: Exclude<ViewId, 'time'> }) {
  switch (view) {
    case 'notes':
      return <Notes {...props} />;
    case 'trash':
      return <TrashList {...props.trash} />;
    case 'paste':
      return <PastedText onRead={props.onRead} onCopy={props.onCopy} />;
  }
}

function Notes({ saved, found, editor, onMore }: LibraryViewProps) {
  return (
    <div class={editor === null ? 'library-notes' : 'library-notes library-editing'}>
      <div class="library-side">
        <SearchField words={saved.words} onWords={saved.onWords} />
        <QueryHelp />
        {found.state === 'found' ? (
          <FacetBar facets={found.facets} words={saved.words} onWords={saved.onWords} />
        ) : null}
      </div>
      <div class="library-list">
        {saved.canUndo ? <UndoBar onUndo={saved.onUndo} onDismiss={saved.onDismissUndo} /> : null}
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
          />
        )}
        {found.state === 'found' && found.ids.length < found.total ? (
          <button type="button" class="button" onClick={onMore}>
            {LIBRARY_WORDS.more(found.total - found.ids.length)}
          </button>
        ) : null}
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
