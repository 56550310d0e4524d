/**
 * Articles with their notes counted: the database in, one row an article with live notes out, last seen first. Counts come
 * from indexes, so that 100,000 notes need not be read.
 */

import type { NoteDatabase } from './database';
import type { Article, Note } from './note';

export interface ArticleSummary {
  readonly article: Article;
  /** Live notes, and those of them whose words changed or were not found. */
  readonly notes: number;
  readonly changed: number;
  readonly orphaned: number;
}

/** Returns every article that has a live note. */
export async function summariseArticles(database: NoteDatabase): Promise<readonly ArticleSummary[]> {
  const { articles, notes } = database;
  const [stored, urls, trashed, changed, orphaned] = await database.transaction('r', articles, notes, () =>
    Promise.all([
      articles.orderBy('lastSeenAt').reverse().toArray(),
      notes.orderBy('articleUrl').keys(),
      notes.where('deletedAt').above(Number.NEGATIVE_INFINITY).toArray(),
      notes.where('anchorState').equals('changed').toArray(),
      notes.where('anchorState').equals('orphaned').toArray(),
    ]),
  );
  const all = countEach(urls.map(String));
  const gone = countEach(trashed.map(({ articleUrl }) => articleUrl));
  const reworded = countEach(liveUrls(changed));
  const lost = countEach(liveUrls(orphaned));
  return stored
    .map((article) => ({
      article,
      notes: (all.get(article.url) ?? 0) - (gone.get(article.url) ?? 0),
      changed: reworded.get(article.url) ?? 0,
      orphaned: lost.get(article.url) ?? 0,
    }))
    .filter((summary) => summary.notes > 0);
}

function liveUrls(notes: readonly Note[]): readonly string[] {
  return notes.filter(({ deletedAt }) => deletedAt === null).map(({ articleUrl }) => articleUrl);
}

function countEach(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
