/** Two versions of one note side by side: the reader's words and what was saved meanwhile in; their choice out. */

import type { Note, NoteBody } from '../lib/notes/note';
import { ratingText } from './words';

export interface NoteConflictProps {
  readonly own: NoteBody;
  readonly stored: Note;
  readonly onTakeStored: () => void;
  readonly onSaveOver: () => void;
}

export function NoteConflict({ own, stored, onTakeStored, onSaveOver }: NoteConflictProps) {
  const isDeleted = stored.deletedAt !== null;
  return (
    <section class="notice" data-tone="warning" role="alert" aria-labelledby="note-conflict-title">
      <h2 id="note-conflict-title">
        {isDeleted ? 'This note was deleted meanwhile' : 'This note was changed somewhere else meanwhile'}
      </h2>
      <p>Nothing has been overwritten. Choose which version to go on with.</p>
      <div class="note-versions">
        <Version title="Your version" body={own}>
          <button type="button" class="button" onClick={onSaveOver}>
            Save mine
          </button>
        </Version>
        <Version title={isDeleted ? 'In the trash' : 'Saved version'} body={stored}>
          <button type="button" class="button" onClick={onTakeStored}>
            Use this one
          </button>
        </Version>
      </div>
    </section>
  );
}

interface VersionProps {
  readonly title: string;
  readonly body: NoteBody;
  readonly children: preact.ComponentChildren;
}

function Version({ title, body, children }: VersionProps) {
  const { markdown, rating, tags } = body;
  return (
    <div class="note-version">
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <p class="note-version-text" tabIndex={0}>
        {markdown === '' ? 'No text' : markdown}
      </p>
      <p class="note-editor-hint">{[ratingText(rating), ...tags].join(' · ')}</p>
      {children}
    </div>
  );
}
