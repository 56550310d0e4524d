/**
 * The reader's notes on the article in the tab, in the order of its text, those whose quote changed or was not found first.
 * Notes and the page's report in; nothing shows when there are none.
 */

import type { PageReport } from '../lib/messaging/protocol';
import type { Note } from '../lib/notes/note';
import { NoteRow } from './note-row';
import { PAGE_WORDS } from './page-words';

export interface ArticleNotesProps {
  readonly notes: readonly Note[];
  readonly report: PageReport;
  readonly now: number;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onAccept?: ((id: string) => void) | undefined;
}

export function ArticleNotes({ notes, report, now, onEdit, onDelete, onAccept }: ArticleNotesProps) {
  if (notes.length === 0) return null;
  const fates = new Map(report.notes.map((note) => [note.id, note]));
  const seen = notes.map((note) => {
    const fate = fates.get(note.id);
    return fate === undefined ? note : { ...note, anchorState: fate.state, change: fate.change };
  });
  const isAsItWas = ({ anchorState }: Note) => anchorState !== 'orphaned' && anchorState !== 'changed';
  const changedFirst = [...seen.filter((note) => !isAsItWas(note)), ...seen.filter(isAsItWas)];
  return (
    <section class="article-notes">
      <h2 class="overline">{PAGE_WORDS.notesHere}</h2>
      <ul class="note-list">
        {changedFirst.map((note) => (
          <li key={note.id}>
            <NoteRow note={note} title={null} now={now} onEdit={onEdit} onDelete={onDelete} onAccept={onAccept} />
          </li>
        ))}
      </ul>
    </section>
  );
}
