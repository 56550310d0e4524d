import { describe, expect, it } from 'vitest';
import type { AnnotatedText, Figure } from '../../../lib/annotations/annotation';
import type { Span } from '../../../lib/text/span';
import { type GoldArticle, scoreGoldArticle } from '../../../scripts/bench/gold-article';

const TEXT = 'Colonel Darrent said 12 soldiers were killed near Lenne, and 155mm shells were used.';

const GOLD: GoldArticle = {
  figures: [
    {
      quote: '12 soldiers',
      value: 12,
      modifier: 'exact',
      item: 'soldiers',
      category: 'person',
      outcome: 'killed',
      affected: null,
      scope: 'incident',
      source: 'Darrent',
      cue: 'said',
    },
  ],
  notFigures: ['155mm'],
  attributions: [{ source: 'Darrent', cue: 'said', content: '12 soldiers', sourceName: 'Ivo Darrent' }],
};

const spanOf = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const FIGURE: Figure = {
  ...spanOf('12 soldiers'),
  number: spanOf('12'),
  value: 12,
  low: 12,
  high: 12,
  modifier: 'exact',
  item: 'soldiers',
  category: 'person',
  outcome: 'killed',
  affected: null,
  victimClass: 'combatant',
  scope: 'incident',
  verification: null,
  attribution: 0,
  distance: 0,
  place: null,
  time: null,
  reasons: [],
};

const ANNOTATED: AnnotatedText = {
  sources: [{ id: 0, name: 'Ivo Darrent', role: 'Colonel', kind: 'person', party: null }],
  attributions: [
    {
      source: [spanOf('Colonel Darrent')],
      sourceId: 0,
      cue: [spanOf('said')],
      content: [spanOf('12 soldiers were killed near Lenne')],
      form: 'indirect',
      cueClass: 'neutral',
      parent: null,
    },
  ],
  figures: [FIGURE],
  quantities: [],
  claims: [],
  partial: false,
};

describe('scoreGoldArticle', () => {
  it('counts a figure and an attribution as right when every field agrees', () => {
    const score = scoreGoldArticle(TEXT, GOLD, ANNOTATED);
    expect(score.figures).toEqual({ right: 1, of: 1, wrong: [] });
    expect(score.attributions).toEqual({ right: 1, of: 1, wrong: [] });
    expect(score.falseFigures).toEqual([]);
  });

  it.each([
    ['value', { value: 13 }, 'value 12 read as 13'],
    ['outcome', { outcome: 'injured' as const }, 'outcome killed read as injured'],
    ['item', { item: 'people' }, 'item soldiers read as people'],
    ['source', { attribution: null }, 'source Darrent read as null'],
  ])('names the wrong field: %s', (_field, change, expected) => {
    const score = scoreGoldArticle(TEXT, GOLD, { ...ANNOTATED, figures: [{ ...FIGURE, ...change }] });
    expect(score.figures.right).toBe(0);
    expect(score.figures.wrong[0]).toContain(expected);
  });

  it('does not take a wider or narrower span for the figure', () => {
    const score = scoreGoldArticle(TEXT, GOLD, { ...ANNOTATED, figures: [{ ...FIGURE, ...spanOf('12') }] });
    expect(score.figures.wrong).toEqual(['«12 soldiers»: no figure with these words']);
  });

  it('does not take another speaker for the source', () => {
    const sources = [{ id: 0, name: 'Maren Holt', role: null, kind: null, party: null }];
    const score = scoreGoldArticle(TEXT, GOLD, { ...ANNOTATED, sources });
    expect(score.attributions.wrong).toEqual(['«Darrent … said»: Ivo Darrent read as Maren Holt']);
  });

  it('reports a figure made of a phrase that is none', () => {
    const calibre = { ...FIGURE, ...spanOf('155mm shells'), number: spanOf('155') };
    expect(scoreGoldArticle(TEXT, GOLD, { ...ANNOTATED, figures: [calibre] }).falseFigures).toEqual(['155mm']);
  });
});
