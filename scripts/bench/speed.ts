/**
 * Texts in, rows on the engine's speed out: CPU milliseconds per 1,000 words, cold and warm, and how much longer ten
 * times the text takes on text made to hurt. What is measured is the bundle, in processes of its own.
 */
import { ATTRIBUTION_MODEL, CLAIM_MODEL } from '../../lib/annotations/models';
import type { BenchRow } from './bench-rows';
import { bundleEngine, probeSpeed } from './bundle-engine';
import type { SpeedTask } from './speed-probe.d.mts';
import { medianOf } from './statistics';

const ROUNDS = 7;
/** Rounds before those that count: by then everything is compiled, as it is for the other libraries (see `peers.ts`). */
const WARM_UP = 4;
/** Characters of the shorter hostile text: below, compiling and collecting garbage outweigh the work. */
const SHORT = 50_000;
/** Words of a round: fewer leave it to a few cold articles how fast the engine seems. */
const WARM_WORDS = 30_000;
/** Fresh processes for the cold article, of which the median counts. */
const COLD_STARTS = 5;
/** Words; the cold article is the one nearest to it. */
const COLD_WORDS = 1000;

/** Text made of what rules stumble over, by name. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one endless word': 'a',
  'quotation marks': '"',
  'nested quotation marks': '“‘',
  'alternating quotation marks': '“”',
  'quoted paragraphs': '“We lost 12 men.\n',
  acronyms: 'U.S. ',
  apostrophes: "' ",
  commas: ', ',
  'full stops': '. ',
  'comma numbers': '1,',
  'lists of numbers': '12 34 56 ',
  'one sentence of cues': 'the ministry said that he claimed ',
  'nothing but cues': 'said ',
  'according to': 'according to ',
  'one sentence of counts': '12 soldiers were killed and ',
  'one-cue paragraphs': 'He said so.\n',
  'named speakers': 'Mr Petrov said. ',
  prepositions: 'of ',
};

/** Measures cold start, warm speed and growth. */
export async function measureSpeed(texts: readonly string[], isRules: boolean): Promise<readonly BenchRow[]> {
  const bundle = await bundleEngine();
  const task = (part: Partial<SpeedTask>): SpeedTask => ({
    texts: [],
    rounds: 0,
    hostile: {},
    short: SHORT,
    models: isRules ? [] : [ATTRIBUTION_MODEL, CLAIM_MODEL].map((file) => `public/${file}`),
    ...part,
  });
  const typical = [...texts].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
  const cold = Array.from({ length: COLD_STARTS }, () => probeSpeed(bundle, task({ texts: typical })).cold);
  const many = repeated(texts);
  const warm = probeSpeed(bundle, task({ texts: many, rounds: WARM_UP + ROUNDS })).rounds.slice(WARM_UP);
  const { hostile } = probeSpeed(bundle, task({ hostile: HOSTILE }));
  const group = 'CPU ms per 1,000 words';
  return [
    { group, name: 'warm', value: perThousand(medianOf(warm), many), must: 15, goal: 4, isCost: true },
    {
      group,
      name: 'cold, first article',
      value: perThousand(medianOf(cold), typical),
      must: 80,
      goal: 30,
      isCost: true,
    },
    ...Object.entries(hostile).flatMap(([name, time]) => growthRows(name, time)),
  ];
}

function growthRows(name: string, { short, long }: { short: number; long: number }): readonly BenchRow[] {
  const growth = tenth(long / Math.max(short, 1));
  const per100k = tenth((long * 10_000) / SHORT);
  return [
    { group: 'time(10n) / time(n)', name, value: growth, must: 13, goal: null, isCost: true },
    { group: 'CPU ms per 100 kB', name, value: per100k, must: 1000, goal: null, isCost: true },
  ];
}

/** The texts, over again until there are `WARM_WORDS`. */
function repeated(texts: readonly string[]): readonly string[] {
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
  return Array.from({ length: Math.ceil(WARM_WORDS / Math.max(words, 1)) }, () => texts).flat();
}

function distance(text: string): number {
  return Math.abs(wordsOf(text) - COLD_WORDS);
}

/** The middle one, because a busy machine makes outliers. */
function perThousand(milliseconds: number, texts: readonly string[]): number {
  return tenth(
    (1000 * milliseconds) /
      Math.max(
        texts.reduce((sum, text) => sum + wordsOf(text), 0),
        1,
      ),
  );
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
