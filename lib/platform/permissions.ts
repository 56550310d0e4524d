/**
 * Which sites the reader allowed: match patterns of granted origins, requests for more, and the news of a change.
 * A request must run straight from a click; no awaiting before it, or the browser refuses.
 */

import { browser } from './browser';
import { NEWS_SITES } from './news-sites';

export type SiteChoice =
  | { readonly kind: 'news-sites' }
  | { readonly kind: 'all-sites' }
  | { readonly kind: 'site'; readonly site: string };

const ALL_SITES = '*://*/*';

/** Returns the match patterns of all origins the extension may read, test hosts included. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Tells whether a URL lies on an allowed site for good (`activeTab` does not count). */
export async function isSiteAllowed(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && browser.permissions.contains({ origins: [`${new URL(url).protocol}//${site}/*`] });
}

/** Asks the reader for sites; false when refused. Call it first thing in a click listener. */
export function requestSites(choice: SiteChoice): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(choice) });
}

/** Gives sites back; false when the browser keeps them (sites of the manifest). */
export function removeSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls `listener` after each grant or removal. Listens for as long as the context lives, so that it can wake a worker. */
export function onSitesChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** Returns the host that stands for a site in settings and lists; null unless http or https. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Returns the match patterns a choice asks for; a site stands for its subdomains too. */
export function patternsOf(choice: SiteChoice): string[] {
  switch (choice.kind) {
    case 'all-sites':
      return [ALL_SITES];
    case 'news-sites':
      return NEWS_SITES.map(patternOfSite);
    case 'site':
      return [patternOfSite(choice.site)];
  }
}

/** Match pattern of one site with its subdomains; IP addresses and single-label hosts stand for themselves. */
export function patternOfSite(site: string): string {
  const hasSubdomains = site.includes('.') && !/^[\d.]+$/.test(site) && !site.startsWith('[');
  return hasSubdomains ? `*://*.${site}/*` : `*://${site}/*`;
}
