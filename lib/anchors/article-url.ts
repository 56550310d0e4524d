/**
 * One address per article, however the reader came to it. In: the page's address and what the page calls its
 * canonical one; out: an http(s) URL without fragment and tracking parameters. Pure.
 */

/** Parameters that say where a click came from, never what is shown. */
const TRACKING =
  /^(?:utm_.*|at_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|ref|ref_src|src|smid|smtyp|partner|ns_.*|s_cid|guccounter|guce_.*|xtor|traffic_source|__twitter_impression)$/;
/** Host names of one site's other editions. */
const EDITION = /^(?:www\d?|m|mobile|amp|edition)\./;

/**
 * Returns the address an article is stored under. A canonical link is believed only within the page's own site, or
 * any page could pass itself off as another site's article and draw out which notes the reader has on it.
 */
export function toArticleUrl(pageUrl: string, canonical: string | null): string {
  const page = parseHttp(pageUrl, undefined);
  if (page === null) return pageUrl;
  const declared = canonical === null ? null : parseHttp(canonical, page.href);
  // A front page given as canonical of every article is a common mistake.
  const isBelieved =
    declared !== null && isSameSite(declared, page) && (declared.pathname !== '/' || page.pathname === '/');
  return withoutTracking(isBelieved ? declared : page);
}

function parseHttp(url: string, base: string | undefined): URL | null {
  if (!URL.canParse(url, base)) return null;
  const parsed = new URL(url, base);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}

function isSameSite(a: URL, b: URL): boolean {
  return toSite(a) === toSite(b);
}

function toSite({ host }: URL): string {
  return host.replace(EDITION, '');
}

function withoutTracking(url: URL): string {
  const clean = new URL(url.href);
  clean.hash = '';
  for (const name of [...clean.searchParams.keys()]) {
    if (TRACKING.test(name)) clean.searchParams.delete(name);
  }
  return clean.href;
}
