/** Evidence links of a note: the list in, the changed list out. Takes http and https addresses only and says so. */

import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { EvidenceLink } from '../lib/notes/note';
import { parseEvidenceUrl } from '../lib/notes/parse-note';
import { siteText } from './format';

export interface NoteEvidenceFieldProps {
  readonly evidence: readonly EvidenceLink[];
  readonly onChange: (evidence: readonly EvidenceLink[]) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const NOT_A_LINK = 'A link must be a whole address that begins with http:// or https://';

export function NoteEvidenceField({ evidence, onChange, now }: NoteEvidenceFieldProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (): void => {
    const url = parseEvidenceUrl(typed);
    setError(isLinkOrEmpty(typed) ? null : NOT_A_LINK);
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
      <EvidenceList evidence={evidence} onChange={onChange} />
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
            currentTarget.setCustomValidity(isLinkOrEmpty(currentTarget.value) ? '' : NOT_A_LINK);
          }}
          onInvalid={() => setError(NOT_A_LINK)}
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

function EvidenceList({ evidence, onChange }: Pick<NoteEvidenceFieldProps, 'evidence' | 'onChange'>) {
  if (evidence.length === 0) return null;
  return (
    <ul class="note-editor-chips">
      {evidence.map(({ url }) => (
        <li key={url} class="note-editor-chip">
          <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
            {siteText(url)}
          </a>
          <button
            type="button"
            aria-label={`Remove link ${url}`}
            onClick={() => onChange(evidence.filter((link) => link.url !== url))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
