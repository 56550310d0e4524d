/** The words of a note: Markdown in, changed Markdown out, with a preview in place of the field when the reader asks for it. */

import { useState } from 'preact/hooks';
import { LIMITS } from '../lib/notes/note-limits';
import { MarkdownText } from './markdown-text';
import { EDITOR_WORDS as WORDS } from './note-words';

export interface NoteTextFieldProps {
  readonly markdown: string;
  readonly onChange: (markdown: string) => void;
}

export function NoteTextField({ markdown, onChange }: NoteTextFieldProps) {
  const [isPreview, setPreview] = useState(false);
  return (
    <div class="note-editor-row">
      <div class="note-editor-head">
        {isPreview ? <span class="note-editor-label">{WORDS.text}</span> : <label for="note-text">{WORDS.text}</label>}
        <button type="button" class="button-quiet" onClick={() => setPreview(!isPreview)}>
          {isPreview ? WORDS.write : WORDS.preview}
        </button>
      </div>
      {isPreview ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1).
        <section class="note-editor-preview" aria-label={WORDS.preview} tabIndex={0}>
          {markdown.trim() === '' ? <p class="soft">{WORDS.previewEmpty}</p> : <MarkdownText markdown={markdown} />}
        </section>
      ) : (
        <textarea
          id="note-text"
          class="field note-editor-text"
          maxLength={LIMITS.markdown}
          aria-describedby="note-text-hint"
          value={markdown}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      <p id="note-text-hint" class="note-editor-hint">
        {WORDS.textHint}
      </p>
    </div>
  );
}
