/**
 * `npm run bench:anchors -- [FOLDER] [--seed N] [--misses] [--json]`: whether saved quotes find their place again in
 * edited articles. FOLDER holds saved pages (a folder each, with `source.html`); without it the articles of this
 * project are edited, and it says so. Ends with 1 when a bound is missed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../lib/annotations/annotate';
import { loadModels } from './batch/load-models';
import { formatRows, verdictOf } from './bench/format-rows';
import { measureEdits } from './bench-anchors/measure-edits';
import { type BenchArticle, readBenchArticle } from './bench-anchors/read-bench-article';

const FIXTURES = 'test/fixtures';
const SAMPLE_PAGE = 'public/sample/article.html';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20220616' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
if (!Number.isInteger(seed) || seed === 0) throw new RangeError(`--seed ${values.seed}: a whole number but 0`);
const [folder = '../shared/pages'] = positionals;
const models = loadModels(warn);
const articles = readArticles();
warn(`${articles.length} articles, seed ${seed}`);
const rows = measureEdits(articles, {
  seed,
  annotate: (text) => annotate(text, models),
  onMiss: values.misses ? warn : () => undefined,
});
process.stdout.write(`${values.json ? JSON.stringify({ seed, rows }, null, 1) : formatRows(rows, null)}\n`);
process.exitCode = rows.some((row) => verdictOf(row) === 'short') ? 1 : 0;

function readArticles(): readonly BenchArticle[] {
  if (existsSync(folder)) {
    const pages = readdirSync(folder).map((name) => join(folder, name, 'source.html'));
    return pages.filter((page) => existsSync(page)).flatMap(readPage);
  }
  warn(`no saved pages in ${folder}: editing our own articles`);
  const texts = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'));
  const pages = texts.map((name) => toPage(readFileSync(join(FIXTURES, name), 'utf8')));
  return [...readPage(SAMPLE_PAGE), ...pages.flatMap((page) => readBenchArticle(page) ?? [])];
}

function readPage(path: string): readonly BenchArticle[] {
  const article = readBenchArticle(readFileSync(path, 'utf8'));
  if (article === null) warn(`no article in ${path}`);
  return article === null ? [] : [article];
}

function toPage(text: string): string {
  const paragraphs = text.split(/\n\n+/u).map((paragraph) => `<p>${paragraph.replaceAll('<', '&lt;')}</p>`);
  return `<html><body><article>${paragraphs.join('')}</article></body></html>`;
}

function warn(line: string): void {
  process.stderr.write(`bench:anchors: ${line}\n`);
}
