/** How two sides' figures fit, in words: a comparison in, one or two sentences out. Pure; never a verdict. */

import type { Comparison } from '../lib/ledger/compare-figures';
import { numberText } from './format';
import { OBSTACLE_WORDS, OVERVIEW_WORDS } from './overview-words';

/** Returns "The two can both be so.", that they cannot and how far apart they are, or why they cannot be compared. */
export function comparisonText(comparison: Comparison): string {
  if (comparison.fit === 'cannot-tell') return OVERVIEW_WORDS.cannotTell(OBSTACLE_WORDS[comparison.obstacle]);
  if (comparison.fit === 'compatible') return OVERVIEW_WORDS.fits;
  const times = timesText(comparison.ratio);
  return times === null ? OVERVIEW_WORDS.fitsNot : `${OVERVIEW_WORDS.fitsNot} ${OVERVIEW_WORDS.times(times)}`;
}

/** "3", "2.5–3.1": how many times the larger is the smaller, whichever side it is; null when there is no ratio. */
function timesText(ratio: { readonly low: number; readonly high: number } | null): string | null {
  if (ratio === null || ratio.low <= 0) return null;
  const { low, high } = ratio.high < 1 ? { low: 1 / ratio.high, high: 1 / ratio.low } : ratio;
  const [least, most] = [low, high].map((times) => numberText(Math.round(times * 10) / 10));
  return least === most ? (least ?? null) : `${least}–${most}`;
}
