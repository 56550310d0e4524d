import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { type ArticleOverview, toOverview } from '../../lib/ledger/article-overview';
import { inventedPack } from './invented-pack';

const TEXT =
  'Valdoria loses 62 soldiers in one night\n' +
  'Tesmark’s General Staff claimed that Valdoria had lost 13,920 troops and 606 tanks since the invasion began.\n' +
  'Valdoria’s army said on Monday that 40 tanks had been destroyed since the invasion began.\n' +
  'Valdoria’s army said 62 of its soldiers were killed near Vell. The figure could not be independently verified.';

const overviewOf = (text: string, packs = [inventedPack()]): ArticleOverview =>
  toOverview(text, annotate(text), { packs, articleDate: '2026-02-18' });

describe('the overview of an article', () => {
  const overview = overviewOf(TEXT);

  it('sets both sides next to each other', () => {
    expect(overview.table.sides).toEqual(['Tesmark', 'Valdoria']);
    const tanks = overview.table.rows.find(
      ({ itemClass, affected }) => itemClass === 'tanks' && affected === 'Valdoria',
    );
    expect(tanks?.cells.first.map(({ quote }) => quote)).toEqual(['606 tanks']);
  });

  it('leads from words to marks', () => {
    const places = overview.cues.flatMap(({ classes }) => classes.flatMap(({ markIds }) => markIds));
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatch(/^[fcq]\d+$/);
  });

  it('counts cues per side, the most frequent first', () => {
    for (const { classes, total } of overview.cues) {
      const counts = classes.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    }
  });

  it('quotes verification wording with its figures', () => {
    expect(overview.verification).toHaveLength(1);
    expect(overview.verification[0]?.quote).toContain('verified');
  });

  it('looks totals up in the packs it is given, and in no others', () => {
    expect(overview.packs).toMatchObject([{ packId: 'tesmark-staff', matches: [{ result: { state: 'day' } }] }]);
    expect(overviewOf(TEXT, []).packs).toEqual([]);
  });

  it('can be sent as a message', () => {
    expect(JSON.parse(JSON.stringify(overview))).toEqual(overview);
  });

  it('is empty for a text without figures or sources', () => {
    expect(overviewOf('It rained in Vell.\nNothing else happened.')).toEqual({
      table: { sides: [null, null], rows: [] },
      switches: [],
      cues: [],
      verification: [],
      packs: [],
    });
  });

  it('keeps a long list of losses within what a message may hold', () => {
    const annotated = annotate('The ministry said 12 tanks were destroyed.');
    const figures = Array.from({ length: 400 }, (_, i) =>
      annotated.figures.map((figure) => ({ ...figure, item: `mill-${i}` })),
    ).flat();
    const { table } = toOverview('', { ...annotated, figures }, { packs: [], articleDate: null });
    expect(table.rows).toHaveLength(200);
  });
});
