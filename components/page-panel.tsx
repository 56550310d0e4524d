/** "This page", whole: controls, marks, notes on the article, orphans. The same in popup and side panel. Data and callbacks in. */

import type { ComponentChildren } from 'preact';
import type { Note } from '../lib/notes/note';
import { ArticleNotes } from './article-notes';
import type { MarkListProps } from './mark-list';
import { PageControls } from './page-controls';
import { PageMarksView, type TabView } from './page-marks-view';
import { RULE_WORDS } from './rule-words';
import { type Undo, UndoBar } from './undo-bar';

export interface PagePanelProps {
  readonly view: TabView;
  /** Live notes of the article in the tab. */
  readonly notes: readonly Note[];
  /** Both sides of the article in the tab, ready-made; null until the reader opens them. */
  readonly overview: ComponentChildren | null;
  readonly refused: boolean;
  readonly now: number;
  readonly actions: PageActions;
  /** The way back from the last mark that was hidden. */
  readonly hidden?: Undo;
}

export interface PageActions {
  readonly onShow: (markId: string) => void;
  readonly onHide?: MarkListProps['onHide'];
  readonly onOverview: (open: boolean) => void;
  readonly onRetry: () => void;
  readonly onMarkPage: (on: boolean) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onAllowSite: () => void;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onAccept?: (id: string) => void;
}

export function PagePanel({ view, notes, overview, refused, now, actions, hidden }: PagePanelProps) {
  const tab = view.state === 'ready' ? view.tab : null;
  return (
    <div class="page-panel">
      {tab === null ? null : (
        <PageControls
          tab={tab}
          refused={refused}
          onMarkPage={actions.onMarkPage}
          onSwitchSite={actions.onSwitchSite}
          onAllowSite={actions.onAllowSite}
        />
      )}
      {hidden === undefined ? null : <UndoBar {...hidden} what={RULE_WORDS.hidden} />}
      <PageMarksView
        view={view}
        overview={overview}
        onShow={actions.onShow}
        onHide={actions.onHide}
        onOverview={actions.onOverview}
        onRetry={actions.onRetry}
        onResume={() => actions.onMarkPage(true)}
      />
      {tab === null || tab.report === null ? null : (
        <ArticleNotes
          notes={notes}
          report={tab.report}
          now={now}
          onEdit={actions.onEdit}
          onDelete={actions.onDelete}
          onAccept={actions.onAccept}
        />
      )}
    </div>
  );
}
