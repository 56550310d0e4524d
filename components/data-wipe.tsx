/** What is kept, in numbers, and its deletion after a typed word. Numbers and a callback in. */

import { useState } from 'preact/hooks';
import { sizeText } from './data-format';
import { WIPE_WORDS as WORDS } from './data-words';
import { numberText } from './format';
import { Notice } from './notice';

export interface KeptNumbers {
  readonly notes: number;
  readonly trashed: number;
  readonly articles: number;
  readonly revisions: number;
  readonly rules: number;
  readonly drafts: number;
  /** Bytes, as the browser estimates them; null when it does not say. */
  readonly size: number | null;
}

export interface DataWipeProps {
  readonly kept: KeptNumbers | null;
  readonly outcome: 'none' | 'wiped' | 'failed';
  readonly onWipe: () => void;
}

const COUNTS = ['notes', 'trashed', 'articles', 'revisions', 'rules', 'drafts'] as const;

/** The numbers alone, for the head of the section. */
export function KeptList({ kept }: Pick<DataWipeProps, 'kept'>) {
  return (
    <dl class="kept-list" aria-label={WORDS.kept}>
      {COUNTS.map((count) => (
        <div key={count}>
          <dt>{WORDS.counts[count]}</dt>
          <dd>{kept === null ? '…' : numberText(kept[count])}</dd>
        </div>
      ))}
      {kept === null || kept.size === null ? null : (
        <div>
          <dt>{WORDS.counts.size}</dt>
          <dd>{sizeText(kept.size)}</dd>
        </div>
      )}
    </dl>
  );
}

export function DataWipe({ outcome, onWipe }: Omit<DataWipeProps, 'kept'>) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <h3>{WORDS.title}</h3>
      {typed === null ? (
        <div class="button-row">
          <button type="button" class="button-danger" onClick={() => setTyped('')}>
            {WORDS.wipe}
          </button>
        </div>
      ) : (
        <Confirm
          typed={typed}
          onType={setTyped}
          onYes={() => {
            setTyped(null);
            onWipe();
          }}
        />
      )}
      {outcome === 'none' ? null : <p role="status">{WORDS[outcome]}</p>}
    </>
  );
}

interface ConfirmProps {
  readonly typed: string;
  readonly onType: (typed: string | null) => void;
  readonly onYes: () => void;
}

function Confirm({ typed, onType, onYes }: ConfirmProps) {
  const isRight = typed.trim().toLowerCase() === WORDS.word;
  return (
    <Notice tone="error">
      <p>{WORDS.why}</p>
      <form
        class="wipe-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isRight) onYes();
        }}
      >
        <label class="choose">
          <span class="small">{WORDS.type(WORDS.word)}</span>
          <input
            class="field"
            autoComplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        </label>
        <div class="button-row">
          <button type="submit" class="button-danger" disabled={!isRight}>
            {WORDS.yes}
          </button>
          <button type="button" class="button" onClick={() => onType(null)}>
            {WORDS.no}
          </button>
        </div>
      </form>
    </Notice>
  );
}
