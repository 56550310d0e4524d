/** The overview of the followed tab's article, asked for when the reader opens it and again when the page changes. */

import { useEffect, useState } from 'preact/hooks';
import type { ArticleOverview } from '../../lib/ledger/article-overview';
import { sendToBackground } from '../../lib/messaging/messenger';
import { reportError } from '../../lib/platform/report-error';
import type { FollowedTab } from './use-tab';

export interface FollowedOverview {
  readonly overview: ArticleOverview | null;
  readonly onOverview: (open: boolean) => void;
}

export function useOverview({ view, tabId }: FollowedTab): FollowedOverview {
  const [isOpen, setIsOpen] = useState(false);
  const [overview, setOverview] = useState<ArticleOverview | null>(null);
  const report = view.state === 'ready' ? view.tab.report : null;
  useEffect(() => {
    if (!isOpen || tabId === null || report === null) return undefined;
    const now = new AbortController();
    sendToBackground('article-overview', { tabId })
      .then((found) => {
        if (!now.signal.aborted) setOverview(found);
      })
      .catch((error: unknown) => reportError('article-overview', error));
    return () => now.abort();
  }, [isOpen, tabId, report]);
  return { overview, onOverview: setIsOpen };
}
