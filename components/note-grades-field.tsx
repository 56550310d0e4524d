/** The reader's judgement beyond the rating: strength and Admiralty grades in, the changed ones out. Never proposes one. */

import type { Credibility, NoteBody, Reliability, Strength } from '../lib/notes/note';
import { CREDIBILITIES, EDITOR_WORDS, type GradeWords, RELIABILITIES, STRENGTHS } from './note-words';

export interface NoteGradesFieldProps {
  readonly body: NoteBody;
  readonly onChange: (body: NoteBody) => void;
}

export function NoteGradesField({ body, onChange }: NoteGradesFieldProps) {
  return (
    <div class="note-editor-grid note-editor-grades">
      <Choice<Strength>
        id="note-strength"
        label={EDITOR_WORDS.strength}
        value={body.strength}
        options={keysOf(STRENGTHS).map((strength) => [strength, STRENGTHS[strength]])}
        help={null}
        onChange={(strength) => onChange({ ...body, strength })}
      />
      <Choice<Reliability>
        id="note-reliability"
        label={EDITOR_WORDS.reliability}
        value={body.reliability}
        options={gradesOf(RELIABILITIES)}
        help={RELIABILITIES[body.reliability].help}
        onChange={(reliability) => onChange({ ...body, reliability })}
      />
      <Choice<Credibility>
        id="note-credibility"
        label={EDITOR_WORDS.credibility}
        value={body.credibility}
        options={([1, 2, 3, 4, 5, 6] as const).map((grade) => [grade, gradeText(grade, CREDIBILITIES[grade])])}
        help={CREDIBILITIES[body.credibility].help}
        onChange={(credibility) => onChange({ ...body, credibility })}
      />
    </div>
  );
}

/** `Object.keys` forgets which keys a record has. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}

function gradesOf<K extends string>(grades: Readonly<Record<K, GradeWords>>): readonly (readonly [K, string])[] {
  return keysOf(grades).map((grade) => [grade, gradeText(grade, grades[grade])]);
}

function gradeText(grade: string | number, { label }: GradeWords): string {
  return `${grade} – ${label}`;
}

interface ChoiceProps<Value extends string | number> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  /** What the chosen value means, null when it says so itself. */
  readonly help: string | null;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string | number>({ id, label, value, options, help, onChange }: ChoiceProps<Value>) {
  const helpId = `${id}-help`;
  return (
    <div class="note-editor-row">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={String(value)}
        aria-describedby={help === null ? undefined : helpId}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([option]) => String(option) === currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
      {help === null ? null : (
        <p id={helpId} class="note-editor-hint">
          {help}
        </p>
      )}
    </div>
  );
}
