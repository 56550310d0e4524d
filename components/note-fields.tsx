/**
 * The fields of a note: what the reader wrote in, the changed whole out. Text, rating, tags and evidence stand open; what
 * fewer notes need folds away, its gist in sight.
 */

import type { NoteBody, NoteTarget, Rating } from '../lib/notes/note';
import { EMPTY_BODY } from '../lib/notes/note-body';
import { RATINGS } from '../lib/notes/ratings';
import { isCorrectable, NoteCorrectionsField } from './note-corrections-field';
import { NoteEvidenceField } from './note-evidence-field';
import { NoteGradesField } from './note-grades-field';
import { NoteTagsField } from './note-tags-field';
import { NoteTextField } from './note-text-field';
import { EDITOR_WORDS, STRENGTHS } from './note-words';
import { ratingText } from './words';

export interface NoteFieldsProps {
  readonly target: NoteTarget;
  readonly body: NoteBody;
  /** Tags of other notes, to complete what is typed. */
  readonly knownTags: readonly string[];
  readonly onChange: (body: NoteBody) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function NoteFields({ target, body, knownTags, onChange, now }: NoteFieldsProps) {
  const corrected = Object.keys(body.corrections).length;
  return (
    <>
      <NoteTextField markdown={body.markdown} onChange={(markdown) => onChange({ ...body, markdown })} />
      <div class="note-editor-row">
        <label for="note-rating">{EDITOR_WORDS.rating}</label>
        <select
          id="note-rating"
          class="select"
          value={body.rating}
          onChange={({ currentTarget }) => onChange({ ...body, rating: ratingOf(currentTarget.value) })}
        >
          {RATINGS.map((rating) => (
            <option key={rating} value={rating}>
              {ratingText(rating)}
            </option>
          ))}
        </select>
      </div>
      <NoteTagsField tags={body.tags} known={knownTags} onChange={(tags) => onChange({ ...body, tags })} />
      <NoteEvidenceField evidence={body.evidence} onChange={(evidence) => onChange({ ...body, evidence })} now={now} />
      <details class="note-editor-more">
        <summary>
          {EDITOR_WORDS.judgement} <span class="note-editor-gist">{gradesGist(body)}</span>
        </summary>
        <NoteGradesField body={body} onChange={onChange} />
      </details>
      {isCorrectable(target) ? (
        <details class="note-editor-more">
          <summary>
            {EDITOR_WORDS.corrections}
            {corrected === 0 ? null : <span class="note-editor-gist"> {EDITOR_WORDS.corrected(corrected)}</span>}
          </summary>
          <NoteCorrectionsField
            target={target}
            corrections={body.corrections}
            onChange={(corrections) => onChange({ ...body, corrections })}
          />
        </details>
      ) : null}
    </>
  );
}

/** What the folded part says, so that nothing the reader set is out of sight. */
function gradesGist({ strength, reliability, credibility }: NoteBody): string {
  const grade = `${reliability}${credibility}`;
  return strength === EMPTY_BODY.strength ? grade : `${STRENGTHS[strength]}, ${grade}`;
}

function ratingOf(value: string): Rating {
  return RATINGS.find((rating) => rating === value) ?? 'none';
}
