/**
 * `npm run bench:extraction -- [FOLDER] [--only NAME] [--fast] [--show] [--json]`: how much of the article, and how
 * little else, is read off saved news pages. FOLDER holds a folder a page with source.html and expected.html, the
 * article as a reader mode gives it. Then what the gate costs on pages of our own that are no article. --fast parses
 * without layout, so hidden text counts; --show prints the text.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { OTHER_PAGES } from '../test/support/news-pages';
import { type Extraction, extract } from './bench/extraction-probe';
import { extractInChromium } from './bench/page-browser';
import { readSavedPages, type SavedPage } from './bench/saved-pages';
import { compareTokens } from './bench/token-overlap';

/** Token F1 that is aimed at, of the middle page and of the worst. */
const GOAL = { median: 0.95, worst: 0.85 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    fast: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [folder = '../shared/pages'] = positionals;
if (!existsSync(folder)) {
  process.stderr.write(`bench:extraction: no saved pages: there is no folder ${folder}\n`);
  process.exit(1);
}

const pages = readSavedPages(folder).filter(({ name }) => values.only === undefined || name === values.only);
const sources = new Map(pages.map(({ name, source }) => [name, source]));
const found = values.fast ? extractFast(sources) : await extractInChromium(sources);
const rows = pages.flatMap((page) => {
  const extraction = found.get(page.name);
  return extraction === undefined ? [] : [toRow(page, extraction)];
});
process.stdout.write(values.json ? `${JSON.stringify(rows, null, 1)}\n` : `${toTable(rows)}\n`);
if (!values.json && values.only === undefined) process.stdout.write(`${await gateTable()}\n`);
if (values.show) for (const extraction of found.values()) process.stdout.write(`${toListing(extraction)}\n`);

interface ExtractionRow {
  readonly name: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly gateWords: number;
  readonly gateMs: number;
  readonly readMs: number;
}

function extractFast(sources: ReadonlyMap<string, string>): ReadonlyMap<string, Extraction> {
  return new Map(
    [...sources].map(([name, source]) => {
      const { document } = parseHTML(source);
      return [name, extract(document as unknown as Document, `https://saved.example/${name}`, 0)];
    }),
  );
}

function toRow({ name, expected }: SavedPage, { text, gateWords, gateMs, readMs }: Extraction): ExtractionRow {
  return { name, ...compareTokens(text, expected), gateWords, gateMs, readMs };
}

function toTable(rows: readonly ExtractionRow[]): string {
  const scores = rows.map(({ f1 }) => f1).sort((a, b) => a - b);
  const lines = rows.map((row) =>
    [
      row.name.padEnd(20),
      ...[row.f1, row.precision, row.recall].map((value) => value.toFixed(3).padStart(9)),
      String(row.gateWords).padStart(6),
      ...[row.gateMs, row.readMs].map((value) => value.toFixed(1).padStart(7)),
    ].join(' '),
  );
  const head = `${'page'.padEnd(20)}        F1 precision    recall   gate gate ms read ms`;
  const median = scores[scores.length >> 1] ?? 0;
  const worst = scores[0] ?? 0;
  const summary = `median ${median.toFixed(3)} (goal ${GOAL.median})   worst ${worst.toFixed(3)} (goal ${GOAL.worst})`;
  return [head, ...lines, summary].join('\n');
}

/** What the gate costs where there is nothing to do. */
async function gateTable(): Promise<string> {
  const others = new Map(OTHER_PAGES.map(({ kind, html }, index) => [`${index}-${kind}`, html]));
  const answers = values.fast ? extractFast(others) : await extractInChromium(others);
  const lines = OTHER_PAGES.map(({ kind }, index) => {
    const { gateWords = 0, gateMs = 0 } = answers.get(`${index}-${kind}`) ?? {};
    return `${kind.padEnd(42)} ${String(gateWords).padStart(6)} ${gateMs.toFixed(1).padStart(7)}`;
  });
  return ['', `${'no article'.padEnd(42)}   gate gate ms (goal 1)`, ...lines].join('\n');
}

function toListing({ text, blocks, metadata }: Extraction): string {
  const lines = blocks.map(({ start, end, type }) => `${type.padEnd(9)}${text.slice(start, end)}`);
  return [JSON.stringify(metadata), ...lines].join('\n');
}
