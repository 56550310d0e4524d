/**
 * Finding a note's place again by hand: the note and the text of its article in, the words the reader chose out. The text
 * stands in a field that cannot be written to, because in one words can be selected with the keyboard too.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../lib/notes/note';
import type { Span } from '../lib/text/span';
import { ATTACH_WORDS } from './attach-words';
import { Notice } from './notice';
import { QuoteChangeView } from './quote-change';

/** A mark of the article the note could stand on. */
export interface AttachPlace extends Span {
  readonly id: string;
  readonly quote: string;
}

export interface AttachViewProps {
  readonly note: Note;
  /** null while no open tab shows the article marked. */
  readonly text: string | null;
  readonly places: readonly AttachPlace[];
  /** Where the note most likely belongs, null when nothing comes near. */
  readonly nearest: Span | null;
  readonly hasFailed: boolean;
  readonly onAttach: (span: Span) => void;
  readonly onClose: () => void;
}

export function AttachView(props: AttachViewProps) {
  const { note, text, hasFailed, onClose } = props;
  const { change = null } = note;
  return (
    <section class="attach" aria-labelledby="attach-title">
      <h2 id="attach-title">{ATTACH_WORDS.title}</h2>
      <blockquote class="note-editor-quote">{note.target.quote}</blockquote>
      {change === null ? null : <QuoteChangeView change={change} />}
      {hasFailed ? (
        <p class="field-error" role="alert">
          {ATTACH_WORDS.failed}
        </p>
      ) : null}
      {text === null ? <Closed url={note.articleUrl} /> : <Chooser {...props} text={text} />}
      <button type="button" class="button-quiet detail-back" onClick={onClose}>
        {ATTACH_WORDS.cancel}
      </button>
    </section>
  );
}

function Closed({ url }: { readonly url: string }) {
  return (
    <Notice title={ATTACH_WORDS.closed}>
      <p>{ATTACH_WORDS.closedWhy}</p>
      <a class="button" href={url} target="_blank" rel="noopener noreferrer">
        {ATTACH_WORDS.open}
      </a>
    </Notice>
  );
}

function Chooser({ text, places, nearest, onAttach }: AttachViewProps & { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [span, setSpan] = useState<Span | null>(null);
  const choose = (next: Span | null) => {
    setSpan(next);
    if (next !== null) show(field.current, next, text.length);
  };
  // Once for each text: afterwards the choice is the reader's.
  useEffect(() => choose(nearest), [text]);
  const read = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    setSpan(selectionEnd > selectionStart ? { start: selectionStart, end: selectionEnd } : null);
  };
  return (
    <>
      <label class="choose">
        <span class="small soft">{ATTACH_WORDS.hint}</span>
        <textarea ref={field} class="field attach-text" readOnly rows={14} value={text} onSelect={read} />
      </label>
      {places.length === 0 ? null : (
        <label class="choose">
          <span class="small soft">{ATTACH_WORDS.marks}</span>
          <select
            class="select"
            onChange={({ currentTarget }) => choose(places.find(({ id }) => id === currentTarget.value) ?? null)}
          >
            <option value="">{ATTACH_WORDS.noMark}</option>
            {places.map(({ id, quote }) => (
              <option key={id} value={id}>
                {quote.slice(0, 100)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="attach-chosen" role="status">
        {span === null ? ATTACH_WORDS.nothingChosen : text.slice(span.start, span.end)}
      </p>
      <button
        type="button"
        class="button-strong"
        disabled={span === null}
        onClick={() => {
          if (span !== null) onAttach(span);
        }}
      >
        {ATTACH_WORDS.attach}
      </button>
    </>
  );
}

/** Selects words and brings them into sight; a field only scrolls to its cursor where it has the focus. */
function show(field: HTMLTextAreaElement | null, { start, end }: Span, length: number): void {
  if (field === null) return;
  field.setSelectionRange(start, end);
  field.scrollTop = (field.scrollHeight * start) / Math.max(1, length) - field.clientHeight / 2;
}
