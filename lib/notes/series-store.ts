/**
 * Figures of articles that were read, kept for the ledger without a note: keep those of one article, list, count and
 * forget them. A point is stored once and never changed: reading an article again adds what it did not say before. No
 * clock of its own.
 */

import { assertWritable, type NoteDatabase } from './database';
import type { SeriesPoint } from './kept-rows';
import type { Kept } from './note';
import { throwTyped } from './store-error';

export type NewPoint = Omit<SeriesPoint, keyof Kept | 'id'>;

export interface SeriesStore {
  /** Keeps what is new among the figures of one article, in text order; returns how many. None when the ledger is full. */
  keepPoints(points: readonly NewPoint[]): Promise<number>;
  allPoints(): Promise<readonly SeriesPoint[]>;
  countPoints(): Promise<number>;
  /** Forgets all for good. */
  forgetPoints(): Promise<void>;
}

/** Points kept: a hundred days of a hundred articles and more, and counted in a tenth of a second. */
export const MOST_POINTS = 20_000;
/** Points of one article. */
const MOST_OF_ARTICLE = 200;
/** 96 bits, in decimal numbers: ample for as many points, and no longer than an id may be. */
const ID_BYTES = 12;

/** Makes the store over a database. `now` gives milliseconds since the epoch. */
export function createSeriesStore(database: NoteDatabase, { now }: { readonly now: () => number }): SeriesStore {
  const { series } = database;
  return {
    keepPoints: (points) => keepPoints(database, points, now()),
    allPoints: () => series.filter(({ deletedAt }) => deletedAt === null).toArray(),
    countPoints: () => series.count(),
    forgetPoints: async () => {
      await assertWritable(database);
      await series.clear().catch(throwTyped);
    },
  };
}

/** `keepPoints` by itself, for the background, which needs no other and is to stay small. */
export async function keepPoints(database: NoteDatabase, points: readonly NewPoint[], now: number): Promise<number> {
  const { series } = database;
  const rows = await toRows(points.slice(0, MOST_OF_ARTICLE), now);
  await assertWritable(database);
  const keepNew = async (): Promise<number> => {
    const known = await series.bulkGet(rows.map(({ id }) => id));
    const fresh = rows.filter((_, i) => known[i] === undefined);
    if (fresh.length === 0 || (await series.count()) + fresh.length > MOST_POINTS) return 0;
    await series.bulkAdd(fresh);
    return fresh.length;
  };
  return database.transaction('rw', series, keepNew).catch(throwTyped);
}

/** The same words in the same article are the same row; of words that stand there twice, the second is another. */
async function toRows(points: readonly NewPoint[], now: number): Promise<readonly SeriesPoint[]> {
  const seen = new Map<string, number>();
  const rows = points.map(async (point): Promise<SeriesPoint> => {
    const { articleUrl, quote } = point;
    const before = seen.get(quote) ?? 0;
    seen.set(quote, before + 1);
    const id = await idOf(`${articleUrl}\n${quote}\n${before}`);
    return { ...point, id, rev: 1, updatedAt: now, deletedAt: null };
  });
  return Promise.all(rows);
}

async function idOf(words: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)));
  return digest.slice(0, ID_BYTES).join('-');
}
