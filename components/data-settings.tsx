/** The reader's stored notes: save a copy, or delete everything after a second, explicit yes. Callbacks in. */

import { useState } from 'preact/hooks';
import { Notice } from './notice';
import { OPTIONS_WORDS } from './options-words';

export interface DataSettingsProps {
  readonly outcome: 'none' | 'wiped' | 'failed';
  readonly onExport: () => void;
  readonly onWipe: () => void;
}

export function DataSettings({ outcome, onExport, onWipe }: DataSettingsProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p class="soft">{OPTIONS_WORDS.dataWhy}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={onExport}>
          {OPTIONS_WORDS.export}
        </button>
        <button type="button" class="button-danger" aria-expanded={asking} onClick={() => setAsking(true)}>
          {OPTIONS_WORDS.wipe}
        </button>
      </div>
      {asking ? (
        <Notice tone="error">
          <p>{OPTIONS_WORDS.wipeWhy}</p>
          <div class="button-row">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {OPTIONS_WORDS.wipeNo}
            </button>
            <button
              type="button"
              class="button-danger"
              onClick={() => {
                setAsking(false);
                onWipe();
              }}
            >
              {OPTIONS_WORDS.wipeYes}
            </button>
          </div>
        </Notice>
      ) : null}
      {outcome === 'none' ? null : (
        <p role="status">{outcome === 'wiped' ? OPTIONS_WORDS.wiped : OPTIONS_WORDS.failed}</p>
      )}
    </>
  );
}
