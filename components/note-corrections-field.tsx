/**
 * What the reader reads otherwise than the engine did: the target as reported and the corrections in, the changed
 * corrections out. What was reported stands beside every field and is never changed.
 */

import { useState } from 'preact/hooks';
import type { ClaimKind, Outcome } from '../lib/annotations/annotation';
import { correctedTarget, withoutEmptyCorrections } from '../lib/notes/corrections';
import type { Corrections, NoteTarget } from '../lib/notes/note';
import { LIMITS } from '../lib/notes/note-limits';
import { correctionText, readNumber, readWords, type TypedCorrection } from './correction-text';
import { CLAIM_KINDS, EDITOR_WORDS as WORDS } from './note-words';
import { OUTCOME_CODES, outcomeText } from './words';

export interface NoteCorrectionsFieldProps {
  readonly target: NoteTarget;
  readonly corrections: Corrections;
  readonly onChange: (corrections: Corrections) => void;
}

/** Tells whether a target says anything that can be read otherwise. */
export function isCorrectable({ kind }: NoteTarget): boolean {
  return kind !== 'article' && kind !== 'source';
}

export function NoteCorrectionsField(props: NoteCorrectionsFieldProps) {
  const { target, corrections } = props;
  return (
    <div class="note-editor-grid">
      <p class="note-editor-hint note-editor-wide">{WORDS.correctionsHint}</p>
      {target.figure === null ? null : <FigureFields {...props} />}
      {target.claim === null || target.figure !== null ? null : <ClaimFields {...props} />}
      <Typed {...props} field="source" read={readSource} reported={sourceOf(target)} />
      {isOutOfOrder(target, corrections) ? (
        <p class="note-editor-error note-editor-wide" role="status">
          {WORDS.outOfOrder}
        </p>
      ) : null}
    </div>
  );
}

function FigureFields(props: NoteCorrectionsFieldProps) {
  const { figure } = props.target;
  if (figure === null) return null;
  return (
    <>
      <Typed {...props} field="value" read={readNumber} reported={figure.value} />
      <Typed {...props} field="low" read={readNumber} reported={figure.low} />
      <Typed {...props} field="high" read={readNumber} reported={figure.high} />
      <Typed {...props} field="item" read={readItem} reported={figure.item} />
      <Chosen<Outcome>
        {...props}
        field="outcome"
        options={OUTCOME_CODES.map((outcome) => [outcome, outcomeText(outcome)])}
        reported={figure.outcome}
      />
      <Typed {...props} field="affected" read={readWords} reported={figure.affected} />
    </>
  );
}

function ClaimFields(props: NoteCorrectionsFieldProps) {
  const { claim } = props.target;
  if (claim === null) return null;
  const kinds = Object.keys(CLAIM_KINDS) as ClaimKind[];
  return (
    <Chosen<ClaimKind>
      {...props}
      field="claimKind"
      options={kinds.map((kind) => [kind, CLAIM_KINDS[kind]])}
      reported={claim.kind}
    />
  );
}

function readSource(typed: string): TypedCorrection<string> {
  return readWords(typed);
}

/** What is counted is never nothing: the word stands for itself. */
function readItem(typed: string): TypedCorrection<string> {
  const item = typed.trim();
  return item === '' ? { kind: 'keep' } : { kind: 'value', value: item };
}

function sourceOf({ attribution }: NoteTarget): string | null {
  return attribution?.source?.name || attribution?.sourceWords || null;
}

function isOutOfOrder(target: NoteTarget, corrections: Corrections): boolean {
  const figure = correctedTarget(target, corrections).figure;
  if (figure === null) return false;
  const { low, value, high } = figure;
  return isAbove(low, value) || isAbove(value, high) || isAbove(low, high);
}

function isAbove(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one > other;
}

type TypedField = 'value' | 'low' | 'high' | 'item' | 'affected' | 'source';

interface TypedProps extends NoteCorrectionsFieldProps {
  readonly field: TypedField;
  readonly read: (typed: string) => TypedCorrection<string | number>;
  readonly reported: string | number | null;
}

function Typed({ target, corrections, onChange, field, read, reported }: TypedProps) {
  // null while the field shows what is stored; what cannot be read stays as typed, so that nothing is lost.
  const [typed, setTyped] = useState<string | null>(null);
  const id = `note-correct-${field}`;
  const isWrong = typed !== null && read(typed).kind === 'wrong';
  return (
    <div class="note-editor-row">
      <label for={id}>{WORDS[field]}</label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        maxLength={LIMITS.line}
        placeholder={WORDS.asReported}
        value={typed ?? correctionText(corrections[field])}
        aria-invalid={isWrong}
        aria-describedby={`${id}-reported`}
        onInput={({ currentTarget }) => {
          const words = currentTarget.value;
          const found = read(words);
          setTyped(words);
          // The form does not save while this stands.
          currentTarget.setCustomValidity(found.kind === 'wrong' ? WORDS.notANumber : '');
          if (found.kind !== 'wrong') onChange(withoutEmptyCorrections(target, corrected(corrections, field, found)));
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      <p id={`${id}-reported`} class={isWrong ? 'note-editor-error' : 'note-editor-hint'}>
        {isWrong ? WORDS.notANumber : WORDS.reported(correctionText(reported))}
      </p>
    </div>
  );
}

interface ChosenProps<Value extends string> extends NoteCorrectionsFieldProps {
  readonly field: 'outcome' | 'claimKind';
  readonly options: readonly (readonly [Value, string])[];
  readonly reported: Value;
}

function Chosen<Value extends string>({ corrections, onChange, target, field, options, reported }: ChosenProps<Value>) {
  const id = `note-correct-${field}`;
  return (
    <div class="note-editor-row">
      <label for={id}>{WORDS[field]}</label>
      <select
        id={id}
        class="select"
        value={corrections[field] ?? ''}
        aria-describedby={`${id}-reported`}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([option]) => option === currentTarget.value)?.[0];
          const found = chosen === undefined ? { kind: 'keep' as const } : { kind: 'value' as const, value: chosen };
          onChange(withoutEmptyCorrections(target, corrected(corrections, field, found)));
        }}
      >
        <option value="">{WORDS.asReported}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
      <p id={`${id}-reported`} class="note-editor-hint">
        {WORDS.reported(options.find(([option]) => option === reported)?.[1] ?? reported)}
      </p>
    </div>
  );
}

function corrected(
  corrections: Corrections,
  field: keyof Corrections,
  found: TypedCorrection<string | number>,
): Corrections {
  const { [field]: _, ...others } = corrections;
  return found.kind === 'value' ? { ...others, [field]: found.value } : others;
}
