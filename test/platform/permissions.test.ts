import { describe, expect, it } from 'vitest';
import { NEWS_SITES } from '../../lib/platform/news-sites';
import { patternOfSite, patternsOf, siteOf } from '../../lib/platform/permissions';

describe('sites', () => {
  it.each([
    ['https://www.news.example/world/a?x=1#top', 'www.news.example'],
    ['http://127.0.0.1:8080/sample.html', '127.0.0.1'],
  ])('take the host of %s', (url, site) => expect(siteOf(url)).toBe(site));

  it.each(['chrome://extensions', 'about:blank', 'file:///tmp/a.html', 'ftp://news.example/', 'no url', ''])(
    'do not exist for %s',
    (url) => expect(siteOf(url)).toBeNull(),
  );

  it.each([
    ['news.example', '*://*.news.example/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['localhost', '*://localhost/*'],
    ['[::1]', '*://[::1]/*'],
  ])('ask for %s as %s', (site, pattern) => expect(patternOfSite(site)).toBe(pattern));

  it('ask for a list, for everything, or for one', () => {
    expect(patternsOf({ kind: 'news-sites' })).toHaveLength(NEWS_SITES.length);
    expect(patternsOf({ kind: 'all-sites' })).toEqual(['*://*/*']);
    expect(patternsOf({ kind: 'site', site: 'news.example' })).toEqual(['*://*.news.example/*']);
  });

  it('are listed once each, in order, as bare domains', () => {
    expect([...NEWS_SITES]).toEqual([...new Set(NEWS_SITES)].sort());
    for (const site of NEWS_SITES) expect(site).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });
});
