/** Popup and side panel, connected: the followed tab, the reader's notes, and what each button asks of the background. */

import { useState } from 'preact/hooks';
import type { PageActions } from '../../components/page-panel';
import { ReaderView } from '../../components/reader-view';
import { sendToBackground } from '../../lib/messaging/messenger';
import { browser } from '../../lib/platform/browser';
import { requestSites } from '../../lib/platform/permissions';
import { reportError } from '../../lib/platform/report-error';
import { openShortcutSettings } from '../../lib/platform/shortcuts';
import { hasPanel, openPanel } from '../../lib/platform/side-panel';
import { LazySources } from './lazy-sources';
import { openLibrary } from './open-page';
import { useOverview } from './use-overview';
import { useHiding } from './use-rules';
import { acceptWording, FIRST_ROWS, useArticleNotes, useSavedNotes } from './use-saved-notes';
import { useShortcuts } from './use-shortcuts';
import { type FollowedTab, useTab } from './use-tab';

/** `inPanel`: this is the side panel already. */
export function Reader({ inPanel }: { readonly inPanel: boolean }) {
  const followed = useTab();
  const [refused, setRefused] = useState(false);
  const [words, setWords] = useState('');
  const saved = useSavedNotes(openLibrary, {
    words,
    onWords: setWords,
    limit: FIRST_ROWS,
    countsAll: false,
    scope: [],
  });
  const tab = followed.view.state === 'ready' ? followed.view.tab : null;
  const notes = useArticleNotes(tab?.report?.article.url ?? null);
  const tabActions = actionsOn(followed, setRefused);
  const { overview, onOverview } = useOverview(followed, tabActions.onShow);
  const hiding = useHiding(followed);
  const actions: PageActions = {
    ...tabActions,
    onHide: hiding.onHide,
    onOverview,
    onEdit: saved.onEdit,
    onDelete: saved.onDelete,
    onAccept: acceptWording,
  };
  const { windowId } = followed;
  return (
    <ReaderView
      page={{ view: followed.view, notes, overview, refused, now: saved.now, actions, hidden: hiding }}
      saved={saved}
      sources={<LazySources />}
      shortcuts={useShortcuts()}
      onChangeShortcuts={() => run('open-shortcuts', openShortcutSettings())}
      onOpenLibrary={() => openLibrary()}
      onOpenOptions={() => run('open-options', browser.runtime.openOptionsPage())}
      onOpenPanel={
        inPanel || windowId === null || !hasPanel()
          ? null
          : () => run('open-panel', openPanel(windowId).then(closePopup))
      }
    />
  );
}

type TabActions = Omit<PageActions, 'onEdit' | 'onDelete' | 'onAccept' | 'onOverview' | 'onHide'>;

function actionsOn(
  { view, tabId, show, fail, refresh }: FollowedTab,
  setRefused: (refused: boolean) => void,
): TabActions {
  const site = view.state === 'ready' ? view.tab.site : null;
  const markPage = async (on: boolean) => {
    if (tabId !== null) show(await sendToBackground('mark-tab', { tabId, on }));
  };
  const onAllowed = async (allowed: boolean) => {
    setRefused(!allowed);
    if (allowed) await markPage(true);
  };
  const onSwitched = async (on: boolean) => {
    if (site !== null) await sendToBackground('switch-site', { site, on });
    refresh();
  };
  return {
    onShow: (markId) => {
      if (tabId !== null) sendToBackground('show-mark', { tabId, markId }).catch(fail);
    },
    onRetry: refresh,
    onMarkPage: (on) => void markPage(on).catch(fail),
    onSwitchSite: (on) => void onSwitched(on).catch(fail),
    onAllowSite: () => {
      if (site !== null) requestSites({ kind: 'site', site }).then(onAllowed).catch(fail);
    },
  };
}

/** The popup has done its work once the panel is open. */
function closePopup(): void {
  window.close();
}

function run(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(what, error));
}
