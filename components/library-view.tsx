/**
 * The library: every note, newest first, with search, filters and an editor beside the list; and a place to paste a
 * text. Data and callbacks in; the editor comes in ready-made, because only the surface knows how to save.
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FilterBar } from './filter-bar';
import { LIBRARY_WORDS } from './library-words';
import { facetsOf, filterNotes, isNoFilter, NO_FILTER, type NoteFilter } from './note-filter';
import { NoteList, type NotesView } from './note-list';
import { PAGE_WORDS } from './page-words';
import { PastedText, type ReadText } from './pasted-text';
import type { SavedNotesProps } from './saved-notes';
import { SearchField } from './search-field';
import { Tabs } from './tabs';
import { UndoBar } from './undo-bar';

export interface LibraryViewProps {
  readonly saved: SavedNotesProps;
  /** The open editor, null while none is open. */
  readonly editor: ComponentChildren | null;
  readonly onOpenOptions: () => void;
  readonly onRead: (text: string) => ReadText;
  readonly onCopy: (text: string) => Promise<void>;
}

const VIEWS = [
  { id: 'notes', label: LIBRARY_WORDS.notes },
  { id: 'paste', label: LIBRARY_WORDS.paste },
] as const;

export function LibraryView({ saved, editor, onOpenOptions, onRead, onCopy }: LibraryViewProps) {
  const [view, setView] = useState<(typeof VIEWS)[number]['id']>('notes');
  return (
    <div class="library">
      <header class="library-head">
        <p class="brand">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {PAGE_WORDS.brand}
        </p>
        <h1>{LIBRARY_WORDS.title}</h1>
        <button type="button" class="button-quiet" onClick={onOpenOptions}>
          {LIBRARY_WORDS.options}
        </button>
      </header>
      <main>
        <Tabs label={LIBRARY_WORDS.views} tabs={VIEWS} current={view} onChange={setView}>
          {view === 'notes' ? <Notes saved={saved} editor={editor} /> : <PastedText onRead={onRead} onCopy={onCopy} />}
        </Tabs>
      </main>
    </div>
  );
}

function Notes({ saved, editor }: Pick<LibraryViewProps, 'saved' | 'editor'>) {
  const [filter, setFilter] = useState<NoteFilter>(NO_FILTER);
  const { view } = saved;
  const facets = facetsOf(view.state === 'ready' ? view.notes : []);
  const titles = view.state === 'ready' ? view.titles : new Map<string, string>();
  return (
    <div class={editor === null ? 'library-notes' : 'library-notes library-editing'}>
      <div class="library-side">
        <SearchField words={saved.words} onWords={saved.onWords} />
        <FilterBar facets={facets} titles={titles} filter={filter} onFilter={setFilter} />
      </div>
      <div class="library-list">
        {saved.canUndo ? <UndoBar onUndo={saved.onUndo} onDismiss={saved.onDismissUndo} /> : null}
        <NoteList
          view={narrow(view, filter)}
          narrowed={saved.words.trim() !== '' || !isNoFilter(filter)}
          now={saved.now}
          onEdit={saved.onEdit}
          onDelete={saved.onDelete}
          onAccept={saved.onAccept}
        />
      </div>
      {editor === null ? null : (
        <section class="library-editor" aria-label={LIBRARY_WORDS.editing}>
          {editor}
        </section>
      )}
    </div>
  );
}

function narrow(view: NotesView, filter: NoteFilter): NotesView {
  return view.state === 'ready' ? { ...view, notes: filterNotes(view.notes, filter) } : view;
}
