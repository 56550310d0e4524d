import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { searchNotes } from '../../entrypoints/connect/search';
import { database } from '../../entrypoints/connect/stores';
import { countEpoch } from '../../lib/notes/database';
import { createNoteStore } from '../../lib/notes/note-store';
import { SAMPLE_TARGET, sampleSave } from '../support/sample-note';

let now = Date.now() - 3_600_000;
const store = createNoteStore(database, { now: () => now });
const save = (id: string) => {
  now += 1;
  return store.saveNote(sampleSave({ id }));
};
const idsOf = async (typed: string, seen: unknown, limit = 10) => {
  const found = await searchNotes({ typed, scope: [], limit }, seen);
  return found.state === 'found' ? found.ids : found.state;
};

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
  // Another epoch makes the next search open its index anew.
  await countEpoch(database);
  await database.meta.put({ key: 'epoch', value: Math.round(Math.random() * 1e9) });
});

describe('searching from a page', () => {
  it('finds notes newest first, with counts of all of them and a page of ids', async () => {
    for (const id of ['n1', 'n2', 'n3']) await save(id);
    const found = await searchNotes({ typed: 'colonel', scope: [], limit: 2 }, {});
    expect(found).toMatchObject({ state: 'found', ids: ['n3', 'n2'], total: 3 });
    expect(found.state === 'found' && found.facets.rating).toEqual([{ value: 'needs-check', count: 3 }]);
  });

  it('finds everything with nothing typed', async () => {
    await save('n1');
    expect(await idsOf('', {})).toEqual(['n1']);
  });

  it('learns of new and deleted notes when told that something changed', async () => {
    await save('n1');
    const first = {};
    expect(await idsOf('', first)).toEqual(['n1']);
    await save('n2');
    await store.deleteNote('n1');
    expect(await idsOf('', first)).toEqual(['n1']);
    expect(await idsOf('', {})).toEqual(['n2']);
  });

  it('opens the index anew after notes were written with times of their own', async () => {
    await save('n1');
    expect(await idsOf('', {})).toEqual(['n1']);
    const note = await store.getNote('n1');
    if (note !== null) await database.notes.put({ ...note, id: 'n0', updatedAt: 5 });
    await countEpoch(database);
    expect(await idsOf('', {})).toEqual(['n1', 'n0']);
  });

  it('finds what the view it stands in is of, and what is typed besides', async () => {
    await save('n1');
    await store.saveNote(sampleSave({ id: 'n2', target: { ...SAMPLE_TARGET, kind: 'claim', figure: null } }));
    const figures = [{ kind: 'flag', flag: 'figure', negated: false }] as const;
    expect(await searchNotes({ typed: '', scope: figures, limit: 10 }, {})).toMatchObject({ ids: ['n1'], total: 1 });
    expect(await searchNotes({ typed: 'is:claim', scope: figures, limit: 10 }, {})).toMatchObject({ ids: [] });
  });

  it('says what is wrong with a search', async () => {
    expect(await searchNotes({ typed: 'colour:red', scope: [], limit: 10 }, {})).toMatchObject({ state: 'wrong' });
  });
});
