/** Evidence links of a note: the list in, the changed list out. Takes http and https addresses only and says so. */

import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { EvidenceLink } from '../lib/notes/note';
import { parseEvidenceUrl } from '../lib/notes/parse-note';
import { NoteEvidenceList } from './note-evidence-list';
import { EDITOR_WORDS } from './note-words';

export interface NoteEvidenceFieldProps {
  readonly evidence: readonly EvidenceLink[];
  readonly onChange: (evidence: readonly EvidenceLink[]) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function NoteEvidenceField({ evidence, onChange, now }: NoteEvidenceFieldProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (): void => {
    const url = parseEvidenceUrl(typed);
    setError(isLinkOrEmpty(typed) ? null : EDITOR_WORDS.notALink);
    if (url === null) return;
    setTyped('');
    if (!evidence.some((link) => link.url === url)) {
      onChange([...evidence, { url, addedAt: now(), archiveUrl: null, capturedAt: null }]);
    }
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    add();
    // With Ctrl the form saves next, and what was just typed is part of it.
    if (!event.ctrlKey && !event.metaKey) event.preventDefault();
  };
  return (
    <div class="note-editor-row">
      <label for="note-evidence">Evidence</label>
      <NoteEvidenceList evidence={evidence} onChange={onChange} />
      <div class="note-editor-add">
        <input
          id="note-evidence"
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          maxLength={4096}
          placeholder="https://"
          value={typed}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : 'note-evidence-error'}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            // The form does not save while this stands, so a mistyped link cannot get lost.
            currentTarget.setCustomValidity(isLinkOrEmpty(currentTarget.value) ? '' : EDITOR_WORDS.notALink);
          }}
          onInvalid={() => setError(EDITOR_WORDS.notALink)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
        <button type="button" class="button" onClick={add}>
          Add link
        </button>
      </div>
      {error !== null && (
        <p id="note-evidence-error" class="note-editor-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function isLinkOrEmpty(typed: string): boolean {
  return typed.trim() === '' || parseEvidenceUrl(typed) !== null;
}
