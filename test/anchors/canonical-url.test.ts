import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticleUrl } from '../../lib/anchors/article-url';
import { canonicalUrl, isSameSite } from '../../lib/anchors/canonical-url';

describe('canonicalUrl', () => {
  it.each([
    ['https://news.example/world/a?utm_source=mail&UTM_Medium=x&fbclid=1#top', 'https://news.example/world/a'],
    ['https://news.example/world/a/', 'https://news.example/world/a'],
    ['https://news.example', 'https://news.example/'],
    ['HTTPS://News.Example:443/a', 'https://news.example/a'],
    ['https://reader:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example/story?page=2&id=77', 'https://news.example/story?id=77&page=2'],
    ['http://127.0.0.1:8080/sample.html?at_medium=custom', 'http://127.0.0.1:8080/sample.html'],
    ['https://news.example/a?amp=1&id=4', 'https://news.example/a?id=4'],
    ['https://news.example/a?outputType=amp', 'https://news.example/a'],
    ['https://news-example.cdn.ampproject.org/c/s/news.example/world/a?amp=1', 'https://news.example/world/a'],
    ['https://news-example.cdn.ampproject.org/v/s/news.example/world/a', 'https://news.example/world/a'],
    ['https://www.google.com/amp/s/news.example/world/a', 'https://news.example/world/a'],
    ['https://www.google.co.uk/amp/news.example/a', 'http://news.example/a'],
  ])('turns %s into %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

  it('keeps parameters that may choose the article', () => {
    expect(canonicalUrl('https://news.example/?p=981&lang=uk')).toBe('https://news.example/?lang=uk&p=981');
    expect(canonicalUrl('https://news.example/?attack=1')).toBe('https://news.example/?attack=1');
    expect(canonicalUrl('https://news.example/?amp=40')).toBe('https://news.example/?amp=40');
  });

  it.each(['https://www.google.com/search?q=amp', 'https://news.example/c/s/other.example/a'])(
    'takes an address out of no other: %s',
    (url) => expect(canonicalUrl(url)).toBe(url),
  );

  it.each(['about:blank', 'file:///tmp/a.html', 'javascript:alert(1)', 'news.example/a', ''])(
    'has nothing for %s',
    (url) => expect(canonicalUrl(url)).toBeNull(),
  );

  it('changes nothing when applied to its own result', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = canonicalUrl(url);
        if (once !== null) expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });

  it('changes nothing when applied to its own result for a cached page', () => {
    const cache = fc.constantFrom(
      'https://x.cdn.ampproject.org/c/s/',
      'https://x.cdn.ampproject.org/v/',
      'https://www.google.com/amp/s/',
    );
    const inner = fc.oneof(
      fc.constantFrom(
        'news.example',
        'news.example/a/',
        'x.cdn.ampproject.org/c/s/news.example/a',
        '-',
        'news..example',
      ),
      fc.webUrl({ withQueryParameters: true }).map((url) => url.replace(/^https?:\/\//, '')),
    );
    fc.assert(
      fc.property(fc.array(cache, { minLength: 1, maxLength: 6 }), inner, (caches, address) => {
        const nested = caches.map((one, index) => (index === 0 ? one : one.replace('https://', ''))).join('') + address;
        const once = canonicalUrl(nested);
        if (once !== null) expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });

  it('does not depend on the order of parameters', () => {
    const parameters = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.string()), {
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(parameters, (pairs) => {
        const url = (order: readonly (readonly [string, string])[]) =>
          `https://news.example/a?${new URLSearchParams(order.map(([k, v]) => [k, v]))}`;
        expect(canonicalUrl(url(pairs))).toBe(canonicalUrl(url([...pairs].reverse())));
      }),
    );
  });
});

describe('isSameSite', () => {
  it.each([
    ['https://www.news.example/a', 'https://m.news.example/a'],
    ['https://news.example/a', 'https://amp.news.example/a'],
    ['https://news.example/a', 'http://mobile.news.example/b'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/b'],
  ])('takes %s and %s for one', (stated, page) => expect(isSameSite(stated, page)).toBe(true));

  it.each([
    ['https://other.example/a', 'https://news.example/a'],
    ['https://live.news.example/a', 'https://news.example/a'],
    ['https://petra.blogs.example/a', 'https://jo.blogs.example/a'],
    ['http://news.example/a', 'https://news.example/a'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:9090/a'],
  ])('keeps %s and %s apart', (stated, page) => expect(isSameSite(stated, page)).toBe(false));
});

describe('the address an article is filed under', () => {
  const PAGE = 'https://m.news.example/world/2031/losses';

  it.each([
    ['the desktop form of a page for phones', 'https://www.news.example/world/2031/losses'],
    ['another path on the site', '/world/losses-on-the-river'],
  ])('is the canonical one: %s', (_, declared) => {
    expect(toArticleUrl(PAGE, declared)).toBe(new URL(declared, PAGE).href);
  });

  it.each([
    ['https://news.example/world/losses/amp', 'https://news.example/world/losses'],
    ['https://news.example/world/losses/2', 'https://news.example/world/losses'],
    ['https://news.example/world/losses.amp.html', 'https://news.example/world/losses.html'],
    ['https://news.example/?p=4&replytocom=1', 'https://news.example/?p=4'],
  ])('is for %s the article itself, %s', (page, declared) => expect(toArticleUrl(page, declared)).toBe(declared));

  it.each([
    ['the front page', 'https://m.news.example/'],
    ['the front page in one language', 'https://www.news.example/en'],
    ['the front page by its file', '/index.html'],
    ['the section above', 'https://m.news.example/world'],
    ['the year above', 'https://m.news.example/world/2031'],
    ['another site', 'https://other.example/world/2031/losses'],
    ['another part of the site', 'https://live.news.example/world/2031/losses'],
    ['an unsafe form of itself', 'http://m.news.example.evil.example/'],
    ['nothing a browser can open', 'mailto:desk@news.example'],
  ])('is the page’s own where the canonical one is %s', (_, declared) => {
    expect(toArticleUrl(PAGE, declared)).toBe(PAGE);
  });

  it('stays when it is asked for again', () => {
    const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
    const path = fc.constantFrom(
      '/',
      '/en',
      '/world',
      '/world/a',
      '/world/a/amp',
      '?p=1',
      '//m.news.example/a',
      'https://',
    );
    fc.assert(
      fc.property(fc.oneof(url, fc.constant(PAGE)), fc.oneof(url, path), (page, declared) => {
        const once = toArticleUrl(page, declared);
        expect(toArticleUrl(once, declared)).toBe(once);
      }),
    );
  });
});
