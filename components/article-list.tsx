/** Articles with notes: a filter, an order and the rows. Data and callbacks in. */

import { useState } from 'preact/hooks';
import type { ArticleSummary } from '../lib/notes/article-counts';
import { dayText, whenText } from './date-format';
import { countText, siteText } from './format';
import { LIBRARY_WORDS } from './library-words';
import { ListControls } from './list-controls';
import { LongList } from './long-list';
import { Notice } from './notice';

export interface ArticleListProps {
  readonly articles: readonly ArticleSummary[];
  readonly now: number;
  readonly onOpen: (url: string) => void;
}

const ORDERS = ['seen', 'published', 'notes', 'title'] as const;
type Order = (typeof ORDERS)[number];
/** Title of one line, outlet and counts below it. CSS pixels. */
const ROW_HEIGHT = 76;

export function ArticleList({ articles, now, onOpen }: ArticleListProps) {
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order>('seen');
  if (articles.length === 0) {
    return (
      <Notice title={LIBRARY_WORDS.noArticles}>
        <p>{LIBRARY_WORDS.noArticlesWhy}</p>
      </Notice>
    );
  }
  const shown = sorted(
    articles.filter((each) => holds(each, words)),
    order,
  );
  return (
    <div class="library-rows">
      <ListControls
        label={LIBRARY_WORDS.findArticle}
        words={words}
        onWords={setWords}
        orders={ORDERS.map((id) => ({ id, label: LIBRARY_WORDS.articleOrders[id] }))}
        order={order}
        onOrder={setOrder}
      />
      <p class="soft small" role="status">
        {shown.length === 0 ? LIBRARY_WORDS.noneFound : countText(shown.length, 'article')}
      </p>
      <LongList
        label={LIBRARY_WORDS.articles}
        className="row-list"
        count={shown.length}
        estimate={ROW_HEIGHT}
        keyOf={(index) => shown[index]?.article.url ?? `${index}`}
        row={(index, isStop) => <ArticleRow summary={shown[index]} now={now} isStop={isStop} onOpen={onOpen} />}
      />
    </div>
  );
}

interface ArticleRowProps extends Omit<ArticleListProps, 'articles'> {
  readonly summary: ArticleSummary | undefined;
  readonly isStop: boolean;
}

function ArticleRow({ summary, now, isStop, onOpen }: ArticleRowProps) {
  if (summary === undefined) return null;
  const { article, notes, changed, orphaned } = summary;
  const date = article.publishedAt === null ? null : dayText(article.publishedAt.slice(0, 10));
  return (
    <button type="button" class="row" data-stop tabIndex={isStop ? 0 : -1} onClick={() => onOpen(article.url)}>
      <span class="row-title">{article.title}</span>
      <span class="row-facts">
        {[article.outlet ?? siteText(article.url), date, LIBRARY_WORDS.seen(whenText(article.lastSeenAt, now))]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </span>
      <span class="row-counts">
        <b>{countText(notes, 'note')}</b>
        {changed === 0 ? null : <span class="note-orphan">{LIBRARY_WORDS.changedCount(changed)}</span>}
        {orphaned === 0 ? null : <span class="note-orphan">{LIBRARY_WORDS.orphanedCount(orphaned)}</span>}
      </span>
    </button>
  );
}

function holds({ article }: ArticleSummary, words: string): boolean {
  const text = `${article.title} ${article.outlet ?? ''} ${article.byline ?? ''} ${article.url}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** As they come they are in the order they were last seen. */
function sorted(articles: readonly ArticleSummary[], order: Order): readonly ArticleSummary[] {
  switch (order) {
    case 'seen':
      return articles;
    case 'published':
      return [...articles].sort((a, b) => compare(b.article.publishedAt ?? '', a.article.publishedAt ?? ''));
    case 'notes':
      return [...articles].sort((a, b) => b.notes - a.notes);
    case 'title':
      return [...articles].sort((a, b) => a.article.title.localeCompare(b.article.title, 'en'));
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
