import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteHandlers } from '../../entrypoints/background/note-handlers';
import { pageHandlers } from '../../entrypoints/background/page-handlers';
import type { AnnotatedText } from '../../lib/annotations/annotation';
import type { CallerContext } from '../../lib/messaging/caller';
import type { PageReport } from '../../lib/messaging/protocol';
import { readTabRecord } from '../../lib/messaging/tab-record';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { draftKey } from '../../lib/notes/draft-key';
import { createDraftStore, type DraftStore } from '../../lib/notes/draft-store';
import { createNoteStore, type NoteStore } from '../../lib/notes/note-store';
import { createRuleStore } from '../../lib/notes/rule-store';
import { createSeriesStore } from '../../lib/notes/series-store';
import { changeSettings, withSite } from '../../lib/platform/settings';
import { type FakeTabs, fakeTabs } from '../support/fake-tabs';
import { SAMPLE_ARTICLE, SAMPLE_BODY, SAMPLE_TARGET, sampleMark, sampleSave } from '../support/sample-note';

const URL = SAMPLE_ARTICLE.url;
const nothing: AnnotatedText = {
  sources: [],
  attributions: [],
  figures: [],
  quantities: [],
  claims: [],
  partial: false,
};
const page: CallerContext = { caller: 'page', tabId: 7, frameId: 0, url: `${URL}?utm_source=mail#top` };
const frame: CallerContext = {
  caller: 'note-frame',
  tabId: 7,
  frameId: 3,
  url: 'chrome-extension://id/note-frame.html',
};
const report: PageReport = { article: SAMPLE_ARTICLE, marks: [], notes: [], partial: false, pausedReason: null };
const elsewhere = { ...SAMPLE_ARTICLE, url: 'https://other.example/b' };

let tabs: FakeTabs;
let database: NoteDatabase;
let store: NoteStore;
let drafts: DraftStore;
let now: number;
let pages: ReturnType<typeof pageHandlers>;
let notes: ReturnType<typeof noteHandlers>;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = fakeTabs();
  now = 1_000;
  database = createDatabase(`handlers-${crypto.randomUUID()}`);
  store = createNoteStore(database, { now: () => now });
  pages = pageHandlers({
    store,
    rules: createRuleStore(database, { now: () => now }),
    series: createSeriesStore(database, { now: () => now }),
    annotate: async () => nothing,
    now: () => now,
    newId: () => 'new-note',
  });
  drafts = createDraftStore(database, { now: () => now });
  notes = noteHandlers({ store, drafts, now: () => now });
});

afterEach(() => database.delete());

describe('an article was found', () => {
  it('brings the page script into the tab, once', async () => {
    expect(await pages['article-found']({ words: 700 }, page)).toEqual({ injected: true });
    expect(await readTabRecord(7)).toMatchObject({ phase: 'working', url: page.url });
    expect(await pages['article-found']({ words: 700 }, page)).toEqual({ injected: true });
    expect(tabs.injected).toEqual([7]);
  });

  it('is forgotten when the page script thinks otherwise', async () => {
    tabs.empty.add(7);
    expect(await pages['article-found']({ words: 90 }, page)).toEqual({ injected: false });
    expect(await readTabRecord(7)).toBeNull();
  });

  it('leaves a site alone that the reader switched off', async () => {
    await changeSettings((settings) => withSite(settings, 'news.example', false));
    expect(await pages['article-found']({ words: 700 }, page)).toEqual({ injected: false });
    expect(tabs.injected).toEqual([]);
  });
});

