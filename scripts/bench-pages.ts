/**
 * `npm run bench:pages -- [FOLDER] [--runs N] [--seed N] [--only PART,…] [--json FILE|-]`: what the extension costs whole
 * pages, beside what others' work on the same pages costs, in one table with goals and gates. A shell: FOLDER holds saved
 * pages (NAME/source.html); without it our own articles are measured, and it says so. Exit status 1 when a gate is missed.
 *
 * Every cost is CPU time of the page's main thread as the browser counts it, never time on the clock. Own work is that of
 * the shipped page script in a world beside a page that has no scripts and whose layout is done, with the engine's answer
 * at hand; doing nothing in the same page is subtracted. Everybody's code, ours and others', is compiled before it is called
 * for the first time, as ours is in the shipped extension, which asks for that; what compiling and loading ours costs is
 * the row "start". Slices, heap and what the page sees are those of the whole extension. Beside other busy programs ratios hold within a tenth or so; single milliseconds do not.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../lib/annotations/annotate';
import { loadModels } from './batch/load-models';
import { readArticle } from './batch/read-article';
import type { BenchRow } from './bench/bench-rows';
import { formatRows, verdictOf } from './bench/format-rows';
import { closeBrowsers, openBrowsers } from './bench-pages/browsers';
import { bundleProbe, readPageScript } from './bench-pages/bundle-probe';
import { MeasuredTab } from './bench-pages/measured-tab';
import { crowdedPage, idlePages, longPage, realPages } from './bench-pages/page-set';
import { type Measuring, PARTS } from './bench-pages/parts';
import { buildExtension } from './build-extension.mjs';
import { findBrowser } from './find-browser.mjs';
import { serveFolder } from './serve-folder.mjs';
import { seededRandom } from './train/seeded-random';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    seed: { type: 'string', default: String((Date.now() % 1_000_000) + 1) },
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    json: { type: 'string' },
  },
});
const [folder = '../shared/pages'] = positionals;
const wanted = values.only.split(',').filter((name) => name in PARTS);
if (wanted.length === 0) fail(`--only takes ${Object.keys(PARTS).join(', ')}, not ${values.only}`);
const program = findBrowser('chromium') ?? fail('no Chromium on this machine (CHROME_PATH names one)');
if (!existsSync(folder))
  say(`NO SAVED PAGES in ${folder}: measuring on our own articles, which are simpler than news pages`);
say(`seed ${values.seed} (--seed ${values.seed} repeats the order and the quotes)`);

const { status, output, folder: extension } = await buildExtension('.', 'chrome', { localhost: true });
if (status !== 0) fail(`the build failed:\n${output}`);
const real = realPages(folder);
const long = { ten: longPage(10), hundred: longPage(100) };
const crowded = crowdedPage(2_000);
const idle = idlePages();
const all = [...real, long.ten, long.hundred, crowded, ...idle];
const served = await serveFolder(null, new Map(all.map(({ page }, i) => [`/${i}.html`, page] as const)));
const browsers = await openBrowsers(program, extension);
try {
  const rows = await measureAll();
  report(rows);
  if (rows.some((row) => verdictOf(row) === 'short')) process.exitCode = 1;
} finally {
  await closeBrowsers(browsers);
  await served.stop();
}

async function measureAll(): Promise<readonly BenchRow[]> {
  const models = loadModels(say);
  const tab = await MeasuredTab.open(await browsers.compiled.newPage());
  const addresses = new Map(all.map(({ name }, i) => [name, `${served.origin}/${i}.html`]));
  const measuring: Measuring = {
    bench: {
      tab,
      probe: await bundleProbe(),
      pageScript: readPageScript(extension),
      annotate: (text) => annotate(text, models),
      runs: Number(values.runs),
      random: seededRandom(Number(values.seed)),
    },
    browsers,
    extension,
    pages: { real, long, crowded, idle },
    addressOf: ({ name }) => addresses.get(name) ?? fail(`no page ${name}`),
    textOf: ({ page }) => readArticle(String(page.body), 'https://sample.invalid/') ?? '',
  };
  const rows: BenchRow[] = [];
  for (const name of wanted) {
    say(`measuring: ${name}`);
    rows.push(...((await PARTS[name]?.(measuring)) ?? []));
  }
  return rows;
}

function report(rows: readonly BenchRow[]): void {
  const json = `${JSON.stringify(rows, null, 1)}\n`;
  if (values.json === '-') process.stdout.write(json);
  else process.stdout.write(`${formatRows(rows, null)}\n`);
  if (values.json !== undefined && values.json !== '-') writeFileSync(values.json, json);
}

function say(line: string): void {
  process.stderr.write(`bench:pages: ${line}\n`);
}

function fail(line: string): never {
  say(line);
  process.exit(2);
}
