/**
 * Edits one note: the state of the edit in, every change and decision out. Shows at all times whether the words are
 * saved, kept or neither. Must not know where notes are stored or which surface it stands in.
 */

import type { TargetedKeyboardEvent } from 'preact';
import type { NoteBody, NoteTarget } from '../lib/notes/note';
import type { EditState } from '../lib/notes/note-session';
import { NoteConflict } from './note-conflict';
import { NoteFields } from './note-fields';

export interface NoteEditorProps {
  readonly target: NoteTarget;
  readonly state: EditState;
  /** The note exists already, so it can be deleted. */
  readonly isStored: boolean;
  /** Tags of other notes, to complete what is typed. */
  readonly knownTags: readonly string[];
  readonly actions: NoteEditorActions;
}

export interface NoteEditorActions {
  readonly change: (body: NoteBody) => void;
  readonly save: () => void;
  readonly close: () => void;
  readonly remove: () => void;
  readonly undoRemove: () => void;
  readonly takeStored: () => void;
  readonly saveOverStored: () => void;
  readonly discardDraft: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Why a save did not go through, in the reader's words; the text is safe in every case. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'no-answer': 'Not saved: the extension did not answer. Your text is kept; try again.',
  'extension-gone': 'Not saved: the extension was updated. Copy your text, then reload the page.',
  'read-only': 'Not saved: your notes were written by a newer version. Update the extension to write again.',
  lost: 'Not saved: your stored notes are missing. Open the options to bring them back; your text is kept.',
  quota: 'Not saved: the disk is full. Free some space and try again.',
  'too-large': 'Not saved: this note is too long.',
  invalid: 'Not saved: one of the fields cannot be stored as it is.',
};
const UNKNOWN_PROBLEM = 'That did not work. Your text is kept; try again.';

export function NoteEditor(props: NoteEditorProps) {
  const { target, state, actions } = props;
  if (state.status === 'deleted') return <DeletedNote onUndo={actions.undoRemove} onClose={actions.close} />;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>): void => {
    if (event.key === 'Escape' && !event.isComposing) actions.close();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (form.checkValidity()) actions.save();
    else form.querySelector<HTMLInputElement>(':invalid')?.focus();
  };
  return (
    <form class="note-editor" aria-label="Note" noValidate onKeyDown={onKeyDown} onSubmit={onSubmit}>
      <div class="note-editor-body">
        {state.stored !== null && (
          <NoteConflict
            own={state.body}
            stored={state.stored}
            onTakeStored={actions.takeStored}
            onSaveOver={actions.saveOverStored}
          />
        )}
        {state.isRestored && <RestoredDraft onDiscard={actions.discardDraft} />}
        <Quote target={target} />
        <NoteFields
          target={target}
          body={state.body}
          knownTags={props.knownTags}
          onChange={actions.change}
          now={actions.now}
        />
      </div>
      <Foot {...props} />
    </form>
  );
}

function Quote({ target }: { readonly target: NoteTarget }) {
  const { attribution, quote } = target;
  const source = attribution?.source?.name ?? attribution?.sourceWords ?? '';
  return (
    <figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <blockquote class="note-editor-quote" tabIndex={0}>
        {quote}
      </blockquote>
      <figcaption class="note-editor-source">
        {source === ''
          ? 'No source named'
          : ['According to', attribution?.source?.role, source].filter(Boolean).join(' ')}
      </figcaption>
    </figure>
  );
}

function Foot({ state, isStored, actions }: NoteEditorProps) {
  const isSaving = state.status === 'saving';
  return (
    <footer class="note-editor-foot">
      <p class="note-editor-status" role="status" data-tone={state.status === 'failed' ? 'error' : 'plain'}>
        {statusText(state, isStored)}
      </p>
      <button type="submit" class="button-strong" disabled={isSaving || state.stored !== null}>
        Save
      </button>
      <button type="button" class="button" onClick={actions.close}>
        {state.status === 'unsaved' || state.status === 'kept' ? 'Close, keep draft' : 'Cancel'}
      </button>
      {isStored && (
        <button type="button" class="button-danger" disabled={isSaving} onClick={actions.remove}>
          Delete
        </button>
      )}
    </footer>
  );
}

function statusText({ status, problem }: EditState, isStored: boolean): string {
  switch (status) {
    case 'untouched':
      return isStored ? 'Saved on this device.' : '';
    case 'unsaved':
      return 'Not saved yet.';
    case 'kept':
      return 'Not saved yet; your draft is kept on this device.';
    case 'saving':
      return 'Saving …';
    case 'saved':
      return 'Saved on this device.';
    case 'conflict':
      return 'Not saved: there are two versions.';
    case 'failed':
      return PROBLEMS[problem ?? ''] ?? UNKNOWN_PROBLEM;
    case 'deleted':
      return 'Moved to the trash.';
  }
}

function RestoredDraft({ onDiscard }: { readonly onDiscard: () => void }) {
  return (
    <div class="notice" role="status">
      <p>This is your draft from an earlier visit; it was not saved.</p>
      <button type="button" class="button" onClick={onDiscard}>
        Discard draft
      </button>
    </div>
  );
}

function DeletedNote({ onUndo, onClose }: { readonly onUndo: () => void; readonly onClose: () => void }) {
  return (
    <div class="note-editor">
      <div class="note-editor-body">
        <div class="notice" role="status">
          <p>The note is in the trash and stays there for 30 days.</p>
          <div class="button-row">
            <button type="button" class="button-strong" onClick={onUndo}>
              Undo
            </button>
            <button type="button" class="button" onClick={onClose}>
              Close
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
