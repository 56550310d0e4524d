/**
 * `npm run bench -- [FOLDER] [--scorer FILE] [--rules] [--json] [--compare FILE]`: how well and how fast the engine works, in one
 * table. A shell: FOLDER holds labelled corpora and their scorer is a program of its own; without them the articles of
 * this project are all there is to measure on, and it says so. With --rules the engine runs without its models.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../lib/annotations/annotate';
import { NO_MODELS } from '../lib/annotations/models';
import { loadModels } from './batch/load-models';
import { readArticle } from './batch/read-article';
import type { BenchRow } from './bench/bench-rows';
import { QUANTITY_CORPUS, readCorpus, scoreCorpora, scoreValues } from './bench/corpora';
import { formatRows } from './bench/format-rows';
import { type GoldArticle, scoreGoldArticle } from './bench/gold-article';
import { measurePeers, speedRows } from './bench/peers';
import { measureSpeed } from './bench/speed';
import { toBuildFolder } from './build-extension.mjs';
import { hasEveryPart, measureParts } from './bundle-sizes.mjs';

const SAMPLE_PAGE = 'public/sample/article.html';
const SAMPLE_GOLD = 'test/fixtures/sample-article.gold.json';
/** Articles written for this project, as plain text with a gold file beside each. */
const FIXTURES = 'test/fixtures';
const ARTICLES = ['naval-blockade', 'air-campaign', 'land-war', 'insurgency'] as const;
const SPEED_CORPUS = 'conflict-news-dev';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scorer: { type: 'string', default: '../shared/tools/score.mjs' },
    rules: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    compare: { type: 'string' },
  },
});
/** Read first, so that a wrong name costs no measuring. */
const before: readonly BenchRow[] | null =
  values.compare === undefined ? null : JSON.parse(readFileSync(values.compare, 'utf8'));
const [folder = '../shared/corpus'] = positionals;
const models = values.rules ? NO_MODELS : loadModels((line) => process.stderr.write(`bench: ${line}\n`));
const hasCorpora = existsSync(folder) && existsSync(values.scorer);
if (!hasCorpora) {
  process.stderr.write(
    `bench: no corpora in ${folder} or no scorer at ${values.scorer}: measuring on our own articles\n`,
  );
}
const sample = readArticle(readFileSync(SAMPLE_PAGE, 'utf8'), 'https://sample.invalid/') ?? '';
const corpus = hasCorpora ? readCorpus(folder, SPEED_CORPUS).map(({ text }) => text) : [];
const timed = corpus.length > 0 ? corpus : [sample, ...ARTICLES.map(readArticleText)];
const speed = await measureSpeed(timed, values.rules);
const rows: readonly BenchRow[] = [
  ...speed,
  ...goldRows('sample article', sample, readGold(SAMPLE_GOLD)),
  ...ARTICLES.flatMap((name) => goldRows(name, readArticleText(name), readGold(`${FIXTURES}/${name}.gold.json`))),
  ...seedRows(),
  ...(hasCorpora ? scoreCorpora(folder, values.scorer, models) : []),
  ...peerRows(),
  ...sizeRows(),
];
process.stdout.write(`${values.json ? JSON.stringify(rows, null, 1) : formatRows(rows, before)}\n`);

function readArticleText(name: string): string {
  return readFileSync(`${FIXTURES}/${name}.txt`, 'utf8');
}

function peerRows(): readonly BenchRow[] {
  const documents = hasCorpora ? readCorpus(folder, QUANTITY_CORPUS).map(({ text }) => text) : [];
  const peers = measurePeers(documents, timed);
  const ours = speed.find(({ name }) => name === 'warm')?.value ?? 0;
  return [
    ...(hasCorpora ? peers.flatMap((peer) => scoreValues(folder, values.scorer, peer)) : []),
    ...speedRows(peers, ours),
  ];
}

function seedRows(): readonly BenchRow[] {
  const text = join(folder, 'seed-article.txt');
  const gold = join(folder, 'seed-article.gold.json');
  return existsSync(text) && existsSync(gold)
    ? goldRows('seed article', readFileSync(text, 'utf8'), readGold(gold))
    : [];
}

/** Gold files spell the list of non-figures in either of two ways. */
function readGold(path: string): GoldArticle {
  const { figures, attributions, notFigures, not_figures: alias = [] } = JSON.parse(readFileSync(path, 'utf8'));
  return { figures, attributions, notFigures: notFigures ?? alias };
}

function goldRows(group: string, text: string, gold: GoldArticle): readonly BenchRow[] {
  const { figures, attributions, falseFigures } = scoreGoldArticle(text, gold, annotate(text, models));
  for (const line of [...figures.wrong, ...attributions.wrong]) process.stderr.write(`${group}: ${line}\n`);
  const share = 26 / 30;
  return [
    {
      group,
      name: `figures of ${figures.of}`,
      value: figures.right,
      must: figures.of,
      goal: figures.of,
      isCost: false,
    },
    {
      group,
      name: `attributions of ${attributions.of}`,
      value: attributions.right,
      must: Math.round(share * attributions.of),
      goal: attributions.of,
      isCost: false,
    },
    { group, name: 'false figures', value: falseFigures.length, must: 0, goal: 0, isCost: true },
  ];
}

function sizeRows(): readonly BenchRow[] {
  const build = toBuildFolder('.', 'chrome', false);
  if (!hasEveryPart(build)) {
    process.stderr.write('bench: no build of this state of the project: sizes left out (npm run build)\n');
    return [];
  }
  return measureParts(build).map(({ part, gzipped, gate }) => ({
    group: 'gzipped kB',
    name: part,
    value: gzipped,
    must: gate,
    goal: null,
    isCost: true,
  }));
}
