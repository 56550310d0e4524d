/** The evidence links of a note, each with the archived copy the reader gives and when it was taken: list in, changed list out. */

import { useId, useState } from 'preact/hooks';
import type { EvidenceLink } from '../lib/notes/note';
import { LIMITS } from '../lib/notes/note-limits';
import { parseEvidenceUrl } from '../lib/notes/parse-note';
import { siteText } from './format';
import { EDITOR_WORDS as WORDS } from './note-words';

export interface NoteEvidenceListProps {
  readonly evidence: readonly EvidenceLink[];
  readonly onChange: (evidence: readonly EvidenceLink[]) => void;
}

export function NoteEvidenceList({ evidence, onChange }: NoteEvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <ul class="note-evidence">
      {evidence.map((link) => (
        <li key={link.url}>
          <Evidence
            link={link}
            onChange={(changed) => onChange(evidence.map((other) => (other === link ? changed : other)))}
            onRemove={() => onChange(evidence.filter((other) => other !== link))}
          />
        </li>
      ))}
    </ul>
  );
}

interface EvidenceProps {
  readonly link: EvidenceLink;
  readonly onChange: (link: EvidenceLink) => void;
  readonly onRemove: () => void;
}

function Evidence({ link, onChange, onRemove }: EvidenceProps) {
  const { url, archiveUrl } = link;
  return (
    <>
      <div class="note-editor-chip">
        <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
          {siteText(url)}
        </a>
        <button type="button" aria-label={`Remove link ${url}`} onClick={onRemove}>
          ×
        </button>
      </div>
      {archiveUrl === null ? null : (
        <a class="small" href={archiveUrl} target="_blank" rel="noopener noreferrer">
          {WORDS.archived}
        </a>
      )}
      <details>
        <summary>{WORDS.archive}</summary>
        <ArchiveFields link={link} onChange={onChange} />
      </details>
    </>
  );
}

function ArchiveFields({ link, onChange }: Omit<EvidenceProps, 'onRemove'>) {
  // null while the field shows what is stored; an address that is none stays as typed.
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const site = siteText(link.url);
  const isWrong = typed !== null && typed.trim() !== '' && parseEvidenceUrl(typed) === null;
  return (
    <div class="note-editor-grid">
      <div class="note-editor-row">
        <label for={id}>{WORDS.archiveUrl(site)}</label>
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder="https://"
          maxLength={LIMITS.url}
          value={typed ?? link.archiveUrl ?? ''}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-error` : undefined}
          onInput={({ currentTarget }) => {
            const words = currentTarget.value;
            const archiveUrl = parseEvidenceUrl(words);
            const isReadable = archiveUrl !== null || words.trim() === '';
            setTyped(words);
            // The form does not save while this stands.
            currentTarget.setCustomValidity(isReadable ? '' : WORDS.notALink);
            if (isReadable) onChange({ ...link, archiveUrl });
          }}
          onBlur={() => {
            if (!isWrong) setTyped(null);
          }}
        />
        {isWrong ? (
          <p id={`${id}-error`} class="note-editor-error">
            {WORDS.notALink}
          </p>
        ) : null}
      </div>
      <label class="note-editor-row">
        <span class="note-editor-label">{WORDS.capturedAt(site)}</span>
        <input
          class="field"
          type="datetime-local"
          value={link.capturedAt === null ? '' : new Date(link.capturedAt).toISOString().slice(0, 16)}
          onChange={({ currentTarget }) => {
            // Archives give their times in UTC; the field itself knows no zone.
            const at = Date.parse(`${currentTarget.value}Z`);
            onChange({ ...link, capturedAt: Number.isNaN(at) ? null : at });
          }}
        />
      </label>
    </div>
  );
}
