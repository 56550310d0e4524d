/**
 * Labelled texts in, how often each word is part of a cue out, in levels. While training, a text's own fold is left out
 * of the count, or the first model would learn to trust the levels of words it knows more than it may.
 */

import { type CueLevels, levelKey } from '../../lib/annotations/tagger/cue-levels';
import { hashText } from '../../lib/annotations/tagger/hashing';
import { wordKey } from '../../lib/annotations/tagger/token-traits';
import type { LabelledText } from './corpus';

interface Counts {
  cue: number;
  all: number;
}
type WordCounts = Map<number, Counts>;

/** Share of a word's uses that are part of a cue, from which it has this level. */
const LEVELS = [
  [0.75, 5],
  [0.5, 4],
  [0.25, 3],
  [0.1, 2],
  [0.03, 1],
] as const;

export interface LevelFolds {
  /** Levels from all texts. */
  readonly all: CueLevels;
  /** Levels for text `i` are `folds[i % folds.length]`: from all texts but that fold's. */
  readonly folds: readonly CueLevels[];
}

/** Counts cue words in `texts`, as a whole and without each of `folds` parts. */
export function countCueLevels(texts: readonly LabelledText[], folds: number): LevelFolds {
  const parts = Array.from({ length: folds }, (_, fold) => count(texts.filter((_text, i) => i % folds === fold)));
  const total: WordCounts = new Map();
  for (const part of parts) addCounts(total, part, 1);
  return {
    all: toLevels(total),
    folds: parts.map((part) => {
      const rest: WordCounts = new Map([...total].map(([word, { cue, all }]) => [word, { cue, all }]));
      addCounts(rest, part, -1);
      return toLevels(rest);
    }),
  };
}

function count(texts: readonly LabelledText[]): WordCounts {
  const counts: WordCounts = new Map();
  for (const { units, attributions } of texts) {
    const cue = new Set(attributions.flatMap((attribution) => attribution.cue));
    units.words.forEach((word, i) => {
      addTo(counts, levelKey(hashText(wordKey(word, units.tokens.kind[i]))), cue.has(i) ? 1 : 0, 1);
    });
  }
  return counts;
}

function addCounts(into: WordCounts, part: WordCounts, sign: number): void {
  for (const [word, { cue, all }] of part) addTo(into, word, sign * cue, sign * all);
}

function addTo(counts: WordCounts, word: number, cue: number, all: number): void {
  const entry = counts.get(word);
  if (entry === undefined) counts.set(word, { cue, all });
  else {
    entry.cue += cue;
    entry.all += all;
  }
}

/** Words that are a cue once only, or hardly ever, are left out. */
function toLevels(counts: WordCounts): CueLevels {
  const found: (readonly [number, number])[] = [];
  for (const [word, { cue, all }] of counts) {
    const share = cue / (all + 2);
    const level = LEVELS.find(([from]) => share > from)?.[1];
    if (cue > 1 && level !== undefined) found.push([word, level]);
  }
  found.sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(found, ([word]) => word),
    levels: Uint8Array.from(found, ([, level]) => level),
  };
}
