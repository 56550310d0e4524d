/**
 * What reading and marking a page costs beside what others' work on the same page costs. In: a tab, pages, the scripts to
 * put into them; out: CPU milliseconds by page and by who worked, medians of several visits in an order drawn by chance.
 */
import type { AnnotatedText } from '../../lib/annotations/annotation';
import { medianOf, shuffle } from '../bench/statistics';
import type { MeasuredTab } from './measured-tab';

/** Milliseconds the page script gets to finish; far more than it needs. */
const PATIENCE = 60_000;

const WORKERS = ['ours', 'start', 'walk', 'readability', 'mark.js'] as const;
export type Worker = (typeof WORKERS)[number];

export interface Bench {
  readonly tab: MeasuredTab;
  /** Defines `pageProbe` and `pageScript`. */
  readonly script: string;
  readonly annotate: (text: string) => AnnotatedText;
  readonly runs: number;
  readonly random: () => number;
}

export interface PageCost {
  readonly name: string;
  /** Ranges our page script paints; mark.js marks as many. */
  readonly hits: number;
  /** CPU milliseconds. */
  readonly cpu: Readonly<Record<Worker, number>>;
}

/** What a first visit tells, so that later ones are answered at once. */
interface Known {
  /** Teaches a page's world what the engine says of its text. */
  readonly lesson: string;
  readonly hits: number;
}

/** Measures one page. */
export async function measurePage(bench: Bench, name: string, url: string): Promise<PageCost> {
  const known = await getToKnow(bench, url);
  const costs: Record<Worker, number[]> = { ours: [], start: [], walk: [], readability: [], 'mark.js': [] };
  for (let run = 0; run < bench.runs; run += 1) {
    for (const worker of shuffle(WORKERS, bench.random)) {
      await bench.tab.visit(url, bench.script);
      // Like the others' code, ours is there before its first call is measured; what that costs is a row of its own.
      if (worker === 'ours') await bench.tab.run(`${known.lesson};pageProbe.start(pageScript);0`);
      if (worker === 'start') await bench.tab.run('pageProbe.standIn()');
      costs[worker].push((await bench.tab.cost(workOf(worker, known.hits))).cpu);
    }
  }
  const cpu = (worker: Worker): number => medianOf(costs[worker]);
  const [ours, start, walk] = [cpu('ours'), cpu('start'), cpu('walk')];
  const medians = { ours, start, walk, readability: cpu('readability'), 'mark.js': cpu('mark.js') };
  return { name, hits: known.hits, cpu: medians };
}

/** Visits a page once with the engine at hand. */
export async function getToKnow({ tab, script, annotate }: Bench, url: string): Promise<Known> {
  await tab.visit(url, script);
  const lessons = ['pageProbe.standIn()'];
  await tab.run(
    `${lessons[0]}; globalThis.done = false; pageProbe.visit(pageScript, ${PATIENCE}).then(() => { done = true; }); 0`,
  );
  while ((await tab.run('done')) !== true) {
    for (const text of await questionsOf(tab)) {
      const lesson = `pageProbe.learn(${JSON.stringify(text)}, ${JSON.stringify(annotate(text))})`;
      lessons.push(lesson);
      await tab.run(lesson);
    }
    await tab.run('new Promise((next) => setTimeout(next, 20))');
  }
  const hits = Number(await tab.run('pageProbe.countRanges()'));
  return { lesson: `${lessons.join(';')};0`, hits };
}

function workOf(worker: Worker, hits: number): string {
  switch (worker) {
    case 'ours':
      return `pageProbe.visit(pageScript, ${PATIENCE})`;
    case 'start':
      return 'pageProbe.start(pageScript)';
    case 'walk':
      return 'pageProbe.walk()';
    case 'readability':
      return 'pageProbe.readability()';
    case 'mark.js':
      return `pageProbe.markHits(${hits}, 40)`;
  }
}

async function questionsOf(tab: MeasuredTab): Promise<readonly string[]> {
  return (await tab.run('pageProbe.questions()')) as readonly string[];
}
