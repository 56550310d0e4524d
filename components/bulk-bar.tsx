/**
 * What can be done with selected notes: select all found, tag, rate, export, delete; how far a running change is, what came
 * of it, and the way back. Data and callbacks in.
 */

import { useState } from 'preact/hooks';
import type { Rating } from '../lib/notes/note';
import { parseTags } from '../lib/notes/parse-note';
import { RATINGS } from '../lib/notes/ratings';
import { BULK_WORDS } from './bulk-words';
import { UndoBar } from './undo-bar';
import { ratingText } from './words';

/** Kinds of files a selection can leave as. */
export const EXPORT_FORMATS = ['json', 'csv', 'w3c', 'bibtex'] as const;
export type SelectionFormat = (typeof EXPORT_FORMATS)[number];

export type BulkState =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly what: string; readonly canUndo: boolean }
  /** `code` as the store gives it. */
  | { readonly state: 'failed'; readonly code: string; readonly changed: number };

export interface BulkBarProps {
  readonly selected: number;
  readonly found: number;
  readonly knownTags: readonly string[];
  readonly bulk: BulkState;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly onTag: (tags: readonly string[], add: boolean) => void;
  readonly onRate: (rating: Rating) => void;
  readonly onExport: (format: SelectionFormat) => void;
  readonly onDelete: () => void;
  readonly onStop: () => void;
  readonly onUndo: () => void;
  readonly onDismissUndo: () => void;
}

export function BulkBar(props: BulkBarProps) {
  const { selected, found, bulk, onSelectAll, onClear } = props;
  return (
    <div class="bulk">
      <Outcome {...props} />
      {bulk.state === 'working' ? (
        <Progress done={bulk.done} total={bulk.total} onStop={props.onStop} />
      ) : (
        <p class="bulk-count button-row">
          {selected === 0 ? null : <b role="status">{BULK_WORDS.selected(selected)}</b>}
          {selected < found ? (
            <button type="button" class="button-quiet" onClick={onSelectAll}>
              {BULK_WORDS.selectAll(found)}
            </button>
          ) : null}
          {selected === 0 ? null : (
            <button type="button" class="button-quiet" onClick={onClear}>
              {BULK_WORDS.clear}
            </button>
          )}
        </p>
      )}
      {selected === 0 || bulk.state === 'working' ? null : <Actions {...props} />}
    </div>
  );
}

function Outcome({ bulk, onUndo, onDismissUndo }: BulkBarProps) {
  switch (bulk.state) {
    case 'idle':
    case 'working':
      return null;
    case 'done':
      return bulk.canUndo ? (
        <UndoBar canUndo={true} what={bulk.what} onUndo={onUndo} onDismissUndo={onDismissUndo} />
      ) : (
        <p class="soft small" role="status">
          {bulk.what}
        </p>
      );
    case 'failed':
      return (
        <div class="notice" data-tone="error" role="alert">
          <p>{BULK_WORDS.problems[bulk.code] ?? BULK_WORDS.problem}</p>
          {bulk.changed === 0 ? null : <p>{BULK_WORDS.changedBefore(bulk.changed)}</p>}
        </div>
      );
  }
}

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}

function Progress({ done, total, onStop }: ProgressProps) {
  return (
    <p class="bulk-progress" role="status">
      <progress value={done} max={total} aria-label={BULK_WORDS.working} />
      <span class="small">{BULK_WORDS.progress(done, total)}</span>
      <button type="button" class="button" onClick={onStop}>
        {BULK_WORDS.stop}
      </button>
    </p>
  );
}

function Actions({ knownTags, onTag, onRate, onExport, onDelete }: BulkBarProps) {
  const [typed, setTyped] = useState('');
  const tags = parseTags(typed);
  const tag = (add: boolean) => {
    if (tags.length > 0) onTag(tags, add);
    setTyped('');
  };
  return (
    <div class="bulk-actions">
      <form
        class="bulk-tags"
        onSubmit={(event) => {
          event.preventDefault();
          tag(true);
        }}
      >
        <input
          class="field"
          list="bulk-known-tags"
          aria-label={BULK_WORDS.tags}
          placeholder={BULK_WORDS.tags}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <datalist id="bulk-known-tags">
          {knownTags.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <button type="submit" class="button" disabled={tags.length === 0}>
          {BULK_WORDS.addTag}
        </button>
        <button type="button" class="button" disabled={tags.length === 0} onClick={() => tag(false)}>
          {BULK_WORDS.removeTag}
        </button>
      </form>
      <Choice label={BULK_WORDS.rate} options={RATINGS.map((id) => ({ id, name: ratingText(id) }))} onChoose={onRate} />
      <Choice
        label={BULK_WORDS.exportAs}
        options={EXPORT_FORMATS.map((id) => ({ id, name: BULK_WORDS.formats[id] }))}
        onChoose={onExport}
      />
      <button type="button" class="button-danger" onClick={onDelete}>
        {BULK_WORDS.remove}
      </button>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (id: Id) => void;
}

/** A list of which each choice is done at once; it then shows its name again. */
function Choice<Id extends string>({ label, options, onChoose }: ChoiceProps<Id>) {
  return (
    <select
      class="select"
      aria-label={label}
      value=""
      onChange={({ currentTarget }) => {
        const chosen = options.find(({ id }) => id === currentTarget.value);
        currentTarget.value = '';
        if (chosen !== undefined) onChoose(chosen.id);
      }}
    >
      <option value="">{label}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
