/** What one note can leave as: a quotation for the clipboard, a ClaimReview after its own form. The note and callbacks in. */

import { useState } from 'preact/hooks';
import type { Reviewer } from '../lib/exchange/claim-review';
import type { Note } from '../lib/notes/note';
import { EXPORT_WORDS as WORDS } from './data-words';

export interface NoteExportsProps {
  readonly note: Note;
  readonly onCopy: (note: Note) => Promise<void>;
  /** Gives what is wrong with the review, null when it was saved. */
  readonly onReview: (note: Note, reviewer: Reviewer) => string | null;
}

export function NoteExports({ note, onCopy, onReview }: NoteExportsProps) {
  const [isCopied, setIsCopied] = useState(false);
  const [isReviewing, setIsReviewing] = useState(false);
  const isRated = note.rating !== 'none' && note.rating !== 'needs-check';
  return (
    <div class="note-exports">
      <div class="button-row">
        <button
          type="button"
          class="button"
          onClick={() => {
            onCopy(note).then(
              () => setIsCopied(true),
              () => setIsCopied(false),
            );
          }}
        >
          {isCopied ? WORDS.copied : WORDS.copy}
        </button>
        {isRated ? (
          <button type="button" class="button" aria-expanded={isReviewing} onClick={() => setIsReviewing(!isReviewing)}>
            {WORDS.review}
          </button>
        ) : null}
      </div>
      {isReviewing ? (
        <ReviewForm
          onSave={(reviewer) => {
            const problem = onReview(note, reviewer);
            if (problem === null) setIsReviewing(false);
            return problem;
          }}
          onCancel={() => setIsReviewing(false)}
        />
      ) : null}
    </div>
  );
}

interface ReviewFormProps {
  readonly onSave: (reviewer: Reviewer) => string | null;
  readonly onCancel: () => void;
}

function ReviewForm({ onSave, onCancel }: ReviewFormProps) {
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      class="wipe-form"
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(onSave({ name, url: url.trim() }));
      }}
    >
      <p class="soft small">{WORDS.reviewWhy}</p>
      <label class="choose">
        <span class="small">{WORDS.reviewer}</span>
        <input class="field" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label class="choose">
        <span class="small">{WORDS.address}</span>
        <input
          class="field"
          inputMode="url"
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </label>
      {problem === null ? null : (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <div class="button-row">
        <button type="submit" class="button-strong">
          {WORDS.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
