/**
 * The parts of the extension API that wxt's fake browser lacks, as the background uses them: tabs with URLs, page
 * scripts that listen or not, permissions, registered scripts, the toolbar badge. Everything asked for is recorded.
 */

import { vi } from 'vitest';
import { browser } from '../../lib/platform/browser';

export interface FakeTabs {
  /** URL of each tab as far as the extension may see it; a tab that is missing does not exist. */
  readonly urls: Map<number, string | undefined>;
  /** Tabs with a live page script. */
  readonly listening: Set<number>;
  /** Tabs whose page holds no article: the page script ends at once. */
  readonly empty: Set<number>;
  /** Tabs whose page refuses scripts. */
  readonly closed: Set<number>;
  origins: string[];
  readonly injected: number[];
  readonly sent: { readonly tabId: number; readonly verb: string; readonly payload: unknown }[];
  readonly badges: Map<number, string>;
  readonly titles: Map<number, string>;
  /** Registered content scripts, by id. */
  readonly scripts: Map<string, Readonly<Record<string, unknown>>>;
}

/** Puts the fakes in place of the API; call it before each test. */
export function fakeTabs(): FakeTabs {
  const fake: FakeTabs = {
    urls: new Map(),
    listening: new Set(),
    empty: new Set(),
    closed: new Set(),
    origins: [],
    injected: [],
    sent: [],
    badges: new Map(),
    titles: new Map(),
    scripts: new Map(),
  };
  const api = browser as unknown as Record<string, Record<string, unknown>>;
  Object.assign(api, { tabs: { ...browser.tabs, ...tabsOf(fake) } });
  Object.assign(api, { scripting: scriptingOf(fake), action: actionOf(fake), permissions: permissionsOf(fake) });
  return fake;
}

function tabsOf({ urls, listening, sent }: FakeTabs) {
  return {
    get: vi.fn(async (tabId: number) => {
      if (!urls.has(tabId)) throw new Error('no such tab');
      return { id: tabId, url: urls.get(tabId) };
    }),
    sendMessage: vi.fn(async (tabId: number, message: { verb: string; payload: unknown }) => {
      if (!listening.has(tabId)) throw new Error('Receiving end does not exist.');
      if (message.verb !== 'ping') sent.push({ tabId, ...message });
      return { ok: true, answer: null };
    }),
  };
}

function scriptingOf({ closed, empty, listening, injected, scripts }: FakeTabs) {
  return {
    executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
      if (closed.has(target.tabId)) throw new Error('Cannot access contents of the page');
      injected.push(target.tabId);
      if (!empty.has(target.tabId)) listening.add(target.tabId);
      return [];
    }),
    getRegisteredContentScripts: vi.fn(async () => [...scripts.values()]),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
    }),
    registerContentScripts: vi.fn(async (added: { id: string }[]) => {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error('Duplicate script ID');
        scripts.set(script.id, script);
      }
    }),
  };
}

function actionOf({ badges, titles }: FakeTabs) {
  return {
    setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text)),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
    setTitle: vi.fn(async ({ tabId, title }: { tabId: number; title: string }) => void titles.set(tabId, title)),
  };
}

function permissionsOf(fake: FakeTabs) {
  return {
    getAll: vi.fn(async () => ({ origins: fake.origins })),
    contains: vi.fn(async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => fake.origins.includes(origin)),
    ),
  };
}
