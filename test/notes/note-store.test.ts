import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import type { Note } from '../../lib/notes/note';
import { createNoteStore, type NoteStore, TRASH_DAYS } from '../../lib/notes/note-store';
import { SAMPLE_ARTICLE, SAMPLE_BODY, SAMPLE_TARGET, sampleSave } from '../support/sample-note';

const DAY_MS = 24 * 60 * 60 * 1000;

let database: NoteDatabase;
let store: NoteStore;
let now: number;

beforeEach(() => {
  now = 1_000_000;
  database = createDatabase(`notes-${crypto.randomUUID()}`);
  store = createNoteStore(database, { now: () => now });
});

afterEach(async () => {
  await database.delete();
});

/** Saves a note and gives it back; fails the test on a conflict. */
async function saved(change: Parameters<typeof sampleSave>[0] = {}): Promise<Note> {
  const result = await store.saveNote(sampleSave(change));
  if (result.state === 'conflict') throw new Error('unexpected conflict');
  return result.note;
}

const withText = (markdown: string) => ({ ...SAMPLE_BODY, markdown });
const idsOf = (notes: readonly Note[]) => notes.map(({ id }) => id);

describe('saving a note', () => {
  it('stores what the reader wrote, what was reported, and the article', async () => {
    const note = await saved();
    expect(await store.getNote('note-1')).toEqual(note);
    expect(note).toMatchObject({ ...SAMPLE_BODY, target: SAMPLE_TARGET, rev: 1, createdAt: now, deletedAt: null });
    expect(await store.getArticle(SAMPLE_ARTICLE.url)).toEqual({
      ...SAMPLE_ARTICLE,
      firstSeenAt: now,
      lastSeenAt: now,
      rev: 1,
      updatedAt: now,
      deletedAt: null,
    });
  });

  it('adds one revision with each change and keeps the date it was made', async () => {
    await saved();
    now += 500;
    const changed = await saved({ rev: 1, body: withText('A second thought.') });
    expect(changed).toMatchObject({ rev: 2, createdAt: now - 500, updatedAt: now, markdown: 'A second thought.' });
  });

  it('never changes what was reported', async () => {
    await saved();
    const changed = await saved({ rev: 1, target: { ...SAMPLE_TARGET, quote: 'about 410 soldiers' } });
    expect(changed.target).toEqual(SAMPLE_TARGET);
  });

  it('refuses an edit of an older revision and gives the stored one', async () => {
    await saved();
    await saved({ rev: 1, body: withText('from the panel') });
    const result = await store.saveNote(sampleSave({ rev: 1, body: withText('from the page') }));
    expect(result).toMatchObject({ state: 'conflict', stored: { rev: 2, markdown: 'from the panel' } });
    expect(await store.getNote('note-1')).toMatchObject({ markdown: 'from the panel' });
  });

  it('counts a save that is sent twice as one', async () => {
    const first = await saved();
    now += 90;
    expect(await saved()).toEqual(first);
    await saved({ rev: 1, body: withText('changed') });
    expect(await saved({ rev: 1, body: withText('changed') })).toMatchObject({ rev: 2 });
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 0 });
  });

  it('answers both of two identical saves that race', async () => {
    const results = await Promise.all([store.saveNote(sampleSave()), store.saveNote(sampleSave())]);
    expect(results.map(({ state }) => state)).toEqual(['saved', 'saved']);
    expect(await store.getNote('note-1')).toMatchObject({ rev: 1 });
  });

  it('lets one of two different saves that race win, and tells the other', async () => {
    await saved();
    const race = ['from the panel', 'from the page'].map((text) =>
      store.saveNote(sampleSave({ rev: 1, body: withText(text) })),
    );
    const states = (await Promise.all(race)).map(({ state }) => state);
    expect(states.sort()).toEqual(['conflict', 'saved']);
  });

  it('writes nothing at all when the transaction fails on the way', async () => {
    vi.spyOn(database.meta, 'put').mockRejectedValueOnce(new Error('killed'));
    await expect(store.saveNote(sampleSave())).rejects.toThrow('killed');
    expect(await store.getNote('note-1')).toBeNull();
    expect(await store.getArticle(SAMPLE_ARTICLE.url)).toBeNull();
    expect(await store.countNotes()).toEqual({ live: 0, trashed: 0 });
    expect(await saved()).toMatchObject({ rev: 1 });
  });

  it('reports a full disk as such', async () => {
    const quota = Object.assign(new Error('abort'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } });
    vi.spyOn(database.notes, 'put').mockRejectedValueOnce(quota);
    await expect(store.saveNote(sampleSave())).rejects.toMatchObject({ code: 'quota' });
  });
});

