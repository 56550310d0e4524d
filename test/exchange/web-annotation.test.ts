import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCollection, checkWebAnnotation } from '../../lib/exchange/check-web-annotation';
import { readAnnotations } from '../../lib/exchange/from-web-annotation';
import { toAnnotationCollection, toAnnotationDocument } from '../../lib/exchange/to-web-annotation';
import type { Note } from '../../lib/notes/note';
import { anyCopy, KEPT_ARTICLE, keptNote } from '../support/kept-copy';

const NOW = 1_750_000_000_000;
const ARTICLES = new Map([[KEPT_ARTICLE.url, KEPT_ARTICLE]]);
const WHOLE: Note = keptNote({
  id: 'note-3',
  target: { kind: 'article', quote: KEPT_ARTICLE.title, selectors: null, figure: null, claim: null, attribution: null },
  markdown: '',
  tags: [],
  rating: 'none',
  evidence: [],
});

function read(file: unknown) {
  const found = readAnnotations(file, NOW);
  if (found === null) throw new Error('not annotations');
  return found;
}

describe('a note as a web annotation', () => {
  const annotation = toAnnotationDocument(keptNote(), KEPT_ARTICLE);

  it('keeps the rules of the model', () => {
    expect(checkWebAnnotation(annotation, true)).toEqual([]);
    expect(checkWebAnnotation(toAnnotationDocument(WHOLE, null), true)).toEqual([]);
    expect(checkCollection(toAnnotationCollection([keptNote(), WHOLE], ARTICLES))).toEqual([]);
  });

  it('has a body for each thing the reader wrote, with its purpose', () => {
    expect(annotation['body']).toMatchObject([
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown' },
      { purpose: 'tagging', value: 'ferry port' },
      { purpose: 'tagging', value: 'losses' },
      { purpose: 'assessing', value: 'needs-check' },
      { purpose: 'identifying', value: 'Colonel Aro' },
      { purpose: 'linking', source: 'https://archive.example/bulletin' },
    ]);
    expect(annotation['motivation']).toEqual(['commenting', 'tagging', 'assessing']);
  });

  it('points with quote and position', () => {
    expect(annotation['target']).toMatchObject({
      type: 'SpecificResource',
      source: { id: KEPT_ARTICLE.url },
      selector: [
        { type: 'TextQuoteSelector', exact: 'about 140 soldiers' },
        { type: 'TextPositionSelector', start: 51, end: 69 },
      ],
    });
  });

  it('without a word is a highlight, and points at the article where it has no place', () => {
    expect(toAnnotationDocument(WHOLE, null)).toMatchObject({
      motivation: ['highlighting'],
      body: [],
      target: KEPT_ARTICLE.url,
    });
  });

  it('comes back as it was, whatever it says', () => {
    fc.assert(
      fc.property(anyCopy, ({ notes }) => {
        const file = JSON.parse(JSON.stringify(toAnnotationCollection(notes, ARTICLES)));
        expect(checkCollection(file)).toEqual([]);
        const live = notes.filter(({ deletedAt }) => deletedAt === null);
        const { copy, issues } = read(file);
        expect(issues).toEqual([]);
        expect(copy.notes).toEqual(live);
        expect(copy.articles).toEqual(live.length === 0 ? [] : [KEPT_ARTICLE]);
      }),
      { numRuns: 50 },
    );
  });

  it('that another program changed is read by what it says now', () => {
    const changed = JSON.parse(JSON.stringify({ ...annotation, modified: '2026-01-02T00:00:00Z' }));
    changed.body[0].value = 'Changed elsewhere.';
    expect(read(changed).copy.notes).toMatchObject([{ markdown: 'Changed elsewhere.', rating: 'needs-check' }]);
  });
});

describe('the rules of the model', () => {
  const good = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:a:1',
    type: 'Annotation',
    target: 'https://news.example/a',
  };
  it.each([
    ['@context', { ...good, '@context': 'https://schema.org' }],
    ['id', { ...good, id: undefined }],
    ['id', { ...good, id: ['urn:a:1', 'urn:a:2'] }],
    ['type', { ...good, type: 'Note' }],
    ['target', { ...good, target: [] }],
    ['created', { ...good, created: '4 March 2025' }],
    ['modified', { ...good, modified: ['2025-03-04T08:00:00Z', '2025-03-05T08:00:00Z'] }],
    ['body[0].value', { ...good, body: { type: 'TextualBody' } }],
    ['target[0]', { ...good, target: { type: 'SpecificResource', source: ['a', 'b'] } }],
    ['target[0].selector[0].exact', { ...good, target: { source: 'urn:b', selector: { type: 'TextQuoteSelector' } } }],
    [
      'target[0].selector[0]',
      { ...good, target: { source: 'urn:b', selector: { type: 'TextPositionSelector', start: -1, end: 2 } } },
    ],
    ['', 'a string'],
  ])('name %s when it breaks them', (field, annotation) => {
    expect(checkWebAnnotation(annotation, true).map((issue) => issue.field)).toContain(field);
  });

  it('are kept by the smallest annotation there can be', () => expect(checkWebAnnotation(good, true)).toEqual([]));
});

