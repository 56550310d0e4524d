import { describe, expect, test } from 'vitest';
import { toKeptFigures } from '../../entrypoints/library/kept-figures';
import type { Article, Note } from '../../lib/notes/note';
import { sampleNote } from '../support/surface-samples';

const ARTICLE: Article = {
  url: 'https://news.example/orla',
  title: 'Claims over losses',
  outlet: 'The River Post',
  byline: null,
  publishedAt: '2025-03-10T07:30:00Z',
  modifiedAt: null,
  language: 'en',
  rev: 1,
  updatedAt: 0,
  deletedAt: null,
  firstSeenAt: 0,
  lastSeenAt: 0,
};
const ARTICLES = new Map([[ARTICLE.url, ARTICLE]]);
const kept = (change: Partial<Note>, articles: ReadonlyMap<string, Article> = ARTICLES) =>
  toKeptFigures([sampleNote('n1', change)], articles);

describe('a note on a figure', () => {
  test('is a point on the day of its article, by its source', () => {
    expect(kept({}).points).toEqual([
      {
        id: 'n1',
        date: '2025-03-10',
        magnitude: { value: 240, low: 240, high: 240, modifier: 'exact' },
        outcome: 'killed',
        source: 'Ivo Darrent',
        itemClass: 'combatants',
        affected: 'Tesmark',
        scope: 'incident',
      },
    ]);
  });

  test('has the day of the note when the article has none', () => {
    expect(kept({}, new Map()).points[0]?.date).toBe('2025-03-12');
  });

  test('counts as the reader corrected it', () => {
    const { points, fates } = kept({ corrections: { value: 204, low: 204, high: 204, source: 'A river patrol' } });
    expect(points[0]).toMatchObject({ source: 'A river patrol', magnitude: { value: 204 } });
    expect(fates[0]).toEqual({ source: 'A river patrol', topic: 'combatants · Tesmark', fate: 'revised' });
  });

  test.each([
    ['supported', 'confirmed'],
    ['contradicted', 'contradicted'],
    ['disputed', 'open'],
    ['none', 'open'],
  ] as const)('that is rated %s is %s', (rating, fate) => {
    expect(kept({ rating }).fates[0]?.fate).toBe(fate);
  });

  test('is a telling of its outlet, through its source', () => {
    expect(kept({}).tellings[0]).toMatchObject({ outlet: 'The River Post', chain: ['Ivo Darrent'], wire: null });
    expect(kept({}, new Map()).tellings[0]?.outlet).toBe('news.example');
  });

  test('of the outlet’s own has nobody behind it', () => {
    const target = { ...sampleNote('n1').target, attribution: null };
    const { points, tellings } = kept({ target });
    expect(points[0]?.source).toBe('No source named');
    expect(tellings[0]).toMatchObject({ chain: [], figure: { source: null } });
  });

  test('stands under every tag it has, and under everything', () => {
    const { topics, tellings } = kept({ tags: ['bridge', 'river'] });
    expect(topics).toEqual([
      { tag: null, tellings },
      { tag: 'bridge', tellings },
      { tag: 'river', tellings },
    ]);
  });

  test('is told among the newest 2,000, and counted beyond them', () => {
    const many = Array.from({ length: 2_100 }, (_, i) => sampleNote(`n${i}`, {}));
    const { points, tellings, fates, topics } = toKeptFigures(many, ARTICLES);
    expect([points, fates, tellings, topics[0]?.tellings].map((list) => list?.length)).toEqual([
      2_100, 2_100, 2_000, 2_000,
    ]);
    expect(tellings.at(-1)?.id).toBe('n1999');
  });

  test('of a thing of no class has no series, but is told and rated', () => {
    const { points, tellings, fates } = kept({ corrections: { item: 'zithers', category: 'equipment' } });
    expect([points, tellings, fates].map(({ length }) => length)).toEqual([0, 1, 1]);
  });
});

test.each([
  ['in the trash', { deletedAt: 5 }],
  ['on no figure', { target: { ...sampleNote('n1').target, figure: null } }],
])('a note %s is left out', (_, change) => {
  expect(kept(change)).toEqual({ points: [], tellings: [], fates: [], topics: [{ tag: null, tellings: [] }] });
});

describe('a figure of an article that was read', () => {
  const { figure, attribution } = sampleNote('n1').target;
  if (figure === null) throw new Error('no figure');
  const point = {
    id: 'p1',
    articleUrl: 'https://paper.example/b',
    day: '2025-03-11',
    quote: '240 soldiers',
    figure,
    attribution,
    rev: 1,
    updatedAt: Date.UTC(2025, 2, 14),
    deletedAt: null,
  };

  test('stands beside those with notes, over time and among tellings, but is no record of a source', () => {
    const { points, tellings, fates } = toKeptFigures([sampleNote('n1')], ARTICLES, [point]);
    expect(points.map(({ id, date }) => [id, date])).toEqual([
      ['n1', '2025-03-10'],
      ['p1', '2025-03-11'],
    ]);
    expect(tellings[1]).toMatchObject({ outlet: 'paper.example', chain: ['Ivo Darrent'], wording: '240 soldiers' });
    expect(fates).toHaveLength(1);
  });

  test('is left to its note when it has one', () => {
    const note = sampleNote('n1');
    const same = { ...point, articleUrl: note.articleUrl, quote: note.target.quote };
    expect(toKeptFigures([note], ARTICLES, [same]).points.map(({ id }) => id)).toEqual(['n1']);
  });

  test('has the day it was read on when its article has none, and its outlet’s name when it is known', () => {
    const read = { ...point, day: null, outlet: 'The Example Courier', wire: 'Northern Wire' };
    const { tellings } = toKeptFigures([], ARTICLES, [read]);
    expect(tellings).toMatchObject([{ date: '2025-03-14', outlet: 'The Example Courier', wire: 'Northern Wire' }]);
  });
});
