/** Answers what our own pages ask about a tab: how it stands, mark it or not, switch its site, show one mark. */

import type { MarkChoice } from '../../lib/annotations/annotation';
import type { BackgroundHandlers } from '../../lib/messaging/answer-messages';
import { isPageListening, sendToPage } from '../../lib/messaging/messenger';
import type { TabState } from '../../lib/messaging/protocol';
import {
  allTabRecords,
  dropTabRecord,
  readTabRecord,
  type TabRecord,
  writeTabRecord,
} from '../../lib/messaging/tab-record';
import { browser } from '../../lib/platform/browser';
import { isSiteAllowed, siteOf } from '../../lib/platform/permissions';
import { changeSettings, readSettings, withSite } from '../../lib/platform/settings';
import { startPageScript } from './page-handlers';
import { badgeOf, showBadge } from './toolbar-badge';

type TabVerbs = 'tab-state' | 'mark-tab' | 'switch-site' | 'show-mark';

export function tabHandlers(now: () => number): Pick<BackgroundHandlers, TabVerbs> {
  return {
    'tab-state': ({ tabId }) => tabState(tabId),
    'mark-tab': async ({ tabId, on }) => {
      const url = await urlOf(tabId);
      const failure = on ? await markTab(tabId, url, now()) : await clearTab(tabId, url, now());
      const tab = await tabState(tabId);
      return failure === null ? tab : { ...tab, state: failure };
    },
    'switch-site': async ({ site, on }) => {
      await changeSettings((settings) => withSite(settings, site, on));
      if (!on) await clearSite(site, now());
      return null;
    },
    'show-mark': async ({ tabId, markId }) => {
      await sendToPage(tabId, 'show-mark', { markId });
      return null;
    },
  };
}

/**
 * Tells every marked page what the reader wants marked now. Also after a change of other settings: painting the same
 * marks again takes a few milliseconds, and remembering the choice of each page would take more.
 */
export async function tellChoice(choice: MarkChoice): Promise<void> {
  const marked = (await allTabRecords()).filter(({ phase }) => phase === 'marked');
  await Promise.all(marked.map(({ tabId }) => sendToPage(tabId, 'choice-changed', { choice })));
}

async function tabState(tabId: number): Promise<TabState> {
  const record = await liveRecord(tabId);
  const url = (await urlOf(tabId)) ?? record?.url ?? null;
  const site = url === null ? null : siteOf(url);
  if (url === null || site === null) {
    return { tabId, url, site: null, state: 'inaccessible', report: null, siteAllowed: false, siteOff: false };
  }
  const siteAllowed = await isSiteAllowed(url);
  const siteOff = (await readSettings()).sitesOff.includes(site);
  const unmarked = siteAllowed && !siteOff ? 'no-article' : 'off';
  return { tabId, url, site, state: record?.phase ?? unmarked, report: record?.report ?? null, siteAllowed, siteOff };
}

/** A record outlives its page when the tab goes elsewhere; the page script is asked, because the URL may be hidden from us. */
async function liveRecord(tabId: number): Promise<TabRecord | null> {
  const record = await readTabRecord(tabId);
  if (record === null) return null;
  const url = await urlOf(tabId);
  const isStale = record.phase === 'off' ? url !== record.url : !(await isPageListening(tabId));
  if (!isStale) return record;
  await dropTabRecord(tabId);
  return null;
}

/** Returns why the tab could not be marked, null when it is on its way. */
async function markTab(tabId: number, url: string | null, now: number): Promise<TabState['state'] | null> {
  if (url === null || siteOf(url) === null) return 'inaccessible';
  const record = await readTabRecord(tabId);
  if (record?.phase === 'marked' && (await isPageListening(tabId))) {
    if (record.report?.pausedReason) await sendToPage(tabId, 'resume', null);
    return null;
  }
  try {
    return (await startPageScript(tabId, url, now)) ? null : 'no-article';
  } catch {
    // The browser keeps its own pages, its store and some files to itself: an outcome, told by the return value.
    return 'inaccessible';
  }
}

async function clearTab(tabId: number, url: string | null, now: number): Promise<null> {
  await sendToPage(tabId, 'remove-marks', null);
  await showBadge(tabId, badgeOf(null));
  if (url === null) await dropTabRecord(tabId);
  else await writeTabRecord({ tabId, url, phase: 'off', since: now, report: null });
  return null;
}

async function clearSite(site: string, now: number): Promise<void> {
  const records = (await allTabRecords()).filter(({ url }) => siteOf(url) === site);
  await Promise.all(records.map(({ tabId, url }) => clearTab(tabId, url, now)));
}

/** null when the tab is gone, or its address is none of our business: no permission, no click on our button. */
async function urlOf(tabId: number): Promise<string | null> {
  return browser.tabs.get(tabId).then(
    ({ url }) => url ?? null,
    () => null,
  );
}
