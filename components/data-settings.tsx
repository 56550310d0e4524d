/** The reader's data: import, save a copy in a format of choice, or delete everything after a second, explicit yes. Callbacks in. */

import { useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/exchange/export-file';
import { IMPORT_WORDS } from './data-words';
import { whenText } from './date-format';
import { ImportView, type ImportViewProps } from './import-view';
import { Notice } from './notice';
import { OPTIONS_WORDS } from './options-words';

export interface DataSettingsProps {
  readonly outcome: 'none' | 'wiped' | 'failed';
  /** When the last whole copy was saved, in milliseconds since the epoch; null when never. */
  readonly lastBackup: number | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly importing: ImportViewProps;
  readonly onExport: (format: ExportFormat) => void;
  readonly onWipe: () => void;
}

const FORMATS: readonly ExportFormat[] = ['json', 'csv', 'w3c', 'bibtex'];

export function DataSettings({ outcome, lastBackup, now, importing, onExport, onWipe }: DataSettingsProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p class="soft">{OPTIONS_WORDS.dataWhy}</p>
      <p class="soft small">
        {lastBackup === null ? OPTIONS_WORDS.neverSaved : OPTIONS_WORDS.lastSaved(whenText(lastBackup, now))}
      </p>
      <ul class="export-list">
        {FORMATS.map((format) => (
          <li key={format} class="export-row">
            <button type="button" class="button" aria-describedby={`export-${format}`} onClick={() => onExport(format)}>
              {OPTIONS_WORDS.exports[format][0]}
            </button>
            <span id={`export-${format}`} class="soft small">
              {OPTIONS_WORDS.exports[format][1]}
            </span>
          </li>
        ))}
      </ul>
      <h3>{IMPORT_WORDS.title}</h3>
      <p class="soft small">{IMPORT_WORDS.why}</p>
      <ImportView {...importing} />
      <div class="button-row">
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