describe('the trash', () => {
  it('takes a note out of the lists and gives it back', async () => {
    await saved();
    await store.deleteNote('note-1');
    expect(await store.newestNotes({ limit: 9 })).toEqual([]);
    expect(await store.notesOfArticle(SAMPLE_ARTICLE.url)).toEqual([]);
    expect(idsOf(await store.trashedNotes(9))).toEqual(['note-1']);
    expect(await store.countNotes()).toEqual({ live: 0, trashed: 1 });
    expect(await store.restoreNote('note-1')).toMatchObject({ deletedAt: null, rev: 3, ...SAMPLE_BODY });
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 0 });
  });

  it('does not mind being asked twice, or about a note that is not there', async () => {
    await saved();
    await store.deleteNote('note-1');
    expect(await store.deleteNote('note-1')).toMatchObject({ rev: 2 });
    await store.restoreNote('note-1');
    expect(await store.restoreNote('note-1')).toMatchObject({ rev: 3 });
    expect(await store.deleteNote('never-made')).toBeNull();
    expect(await store.restoreNote('never-made')).toBeNull();
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 0 });
  });

  it('tells an editor that was open meanwhile, and lets it save over the deletion', async () => {
    await saved();
    await store.deleteNote('note-1');
    const edit = sampleSave({ rev: 1, body: withText('still wanted') });
    expect(await store.saveNote(edit)).toMatchObject({ state: 'conflict', stored: { rev: 2, deletedAt: now } });
    expect(await saved({ ...edit, rev: 2 })).toMatchObject({ deletedAt: null, rev: 3 });
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 0 });
  });

  it('is emptied of what is old enough, and of nothing else', async () => {
    await saved({ id: 'old' });
    await saved({ id: 'recent' });
    await saved({ id: 'kept' });
    await store.deleteNote('old');
    now += 1;
    await store.deleteNote('recent');
    now += TRASH_DAYS * DAY_MS - 1;
    expect(await store.purgeTrash()).toBe(1);
    expect(await store.getNote('old')).toBeNull();
    expect(idsOf(await store.trashedNotes(9))).toEqual(['recent']);
    expect(await store.countNotes()).toEqual({ live: 1, trashed: 1 });
  });
});

describe('finding notes', () => {
  it('lists those of an article in the order of its text', async () => {
    const at = (start: number) => ({
      ...SAMPLE_TARGET,
      selectors: {
        ...SAMPLE_TARGET.selectors,
        position: { type: 'TextPositionSelector' as const, start, end: start + 4 },
      },
    });
    await saved({ id: 'late', target: at(900) });
    await saved({ id: 'early', target: at(12) });
    await saved({ id: 'elsewhere', article: { ...SAMPLE_ARTICLE, url: 'https://news.example/other' } });
    expect(idsOf(await store.notesOfArticle(SAMPLE_ARTICLE.url))).toEqual(['early', 'late']);
  });

  it('pages through the newest, also when many share one moment', async () => {
    for (let n = 0; n < 7; n += 1) {
      if (n === 5) now += 1;
      await saved({ id: `n${n}` });
    }
    const first = await store.newestNotes({ limit: 3 });
    const second = await store.newestNotes({ limit: 3, before: first.at(-1) ?? null });
    const third = await store.newestNotes({ limit: 3, before: second.at(-1) ?? null });
    expect(idsOf([...first, ...second, ...third])).toEqual(['n6', 'n5', 'n4', 'n3', 'n2', 'n1', 'n0']);
  });

  it('gives notes by their ids, in that order, without those that are gone or in the trash', async () => {
    for (const id of ['n1', 'n2', 'n3']) await saved({ id });
    await store.deleteNote('n2');
    expect(idsOf(await store.notesWithIds(['n3', 'never', 'n2', 'n1']))).toEqual(['n3', 'n1']);
    expect(await store.notesWithIds([])).toEqual([]);
  });
});

describe('the outcome of a visit', () => {
  it('is remembered without a revision, and unknown notes are left alone', async () => {
    const note = await saved();
    now += 5;
    await store.setAnchorStates([
      { id: 'note-1', state: 'orphaned', change: null },
      { id: 'never-made', state: 'anchored', change: null },
    ]);
    expect(await store.getNote('note-1')).toEqual({ ...note, anchorState: 'orphaned', change: null });
    expect(await store.getNote('never-made')).toBeNull();
  });

  it('can be accepted: the note moves to the new words and what was reported stays', async () => {
    const note = await saved();
    const target = { ...note.target, quote: 'about 150 soldiers' };
    const change = { kind: 'number', was: 'about 140 soldiers', now: 'about 150 soldiers', target } as const;
    await store.setAnchorStates([{ id: 'note-1', state: 'changed', change }]);
    now += 5;
    const moved = { ...note, anchorState: 'anchored', change: null, reattached: { target, acceptedAt: now } };
    expect(await store.acceptWording('note-1')).toEqual(moved);
    expect(await store.getNote('note-1')).toEqual(moved);
  });

  it('cannot be accepted where no words were found, nor twice, nor for a note that is not there', async () => {
    await saved();
    await store.setAnchorStates([
      {
        id: 'note-1',
        state: 'orphaned',
        change: { kind: 'missing', was: 'about 140 soldiers', now: '', target: null },
      },
    ]);
    expect(await store.acceptWording('note-1')).toBeNull();
    expect(await store.acceptWording('never-made')).toBeNull();
    expect((await store.getNote('note-1'))?.reattached ?? null).toBeNull();
  });
});
