import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { summariseArticles } from '../../lib/notes/article-counts';
import { createDatabase } from '../../lib/notes/database';
import { createNoteStore } from '../../lib/notes/note-store';
import { SAMPLE_ARTICLE, sampleSave } from '../support/sample-note';

it('counts live notes of each article, last seen first; an article without any is left out', async () => {
  const database = createDatabase(`articles-${crypto.randomUUID()}`);
  let now = 1_750_000_000_000;
  const store = createNoteStore(database, { now: () => now });
  const save = (id: string, path: string) => {
    now += 1;
    return store.saveNote(sampleSave({ id, article: { ...SAMPLE_ARTICLE, url: `https://news.example/${path}` } }));
  };
  for (const [id, path] of [
    ['n1', 'bridge'],
    ['n2', 'bridge'],
    ['n3', 'bridge'],
    ['n4', 'convoy'],
    ['n5', 'gone'],
  ] as const) {
    await save(id, path);
  }
  await store.setAnchorStates([
    { id: 'n1', state: 'changed', change: null },
    { id: 'n2', state: 'orphaned', change: null },
    { id: 'n3', state: 'orphaned', change: null },
  ]);
  await store.deleteNote('n3');
  await store.deleteNote('n5');
  const rows = await summariseArticles(database);
  expect(rows.map(({ article, ...counts }) => [article.url.slice(21), counts])).toEqual([
    ['convoy', { notes: 1, changed: 0, orphaned: 0 }],
    ['bridge', { notes: 2, changed: 1, orphaned: 1 }],
  ]);
});
