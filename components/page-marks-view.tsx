/**
 * What is known of the page in one tab, in every state it can be in: loading, failed, off limits, off, no article,
 * being read, marked (also with nothing), stopped. Data and callbacks in; the same in popup and side panel.
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PageReport, TabState } from '../lib/messaging/protocol';
import { countText } from './format';
import { MarkCounts } from './mark-counts';
import { MarkList, type MarkListProps } from './mark-list';
import { Notice } from './notice';
import { countLooks, countSources, lookOf } from './page-marks';
import { PAGE_WORDS } from './page-words';
import { SourceTable } from './source-table';
import type { MarkLook } from './words';

export type TabView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly tab: TabState };

export interface PageMarksViewProps {
  readonly view: TabView;
  /** Both sides of the article, ready-made because few readers open them; null until then. */
  readonly overview: ComponentChildren | null;
  readonly onShow: (markId: string) => void;
  readonly onHide?: MarkListProps['onHide'];
  readonly onOverview: (open: boolean) => void;
  readonly onRetry: () => void;
  /** Marking shall go on that stopped by itself. */
  readonly onResume: () => void;
}

export function PageMarksView({ view, onRetry, ...rest }: PageMarksViewProps) {
  switch (view.state) {
    case 'loading':
      return <Waiting text={PAGE_WORDS.loading} />;
    case 'failed':
      return (
        <Notice tone="error" title={PAGE_WORDS.failed}>
          <p>{view.message}</p>
          <button type="button" class="button" onClick={onRetry}>
            {PAGE_WORDS.retry}
          </button>
        </Notice>
      );
    case 'ready':
      return <TabMarks tab={view.tab} {...rest} />;
  }
}

/** Rows of "who says what" that leave room for the first marks below them; a longer table waits to be opened. */
const MOST_OPEN_SOURCES = { popup: 6, panel: 14 } as const;
/** No popup is as high as this, most panels are. CSS pixels. */
const PANEL_HEIGHT = 640;

type MarksProps = Omit<PageMarksViewProps, 'view' | 'onRetry'>;

function TabMarks({ tab, ...rest }: MarksProps & { readonly tab: TabState }) {
  switch (tab.state) {
    case 'inaccessible':
      return (
        <Notice title={PAGE_WORDS.inaccessible}>
          <p>{PAGE_WORDS.inaccessibleWhy}</p>
        </Notice>
      );
    case 'off':
      return (
        <Notice title={PAGE_WORDS.off}>
          <p>{tab.siteOff && tab.site !== null ? PAGE_WORDS.siteOff(tab.site) : PAGE_WORDS.offWhy}</p>
        </Notice>
      );
    case 'no-article':
      return (
        <Notice title={PAGE_WORDS.noArticle}>
          <p>{PAGE_WORDS.noArticleWhy}</p>
        </Notice>
      );
    case 'working':
      return <Waiting text={PAGE_WORDS.working} />;
    case 'marked':
      return tab.report === null ? (
        <Waiting text={PAGE_WORDS.working} />
      ) : (
        <ReportedMarks report={tab.report} {...rest} />
      );
  }
}

function ReportedMarks({
  report,
  overview,
  onShow,
  onHide,
  onOverview,
  onResume,
}: MarksProps & { readonly report: PageReport }) {
  const [only, setOnly] = useState<MarkLook | null>(null);
  const { marks } = report;
  const shown = only === null ? marks : marks.filter((mark) => lookOf(mark) === only);
  return (
    <>
      <p class="article-title">{report.article.title}</p>
      <p class="hidden-text" role="status">
        {summaryText(report)}
      </p>
      {report.pausedReason === null ? null : (
        <Notice tone="warning" title={PAGE_WORDS.paused}>
          <p>{PAGE_WORDS.pausedWhy[report.pausedReason]}</p>
          <button type="button" class="button" onClick={onResume}>
            {PAGE_WORDS.resume}
          </button>
        </Notice>
      )}
      {report.partial ? (
        <Notice tone="warning" title={PAGE_WORDS.partial}>
          <p>{PAGE_WORDS.partialWhy}</p>
        </Notice>
      ) : null}
      {marks.length === 0 ? (
        <Notice title={PAGE_WORDS.noMarks}>
          <p>{PAGE_WORDS.noMarksWhy}</p>
        </Notice>
      ) : (
        <>
          <MarkCounts marks={marks} only={only} onOnly={setOnly} />
          <details class="who" open={countSources(marks) <= mostOpenSources()}>
            <summary>{PAGE_WORDS.whoSaysWhat}</summary>
            <SourceTable marks={marks} />
          </details>
          <details class="who" onToggle={({ currentTarget }) => onOverview(currentTarget.open)}>
            <summary>{PAGE_WORDS.bothSides}</summary>
            {overview ?? <p class="soft small">{PAGE_WORDS.overviewLoading}</p>}
          </details>
          {shown.length === 0 ? (
            <p class="soft small">{PAGE_WORDS.noMarksOfKind}</p>
          ) : (
            <MarkList marks={shown} onShow={onShow} onHide={onHide} />
          )}
        </>
      )}
    </>
  );
}

function mostOpenSources(): number {
  return innerHeight < PANEL_HEIGHT ? MOST_OPEN_SOURCES.popup : MOST_OPEN_SOURCES.panel;
}

function Waiting({ text }: { readonly text: string }) {
  return (
    <p class="waiting" role="status">
      <span class="waiting-line" aria-hidden="true" />
      {text}
    </p>
  );
}

/** One sentence for screen readers, spoken again whenever the page's marks change. */
function summaryText({ marks }: PageReport): string {
  const { figure, unattributed, claim, quotation } = countLooks(marks);
  return [
    countText(figure, 'figure'),
    `${countText(unattributed, 'figure')} without a source`,
    countText(claim, 'claim'),
    countText(quotation, 'quotation'),
  ].join(', ');
}
