/**
 * The engine's speed: CPU milliseconds per 1,000 words, first run and later runs, and how much longer ten times the
 * text takes on text made to hurt. CPU time, not wall time, so that a busy machine disturbs little.
 */
import { annotate } from '../../lib/annotations/annotate';
import type { BenchRow } from './bench-rows';

const ROUNDS = 3;
/** Repetitions of the shorter hostile text; the longer one has ten times as many. */
const SHORT = 500;

/** Text made of what rules stumble over, by name. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one endless word': 'aaaaaaaaaa',
  'quotation marks': '"""""',
  acronyms: 'U.S. U.S. ',
  apostrophes: "' ' ' ' ",
  commas: ', , , , ',
  'comma numbers': '1,1,1,',
  'one sentence of cues': 'the ministry said that he claimed ',
  'one sentence of counts': '12 soldiers were killed and ',
};

/** CPU milliseconds of one call. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Speed on real text; must be the first call of the engine in its process, because the first article is the cold one. */
export function measureSpeed(texts: readonly string[]): readonly BenchRow[] {
  const [first = ''] = texts;
  const cold = perThousand(
    cpuOf(() => annotate(first)),
    [first],
  );
  let warm = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    warm = Math.min(
      warm,
      perThousand(
        cpuOf(() => texts.map(annotate)),
        texts,
      ),
    );
  }
  const group = 'CPU ms per 1,000 words';
  return [
    { group, name: 'warm', value: warm, must: 15, goal: 4, isCost: true },
    { group, name: 'cold, first article', value: cold, must: 80, goal: 30, isCost: true },
  ];
}

/** Growth on hostile text: 10 is linear. */
export function measureGrowth(): readonly BenchRow[] {
  return Object.entries(HOSTILE).map(([name, piece]) => {
    const time = (repeats: number): number => {
      const text = piece.repeat(repeats);
      return Math.min(...[1, 2].map(() => cpuOf(() => annotate(text))));
    };
    const value = Math.round((10 * time(10 * SHORT)) / Math.max(time(SHORT), 1)) / 10;
    return { group: 'time(10n) / time(n)', name, value, must: 13, goal: null, isCost: true };
  });
}

function perThousand(milliseconds: number, texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  return Math.round((10_000 * milliseconds) / Math.max(words, 1)) / 10;
}
