import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../lib/anchors/canonical-url';

describe('canonicalUrl', () => {
  it.each([
    ['https://news.example/world/a?utm_source=mail&UTM_Medium=x&fbclid=1#top', 'https://news.example/world/a'],
    ['https://news.example/world/a/', 'https://news.example/world/a'],
    ['https://news.example', 'https://news.example/'],
    ['HTTPS://News.Example:443/a', 'https://news.example/a'],
    ['https://reader:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example/story?page=2&id=77', 'https://news.example/story?id=77&page=2'],
    ['http://127.0.0.1:8080/sample.html?at_medium=custom', 'http://127.0.0.1:8080/sample.html'],
  ])('turns %s into %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

  it('keeps parameters that may choose the article', () => {
    expect(canonicalUrl('https://news.example/?p=981&lang=uk')).toBe('https://news.example/?lang=uk&p=981');
    expect(canonicalUrl('https://news.example/?attack=1')).toBe('https://news.example/?attack=1');
  });

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
