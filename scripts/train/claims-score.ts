/**
 * Labelled sentences and a way to score them in, F1 at ½ and average precision over labelled passages out, as the
 * benchmark counts them.
 */
import { withNeighbours } from '../../lib/annotations/check-worthiness';
import type { TrainingSentence } from './claims-corpus';

export interface ClaimScores {
  readonly passages: number;
  readonly f1: number;
  readonly averagePrecision: number;
}

/** Scores the passages whose sentences weigh at least `leastWeight`, each sentence as `score` has it. */
export function scoreTexts(
  sentences: readonly TrainingSentence[],
  score: (sentence: TrainingSentence) => number,
  leastWeight: number,
): ClaimScores {
  const best = new Map<number, { score: number; readonly isClaim: boolean }>();
  for (const text of groupByText(sentences)) {
    const scores = withNeighbours(text.map(score));
    text.forEach(({ passage, target, weight }, index) => {
      if (passage < 0 || weight < leastWeight) return;
      const found = best.get(passage);
      const own = scores[index] ?? 0;
      if (found === undefined) best.set(passage, { score: own, isClaim: target === 1 });
      else found.score = Math.max(found.score, own);
    });
  }
  return scorePassages([...best.values()]);
}

function groupByText(sentences: readonly TrainingSentence[]): readonly (readonly TrainingSentence[])[] {
  const groups = new Map<number, TrainingSentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.text);
    if (group === undefined) groups.set(sentence.text, [sentence]);
    else group.push(sentence);
  }
  return [...groups.values()];
}

/** F1 of the scores (log odds) above 0, and average precision of their order; both in per cent. */
export function scorePassages(passages: readonly { readonly score: number; readonly isClaim: boolean }[]): ClaimScores {
  const claims = passages.filter(({ isClaim }) => isClaim).length;
  const marked = passages.filter(({ score }) => score >= 0);
  const right = marked.filter(({ isClaim }) => isClaim).length;
  let found = 0;
  let precisions = 0;
  [...passages]
    .sort((a, b) => b.score - a.score)
    .forEach(({ isClaim }, rank) => {
      if (!isClaim) return;
      found += 1;
      precisions += found / (rank + 1);
    });
  return {
    passages: passages.length,
    f1: (200 * right) / Math.max(1, marked.length + claims),
    averagePrecision: (100 * precisions) / Math.max(1, claims),
  };
}
