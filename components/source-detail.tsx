/**
 * One source as the reader knows it: the reader's own record of it, and its kept figures and claims, newest first. Data and
 * callbacks in. Counts only: no software rates a source.
 */

import type { ComponentChildren } from 'preact';
import type { SourceRecord } from '../lib/ledger/source-record';
import { countText } from './format';
import { LEDGER_WORDS } from './ledger-words';
import { LIBRARY_WORDS } from './library-words';
import { NoteList, type NotesView } from './note-list';
import type { NoteRowProps } from './note-row';
import { shareText } from './source-record-table';
import { type Undo, UndoBar } from './undo-bar';

export interface SourceDetailProps extends Omit<NoteRowProps, 'note' | 'title' | 'isSelected' | 'onSelect'> {
  readonly source: string;
  readonly view: NotesView;
  /** null when no figure of it is kept. */
  readonly record: SourceRecord | null;
  readonly undo: Undo;
  /** The open editor, null while none is open. */
  readonly editor: ComponentChildren | null;
  readonly onBack: () => void;
  readonly onOverTime: () => void;
  /** Begins a note on the source itself; null where no article of it is known. */
  readonly onNoteSource: (() => void) | null;
}

const FATES = ['confirmed', 'revised', 'contradicted', 'open'] as const;

export function SourceDetail(props: SourceDetailProps) {
  const { source, view, record, editor, undo, onBack, onOverTime, onNoteSource, ...row } = props;
  return (
    <div class={editor === null ? 'detail' : 'detail detail-editing'}>
      <div class="detail-main">
        <button type="button" class="button-quiet detail-back" onClick={onBack}>
          {LIBRARY_WORDS.backTo.sources}
        </button>
        <header class="detail-head">
          <h2>{source}</h2>
          {record === null ? null : <Record record={record} />}
          <p class="button-row">
            {record === null ? null : (
              <button type="button" class="button" onClick={onOverTime}>
                {LIBRARY_WORDS.overTime}
              </button>
            )}
            {onNoteSource === null ? null : (
              <button type="button" class="button" onClick={onNoteSource}>
                {LIBRARY_WORDS.noteSource}
              </button>
            )}
          </p>
        </header>
        <UndoBar {...undo} />
        <NoteList view={view} narrowed={true} label={LIBRARY_WORDS.notesOfSource(source)} {...row} />
      </div>
      {editor === null ? null : (
        <section class="library-editor" aria-label={LIBRARY_WORDS.editing}>
          {editor}
        </section>
      )}
    </div>
  );
}

function Record({ record }: { readonly record: SourceRecord }) {
  return (
    <section aria-labelledby="source-record">
      <h3 id="source-record">{LEDGER_WORDS.record}</h3>
      <p class="soft small">{LEDGER_WORDS.recordHint}</p>
      <dl class="detail-facts">
        <div>
          <dt>{LEDGER_WORDS.seen}</dt>
          <dd>{countText(record.seen, 'figure')}</dd>
        </div>
        {FATES.map((fate) => (
          <div key={fate}>
            <dt>{LEDGER_WORDS[fate]}</dt>
            <dd>{shareText(record, fate)}</dd>
          </div>
        ))}
      </dl>
      {record.topics.length < 2 ? null : (
        <ul class="detail-topics">
          {record.topics.map(({ topic, seen }) => (
            <li key={topic}>{`${topic}: ${countText(seen, 'figure')}`}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