describe('an article is annotated', () => {
  const ask = (url: string, from = page) =>
    pages['annotate-article']({ article: { ...SAMPLE_ARTICLE, url }, text: 'Colonel Aro said …' }, from);

  beforeEach(() => store.saveNote(sampleSave()));

  it('with the places of its notes and none of their words', async () => {
    const { saved, annotated } = await ask(URL);
    expect(annotated).toBe(nothing);
    const { kind, selectors, attribution } = SAMPLE_TARGET;
    expect(saved).toEqual([{ noteId: 'note-1', kind, selectors, attribution }]);
    expect(JSON.stringify(saved)).not.toContain(SAMPLE_BODY.markdown);
  });

  it('without the notes of an article on another site, whatever the page says', async () => {
    const spy = { ...page, url: 'https://other.example/spy' };
    expect((await ask(URL, spy)).saved).toEqual([]);
  });

  it('under one URL, whatever way the reader came', async () => {
    expect((await ask(`${URL}?fbclid=9`)).saved).toHaveLength(1);
  });
});

describe('a page reports', () => {
  it('and the number of its figures stands on the button', async () => {
    await pages['report-page']({ ...report, marks: [sampleMark(), sampleMark({ id: 'c0', kind: 'claim' })] }, page);
    expect(tabs.badges.get(7)).toBe('1');
    expect(tabs.titles.get(7)).toBe('Says Who: 1 figure on this page');
    expect(await readTabRecord(7)).toMatchObject({ phase: 'marked', report: { marks: [{ id: 'f0' }, { id: 'c0' }] } });
  });

  it('how its notes fared, which is remembered, but not for notes of other pages', async () => {
    await store.saveNote(sampleSave());
    await store.saveNote(sampleSave({ id: 'elsewhere', article: elsewhere }));
    const fared = ['note-1', 'elsewhere'].map((id) => ({
      id,
      state: 'orphaned' as const,
      reason: 'quote gone',
      change: null,
    }));
    await pages['report-page']({ ...report, notes: fared }, page);
    expect(await store.getNote('note-1')).toMatchObject({ anchorState: 'orphaned', rev: 1 });
    expect(await store.getNote('elsewhere')).toMatchObject({ anchorState: 'unknown' });
  });
});

