/**
 * What an article changed about words: the kind of change, the old wording and the present one side by side, changed
 * words struck through or underlined. A change in; text nodes only. The same in the card and in every list of notes.
 */

import type { QuoteChange } from '../lib/notes/note';
import { type DiffPiece, diffWords } from '../lib/text/word-diff';
import { NOTE_WORDS } from './page-words';

export interface QuoteChangeViewProps {
  readonly change: Pick<QuoteChange, 'kind' | 'was' | 'now'>;
  /** Moves the note to the present words; null or absent where that cannot be done. */
  readonly onAccept?: (() => void) | null;
}

export function QuoteChangeView({ change, onAccept = null }: QuoteChangeViewProps) {
  const { kind, was, now } = change;
  const pieces = diffWords(was, now, plainWord);
  // Beside nothing there is no difference to mark, and a long line through words makes them hard to read.
  const oneSided = was === '' || now === '';
  return (
    // A group, no landmark: a list may hold many of them.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div class="change" role="group" data-kind={kind} aria-label={NOTE_WORDS.changed[kind]}>
      <p class="change-kind">{NOTE_WORDS.changed[kind]}</p>
      <dl class="change-sides">
        <div>
          <dt>{NOTE_WORDS.was}</dt>
          <dd>{oneSided ? was || NOTE_WORDS.noSourceThen : <Side pieces={pieces} hidden="added" />}</dd>
        </div>
        <div>
          <dt>{kind === 'missing' ? NOTE_WORDS.nearest : NOTE_WORDS.now}</dt>
          <dd>{oneSided ? now || emptyText(kind) : <Side pieces={pieces} hidden="removed" />}</dd>
        </div>
      </dl>
      {onAccept === null ? null : (
        <button type="button" class="button" onClick={onAccept}>
          {NOTE_WORDS.accept}
        </button>
      )}
    </div>
  );
}

interface SideProps {
  readonly pieces: readonly DiffPiece[];
  readonly hidden: 'added' | 'removed';
}

function Side({ pieces, hidden }: SideProps) {
  return pieces
    .filter(({ kind }) => kind !== hidden)
    .map(({ kind, text }, index) => (
      <span key={index}>
        {index === 0 ? '' : ' '}
        <Words kind={kind} text={text} />
      </span>
    ));
}

function Words({ kind, text }: DiffPiece) {
  switch (kind) {
    case 'same':
      return text;
    case 'removed':
      return <del>{text}</del>;
    case 'added':
      return <ins>{text}</ins>;
  }
}

function emptyText(kind: QuoteChange['kind']): string {
  return kind === 'attribution' ? NOTE_WORDS.noSourceThen : NOTE_WORDS.nothingNear;
}

/** A straightened quotation mark is no change. */
function plainWord(word: string): string {
  return word.replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'");
}
