/** One saved note: the quote it stands on, what the reader wrote, where it is from. A note and callbacks in; text nodes only. */

import type { Note, NoteTarget } from '../lib/notes/note';
import type { RecheckReason } from '../lib/notes/recheck';
import { whenText } from './date-format';
import { magnitudeText, quoteUrl, siteText } from './format';
import { MarkLetter } from './mark-letter';
import { MarkdownText } from './markdown-text';
import { NOTE_WORDS } from './page-words';
import { QuoteChangeView } from './quote-change';
import { type MarkLook, outcomeText, ratingText } from './words';

export interface NoteRowProps {
  readonly note: Note;
  /** Title of the article, null when it is not stored. */
  readonly title: string | null;
  readonly now: number;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  /** Moves the note to the present words; absent where that cannot be done. */
  readonly onAccept?: ((id: string) => void) | undefined;
  /** Looks for the place of a note that lost it, by hand; absent where that cannot be done. */
  readonly onAttach?: ((id: string) => void) | undefined;
  readonly isSelected?: boolean;
  /** `isRange`: everything from the last one on. Absent where notes cannot be selected. */
  readonly onSelect?: ((id: string, isRange: boolean) => void) | undefined;
  /** Why the note wants another look; absent where that is not asked. */
  readonly reasonsOf?: ((note: Note) => readonly RecheckReason[]) | undefined;
}

export function NoteRow(props: NoteRowProps) {
  const { note, title, now, onEdit, onDelete, onAccept } = props;
  const { anchorState, change = null, reattached = null } = note;
  const target = reattached?.target ?? note.target;
  return (
    <article class="note" aria-label={target.quote} data-selected={props.isSelected === true ? 'yes' : undefined}>
      <blockquote class="note-quote">
        <Letter {...props} />
        <span class="note-words">{target.quote}</span>
      </blockquote>
      <Reported target={target} />
      {reattached === null ? null : (
        <p class="note-reported">
          {NOTE_WORDS.accepted} <q>{note.target.quote}</q>
        </p>
      )}
      {change === null || anchorState === 'anchored' ? null : (
        <QuoteChangeView change={change} onAccept={acceptOf(note, onAccept)} />
      )}
      {note.markdown === '' ? (
        <p class="note-text soft">{NOTE_WORDS.emptyNote}</p>
      ) : (
        <div class="note-text">
          <MarkdownText markdown={note.markdown} />
        </div>
      )}
      <Reasons reasons={props.reasonsOf?.(note) ?? []} />
      <p class="note-facts">
        {anchorState === 'orphaned' && change === null ? (
          <span class="note-orphan" title={NOTE_WORDS.orphanedWhy}>
            {NOTE_WORDS.orphaned}
          </span>
        ) : null}
        {note.rating === 'none' ? null : <span class="note-rating">{ratingText(note.rating)}</span>}
        {note.tags.map((tag) => (
          <span key={tag} class="note-tag">{`#${tag}`}</span>
        ))}
      </p>
      <footer class="note-foot">
        <span class="note-where">
          {title === null ? null : (
            <span class="note-title" title={title}>
              {title}
            </span>
          )}
          {`${siteText(note.articleUrl)} · `}
          <time dateTime={new Date(note.updatedAt).toISOString()}>{whenText(note.updatedAt, now)}</time>
        </span>
        <span class="button-row">
          <OpenArticle note={note} />
          <AttachButton {...props} />
          <button
            type="button"
            class="button-quiet"
            data-stop={props.onSelect === undefined ? true : undefined}
            onClick={() => onEdit(note.id)}
          >
            {NOTE_WORDS.edit}
          </button>
          <button type="button" class="button-quiet" onClick={() => onDelete(note.id)}>
            {NOTE_WORDS.remove}
          </button>
        </span>
      </footer>
    </article>
  );
}

/** The mark's letter, and where notes can be selected the box that does it: the row's stop for the arrow keys. */
function Letter({ note, isSelected = false, onSelect }: NoteRowProps) {
  const letter = <MarkLetter look={lookOfTarget(note)} />;
  if (onSelect === undefined) return letter;
  return (
    <label class="note-select">
      <input
        type="checkbox"
        data-stop
        aria-label={NOTE_WORDS.select(note.target.quote)}
        checked={isSelected}
        onClick={(event) => onSelect(note.id, event.shiftKey)}
      />
      {letter}
    </label>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly RecheckReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <p class="note-reasons">
      <span class="hidden-text">{NOTE_WORDS.reasons} </span>
      {reasons.map((reason) => (
        <span key={reason} class="note-orphan">
          {NOTE_WORDS.recheck[reason]}
        </span>
      ))}
    </p>
  );
}

function AttachButton({ note, onAttach }: NoteRowProps) {
  if (onAttach === undefined || note.target.selectors === null) return null;
  if (note.anchorState !== 'orphaned' && note.anchorState !== 'changed') return null;
  return (
    <button type="button" class="button-quiet" onClick={() => onAttach(note.id)}>
      {NOTE_WORDS.attach}
    </button>
  );
}

/** null when nothing stands there that the note could be about. */
function acceptOf({ id, change = null }: Note, onAccept: NoteRowProps['onAccept']): (() => void) | null {
  return onAccept === undefined || change === null || change.target === null ? null : () => onAccept(id);
}

function Reported({ target }: { readonly target: NoteTarget }) {
  const { figure, attribution } = target;
  const source = attribution === null ? '' : (attribution.source?.name ?? attribution.sourceWords);
  const facts = [
    figure === null ? '' : `${magnitudeText(figure)} ${outcomeText(figure.outcome)}`,
    source === '' ? '' : `${NOTE_WORDS.source}: ${source}`,
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? null : <p class="note-reported">{facts.join(' · ')}</p>;
}

function OpenArticle({ note }: { readonly note: Note }) {
  if (!/^https?:/.test(note.articleUrl)) return null;
  return (
    <a
      class="button-quiet"
      href={quoteUrl(note.articleUrl, note.target.quote)}
      target="_blank"
      rel="noopener noreferrer"
    >
      {NOTE_WORDS.open}
    </a>
  );
}

function lookOfTarget({ target }: Note): MarkLook {
  switch (target.kind) {
    case 'figure':
      return target.attribution === null ? 'unattributed' : 'figure';
    case 'claim':
    case 'selection':
    case 'article':
      return 'claim';
    case 'quotation':
    case 'source':
      return 'quotation';
  }
}
