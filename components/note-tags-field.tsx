/** Tags of a note: the list and those of other notes in, the changed list out. A comma or Enter ends a tag; leaving the field does too. */

import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { parseTags } from '../lib/notes/parse-note';

export interface NoteTagsFieldProps {
  readonly tags: readonly string[];
  /** Offered while the reader types. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

export function NoteTagsField({ tags, known, onChange }: NoteTagsFieldProps) {
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const added = parseTags(text).filter((tag) => !tags.includes(tag));
    setTyped('');
    if (added.length > 0) onChange([...tags, ...added]);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    add(typed);
    // With Ctrl the form saves next, and what was just typed is part of it.
    if (!event.ctrlKey && !event.metaKey) event.preventDefault();
  };
  return (
    <div class="note-editor-row">
      <label for="note-tags">Tags</label>
      {tags.length > 0 && (
        <ul class="note-editor-chips">
          {tags.map((tag) => (
            <li key={tag} class="note-editor-chip">
              <span>{tag}</span>
              <button
                type="button"
                aria-label={`Remove tag ${tag}`}
                onClick={() => onChange(tags.filter((other) => other !== tag))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id="note-tags"
        class="field"
        type="text"
        autocomplete="off"
        list="note-known-tags"
        maxLength={100}
        placeholder="Comma or Enter adds one"
        value={typed}
        onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
      <datalist id="note-known-tags">
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
