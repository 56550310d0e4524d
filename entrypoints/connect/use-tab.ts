/**
 * The tab a popup or panel speaks of, followed: which one is active in this window, and what the background knows of
 * it, asked again after each change. Nothing in; the tab's view out.
 */

import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../components/page-marks-view';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { TabState } from '../../lib/messaging/protocol';
import { watchTabRecords } from '../../lib/messaging/tab-record';
import { browser } from '../../lib/platform/browser';

export interface FollowedTab {
  readonly view: TabView;
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** Asks again, after an error or a change of permissions. */
  readonly refresh: () => void;
  readonly show: (tab: TabState) => void;
  readonly fail: (error: unknown) => void;
}

interface TabPlace {
  readonly tabId: number;
  readonly windowId: number | null;
}

export function useTab(): FollowedTab {
  const [place, setPlace] = useState<TabPlace | null>(null);
  const [view, setView] = useState<TabView>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  const refresh = () => setAsked((times) => times + 1);
  const show = (tab: TabState) => setView({ state: 'ready', tab });
  const fail = (error: unknown) => setView({ state: 'failed', message: messageOf(error) });

  useEffect(() => {
    const now = new AbortController();
    findTab()
      .then(async (found) => {
        const tab = await sendToBackground('tab-state', { tabId: found.tabId });
        if (now.signal.aborted) return;
        setPlace(found);
        show(tab);
      })
      .catch((error: unknown) => {
        if (!now.signal.aborted) fail(error);
      });
    return () => now.abort();
  }, [asked]);
  useEffect(() => watchTabs(refresh), []);

  return { view, tabId: place?.tabId ?? null, windowId: place?.windowId ?? null, refresh, show, fail };
}

/** The tab named in our own address (`popup.html?tab=7`, when the popup is opened as a page), else the active one. */
async function findTab(): Promise<TabPlace> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return { tabId: named, windowId: null };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) throw new Error('There is no active tab in this window.');
  return { tabId: active.id, windowId: active.windowId ?? null };
}

/** Calls `onChange` when another tab becomes active, a tab loads another page, or the background learns of a page. */
function watchTabs(onChange: () => void): () => void {
  const end = new AbortController();
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onChange);
  browser.windows.onFocusChanged.addListener(onChange);
  watchTabRecords(onChange, end.signal);
  return () => {
    end.abort();
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onChange);
    browser.windows.onFocusChanged.removeListener(onChange);
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
