import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../lib/anchors/article';
import { readArticleText } from '../lib/anchors/article-text';
import { annotate } from '../lib/annotations/annotate';
import { type GoldArticle, scoreGoldArticle } from '../scripts/bench/gold-article';
import { SHIPPED_MODELS } from './support/shipped-models';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const README = read('README.md');
const ARCHITECTURE = read('ARCHITECTURE.md');
const PROMISES = `${read('SECURITY.md')}\n${read('PRIVACY.md')}`;

/** Paths in backquotes that begin with a folder of the repository. */
function pathsIn(document: string): readonly string[] {
  const quoted = document.matchAll(/`((?:lib|components|entrypoints|scripts|test|public)\/[^`\s]*)`/gu);
  return [...quoted].map(([, path = '']) => path);
}

/** "12 of 19" from the README's line that begins with these words. */
function statedFor(words: string): string | undefined {
  return README.split('\n')
    .find((line) => line.startsWith(`- ${words}`))
    ?.match(/\d+ of \d+$/u)?.[0];
}

function npmScriptsIn(document: string): readonly string[] {
  return [...document.matchAll(/npm run (?:-s )?([a-z:]+)/gu)].map(([, name = '']) => name);
}

describe('the documents', () => {
  it('stay within their length', () => {
    expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
    expect(ARCHITECTURE.trimEnd().split('\n').length).toBeLessThanOrEqual(180);
  });

  it.each([...pathsIn(README), ...pathsIn(ARCHITECTURE), ...pathsIn(PROMISES)])(
    'name a path that exists: %s',
    (path) => {
      expect(existsSync(join(ROOT, path))).toBe(true);
    },
  );

  it('promise nothing without a test that shows it', () => {
    const rows = PROMISES.split('\n').filter((line) => /^\| [^|-]/u.test(line) && !line.includes('| shown by |'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toMatch(/`test\/[^`]+\.test\.tsx?`/u);
  });

  it.each(npmScriptsIn(README))('name a script that exists: %s', (name) => {
    expect(JSON.parse(read('package.json')).scripts).toHaveProperty(name);
  });

  it('list every run-time dependency with its reason', () => {
    const dependencies = Object.keys(JSON.parse(read('package.json')).dependencies);
    const listed = [...ARCHITECTURE.matchAll(/^\| ([a-z@/-]+) \| /gmu)].map(([, name]) => name);
    expect(listed).toEqual(expect.arrayContaining(dependencies));
  });

  it('show pictures that exist', () => {
    const pictures = [...README.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});

describe('the numbers of the README', () => {
  const { document } = parseHTML(read('public/sample/article.html'));
  const article = findArticle(document as unknown as Document, 'https://meridian-ledger.example/orla');
  const { text } = readArticleText(article?.root ?? document.body);
  const gold: GoldArticle = JSON.parse(read('test/fixtures/sample-article.gold.json'));
  const score = scoreGoldArticle(text, gold, annotate(text, SHIPPED_MODELS));

  it('are those of the sample article’s figures', () => {
    const { right, of, wrong } = score.figures;
    expect(statedFor('figures with every field right'), wrong.join('\n')).toBe(`${right} of ${of}`);
  });

  it('are those of the sample article’s attributions', () => {
    const { right, of, wrong } = score.attributions;
    expect(statedFor('attributions found with the right source'), wrong.join('\n')).toBe(`${right} of ${of}`);
  });

  it('hold because nothing else of the sample was taken for a figure', () => {
    expect(score.falseFigures).toEqual([]);
  });
});
