/** How many marks of each look there are; pressing one narrows the list to it, pressing it again shows all. */

import type { PageMark } from '../lib/messaging/protocol';
import { numberText } from './format';
import { MarkLetter } from './mark-letter';
import { countLooks, MARK_LOOKS } from './page-marks';
import { PAGE_WORDS } from './page-words';
import type { MarkLook } from './words';

export interface MarkCountsProps {
  readonly marks: readonly PageMark[];
  /** null = all marks are shown. */
  readonly only: MarkLook | null;
  readonly onOnly: (only: MarkLook | null) => void;
}

export function MarkCounts({ marks, only, onOnly }: MarkCountsProps) {
  const counts = countLooks(marks);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are toggle buttons.
    <div class="mark-counts" role="group" aria-label={PAGE_WORDS.counts}>
      {MARK_LOOKS.map((look) => (
        <button
          key={look}
          type="button"
          class="mark-count"
          data-look={look}
          aria-pressed={only === look}
          onClick={() => onOnly(only === look ? null : look)}
        >
          <MarkLetter look={look} />
          <strong>{numberText(counts[look])}</strong>
          <span>{PAGE_WORDS.countWords[look]}</span>
        </button>
      ))}
    </div>
  );
}
