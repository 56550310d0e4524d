/**
 * Which address an article is filed under. In: the page's address and what the page calls its canonical one; out:
 * a canonical http(s) URL. Pure.
 */

import { canonicalUrl } from './canonical-url';

/**
 * Chooses between the two. A canonical link is believed only within the page's own origin, or any page could pass
 * itself off as another site's article; and never when it gives the front page for an article, a common mistake.
 */
export function toArticleUrl(pageUrl: string, declared: string | null): string {
  const page = canonicalUrl(pageUrl);
  if (page === null) return pageUrl;
  if (declared === null || !URL.canParse(declared, page)) return page;
  const stated = canonicalUrl(new URL(declared, page).href);
  return stated !== null && isBelieved(new URL(stated), new URL(page)) ? stated : page;
}

function isBelieved(stated: URL, page: URL): boolean {
  return stated.origin === page.origin && (stated.pathname !== '/' || page.pathname === '/');
}
