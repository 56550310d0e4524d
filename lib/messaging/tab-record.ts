/**
 * What the background remembers of a tab between two starts of its worker: kept in storage.session, which no
 * content script can read and which ends with the browser. One record per tab, written by the background alone.
 */

import type { ArticleOverview } from '../ledger/article-overview';
import { browser } from '../platform/browser';
import type { PageReport } from './protocol';

export interface TabRecord {
  readonly tabId: number;
  /** URL of the top document the record is about. */
  readonly url: string;
  /** `off`: the reader took the marks away in this tab. */
  readonly phase: 'working' | 'marked' | 'off';
  /** When the phase began, milliseconds since the epoch. */
  readonly since: number;
  /** Present once the page script reported. */
  readonly report: PageReport | null;
}

const PREFIX = 'tab:';
const OVERVIEW_PREFIX = 'overview:';
const TEXT_PREFIX = 'text:';
/** Longer texts are not kept: the browser gives all of them together ten megabytes. UTF-16 code units. */
const MOST_TEXT_KEPT = 300_000;

export async function readTabRecord(tabId: number): Promise<TabRecord | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabRecord | undefined) ?? null;
}

export async function writeTabRecord(record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(record.tabId)]: record });
}

export async function dropTabRecord(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), overviewKeyOf(tabId), `${TEXT_PREFIX}${tabId}`]);
}

/** Returns what lines up the figures of the tab's article, null when nothing was annotated there. */
export async function readOverview(tabId: number): Promise<ArticleOverview | null> {
  const key = overviewKeyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as ArticleOverview | undefined) ?? null;
}

/** Kept beside the record, which every report writes anew. */
export async function writeOverview(tabId: number, overview: ArticleOverview): Promise<void> {
  await browser.storage.session.set({ [overviewKeyOf(tabId)]: overview });
}

/** The text of the article in a tab, as the engine read it. */
export interface KeptText {
  readonly articleUrl: string;
  readonly text: string;
}

/** Keeps the text of an article for our own pages, as long as its tab stays. */
export async function writeText(tabId: number, kept: KeptText): Promise<void> {
  if (kept.text.length <= MOST_TEXT_KEPT) await browser.storage.session.set({ [`${TEXT_PREFIX}${tabId}`]: kept });
}

/** Returns the text of an article that is open in some tab, null when none shows it. */
export async function readArticleText(articleUrl: string): Promise<string | null> {
  const texts = Object.entries(await browser.storage.session.get(null)).flatMap(([key, kept]) =>
    key.startsWith(TEXT_PREFIX) ? [kept as KeptText] : [],
  );
  return texts.find((kept) => kept.articleUrl === articleUrl)?.text ?? null;
}

/** Returns the records of all tabs, in no order. */
export async function allTabRecords(): Promise<readonly TabRecord[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, record]) => record as TabRecord);
}

/** Calls `listener` with the tab's id each time the background learns something about a tab; for our own pages. */
export function watchTabRecords(listener: (tabId: number) => void, signal: AbortSignal): void {
  const onChanged = (changes: Readonly<Record<string, unknown>>): void => {
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
    }
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged));
}

function overviewKeyOf(tabId: number): string {
  return `${OVERVIEW_PREFIX}${tabId}`;
}

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}
