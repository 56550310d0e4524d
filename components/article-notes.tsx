/**
 * The reader's notes on the article in the tab, in the order of its text, those whose quote was not found first.
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
}

export function ArticleNotes({ notes, report, now, onEdit, onDelete }: ArticleNotesProps) {
  if (notes.length === 0) return null;
  const states = new Map(report.notes.map(({ id, state }) => [id, state]));
  const seen = notes.map((note) => ({ ...note, anchorState: states.get(note.id) ?? note.anchorState }));
  const orphansFirst = [
    ...seen.filter((note) => note.anchorState === 'orphaned'),
    ...seen.filter((note) => note.anchorState !== 'orphaned'),
  ];
  return (
    <section class="article-notes">
      <h2 class="overline">{PAGE_WORDS.notesHere}</h2>
      <ul class="note-list">
        {orphansFirst.map((note) => (
          <li key={note.id}>
            <NoteRow note={note} title={null} now={now} onEdit={onEdit} onDelete={onDelete} />
          </li>
        ))}
      </ul>
    </section>
  );
}
