import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { countEpoch, createDatabase, type NoteDatabase } from '../../../lib/notes/database';
import { createNoteStore, type NoteStore, TRASH_DAYS } from '../../../lib/notes/note-store';
import { catchUp, openSearch } from '../../../lib/notes/search/open-search';
import { parseQuery } from '../../../lib/notes/search/parse-query';
import type { SearchIndex } from '../../../lib/notes/search/search-index';
import { SAMPLE_BODY, sampleSave } from '../../support/sample-note';

const DAY_MS = 86_400_000;
let database: NoteDatabase;
let store: NoteStore;
let now: number;

beforeEach(() => {
  now = 1_750_000_000_000;
  database = createDatabase(`search-${crypto.randomUUID()}`);
  store = createNoteStore(database, { now: () => now });
});

const open = (change: { readonly signal?: AbortSignal; readonly onProgress?: (read: number) => void } = {}) =>
  openSearch(database, { now, pause: async () => undefined, ...change });

async function write(id: string, markdown: string, rev = 0): Promise<void> {
  now += 1_000;
  await store.saveNote(sampleSave({ id, rev, body: { ...SAMPLE_BODY, markdown } }));
}

function ids(index: SearchIndex, typed: string): readonly string[] {
  const parsed = parseQuery(typed);
  return parsed.ok
    ? index
        .find(parsed.query)
        .page({ order: 'newest', limit: 9, after: null })
        .map(({ id }) => id)
    : [];
}

describe('opening the search', () => {
  it('finds notes by text, quote, source, title, tag and correction', async () => {
    await write('a', 'Compare with the bulletin.');
    const index = await open();
    for (const typed of [
      'bulletin',
      '"140 soldiers"',
      'colonel',
      'armies',
      'tag:losses',
      'party:union',
      'outlet:courier',
    ]) {
      expect(ids(index, typed), typed).toEqual(['a']);
    }
    expect(ids(index, 'party:northern -party:union')).toEqual([]);
  });

  it('keeps what it read, and reads only what is new the next time', async () => {
    await write('a', 'first');
    await open();
    expect(await database.segments.count()).toBe(1);
    now += 2 * 60_000;
    await write('b', 'second');
    await write('a', 'changed', 1);
    const read: number[] = [];
    const index = await open({ onProgress: (count) => read.push(count) });
    expect(read).toEqual([]);
    expect(ids(index, '')).toEqual(['a', 'b']);
    expect(ids(index, 'first')).toEqual([]);
  });

  it('knows of notes that went to the trash and came back', async () => {
    await write('a', 'first');
    await open();
    now += 10;
    await store.deleteNote('a');
    expect(ids(await open(), '')).toEqual([]);
    now += 10;
    await store.restoreNote('a');
    expect(ids(await open(), 'first')).toEqual(['a']);
  });

  it('knows how notes fared on their last visit, although that is no change', async () => {
    await write('a', 'first');
    await open();
    await store.setAnchorStates([{ id: 'a', state: 'orphaned', change: null }]);
    expect(ids(await open(), 'is:orphaned')).toEqual(['a']);
    await store.setAnchorStates([{ id: 'a', state: 'anchored', change: null }]);
    expect(ids(await open(), 'is:orphaned')).toEqual([]);
  });

  it.each([
    ['another version', async () => void (await database.segments.toCollection().modify({ version: 0 }))],
    ['notes written with times of their own', () => countEpoch(database)],
    [
      'an age at which notes may have been purged',
      async () => {
        now += TRASH_DAYS * DAY_MS;
      },
    ],
    ['missing segments', () => database.segments.clear()],
  ])('reads all notes again after %s', async (_, happen) => {
    await write('a', 'first');
    await open();
    await happen();
    const read: number[] = [];
    const index = await open({ onProgress: (count) => read.push(count) });
    expect(read).toEqual([1]);
    expect(ids(index, 'first')).toEqual(['a']);
    expect(await database.segments.count()).toBe(1);
  });

  it('stops when it is told to, and keeps nothing', async () => {
    await write('a', 'first');
    const end = new AbortController();
    end.abort(new Error('closed'));
    await expect(open({ signal: end.signal })).rejects.toThrow('closed');
    expect(await database.segments.count()).toBe(0);
  });

  it('of an empty database finds nothing', async () => {
    expect((await open()).size()).toBe(0);
  });

  it('catches up while it is open, and keeps segments that are full', async () => {
    const index = await open();
    for (let at = 0; at < 260; at += 1) await write(`n${at}`, `note ${at}`);
    expect(await catchUp(database, index, now)).toBe(260);
    expect(await database.segments.count()).toBe(1);
    expect(ids(index, '"note 259"')).toEqual(['n259']);
    expect(ids(await open(), '"note 0"')).toEqual(['n0']);
  });
});
