/**
 * Keeps the overview of each tab's article, made when the article is annotated, and gives it to our own pages when a
 * reader opens it.
 */
import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import type { AnnotatedText } from '../../lib/annotations/annotation';
import { toOverview } from '../../lib/ledger/article-overview';
import type { BackgroundHandlers } from '../../lib/messaging/answer-messages';
import { readOverview, writeOverview, writeText } from '../../lib/messaging/tab-record';
import { readSettings } from '../../lib/platform/settings';
import { loadPacks } from '../connect/load-packs';

export interface AnnotatedArticle {
  readonly article: ArticleMetadata;
  readonly text: string;
  readonly annotated: AnnotatedText;
}

/** Makes the overview of an article and keeps it for the tab. */
export async function keepOverview(tabId: number, { article, text, annotated }: AnnotatedArticle): Promise<void> {
  await writeText(tabId, { articleUrl: article.url, text });
  const { packs } = await readSettings();
  const settings = { packs: await loadPacks(packs), articleDate: article.publishedAt };
  await writeOverview(tabId, toOverview(text, annotated, settings));
}

export function overviewHandlers(): Pick<BackgroundHandlers, 'article-overview'> {
  return { 'article-overview': ({ tabId }) => readOverview(tabId) };
}
