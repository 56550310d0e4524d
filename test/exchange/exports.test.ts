import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleMarkdown, markdownFiles } from '../../lib/exchange/article-markdown';
import { bibtex, cslJson } from '../../lib/exchange/citation';
import { claimReview } from '../../lib/exchange/claim-review';
import { figuresCsv } from '../../lib/exchange/figures-csv';
import { figuresSheet } from '../../lib/exchange/figures-sheet';
import { quoteLink, quoteText } from '../../lib/exchange/quote-link';
import type { Article } from '../../lib/notes/note';
import { anyCopy, anyText, KEPT_ARTICLE, keptNote } from '../support/kept-copy';
import { SAMPLE_TARGET } from '../support/sample-note';

const ARTICLES = new Map([[KEPT_ARTICLE.url, KEPT_ARTICLE]]);
const titled = (title: string): Article => ({ ...KEPT_ARTICLE, title });
const quoted = (exact: string, prefix = '', suffix = '') => ({
  ...SAMPLE_TARGET,
  quote: exact,
  selectors: { ...SAMPLE_TARGET.selectors, quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix } },
});

/** A reader of RFC 4180, written for these tests: quoted cells, doubled quotes, CRLF between records. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (cell.lastIndex = 1; cell.lastIndex < text.length; ) {
    const [, inQuotes, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error('not RFC 4180');
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table of figures', () => {
  const [head = [], row = []] = parseCsv(figuresCsv([keptNote()], ARTICLES));
  const field = (name: string) => row[head.indexOf(name)];

  it.each([
    ['event_date', '2025-03-04'],
    ['location', 'the port'],
    ['best', '140'],
    ['low', '135'],
    ['high', '150'],
    ['outcome', 'killed'],
    ['source', 'Colonel Aro'],
    ['source_party', 'Northern Union'],
    ['corrected_fields', 'high; party'],
    ['source_reliability', 'C'],
    ['information_credibility', '3'],
    ['tags', 'ferry port; losses'],
    ['url', KEPT_ARTICLE.url],
    ['evidence_urls', 'https://web.archive.example/2025/bulletin'],
  ])('has %s as the reader has it: %s', (name, value) => expect(field(name)).toBe(value));

  it('leaves out notes on other things, and the trash', () => {
    const claim = keptNote({ target: { ...SAMPLE_TARGET, figure: null } });
    expect(parseCsv(figuresCsv([claim, keptNote({ deletedAt: 5 })], ARTICLES))).toHaveLength(1);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r=1'])('runs nothing: %j', (text) => {
    const cells = parseCsv(figuresCsv([keptNote({ markdown: text })], ARTICLES))[1] ?? [];
    expect(cells).toContain(`'${text}`);
  });

  it('can be read again, whatever the notes say', () => {
    fc.assert(
      fc.property(anyCopy, ({ notes }) => {
        const rows = parseCsv(figuresCsv(notes, ARTICLES));
        expect(rows.length - 1).toBe(notes.filter(({ deletedAt }) => deletedAt === null).length);
        for (const cells of rows) expect(cells).toHaveLength(head.length);
        for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^\s*[=+@]/);
      }),
    );
  });
});

describe('the Markdown of an article', () => {
  const text = articleMarkdown(KEPT_ARTICLE, [keptNote()]);

  it('begins with front matter, and says each note with its source', () => {
    expect(text).toMatch(/^---\ntitle: "Both armies report losses at the ferry port"\nurl: "/);
    expect(text).toContain('tags: ["ferry-port", "losses"]');
    expect(text).toContain('> about 140 soldiers');
    expect(text).toContain('- Source: Colonel Aro');
    expect(text).toContain('- Figure: 135–150 soldiers, killed');
    expect(text).toContain('- Grade: C3');
    expect(text).toContain('The other side gives **no figure** for this.');
  });

  it('lets no word of the page become markup', () => {
    const hostile = keptNote({ target: quoted('![x](https://t.example/p.png) <img> [[a]] #tag') });
    const quote = articleMarkdown(titled('# [[x]] <b>'), [hostile]);
    expect(quote).toContain('> \\!\\[x\\](https://t.example/p.png) \\<img\\> \\[\\[a\\]\\] \\#tag');
    expect(quote).toContain('# \\# \\[\\[x\\]\\] \\<b\\>');
  });

  it.each([
    ['Who: “said” what? 3/4 <b>|*', '2025-03-04 Who “said” what 3 4 b.md'],
    ['CON', '2025-03-04 Article CON.md'],
    ['... ', '2025-03-04 Article.md'],
    ['a\u202e\u0000b#^[[c]]', '2025-03-04 a b c.md'],
    ['损失', '2025-03-04 损失.md'],
  ])('for %j is called %s', (title, name) => {
    expect(markdownFiles([titled(title)], [])[0]?.name).toBe(name);
  });

  it('has a name every file system takes, and no other file of the same', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (titles) => {
        const names = markdownFiles([...titles, ...titles].map(titled), []).map(({ name }) => name);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*#^[\]]{1,130}\.md$/u);
      }),
    );
  });

  it('leaves out notes of other articles and of the trash', () => {
    const [file] = markdownFiles(
      [KEPT_ARTICLE],
      [keptNote({ deletedAt: 5 }), keptNote({ articleUrl: 'https://o.example/' })],
    );
    expect(file?.text).not.toContain('> about 140 soldiers');
  });
});

describe('the sheet of figures', () => {
  it('shows each figure with its source, and marks what the reader corrected', () => {
    const { document } = parseHTML(figuresSheet(KEPT_ARTICLE, [keptNote()]));
    const cells = [...document.querySelectorAll('td')].map(({ textContent }) => textContent);
    expect(cells.slice(0, 5)).toEqual(['about 140 soldiers', '135–150*', 'killed', 'southern army', 'Colonel Aro*']);
    expect(document.querySelector('h1')?.textContent).toBe(KEPT_ARTICLE.title);
  });

  it('says when there is none', () => expect(figuresSheet(KEPT_ARTICLE, [])).toContain('No figure of this article'));

  it('holds no element that a page or a note put there', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, markdown) => {
        const html = figuresSheet(titled(`${title}<script>x</script>`), [
          keptNote({ markdown: `${markdown}<img src=x>` }),
        ]);
        const { document } = parseHTML(html);
        expect(document.querySelectorAll('script, img, iframe, a')).toHaveLength(0);
      }),
    );
  });
});

describe('a claim review', () => {
  const reviewer = { name: 'Harbour Desk', url: 'https://desk.example/review/1' };
  it('says who claimed what, where, and how the reader rates it', () => {
    expect(claimReview(keptNote({ rating: 'contradicted' }), KEPT_ARTICLE, reviewer)).toMatchObject({
      ok: true,
      review: {
        '@type': 'ClaimReview',
        claimReviewed: 'about 140 soldiers',
        author: { name: 'Harbour Desk' },
        itemReviewed: { author: { '@type': 'Person', name: 'Colonel Aro' }, appearance: { url: KEPT_ARTICLE.url } },
        reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Contradicted' },
      },
    });
  });

  it('puts no number on what cannot be resolved', () => {
    const { review } = claimReview(keptNote({ rating: 'unresolvable' }), null, reviewer) as {
      review: Record<string, unknown>;
    };
    expect(review['reviewRating']).toEqual({ '@type': 'Rating', alternateName: 'Cannot be resolved' });
  });

  it.each([
    ['without a rating', keptNote({ rating: 'none' }), reviewer],
    ['still to be checked', keptNote({ rating: 'needs-check' }), reviewer],
    ['by nobody', keptNote({ rating: 'disputed' }), { ...reviewer, name: ' ' }],
    ['published nowhere', keptNote({ rating: 'disputed' }), { ...reviewer, url: 'javascript:1' }],
  ])('%s is refused', (_, note, by) => expect(claimReview(note, KEPT_ARTICLE, by)).toMatchObject({ ok: false }));
});

describe('a citation', () => {
  it('as BibTeX escapes what TeX would read', () => {
    const entry = bibtex({
      ...titled('Losses & gains: 50% of {all} #1_a \\ ~ ^'),
      url: 'https://n.example/a_b?c=1&d=%20',
    });
    expect(entry).toContain(
      'title = {{Losses \\& gains: 50\\% of \\{all\\} \\#1\\_a \\textbackslash{} \\textasciitilde{} \\textasciicircum{}}}',
    );
    expect(entry).toContain('url = {https://n.example/a\\_b?c=1\\&d=\\%20}');
    expect(entry).toMatch(/^@article\{theexamplecourier-2025-losses,\n/);
    expect(entry).toContain('  month = {3},\n  day = {4},');
  });

  it('as BibTeX has balanced braces, whatever the title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const bare = bibtex(titled(title)).replace(/\\[\\{}]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
    );
  });

  it('as CSL-JSON has its dates in parts and the author whole', () => {
    expect(cslJson(KEPT_ARTICLE)).toEqual({
      id: KEPT_ARTICLE.url,
      type: 'article-newspaper',
      title: KEPT_ARTICLE.title,
      URL: KEPT_ARTICLE.url,
      'container-title': 'The Example Courier',
      author: [{ literal: 'A. Writer' }],
      issued: { 'date-parts': [[2025, 3, 4]] },
      accessed: { 'date-parts': [[2025, 3, 5]] },
      language: 'en',
    });
  });

  it('leaves out what the article does not state', () => {
    const bare = { ...KEPT_ARTICLE, outlet: null, byline: null, publishedAt: null, language: null };
    expect(Object.keys(cslJson(bare))).toEqual(['id', 'type', 'title', 'URL', 'accessed']);
    expect(bibtex(bare)).not.toMatch(/journal|author|year = /);
  });
});

describe('a link to a quotation', () => {
  const URL_A = 'https://news.example/a';
  it.each([
    ['12 boats', '', '', '#:~:text=12%20boats'],
    ['12 boats', 'the navy lost ', ' at sea', '#:~:text=the%20navy%20lost-,12%20boats,-at%20sea'],
    ['a-b, c & d', '', '', '#:~:text=a%2Db%2C%20c%20%26%20d'],
    ['(12)', '', '', '#:~:text=%2812%29'],
    ['12 boats', 'one block\nnext one ', '', '#:~:text=next%20one-,12%20boats'],
    ['one two\nthree four', '', '', '#:~:text=one%20two,three%20four'],
    ['损失 140', '', '', '#:~:text=%E6%8D%9F%E5%A4%B1%20140'],
    [' ', '', '', ''],
  ])('%j names it by %s|%s', (exact, prefix, suffix, fragment) => {
    expect(quoteLink(URL_A, quoted(exact, prefix, suffix))).toBe(URL_A + fragment);
  });

  it('names a long one by both its ends', () => {
    const long = Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ');
    expect(quoteLink(URL_A, quoted(long))).toBe(
      `${URL_A}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word84%20word85%20word86%20word87%20word88%20word89`,
    );
  });

  it('keeps a fragment of the address, and leads to the page where there is no place', () => {
    expect(quoteLink(`${URL_A}#top`, quoted('12'))).toBe(`${URL_A}#top:~:text=12`);
    expect(quoteLink(URL_A, { selectors: null })).toBe(URL_A);
  });

  it('is an address with one directive, whatever the words', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (exact, prefix, suffix) => {
        const link = quoteLink(URL_A, quoted(exact, prefix, suffix));
        expect(URL.canParse(link)).toBe(true);
        expect(link.slice(URL_A.length)).toMatch(/^(?:#:~:text=[^\s&()]*)?$/);
      }),
    );
  });

  it('stands in a quotation with who said it', () => {
    expect(quoteText(SAMPLE_TARGET, KEPT_ARTICLE)).toMatch(
      /^> about 140 soldiers\n>\n> — spokesman Colonel Aro, in \[Both armies report losses at the ferry port\]\(<https:.*:~:text=.*>\), The Example Courier, 2025-03-04$/,
    );
    expect(quoteText({ ...SAMPLE_TARGET, attribution: null }, KEPT_ARTICLE)).toContain('— no source given, in');
  });
});
