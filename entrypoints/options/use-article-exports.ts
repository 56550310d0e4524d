/** Export of one article on the options page: found by its title, its notes read when it is chosen. */

import { useEffect, useState } from 'preact/hooks';
import type { ArticleExportsProps } from '../../components/article-exports';
import { claimReview } from '../../lib/exchange/claim-review';
import { articleFile } from '../../lib/exchange/export-file';
import { quoteText } from '../../lib/exchange/quote-link';
import type { Article } from '../../lib/notes/note';
import { reportError } from '../../lib/platform/report-error';
import { database, noteStore } from '../connect/stores';
import { saveFile } from './save-file';

/** Articles that are listed; more letters find the others. */
const LISTED = 6;

/** `changes` is another number whenever data may have changed. */
export function useArticleExports(changes: number): ArticleExportsProps {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Article[]>([]);
  const [chosen, setChosen] = useState<ArticleExportsProps['chosen']>(null);
  useEffect(() => {
    const now = new AbortController();
    findArticles(words)
      .then((articles) => {
        if (!now.signal.aborted) setFound(articles);
      })
      .catch((error: unknown) => reportError('find-articles', error));
    return () => now.abort();
  }, [words, changes]);
  const articleOf = (url: string) => found.find((article) => article.url === url) ?? null;
  return {
    words,
    found,
    chosen,
    onWords: setWords,
    onChoose: (url) => {
      if (url === null) return setChosen(null);
      noteStore
        .notesOfArticle(url)
        .then((notes) => setChosen({ url, notes }))
        .catch((error: unknown) => reportError('read-article', error));
    },
    onExport: (article, format) => saveFile(articleFile(article, chosen?.notes ?? [], format)),
    onCopy: (note) => {
      const article = articleOf(note.articleUrl);
      return navigator.clipboard.writeText(article === null ? note.target.quote : quoteText(note.target, article));
    },
    onReview: (note, reviewer) => {
      const written = claimReview(note, articleOf(note.articleUrl), reviewer);
      if (!written.ok) return written.message;
      const parts = [JSON.stringify(written.review, null, 2)];
      saveFile({ name: 'claim-review.jsonld', type: 'application/ld+json', parts });
      return null;
    },
  };
}

function findArticles(words: string): Promise<Article[]> {
  const wanted = words.trim().toLowerCase();
  const newest = database.articles.orderBy('lastSeenAt').reverse();
  return newest
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .limit(LISTED)
    .toArray();
}
