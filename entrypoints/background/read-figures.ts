/** Keeps the counted figures of an article for the ledger, if the reader chose that. An annotated article in. */

import type { AnnotatedText } from '../../lib/annotations/annotation';
import { cutFigure, toReported } from '../../lib/notes/as-reported';
import { LIMITS } from '../../lib/notes/note-limits';
import type { NewPoint, SeriesStore } from '../../lib/notes/series-store';
import { readSettings } from '../../lib/platform/settings';
import type { AnnotatedArticle } from './article-overviews';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Resolves when they are kept, or need not be. Rejects like every write of the store. */
export async function keepReadFigures(series: Pick<SeriesStore, 'keepPoints'>, read: AnnotatedArticle): Promise<void> {
  if ((await readSettings()).keepRead) await series.keepPoints(toPoints(read));
}

/** Returns the counts of an article in text order; one that is told twice by one source alike is one. */
export function toPoints({ article, text, annotated }: AnnotatedArticle): readonly NewPoint[] {
  const { url: articleUrl, outlet, publishedAt } = article;
  const day = ISO_DAY.exec(publishedAt ?? '')?.[0] ?? null;
  const points = new Map<string, NewPoint>();
  for (const figure of annotated.figures) {
    // Words that long are no count, and no row may hold them.
    if (figure.outcome === 'none' || figure.end - figure.start > LIMITS.line) continue;
    const quote = text.slice(figure.start, figure.end);
    const attribution = attributionOf(text, annotated, figure);
    const key = [quote, attribution?.source?.name, figure.outcome, figure.affected, figure.scope].join('\n');
    if (!points.has(key)) points.set(key, { articleUrl, outlet, day, quote, figure: cutFigure(figure), attribution });
  }
  return [...points.values()];
}

function attributionOf(
  text: string,
  annotated: AnnotatedText,
  { attribution: index, distance }: AnnotatedText['figures'][number],
): NewPoint['attribution'] {
  const attribution = index === null ? undefined : annotated.attributions[index];
  return attribution === undefined ? null : toReported(text, annotated, { attribution, distance });
}
