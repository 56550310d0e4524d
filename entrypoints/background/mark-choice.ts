/** What the reader's settings mean for marking: settings in, a choice of marks out. Pure. */

import type { MarkChoice } from '../../lib/annotations/annotation';
import type { Sensitivity, Settings } from '../../lib/platform/settings';

/** Check-worthiness (0–1) a claim must reach under each preset. */
const LEAST_CHECK_WORTHINESS: Readonly<Record<Sensitivity, number>> = { few: 0.8, balanced: 0.65, all: 0 };

export function markChoiceOf({
  marks,
  sensitivity,
  look,
}: Pick<Settings, 'marks' | 'sensitivity' | 'look'>): MarkChoice {
  return { ...marks, leastCheckWorthiness: LEAST_CHECK_WORTHINESS[sensitivity], inPrint: look.inPrint };
}
