/** What an import would do, in numbers, with what is refused and the choice about conflicts. The preview in, the decision out. */

import { useState } from 'preact/hooks';
import type { MergeCounts } from '../lib/exchange/import-copy';
import type { ImportConflict, ImportPreview } from '../lib/exchange/import-session';
import type { ConflictChoice } from '../lib/exchange/merge-note';
import type { FileIssue } from '../lib/exchange/read-notes-file';
import { IMPORT_WORDS as WORDS } from './data-words';
import { numberText } from './format';
import { Notice } from './notice';
import { RadioGroup, type RadioOption } from './radio-group';

export interface ImportPreviewProps {
  readonly preview: ImportPreview;
  readonly onStart: (choice: ConflictChoice, withSettings: boolean) => void;
  readonly onCancel: () => void;
}

const CHOICES: readonly RadioOption<ConflictChoice>[] = (['newest', 'mine', 'file'] as const).map((value) => {
  const [label, note] = WORDS.choices[value];
  return { value, label, note };
});
/** Issues that are listed; the count says how many there are. */
const LISTED = 20;

export function ImportPreviewView({ preview, onStart, onCancel }: ImportPreviewProps) {
  const [choice, setChoice] = useState<ConflictChoice>('newest');
  const [withSettings, setWithSettings] = useState(false);
  const { name, kind, report, conflicts, hasSettings } = preview;
  return (
    <section class="import-preview" aria-label={WORDS.preview(name)}>
      <h4>{WORDS.preview(name)}</h4>
      {kind === 'annotations' ? <p class="soft small">{WORDS.annotations}</p> : null}
      <Counts preview={preview} />
      <Refused preview={preview} />
      {report.notes.conflict === 0 ? null : (
        <Notice tone="warning" title={WORDS.conflicts(report.notes.conflict)}>
          <p>{WORDS.conflictWhy}</p>
          <Conflicts conflicts={conflicts} />
          <RadioGroup legend={WORDS.choice} name="conflicts" options={CHOICES} value={choice} onChange={setChoice} />
        </Notice>
      )}
      {hasSettings ? (
        <label class="check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          {WORDS.settings}
        </label>
      ) : null}
      <div class="button-row">
        <button
          type="button"
          class="button-strong"
          disabled={isNothing(preview) && !withSettings}
          onClick={() => onStart(choice, withSettings)}
        >
          {startText(preview, withSettings)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {WORDS.notNow}
        </button>
      </div>
    </section>
  );
}

function Counts({ preview: { report } }: Pick<ImportPreviewProps, 'preview'>) {
  const rows = (['notes', 'articles', 'others'] as const).filter((kind) => sum(report[kind]) > 0);
  return (
    <table class="count-table">
      <thead>
        <tr>
          <td />
          {WORDS.states.map((state) => (
            <th key={state} scope="col">
              {WORDS.stateWords[state]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(rows.length === 0 ? (['notes'] as const) : rows).map((kind) => (
          <tr key={kind}>
            <th scope="row">{WORDS.kinds[kind]}</th>
            {WORDS.states.map((state) => (
              <td key={state} data-none={report[kind][state] === 0}>
                {numberText(report[kind][state])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Refused({ preview: { issues, refused } }: Pick<ImportPreviewProps, 'preview'>) {
  if (issues.length === 0) return null;
  return (
    <details class="import-issues">
      <summary>{refused > 0 ? WORDS.refusedRows(refused) : WORDS.remarks(issues.length)}</summary>
      <ul>
        {issues.slice(0, LISTED).map((issue) => (
          <Issue key={`${issue.place} ${issue.message}`} issue={issue} />
        ))}
      </ul>
      {issues.length > LISTED ? <p class="soft small">{WORDS.moreIssues(issues.length - LISTED)}</p> : null}
    </details>
  );
}

function Issue({ issue: { place, message } }: { readonly issue: FileIssue }) {
  return (
    <li>
      <code>{place}</code> {message}
    </li>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: readonly ImportConflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <details class="import-conflicts">
      <summary>{WORDS.compare(conflicts.length)}</summary>
      {conflicts.map(({ id, quote, mine, file }) => (
        <article key={id} class="import-conflict">
          <p class="import-quote">“{quote}”</p>
          <dl>
            <div>
              <dt>{WORDS.mine}</dt>
              <dd>{mine || WORDS.empty}</dd>
            </div>
            <div>
              <dt>{WORDS.file}</dt>
              <dd>{file || WORDS.empty}</dd>
            </div>
          </dl>
        </article>
      ))}
    </details>
  );
}

function startText(preview: ImportPreview, withSettings: boolean): string {
  const { notes } = preview.report;
  const count = notes.new + notes.changed + notes.conflict;
  return count === 0 && (withSettings || !isNothing(preview)) ? WORDS.startRest : WORDS.start(count);
}

function isNothing({ report: { notes, articles, others } }: ImportPreview): boolean {
  return [notes, articles, others].every((counts) => sum(counts) === counts.same);
}

function sum(counts: MergeCounts): number {
  return counts.new + counts.changed + counts.same + counts.conflict;
}
