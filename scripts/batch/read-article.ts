/** HTML in, the text of its article out, read by the same code that reads a page in the browser. */
import { parseHTML } from 'linkedom';
import { findArticle } from '../../lib/anchors/article';
import { readArticleText } from '../../lib/anchors/article-text';

/** A page with less text than this, in UTF-16 code units, has no room for anything beside its article. */
const SHORT_PAGE = 2_000;

/** Reads a page or a fragment of one; null when it holds no article. A short page is read whole. */
export function readArticle(html: string, url: string): string | null {
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const article = findArticle(document, url);
  if (article !== null) return readArticleText(article.root).text;
  const { text } = readArticleText(document.body);
  return text !== '' && text.length < SHORT_PAGE ? text : null;
}
