/** "This page", whole: controls, marks, notes on the article, orphans. The same in popup and side panel. Data and callbacks in. */

import type { ComponentChildren } from 'preact';
import type { Note } from '../lib/notes/note';
import { ArticleNotes } from './article-notes';
import { PageControls } from './page-controls';
import { PageMarksView, type TabView } from './page-marks-view';

export interface PagePanelProps {
  readonly view: TabView;
  /** Live notes of the article in the tab. */
  readonly notes: readonly Note[];
  /** Both sides of the article in the tab, ready-made; null until the reader opens them. */
  readonly overview: ComponentChildren | null;
  readonly refused: boolean;
  readonly now: number;
  readonly actions: PageActions;
}

export interface PageActions {
  readonly onShow: (markId: string) => void;
  readonly onOverview: (open: boolean) => void;
  readonly onRetry: () => void;
  readonly onMarkPage: (on: boolean) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onAllowSite: () => void;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onAccept?: (id: string) => void;
}

export function PagePanel({ view, notes, overview, refused, now, actions }: PagePanelProps) {
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
      <PageMarksView
        view={view}
        overview={overview}
        onShow={actions.onShow}
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
