import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { seriesPointSchema } from '../../lib/notes/kept-schema';
import { createSeriesStore, MOST_POINTS, type NewPoint, type SeriesStore } from '../../lib/notes/series-store';
import { SAMPLE_ARTICLE, SAMPLE_TARGET } from '../support/sample-note';

const { figure, attribution } = SAMPLE_TARGET;
if (figure === null) throw new Error('no figure');
const point = (quote: string, change: Partial<NewPoint> = {}): NewPoint => ({
  articleUrl: SAMPLE_ARTICLE.url,
  outlet: SAMPLE_ARTICLE.outlet,
  day: '2025-03-04',
  quote,
  figure,
  attribution,
  ...change,
});

let database: NoteDatabase;
let series: SeriesStore;
let now: number;

beforeEach(() => {
  now = 1_000;
  database = createDatabase(`series-${crypto.randomUUID()}`);
  series = createSeriesStore(database, { now: () => now });
});
afterEach(() => database.delete());

describe('figures of an article that was read', () => {
  test('are kept as rows that every other row’s check takes', async () => {
    expect(await series.keepPoints([point('about 140 soldiers'), point('12 boats')])).toBe(2);
    const rows = await series.allPoints();
    for (const row of rows) expect(v.parse(seriesPointSchema, row)).toEqual(row);
    expect(rows.map(({ quote }) => quote).sort()).toEqual(['12 boats', 'about 140 soldiers']);
  });

  test('are the same rows when the article is read again, as they were', async () => {
    await series.keepPoints([point('about 140 soldiers')]);
    now = 2_000;
    expect(await series.keepPoints([point('about 140 soldiers', { day: '2025-03-05' })])).toBe(0);
    expect(await series.allPoints()).toMatchObject([{ updatedAt: 1_000, day: '2025-03-04' }]);
  });

  test('are a new row when the number changed, and the old one stays', async () => {
    await series.keepPoints([point('about 140 soldiers')]);
    expect(await series.keepPoints([point('about 150 soldiers')])).toBe(1);
    expect(await series.countPoints()).toBe(2);
  });

  test('are told apart by article, and by place when the words stand there twice', async () => {
    await series.keepPoints([point('12 boats'), point('12 boats')]);
    await series.keepPoints([point('12 boats', { articleUrl: 'https://paper.example/b' })]);
    expect(await series.countPoints()).toBe(3);
  });

  test('are 200 of one article at most', async () => {
    const many = Array.from({ length: 230 }, (_, i) => point(`${i + 2} boats`));
    expect(await series.keepPoints(many)).toBe(200);
  });

  test('are none when the ledger is full, which loses nothing that is there', async () => {
    await series.keepPoints([point('12 boats')]);
    const [row] = await series.allPoints();
    if (row === undefined) throw new Error('no row');
    await database.series.bulkAdd(Array.from({ length: MOST_POINTS - 1 }, (_, i) => ({ ...row, id: `f${i}` })));
    expect(await series.keepPoints([point('13 boats')])).toBe(0);
    expect(await series.countPoints()).toBe(MOST_POINTS);
  });

  test('are forgotten all at once, and kept anew afterwards', async () => {
    await series.keepPoints([point('12 boats')]);
    await series.forgetPoints();
    expect(await series.allPoints()).toEqual([]);
    expect(await series.keepPoints([point('12 boats')])).toBe(1);
  });

  test('that another device forgot are not listed', async () => {
    await series.keepPoints([point('12 boats')]);
    await database.series.toCollection().modify({ deletedAt: 5 });
    expect(await series.allPoints()).toEqual([]);
  });

  test('are not written to a database that is not the reader’s', async () => {
    const certificate = { id: 'another', writes: 4, lastWrite: 1, notes: 3 };
    const shelf = { read: async () => certificate, write: async () => undefined };
    const lost = createDatabase(`series-${crypto.randomUUID()}`, shelf);
    await expect(createSeriesStore(lost, { now: () => now }).keepPoints([point('12 boats')])).rejects.toMatchObject({
      code: 'lost',
    });
    await lost.delete();
  });
});
