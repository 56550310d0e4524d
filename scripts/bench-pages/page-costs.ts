/**
 * What reading and marking a page costs beside what others' work on the same page costs. In: a tab, pages, the scripts to
 * put into them; out: CPU milliseconds by page and by who worked, medians of several visits in an order drawn by chance.
 */
import type { AnnotatedText } from '../../lib/annotations/annotation';
import { medianOf, shuffle } from '../bench/statistics';
import type { Cost, MeasuredTab } from './measured-tab';

/** Milliseconds the page script gets to finish; far more than it needs. */
const PATIENCE = 60_000;

const WORKERS = ['ours', 'start', 'walk', 'readability', 'mark.js', 'mark.js at places'] as const;
export type Worker = (typeof WORKERS)[number];
/** Those that are measured in every run; mark.js takes seconds on a page of many marks, and is measured once. */
const QUICK = WORKERS.filter((worker) => worker !== 'mark.js');

export interface Bench {
  readonly tab: MeasuredTab;
  /** Defines `pageProbe`. */
  readonly probe: string;
  /** Defines `pageScript`. */
  readonly pageScript: string;
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
  /** What mark.js changed in the page, told the words to mark. */
  readonly records: number;
}

/** What a first visit tells, so that later ones are answered at once. */
interface Known {
  /** Teaches a page's world what the engine says of its text. */
  readonly lesson: string;
  readonly hits: number;
  /** The words under each of them. */
  readonly words: readonly string[];
}

/** Measures one page. */
export async function measurePage(bench: Bench, name: string, url: string): Promise<PageCost> {
  const known = await getToKnow(bench, url);
  const costs = new Map<Worker, number[]>(WORKERS.map((worker) => [worker, []]));
  let records = 0;
  for (let run = 0; run < bench.runs; run += 1) {
    for (const worker of shuffle(run === 0 ? WORKERS : QUICK, bench.random)) {
      const { cpu, value } = await measureOnce(bench, url, { worker, known, run });
      costs.get(worker)?.push(cpu);
      if (worker === 'mark.js') records = Number(value);
    }
  }
  const cpu = (worker: Worker): number => medianOf(costs.get(worker) ?? []);
  const [ours, start, walk, readability] = [cpu('ours'), cpu('start'), cpu('walk'), cpu('readability')];
  const medians = { 'mark.js': cpu('mark.js'), 'mark.js at places': cpu('mark.js at places') };
  return { name, hits: known.hits, records, cpu: { ours, start, walk, readability, ...medians } };
}

interface Turn {
  readonly worker: Worker;
  readonly known: Known;
  readonly run: number;
}

/** Like the others' code, ours is there before its first call is measured; what that costs is a row of its own. */
async function measureOnce(bench: Bench, url: string, { worker, known, run }: Turn): Promise<Cost> {
  if (worker === 'start') {
    await bench.tab.visit(url, bench.probe);
    await bench.tab.run('pageProbe.standIn()');
    return bench.tab.cost(startOf(bench, run));
  }
  await bench.tab.visit(url, scriptOf(bench));
  if (worker === 'ours') await bench.tab.run(`${known.lesson};pageProbe.start(pageScript);0`);
  return bench.tab.cost(workOf(worker, known));
}

/** All code a page is measured with. */
function scriptOf({ probe, pageScript }: Bench): string {
  return `${probe};${pageScript}`;
}

/** Loads the page script anew: a browser remembers a text it has compiled, so each one is another. */
function startOf({ pageScript }: Bench, run: number): string {
  return `${pageScript};pageProbe.start(pageScript); // ${run} ${Date.now()}`;
}

/** Visits a page once with the engine at hand. */
export async function getToKnow(bench: Bench, url: string): Promise<Known> {
  const { tab, annotate } = bench;
  await tab.visit(url, scriptOf(bench));
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
  const words = (await tab.run('pageProbe.paintedWords()')) as readonly string[];
  return { lesson: `${lessons.join(';')};0`, hits: words.length, words };
}

function workOf(worker: Exclude<Worker, 'start'>, { hits, words }: Known): string {
  switch (worker) {
    case 'ours':
      return `pageProbe.visit(pageScript, ${PATIENCE})`;
    case 'walk':
      return 'pageProbe.walk()';
    case 'readability':
      return 'pageProbe.readability()';
    case 'mark.js':
      return `pageProbe.markWords(${JSON.stringify(words)})`;
    case 'mark.js at places':
      return `pageProbe.markPlaces(${hits}, 40)`;
  }
}

async function questionsOf(tab: MeasuredTab): Promise<readonly string[]> {
  return (await tab.run('pageProbe.questions()')) as readonly string[];
}
