/**
 * The overview of the followed tab's article, asked for when the reader opens it and again when the page changes. Its
 * code is loaded with it: the popup opens sooner without.
 */

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sendToBackground } from '../../lib/messaging/messenger';
import { reportError } from '../../lib/platform/report-error';
import type { FollowedTab } from './use-tab';

export interface FollowedOverview {
  readonly overview: ComponentChildren | null;
  readonly onOverview: (open: boolean) => void;
}

export function useOverview({ view, tabId }: FollowedTab, onShow: (markId: string) => void): FollowedOverview {
  const [isOpen, setIsOpen] = useState(false);
  const [overview, setOverview] = useState<ComponentChildren | null>(null);
  const report = view.state === 'ready' ? view.tab.report : null;
  useEffect(() => {
    if (!isOpen || tabId === null || report === null) return undefined;
    const now = new AbortController();
    readOverview(tabId, onShow)
      .then((shown) => {
        if (!now.signal.aborted) setOverview(shown);
      })
      .catch((error: unknown) => reportError('article-overview', error));
    return () => now.abort();
  }, [isOpen, tabId, report]);
  return { overview, onOverview: setIsOpen };
}

async function readOverview(tabId: number, onShow: (markId: string) => void): Promise<ComponentChildren | null> {
  const [overview, { ArticleOverviewView }] = await Promise.all([
    sendToBackground('article-overview', { tabId }),
    import('../../components/article-overview-view'),
  ]);
  return overview === null ? null : <ArticleOverviewView overview={overview} onShow={onShow} />;
}
