/**
 * What is measured, by which score, against which bounds: one row each. Data alone: measures
 * nothing and prints nothing.
 */

/** One measured number; `must` and `goal` are null where none is set. */
export interface BenchRow {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly must: number | null;
  readonly goal: number | null;
  /** True where less is better: times, ratios, sizes. */
  readonly isCost: boolean;
}

/** A score the scorer prints for a corpus: its place in the printed object and the bounds it is held to. */
export interface ScoreBound {
  readonly name: string;
  readonly path: readonly string[];
  readonly must: number | null;
  readonly goal: number | null;
}

export interface CorpusTask {
  readonly task: string;
  readonly corpus: string;
  readonly scores: readonly ScoreBound[];
}

const score = (name: string, path: string, must: number | null = null, goal: number | null = null): ScoreBound => ({
  name,
  path: path.split('.'),
  must,
  goal,
});

export const CORPUS_TASKS: readonly CorpusTask[] = [
  {
    task: 'figures',
    corpus: 'conflict-news-dev',
    scores: [
      score('located F1', 'located.f1', 88, 97),
      score('core F1', 'core', 75, 92),
      score('source right', 'onLocated.source.accuracy', 75, 93),
      score('unattributed F1', 'unattributed', 75, 93),
    ],
  },
  {
    task: 'news-claims',
    corpus: 'conflict-news-dev',
    scores: [score('check-worthy F1', 'f1', 78, 90), score('average precision', 'averagePrecision', 82, 95)],
  },
  {
    task: 'claims',
    corpus: 'policlaim-train',
    scores: [score('verifiable F1', 'f1', 86, 90), score('average precision', 'averagePrecision', 94, 97)],
  },
  {
    task: 'claims',
    corpus: 'clef24-dev',
    scores: [score('check-worthy F1', 'f1'), score('average precision', 'averagePrecision')],
  },
  {
    task: 'attribution',
    corpus: 'conflict-attributions-dev',
    scores: [
      score('speech usable', 'speech.usable', 86, 95),
      score('speech content strict', 'speech.content.strict', 76, 90),
      score('speech source strict', 'speech.source.strict', 90, 96),
      score('all usable', 'all.usable', 77, 92),
      score('all content strict', 'all.content.strict', 68, 86),
      score('speaker given found', 'all.speaker.givenFound', 82, 95),
      score('cue class', 'all.cueClass.accuracy', 88, 96),
    ],
  },
  {
    task: 'attribution',
    corpus: 'polnear-dev',
    scores: [
      score('speech usable', 'speech.usable', 79, 90),
      score('speech content strict', 'speech.content.strict', 69, 82),
      score('speech source strict', 'speech.source.strict', 86, 92),
      score('all usable', 'all.usable', 59, 75),
    ],
  },
  {
    task: 'ggt',
    corpus: 'ggt-dev',
    scores: [
      score('usable', 'all.usable', 68, 82),
      score('speaker end to end', 'all.speaker.endToEnd', 62, 80),
      score('speaker given found', 'all.speaker.givenFound', 78, 92),
    ],
  },
  {
    task: 'quantities',
    corpus: 'newsquant-dev',
    scores: [score('value F1', 'value', 82, 92), score('value + modifier F1', 'valueAndModifier', 70, 88)],
  },
];

/** Picks a number out of what the scorer printed; null when it is not there. */
export function pickScore(printed: unknown, path: readonly string[]): number | null {
  let value: unknown = printed;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === 'number' ? value : null;
}
