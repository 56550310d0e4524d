/**
 * `npm run bench:ledger -- [POINTS]`: what lining figures up costs, in one table: the comparison of an article, a reader's
 * figures by series, topic, origin and record, and the chart of POINTS reports (50,000 when not said) in Chromium. Exits
 * with 1 when a bound is missed.
 */
import { readFileSync } from 'node:fs';
import { toKeptFigures } from '../entrypoints/library/kept-figures';
import { annotate } from '../lib/annotations/annotate';
import { toOverview } from '../lib/ledger/article-overview';
import { traceLineage } from '../lib/ledger/lineage';
import { parsePack } from '../lib/ledger/reference-pack';
import { toSeries } from '../lib/ledger/series';
import { toSourceRecords } from '../lib/ledger/source-record';
import { toTopicTable } from '../lib/ledger/topic-table';
import { sampleArticle, sampleNote } from './bench/note-samples';
import { bundleScript, launchChromium } from './bench/plain-browser';
import { medianOf, percentileOf } from './bench/statistics';

interface Step {
  readonly name: string;
  /** Milliseconds; null where no figure is set. */
  readonly bound: number | null;
  readonly times: readonly number[];
}

const ROUNDS = 30;
/** Rounds that only compile. */
const WARM_UP = 5;
const CHART_ROUNDS = 7;
/** As in the library: tellings whose origins are traced. */
const MOST_TRACED = 1_000;
const ARTICLES = ['air-campaign', 'naval-blockade', 'land-war', 'insurgency'];
const PACK = 'public/packs/general-staff-of-ukraine.json';

const points = Number(process.argv[2] ?? 50_000);
const steps: readonly Step[] = [...measureArticles(), ...measureKept(points), await measureChart(points)];
for (const { name, bound, times } of steps) {
  const numbers = [medianOf(times), percentileOf(times, 0.95)].map((time) => time.toFixed(2).padStart(9));
  console.log(name.padEnd(44), ...numbers, bound === null ? '' : `at most ${bound}`);
}
if (steps.some(({ bound, times }) => bound !== null && medianOf(times) > bound)) process.exitCode = 1;

function measureArticles(): readonly Step[] {
  const pack = parsePack(JSON.parse(readFileSync(PACK, 'utf8')));
  if (pack.state !== 'read') throw new Error(`${PACK} is no pack.`);
  return ARTICLES.map((name) => {
    const text = readFileSync(`test/fixtures/${name}.txt`, 'utf8');
    const annotated = annotate(text);
    return measure(`comparison of ${name}, with a pack`, 5, () =>
      toOverview(text, annotated, { packs: [pack.pack], articleDate: '2023-01-10' }),
    );
  });
}

function measureKept(count: number): readonly Step[] {
  const notes = Array.from({ length: count }, (_, at) => sampleNote(at));
  const articles = new Map(notes.map(({ articleUrl }, at) => [articleUrl, sampleArticle(at)]));
  const kept = toKeptFigures(notes, articles);
  return [
    measure(`read ${count} kept figures`, null, () => toKeptFigures(notes, articles)),
    measure('  into series', null, () => toSeries(kept.points)),
    measure('  into a topic’s table', null, () => toTopicTable(kept.tellings)),
    measure('  into origins', null, () => traceLineage(kept.tellings.slice(0, MOST_TRACED))),
    measure('  into source records', null, () => toSourceRecords(kept.fates)),
  ];
}

async function measureChart(count: number): Promise<Step> {
  const script = await bundleScript('scripts/bench/chart-probe.tsx', 'chartProbe');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<style>.chart { width: 900px }</style>');
    await page.evaluate(script.replace(/^var chartProbe/u, 'globalThis.chartProbe'));
    const times: number[] = [];
    for (let round = 0; round < CHART_ROUNDS; round += 1) {
      times.push(Number(await page.evaluate(`chartProbe.drawChart(${count})`)));
    }
    return { name: `chart of ${count} reports, drawn`, bound: 100, times };
  } finally {
    await browser.close();
  }
}

function measure(name: string, bound: number | null, work: () => unknown): Step {
  for (let round = 0; round < WARM_UP; round += 1) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return { name, bound, times };
}
