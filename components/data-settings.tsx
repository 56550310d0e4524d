/** The reader's data: what is kept, backup and copies, import, export, deletion. Put together from one view each. */

import type { ExportFormat } from '../lib/exchange/export-file';
import { BackupView, type BackupViewProps } from './backup-view';
import { DataWipe, type DataWipeProps, KeptList } from './data-wipe';
import { IMPORT_WORDS } from './data-words';
import { ImportView, type ImportViewProps } from './import-view';
import { OPTIONS_WORDS } from './options-words';

export interface DataSettingsProps extends DataWipeProps {
  readonly backup: BackupViewProps;
  readonly importing: ImportViewProps;
  readonly onExport: (format: ExportFormat) => void;
}

const FORMATS = ['csv', 'w3c', 'bibtex'] as const satisfies readonly ExportFormat[];

export function DataSettings({ kept, outcome, backup, importing, onExport, onWipe }: DataSettingsProps) {
  return (
    <>
      <p class="soft">{OPTIONS_WORDS.dataWhy}</p>
      <KeptList kept={kept} />
      <BackupView {...backup} />
      <h3 id="import">{IMPORT_WORDS.title}</h3>
      <p class="soft small">{IMPORT_WORDS.why}</p>
      <ImportView {...importing} />
      <h3>{OPTIONS_WORDS.export}</h3>
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
      <DataWipe outcome={outcome} onWipe={onWipe} />
    </>
  );
}
