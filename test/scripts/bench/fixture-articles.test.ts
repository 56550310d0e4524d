import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/annotations/annotate';
import { scoreGoldArticle } from '../../../scripts/bench/gold-article';
import { SHIPPED_MODELS } from '../../support/shipped-models';

/** What the engine finds today, at least, and what it marks wrongly, at most. Tighten them when it finds more. */
const ARTICLES = [
  { name: 'naval-blockade', figures: 19, attributions: 32, falseFigures: [] },
  { name: 'air-campaign', figures: 18, attributions: 35, falseFigures: ['under 16'] },
  { name: 'land-war', figures: 16, attributions: 13, falseFigures: [] },
  { name: 'insurgency', figures: 15, attributions: 13, falseFigures: [] },
] as const;

describe('the articles of our own', () => {
  it.each(ARTICLES)('finds what it found before in $name', ({ name, figures, attributions, falseFigures }) => {
    const text = readFileSync(`test/fixtures/${name}.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`test/fixtures/${name}.gold.json`, 'utf8'));
    const score = scoreGoldArticle(text, gold, annotate(text, SHIPPED_MODELS));
    expect(score.figures.right, score.figures.wrong.join('\n')).toBeGreaterThanOrEqual(figures);
    expect(score.attributions.right, score.attributions.wrong.join('\n')).toBeGreaterThanOrEqual(attributions);
    expect(falseFigures).toEqual(expect.arrayContaining([...score.falseFigures]));
  });
});
