/**
 * The frame of the library: its head, its views as tabs, and the one that is open, ready-made. Which one is open is the
 * surface's to remember: it is part of the address.
 */

import type { ComponentChildren } from 'preact';
import { LIBRARY_WORDS } from './library-words';
import { PAGE_WORDS } from './page-words';
import { Tabs } from './tabs';

export const LIBRARY_VIEWS = [
  'notes',
  'figures',
  'claims',
  'articles',
  'sources',
  'check',
  'time',
  'rules',
  'trash',
  'paste',
] as const;
export type LibraryViewId = (typeof LIBRARY_VIEWS)[number];

export interface LibraryViewProps {
  readonly view: LibraryViewId;
  readonly onView: (view: LibraryViewId) => void;
  readonly onOpenOptions: () => void;
  readonly children: ComponentChildren;
}

const TABS = LIBRARY_VIEWS.map((id) => ({ id, label: LIBRARY_WORDS[id] }));

export function LibraryView({ view, onView, onOpenOptions, children }: LibraryViewProps) {
  return (
    <div class="library">
      <header class="library-head">
        <p class="brand">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {PAGE_WORDS.brand}
        </p>
        <h1>{LIBRARY_WORDS.title}</h1>
        <a class="button-quiet" href="/options.html#data">
          {LIBRARY_WORDS.backup}
        </a>
        <button type="button" class="button-quiet" onClick={onOpenOptions}>
          {LIBRARY_WORDS.options}
        </button>
      </header>
      <main>
        <Tabs label={LIBRARY_WORDS.views} tabs={TABS} current={view} onChange={onView}>
          {children}
        </Tabs>
      </main>
    </div>
  );
}
