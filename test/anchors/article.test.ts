import { describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/anchors/article';
import { readArticleText } from '../../lib/anchors/article-text';
import { toArticleUrl } from '../../lib/anchors/article-url';
import { countArticleWords } from '../../lib/anchors/count-article-words';
import { parsePage } from './parse-page';

const URL_OF_PAGE = 'https://ledger.example/world/river?utm_source=mail#top';
const PARAGRAPHS = [
  'The coastal army said on Tuesday that it had lost 14 tanks on the northern bank since the start of the month.',
  'The upland army, for its part, put its own losses at 36 men and said that the bridge near the mill still stood.',
  'Doctors in the town said that 12 civilians were being treated, three of them for burns, in the only open clinic.',
];
const BODY = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
const NAVIGATION =
  '<ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport today</a></li></ul>';

const textOf = (document: Document) => {
  const found = findArticle(document, URL_OF_PAGE);
  return found === null ? null : readArticleText(found.root).text;
};

describe('where the article is', () => {
  it.each([
    ['an article element', `<article>${BODY}</article>`],
    ['microdata', `<div itemprop="articleBody">${BODY}</div>`],
    ['RDFa', `<div property="articleBody">${BODY}</div>`],
    ['a main element', `<main>${BODY}</main>`],
    ['no markup at all', `<div><div>${BODY}</div></div>`],
    ['a form around the page', `<form><div>${BODY}</div></form>`],
  ])('is found by %s', (_, markup) => {
    expect(textOf(parsePage(`${NAVIGATION}${markup}${NAVIGATION}`))).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('takes in a headline beside the body', () => {
    const document = parsePage(
      `${NAVIGATION}<div><h1>Losses on the river</h1><div itemprop="articleBody">${BODY}</div></div>`,
    );
    expect(textOf(document)).toMatch(/^Losses on the river\n\n/);
  });

  it('passes over teasers marked up as articles', () => {
    const teasers = '<article><a href="/x">Talks to go on</a></article>'.repeat(8);
    expect(textOf(parsePage(`${teasers}<div class="story">${BODY}</div>`))).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each([
    ['a frame called after its adverts', `<div id="ad-portal"><h1>Toll rises</h1>${BODY}</div>`],
    ['a window over the page', `<div class="modal"><h1>Toll rises</h1>${BODY}</div>`],
  ])('is found inside %s', (_, markup) => {
    expect(textOf(parsePage(markup))).toBe(['Toll rises', ...PARAGRAPHS].join('\n\n'));
  });

  it('takes in the rest that is folded away under "read more"', () => {
    const [first = '', ...rest] = PARAGRAPHS;
    const folded = rest.map((paragraph) => `<p>${paragraph}</p>`).join('');
    expect(textOf(parsePage(`<article><p>${first}</p><div class="read-more">${folded}</div></article>`))).toBe(
      PARAGRAPHS.join('\n\n'),
    );
  });

  it.each([
    ['long comments', `<div id="comments">${BODY.replaceAll('<p>', '<p>I do not believe that ')}</div>`],
    ['a window with a headline and a line', '<div class="modal"><h1>Sign up</h1><p>News of the river.</p></div>'],
  ])('still leaves out %s', (_, markup) => {
    expect(textOf(parsePage(`<article>${BODY}${markup}</article>`))).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each([
    ['a list of links', NAVIGATION.repeat(20)],
    ['a log-in page', '<main><form><label>Name<input></label><button>Go</button></form></main>'],
    ['nothing', ''],
  ])('is nowhere on %s', (_, markup) => {
    expect(findArticle(parsePage(markup), URL_OF_PAGE)).toBeNull();
  });

  it('changes nothing', () => {
    const document = parsePage(`<article>${BODY}</article>`);
    const before = document.documentElement.outerHTML;
    textOf(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('which article it is', () => {
  const metadataOf = (head: string, body = `<article>${BODY}</article>`) =>
    findArticle(parsePage(body, head), URL_OF_PAGE)?.metadata;

  it('reads JSON-LD first', () => {
    const linked = {
      '@graph': [
        { '@type': 'Organization', name: 'Ledger' },
        {
          '@type': ['NewsArticle'],
          headline: 'Losses on the river',
          author: [{ name: 'Petra Lind' }, 'Jo Marsh'],
          publisher: { name: 'The Ledger' },
          datePublished: '2025-03-12T09:00:00Z',
          dateModified: '2025-03-12T11:30:00Z',
        },
      ],
    };
    const head = `<title>Other</title><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(metadataOf(head)).toEqual({
      url: URL_OF_PAGE,
      title: 'Losses on the river',
      outlet: 'The Ledger',
      byline: 'Petra Lind, Jo Marsh',
      publishedAt: '2025-03-12T09:00:00Z',
      modifiedAt: '2025-03-12T11:30:00Z',
      language: null,
    });
  });

  it('reads meta elements where there is no JSON-LD, or a broken one', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle",</script><meta property="og:title" content="Losses">' +
      '<meta property="og:site_name" content="The Ledger"><meta name="author" content="Petra Lind">' +
      '<meta property="article:published_time" content="2025-03-12"><meta property="article:modified_time" content="2025-03-13">';
    expect(metadataOf(head)).toMatchObject({
      title: 'Losses',
      outlet: 'The Ledger',
      byline: 'Petra Lind',
      publishedAt: '2025-03-12',
      modifiedAt: '2025-03-13',
    });
  });

  it('reads what stands on the page where the head says nothing', () => {
    const body = `<article><h1>Losses</h1><a rel="author">Petra Lind</a><time datetime="2025-03-12T08:00">today</time>${BODY}</article>`;
    expect(metadataOf('', body)).toMatchObject({
      title: 'Losses',
      byline: 'Petra Lind',
      publishedAt: '2025-03-12T08:00',
      outlet: null,
    });
  });

  it('drops a query too long for an address', () => {
    const url = `https://ledger.example/world/river?session=${'x'.repeat(5_000)}`;
    expect(findArticle(parsePage(`<article>${BODY}</article>`), url)?.metadata.url).toBe(
      'https://ledger.example/world/river',
    );
  });

  it('does not guess at dates of other forms', () => {
    expect(metadataOf('<meta name="date" content="03/04/2025">')?.publishedAt).toBeNull();
  });

  it.each([
    [
      'believes a canonical link of the same origin',
      '/world/river-losses',
      'https://ledger.example/world/river-losses',
    ],
    ['does not believe another site', 'https://other.example/world/river', 'https://ledger.example/world/river'],
    ['does not take the front page for the article', 'https://ledger.example/', 'https://ledger.example/world/river'],
    ['does not take what is no web address', 'javascript:alert(1)', 'https://ledger.example/world/river'],
  ])('%s', (_, canonical, url) => {
    const stated = metadataOf(`<link rel="canonical" href="${canonical}">`)?.url ?? null;
    expect(toArticleUrl(URL_OF_PAGE, stated)).toBe(url);
  });
});

describe('the cheap guess', () => {
  it('counts the words of running text', () => {
    expect(countArticleWords(parsePage(`<article>${BODY}</article>`))).toBe(PARAGRAPHS.join(' ').split(' ').length);
  });

  it('looks beyond paragraphs on old pages', () => {
    expect(countArticleWords(parsePage(`<div>${PARAGRAPHS.join('<br><br>')}</div>`))).toBeGreaterThan(40);
  });

  it.each([
    ['too little text', '<p>Officials said 12 were killed when the market was hit on Sunday.</p>'],
    [
      'nothing counted, claimed or quoted',
      `<p>${'The garden is quiet in winter and the paths are wet. '.repeat(8)}</p>`,
    ],
  ])('says no to %s', (_, markup) => {
    expect(countArticleWords(parsePage(markup))).toBe(0);
  });
});
