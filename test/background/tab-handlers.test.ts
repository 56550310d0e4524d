import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabHandlers, tellChoice } from '../../entrypoints/background/tab-handlers';
import type { CallerContext } from '../../lib/messaging/caller';
import { readTabRecord, type TabRecord, writeTabRecord } from '../../lib/messaging/tab-record';
import { readSettings } from '../../lib/platform/settings';
import { type FakeTabs, fakeTabs } from '../support/fake-tabs';
import { SAMPLE_ARTICLE } from '../support/sample-note';

const URL = SAMPLE_ARTICLE.url;
const popup: CallerContext = {
  caller: 'extension',
  tabId: null,
  frameId: null,
  url: 'chrome-extension://id/popup.html',
};
const marked: TabRecord = {
  tabId: 7,
  url: URL,
  phase: 'marked',
  since: 0,
  report: { article: SAMPLE_ARTICLE, marks: [], notes: [], partial: false, pausedReason: null },
};

let tabs: FakeTabs;
let handlers: ReturnType<typeof tabHandlers>;

const stateOf = (tabId = 7) => handlers['tab-state']({ tabId }, popup);
const mark = (on: boolean) => handlers['mark-tab']({ tabId: 7, on }, popup);

beforeEach(() => {
  fakeBrowser.reset();
  tabs = fakeTabs();
  tabs.urls.set(7, URL);
  handlers = tabHandlers(() => 10_000);
});

describe('another choice of marks', () => {
  const choice = { figures: true, claims: false, quotations: false, leastCheckWorthiness: 0.75, inPrint: false };

  it('reaches every page that is marked, and no other', async () => {
    for (const tabId of [7, 8, 9]) tabs.listening.add(tabId);
    await writeTabRecord(marked);
    await writeTabRecord({ ...marked, tabId: 8 });
    await writeTabRecord({ ...marked, tabId: 9, phase: 'off', report: null });
    await tellChoice(choice);
    expect(tabs.sent).toEqual([7, 8].map((tabId) => ({ tabId, verb: 'choice-changed', payload: { choice } })));
  });

  it('does not mind a page that has gone meanwhile', async () => {
    await writeTabRecord(marked);
    await tellChoice(choice);
    expect(tabs.sent).toEqual([]);
  });
});

describe('the state of a tab', () => {
  it('is "off" on a site that was never allowed', async () => {
    expect(await stateOf()).toEqual({
      tabId: 7,
      url: URL,
      site: 'news.example',
      state: 'off',
      report: null,
      siteAllowed: false,
      siteOff: false,
    });
  });

  it('is "no-article" on an allowed site where the gate found none', async () => {
    tabs.origins = ['https://news.example/*'];
    expect(await stateOf()).toMatchObject({ state: 'no-article', siteAllowed: true });
  });

  it.each(['chrome://extensions', 'about:blank', undefined])('is "inaccessible" for %s', async (url) => {
    tabs.urls.set(7, url);
    expect(await stateOf()).toMatchObject({ state: 'inaccessible', site: null });
  });

  it('is "inaccessible" for a tab that is gone', async () => {
    expect(await stateOf(99)).toMatchObject({ state: 'inaccessible', url: null });
  });

  it('is the report of the page script while that lives', async () => {
    await writeTabRecord(marked);
    tabs.listening.add(7);
    expect(await stateOf()).toMatchObject({ state: 'marked', report: marked.report });
  });

  it('is known for a page whose address is hidden from us, through what its script said', async () => {
    await writeTabRecord(marked);
    tabs.urls.set(7, undefined);
    tabs.listening.add(7);
    expect(await stateOf()).toMatchObject({ state: 'marked', url: URL });
  });

  it('is forgotten when the tab went elsewhere', async () => {
    await writeTabRecord(marked);
    expect(await stateOf()).toMatchObject({ state: 'off', report: null });
    expect(await readTabRecord(7)).toBeNull();
  });

  it('is "working" until the page script reports', async () => {
    await mark(true);
    expect(await stateOf()).toMatchObject({ state: 'working' });
  });
});

describe('marking a tab', () => {
  it('brings the page script in, on a page the reader clicked for', async () => {
    expect(await mark(true)).toMatchObject({ state: 'working' });
    expect(tabs.injected).toEqual([7]);
  });

  it('does nothing twice', async () => {
    await writeTabRecord(marked);
    tabs.listening.add(7);
    expect(await mark(true)).toMatchObject({ state: 'marked' });
    expect(tabs.injected).toEqual([]);
  });

  it('says so when the page holds no article', async () => {
    tabs.empty.add(7);
    expect(await mark(true)).toMatchObject({ state: 'no-article', report: null });
    expect(await readTabRecord(7)).toBeNull();
  });

  it('changes nothing when the browser keeps the page to itself', async () => {
    tabs.closed.add(7);
    expect(await mark(true)).toMatchObject({ state: 'inaccessible', report: null });
    tabs.urls.set(7, 'chrome://settings');
    expect(await mark(true)).toMatchObject({ state: 'inaccessible' });
    expect(tabs.injected).toEqual([]);
  });

  it('takes the marks and the badge away again', async () => {
    await writeTabRecord(marked);
    tabs.listening.add(7);
    tabs.badges.set(7, '13');
    expect(await mark(false)).toMatchObject({ state: 'off', report: null });
    expect(tabs.sent).toEqual([{ tabId: 7, verb: 'remove-marks', payload: null }]);
    expect(tabs.badges.get(7)).toBe('');
  });

  it('forgets that it was off once the tab shows another page', async () => {
    tabs.origins = ['https://news.example/*'];
    await mark(false);
    expect(await stateOf()).toMatchObject({ state: 'off' });
    tabs.urls.set(7, 'https://news.example/world/another');
    expect(await stateOf()).toMatchObject({ state: 'no-article' });
  });
});

describe('switching a site', () => {
  it('off clears its tabs and no others, and is remembered', async () => {
    await writeTabRecord(marked);
    await writeTabRecord({ ...marked, tabId: 8, url: 'https://other.example/b' });
    for (const tabId of [7, 8]) tabs.listening.add(tabId);
    await handlers['switch-site']({ site: 'news.example', on: false }, popup);
    expect(tabs.sent.map(({ tabId }) => tabId)).toEqual([7]);
    expect((await readSettings()).sitesOff).toEqual(['news.example']);
    expect(await stateOf()).toMatchObject({ state: 'off', siteOff: true });
    await handlers['switch-site']({ site: 'news.example', on: true }, popup);
    expect(await stateOf()).toMatchObject({ siteOff: false });
  });
});

describe('showing a mark', () => {
  it('is passed on to the page', async () => {
    tabs.listening.add(7);
    expect(await handlers['show-mark']({ tabId: 7, markId: 'f3' }, popup)).toBeNull();
    expect(tabs.sent).toEqual([{ tabId: 7, verb: 'show-mark', payload: { markId: 'f3' } }]);
  });
});
