import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadFigures, toPoints } from '../../entrypoints/background/read-figures';
import { annotate } from '../../lib/annotations/annotate';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { createSeriesStore, type SeriesStore } from '../../lib/notes/series-store';
import { changeSettings } from '../../lib/platform/settings';
import { SAMPLE_ARTICLE } from '../support/sample-note';

const TEXT = [
  'Tesmark’s army said that its guns had destroyed 14 Valdorian tanks.',
  'Valdoria’s army said on Monday that 30 Tesmark soldiers had been killed.',
  'The two countries share 300 kilometres of border.',
].join('\n');
const read = (text: string, article = SAMPLE_ARTICLE) => ({ article, text, annotated: annotate(text) });

describe('the figures of an article', () => {
  it('are its counts, each with its source and day', () => {
    expect(toPoints(read(TEXT)).map(({ quote, day, attribution }) => [quote, day, attribution?.source?.name])).toEqual([
      ['14 Valdorian tanks', '2025-03-04', 'Tesmark’s army'],
      ['30 Tesmark soldiers', '2025-03-04', 'Valdoria’s army'],
    ]);
  });

  it('are once each, though one source says the same twice', () => {
    expect(toPoints(read(`${TEXT}\n${TEXT}`))).toHaveLength(2);
  });

  it.each([null, 'yesterday'])('have no day when the article’s is %s', (publishedAt) => {
    expect(toPoints(read(TEXT, { ...SAMPLE_ARTICLE, publishedAt })).map(({ day }) => day)).toEqual([null, null]);
  });

  it('in the outlet’s own voice have no attribution', () => {
    expect(toPoints(read('Four soldiers were killed near the bridge.'))).toMatchObject([{ attribution: null }]);
  });
});

describe('an article that was read', () => {
  let database: NoteDatabase;
  let series: SeriesStore;
  beforeEach(() => {
    fakeBrowser.reset();
    database = createDatabase(`read-${crypto.randomUUID()}`);
    series = createSeriesStore(database, { now: () => 1 });
  });
  afterEach(() => database.delete());

  it('leaves nothing until the reader chose it', async () => {
    await keepReadFigures(series, read(TEXT));
    expect(await series.countPoints()).toBe(0);
  });

  it('leaves its figures once the reader chose it', async () => {
    await changeSettings((settings) => ({ ...settings, keepRead: true }));
    await keepReadFigures(series, read(TEXT));
    await keepReadFigures(series, read(TEXT));
    expect(await series.countPoints()).toBe(2);
  });
});
