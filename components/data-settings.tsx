/** The reader's data: what is kept, backup and copies, import, export, deletion. Put together from one view each. */

import type { ExportFormat } from '../lib/exchange/export-file';
import { ArticleExports, type ArticleExportsProps } from './article-exports';
import { BackupView, type BackupViewProps } from './backup-view';
import { DataWipe, type DataWipeProps, KeptList } from './data-wipe';
import { IMPORT_WORDS } from './data-words';
import { ImportView, type ImportViewProps } from './import-view';
import { OPTIONS_WORDS } from './options-words';

export interface DataSettingsProps extends DataWipeProps {
  readonly backup: BackupViewProps;
  readonly importing: ImportViewProps;
  readonly articles: ArticleExportsProps;
  readonly onExport: (format: ExportFormat) => void;
}

const FORMATS = ['csv', 'w3c', 'markdown', 'bibtex', 'csl'] as const satisfies readonly ExportFormat[];

export function DataSettings(props: DataSettingsProps) {
  const { kept, outcome, backup, importing, articles, onExport, onWipe } = props;
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
      <ArticleExports {...articles} />
      <DataWipe outcome={outcome} onWipe={onWipe} />
    </>
  );
}
