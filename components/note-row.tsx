/** One saved note: the quote it stands on, what the reader wrote, where it is from. A note and callbacks in; text nodes only. */

import type { Note, NoteTarget } from '../lib/notes/note';
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
}

export function NoteRow({ note, title, now, onEdit, onDelete, onAccept }: NoteRowProps) {
  const { anchorState, change = null, reattached = null } = note;
  const target = reattached?.target ?? note.target;
  return (
    <article class="note" aria-label={target.quote}>
      <blockquote class="note-quote">
        <MarkLetter look={lookOfTarget(note)} />
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
          <button type="button" class="button-quiet" onClick={() => onEdit(note.id)}>
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