describe('a Hypothesis export', () => {
  const row = {
    id: 'Qx7dEoYvEe2abcdefghijk',
    created: '2025-03-04T08:15:30.123456+00:00',
    updated: '2025-03-05T09:00:00.000000+00:00',
    user: 'acct:reader@hypothes.is',
    uri: 'https://news.example/world/ferry-port#section',
    text: 'Only the northern army says so.',
    tags: ['losses', ' ferry port ', 'losses', ''],
    group: '__world__',
    document: { title: ['Both armies report losses at the ferry port'] },
    target: [
      {
        source: 'https://news.example/world/ferry-port',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/div[1]/p[2]',
            startOffset: 3,
            endContainer: '/div[1]/p[2]',
            endOffset: 21,
          },
          { type: 'TextPositionSelector', start: 1051, end: 1069 },
          { type: 'TextQuoteSelector', exact: 'about 140 soldiers', prefix: 'Aro, said ', suffix: ' of the' },
        ],
      },
    ],
    links: {},
    permissions: {},
  };

  it('becomes notes on selected words', () => {
    const { copy, issues } = read({ total: 1, rows: [row] });
    expect(issues).toEqual([]);
    expect(copy.notes).toMatchObject([
      {
        articleUrl: 'https://news.example/world/ferry-port',
        markdown: 'Only the northern army says so.',
        tags: ['losses', 'ferry port'],
        rating: 'none',
        reliability: 'F',
        createdAt: Date.UTC(2025, 2, 4, 8, 15, 30, 123),
        updatedAt: Date.UTC(2025, 2, 5, 9),
        target: {
          kind: 'selection',
          quote: 'about 140 soldiers',
          selectors: { position: { start: 1051 }, quote: { prefix: 'Aro, said ' } },
          figure: null,
        },
      },
    ]);
    expect(copy.articles).toMatchObject([{ title: 'Both armies report losses at the ferry port' }]);
  });

  it('has the same ids at every import, and others for other rows', () => {
    const ids = (file: unknown) => read(file).copy.notes.map(({ id }) => id);
    const both = [row, { ...row, id: 'Another1' }];
    expect(ids({ rows: both })).toEqual(ids({ rows: both }));
    expect(new Set(ids({ rows: both })).size).toBe(2);
    expect(ids({ rows: [row] })[0]).toMatch(/^0195[0-9a-f]{4}-[0-9a-f]{4}-7/);
  });

  it('takes a page note as one on the article, and says which row cannot be taken', () => {
    const page = { ...row, id: 'p', target: [{ source: row.uri }] };
    const local = { ...row, id: 'l', uri: 'urn:x-pdf:1234' };
    const { copy, issues } = read({ rows: [page, local, 7, row, row] });
    expect(copy.notes.map(({ target }) => target.kind)).toEqual(['article', 'selection']);
    expect(issues.map(({ kind, place }) => [kind, place])).toEqual([
      ['invalid', 'rows[1]'],
      ['invalid', 'rows[2]'],
      ['duplicate', 'rows[4]'],
    ]);
  });
});

describe('a W3C collection of another program', () => {
  const item = {
    id: 'https://anno.example/1',
    type: 'Annotation',
    motivation: 'commenting',
    created: '2025-03-04T08:00:00Z',
    body: [
      { type: 'TextualBody', value: 'Compare.' },
      { type: 'TextualBody', purpose: 'tagging', value: 'losses' },
    ],
    target: {
      source: 'https://news.example/a',
      selector: { type: 'FragmentSelector', value: 'p2', refinedBy: { type: 'TextQuoteSelector', exact: '12 boats' } },
    },
  };
  it.each([
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [item] } }],
    ['a page', { type: 'AnnotationPage', items: [item] }],
    ['a list', [item]],
    ['one annotation', item],
  ])('is read from %s', (_, file) => {
    expect(read(file).copy.notes).toMatchObject([
      { markdown: 'Compare.', tags: ['losses'], target: { kind: 'selection', quote: '12 boats' } },
    ]);
  });

  it.each([
    ['a bodyValue', { bodyValue: 'Compare.', body: undefined }, 'Compare.'],
    ['a body that is a text', { body: 'Compare.' }, 'Compare.'],
    ['no body', { body: undefined }, ''],
  ])('with %s is read too', (_, change, markdown) => {
    expect(read([{ ...item, ...change }]).copy.notes).toMatchObject([{ markdown }]);
  });

  it('never throws, whatever is in it', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (rows) => read({ rows }).copy.notes.length === 0));
    expect(readAnnotations({ some: 'json' }, NOW)).toBeNull();
    expect(readAnnotations(7, NOW)).toBeNull();
  });
});
