/** Why notes stand under "To check", as buttons that narrow the list to one reason: the chosen one in, the next out. */

import { RECHECK_REASONS, type RecheckReason } from '../lib/notes/recheck';
import { LIBRARY_WORDS } from './library-words';

export interface RecheckReasonsProps {
  /** null for all. */
  readonly reason: RecheckReason | null;
  readonly onReason: (reason: RecheckReason | null) => void;
}

export function RecheckReasons({ reason, onReason }: RecheckReasonsProps) {
  return (
    <div class="recheck">
      <p class="soft small">{LIBRARY_WORDS.checkHint}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are toggle buttons. */}
      <div class="button-row" role="group" aria-label={LIBRARY_WORDS.checkReasons}>
        {RECHECK_REASONS.map((each) => (
          <button
            key={each}
            type="button"
            class="button chip"
            aria-pressed={reason === each}
            onClick={() => onReason(reason === each ? null : each)}
          >
            {LIBRARY_WORDS.checkReason[each]}
          </button>
        ))}
      </div>
    </div>
  );
}
