/** HTML in, the text of its article out, read by the same code that reads a page in the browser. */
import { parseHTML } from 'linkedom';
import { findArticle } from '../../lib/anchors/article';
import { readArticleText } from '../../lib/anchors/article-text';

/** Reads a page; null when it holds no article. */
export function readArticle(html: string, url: string): string | null {
  const { document } = parseHTML(html);
  const article = findArticle(document, url);
  return article === null ? null : readArticleText(article.root).text;
}