describe('a draft', () => {
  const draftOf = (noteId: string | null) =>
    pages['open-draft']({ article: SAMPLE_ARTICLE, target: SAMPLE_TARGET, noteId }, page);

  it('goes to our frame in the same tab', async () => {
    const { token } = await draftOf(null);
    expect(await notes['redeem-draft']({ token }, frame)).toEqual({
      noteId: 'new-note',
      article: SAMPLE_ARTICLE,
      target: SAMPLE_TARGET,
      note: null,
      kept: null,
      knownTags: [],
    });
  });

  it('comes with the words an earlier edit of the same figure left unsaved, until they are forgotten', async () => {
    const first = await notes['redeem-draft'](await draftOf(null), frame);
    const kept = { noteId: first.noteId, rev: 0, body: SAMPLE_BODY, keptAt: now };
    await notes['keep-draft']({ key: draftKey(first), kept }, frame);
    expect(await notes['redeem-draft'](await draftOf(null), frame)).toMatchObject({ kept });
    await notes['keep-draft']({ key: draftKey(first), kept: null }, frame);
    expect(await notes['redeem-draft'](await draftOf(null), frame)).toMatchObject({ kept: null });
  });

  it('may be asked for again by the same frame, whose first answer may have got lost', async () => {
    const { token } = await draftOf(null);
    const first = await notes['redeem-draft']({ token }, frame);
    expect(await notes['redeem-draft']({ token }, frame)).toEqual(first);
  });

  it('goes to nobody else', async () => {
    const { token } = await draftOf(null);
    const refused = { code: 'not-allowed' };
    await expect(notes['redeem-draft']({ token }, { ...frame, tabId: 8 })).rejects.toMatchObject(refused);
    await expect(notes['redeem-draft']({ token }, { ...frame, tabId: null })).rejects.toMatchObject(refused);
    await expect(notes['redeem-draft']({ token: `${token}0` }, frame)).rejects.toMatchObject(refused);
    await expect(notes['redeem-draft']({ token: '' }, frame)).rejects.toMatchObject(refused);
    await notes['redeem-draft']({ token }, frame);
    await expect(notes['redeem-draft']({ token }, { ...frame, frameId: 9 })).rejects.toMatchObject(refused);
  });

  it('is not there for long, and only until the next one', async () => {
    const first = await draftOf(null);
    const second = await draftOf(null);
    await expect(notes['redeem-draft'](first, frame)).rejects.toMatchObject({ code: 'not-allowed' });
    now += 60_000;
    await expect(notes['redeem-draft'](second, frame)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('of a stored note holds the note and what was reported when it was made', async () => {
    await store.saveNote(sampleSave());
    const target = { ...SAMPLE_TARGET, quote: 'other words' };
    const { token } = await pages['open-draft']({ article: SAMPLE_ARTICLE, target, noteId: 'note-1' }, page);
    const draft = await notes['redeem-draft']({ token }, frame);
    expect(draft).toMatchObject({ noteId: 'note-1', target: SAMPLE_TARGET, note: { markdown: SAMPLE_BODY.markdown } });
  });

  it('of a note on another article is not given out', async () => {
    await store.saveNote(sampleSave({ article: elsewhere }));
    await expect(draftOf('note-1')).rejects.toMatchObject({ code: 'not-found' });
    await expect(draftOf('never-made')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a change of a note', () => {
  beforeEach(async () => {
    for (const tabId of [7, 8]) tabs.listening.add(tabId);
    await pages['report-page'](report, page);
    await pages['report-page'](report, { ...page, tabId: 8, url: 'https://other.example/b' });
  });

  it('is told to every tab that shows its article, and to no other', async () => {
    await notes['save-note'](sampleSave(), frame);
    const { kind, selectors, attribution } = SAMPLE_TARGET;
    const saved = [{ noteId: 'note-1', kind, selectors, attribution }];
    expect(tabs.sent).toEqual([{ tabId: 7, verb: 'notes-changed', payload: { saved } }]);
    await notes['delete-note']({ id: 'note-1' }, frame);
    expect(tabs.sent.at(-1)).toMatchObject({ tabId: 7, payload: { saved: [] } });
    expect(await notes['restore-note']({ id: 'note-1' }, frame)).toMatchObject({ rev: 3 });
    expect(tabs.sent.at(-1)).toMatchObject({ tabId: 7, payload: { saved } });
  });

  it('among many others is told to every tab, each about its own article', async () => {
    await notes['save-note'](sampleSave(), frame);
    tabs.sent.length = 0;
    await notes['notes-rewritten'](null, { ...frame, caller: 'extension' });
    const told = [...tabs.sent].sort((a, b) => a.tabId - b.tabId);
    expect(told).toMatchObject([
      { tabId: 7, verb: 'notes-changed', payload: { saved: [{ noteId: 'note-1' }] } },
      { tabId: 8, verb: 'notes-changed', payload: { saved: [] } },
    ]);
  });

  it('that was not made is not told', async () => {
    await notes['save-note'](sampleSave(), frame);
    tabs.sent.length = 0;
    const other = sampleSave({ body: { ...SAMPLE_BODY, markdown: 'other' } });
    expect(await notes['save-note'](other, frame)).toMatchObject({ state: 'conflict' });
    expect(await notes['delete-note']({ id: 'never-made' }, frame)).toBeNull();
    expect(tabs.sent).toEqual([]);
  });

  it('ends with a word to the page that the frame may go', async () => {
    await notes['close-draft'](null, frame);
    expect(tabs.sent).toEqual([{ tabId: 7, verb: 'close-draft', payload: null }]);
  });
});

describe('the reader comes near a mark', () => {
  it('and the card is loaded into that tab', async () => {
    await pages['load-card'](null, page);
    expect(tabs.injected).toEqual([7]);
  });

  it('and nothing is loaded for a caller without a tab', async () => {
    await pages['load-card'](null, { ...page, tabId: null });
    expect(tabs.injected).toEqual([]);
  });

  it('and the page script hears when the page lets nobody in', async () => {
    tabs.closed.add(7);
    await expect(pages['load-card'](null, page)).rejects.toThrow('Cannot access');
  });
});
