import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOverview, overviewHandlers } from '../../entrypoints/background/article-overviews';
import { annotate } from '../../lib/annotations/annotate';
import type { CallerContext } from '../../lib/messaging/caller';
import { dropTabRecord, watchTabRecords } from '../../lib/messaging/tab-record';
import { SAMPLE_ARTICLE } from '../support/sample-note';

const TEXT = 'Tesmark’s army said that its guns had destroyed 14 Valdorian tanks.';
const ours: CallerContext = { caller: 'extension', tabId: null, frameId: 0, url: 'chrome-extension://id/popup.html' };
const ask = (tabId: number) => overviewHandlers()['article-overview']({ tabId }, ours);

beforeEach(() => fakeBrowser.reset());

describe('the overview of a tab', () => {
  it('is kept when its article is annotated and given to our own pages', async () => {
    await keepOverview(7, { article: SAMPLE_ARTICLE, text: TEXT, annotated: annotate(TEXT) });
    expect((await ask(7))?.table.rows.map(({ itemClass }) => itemClass)).toEqual(['tanks']);
    expect(await ask(8)).toBeNull();
  });

  it('goes with its tab', async () => {
    await keepOverview(7, { article: SAMPLE_ARTICLE, text: TEXT, annotated: annotate(TEXT) });
    await dropTabRecord(7);
    expect(await ask(7)).toBeNull();
  });

  it('is no news of the tab for those who watch', async () => {
    const seen: number[] = [];
    const end = new AbortController();
    watchTabRecords((tabId) => seen.push(tabId), end.signal);
    await keepOverview(7, { article: SAMPLE_ARTICLE, text: TEXT, annotated: annotate(TEXT) });
    end.abort();
    expect(seen).toEqual([]);
  });
});
