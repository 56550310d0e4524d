/**
 * Popup and side panel: one header, then "This page", "Saved notes" and "Sources" as tabs, shortcuts at the foot. They differ in
 * one button: only the popup offers to open the panel. Data and callbacks in.
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PagePanel, type PagePanelProps } from './page-panel';
import { PAGE_WORDS } from './page-words';
import { SavedNotes, type SavedNotesProps } from './saved-notes';
import { type Shortcut, ShortcutList } from './shortcut-list';
import { Tabs } from './tabs';
import { UndoBar } from './undo-bar';

export interface ReaderViewProps {
  readonly page: PagePanelProps;
  readonly saved: SavedNotesProps;
  /** The sources that saved notes name. */
  readonly sources: ComponentChildren;
  readonly shortcuts: readonly Shortcut[];
  readonly onChangeShortcuts: () => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenOptions: () => void;
  /** null where the panel is open already or the browser has none. */
  readonly onOpenPanel: (() => void) | null;
}

type ViewId = 'page' | 'saved' | 'sources';

const VIEWS = [
  { id: 'page', label: PAGE_WORDS.tabPage },
  { id: 'saved', label: PAGE_WORDS.tabSaved },
  { id: 'sources', label: PAGE_WORDS.tabSources },
] as const;

export function ReaderView(props: ReaderViewProps) {
  const [view, setView] = useState<ViewId>('page');
  const { page, saved } = props;
  return (
    <>
      <header class="reader-head">
        <h1 class="brand">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {PAGE_WORDS.brand}
        </h1>
        <nav class="button-row">
          {props.onOpenPanel === null ? null : (
            <button type="button" class="button-quiet" onClick={props.onOpenPanel}>
              {PAGE_WORDS.openPanel}
            </button>
          )}
          <button type="button" class="button-quiet" onClick={props.onOpenLibrary}>
            {PAGE_WORDS.openLibrary}
          </button>
        </nav>
      </header>
      <main class="reader-main">
        <Tabs label={PAGE_WORDS.tabs} tabs={VIEWS} current={view} onChange={setView}>
          {view === 'page' ? (
            <>
              <UndoBar canUndo={saved.canUndo} onUndo={saved.onUndo} onDismissUndo={saved.onDismissUndo} />
              <PagePanel {...page} />
            </>
          ) : null}
          {view === 'saved' ? <SavedNotes {...saved} /> : null}
          {view === 'sources' ? props.sources : null}
        </Tabs>
      </main>
      <footer class="reader-foot">
        <details>
          <summary>{PAGE_WORDS.shortcuts}</summary>
          <ShortcutList shortcuts={props.shortcuts} onChange={props.onChangeShortcuts} />
        </details>
        <button type="button" class="button-quiet" onClick={props.onOpenOptions}>
          {PAGE_WORDS.openOptions}
        </button>
      </footer>
    </>
  );
}
