/**
 * Which address an article is filed under. In: the page's address and what the page calls its canonical one; out:
 * a canonical http(s) URL. Pure.
 */

import { canonicalUrl, isSameSite } from './canonical-url';

/** What stands behind an article's path when the page is the article in another form, or its second part. */
const FORM_OF_PATH = /^\/?(?:amp(?:\.html?)?|mobile|print|embed|page\/\d{1,3}|\d{1,2}|index\.html?)$/i;
/** Paths of front pages. */
const FRONT_PATH = /^\/(?:(?:index|home|default)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?$/i;

/**
 * Chooses between the two. A canonical link is believed only within the publisher's own site, or any page could pass
 * itself off as another site's article; and never when it gives the front page or the section above for an article,
 * common mistakes.
 */
export function toArticleUrl(pageUrl: string, declared: string | null): string {
  const page = canonicalUrl(pageUrl);
  if (page === null) return pageUrl;
  if (declared === null || !URL.canParse(declared, page)) return page;
  const stated = canonicalUrl(new URL(declared, page).href);
  return stated !== null && isSameSite(stated, page) && isArticle(new URL(stated), new URL(page)) ? stated : page;
}

function isArticle(stated: URL, page: URL): boolean {
  if (stated.pathname === page.pathname) return true;
  // "/?p=981" names an article that "/" does not.
  if (FRONT_PATH.test(stated.pathname) && stated.search === '') return false;
  const rest = page.pathname.startsWith(`${stated.pathname}/`) ? page.pathname.slice(stated.pathname.length) : '';
  return rest === '' || FORM_OF_PATH.test(rest);
}
