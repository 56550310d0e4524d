/** Keeps a page inside its own site: what it says about its article in, the same with a URL it may claim out. Pure. */

import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import { toArticleUrl } from '../../lib/anchors/article-url';

/**
 * Returns the article under its stated URL if that lies on the page's own site, else under the page's URL: a page
 * that names another site's article would otherwise be given the anchors of the notes kept there.
 */
export function ownArticle(article: ArticleMetadata, pageUrl: string): ArticleMetadata {
  return { ...article, url: toArticleUrl(pageUrl, URL.canParse(article.url) ? article.url : null) };
}
