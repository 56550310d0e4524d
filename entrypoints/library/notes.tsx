/**
 * Notes, figures, claims and what is to be checked, connected: one search over all, narrowed by the view. The notes live,
 * the editor for the one named in the address.
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryViewId } from '../../components/library-view';
import { NotesPane } from '../../components/notes-pane';
import { RecheckReasons } from '../../components/recheck-reasons';
import { RECHECK_REASONS, type RecheckReason, reasonsToCheck, unsettledBefore } from '../../lib/notes/recheck';
import type { Query } from '../../lib/notes/search/query';
import { useSavedNotes } from '../connect/use-saved-notes';
import { Attaching } from './attaching';
import { Bulk } from './bulk';
import { NoteEditing } from './note-editing';
import { Searches } from './searches';
import type { FollowedPlace } from './use-address';
import { useSelection } from './use-selection';

export type NotesViewId = Extract<LibraryViewId, 'notes' | 'figures' | 'claims' | 'check'>;

export interface NotesProps extends FollowedPlace {
  readonly view: NotesViewId;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Notes the list begins with; each time the reader comes to the end it becomes twice as long. */
const ROWS = 100;
/** One time for as long as the page is open: a list must not change under the reader's hands because a minute went by. */
const OPENED_AT = Date.now();

export function Notes({ view, words, onWords, place, go }: NotesProps) {
  const [limit, setLimit] = useState(ROWS);
  const [reason, setReason] = useState<RecheckReason | null>(null);
  const [attached, setAttached] = useState<string | null>(null);
  const open = (note: string | null) => {
    setAttached(null);
    go({ view, note });
  };
  const scope = scopeOf(view, reason);
  const saved = useSavedNotes(open, { words, onWords, limit, countsAll: true, scope });
  const selection = useSelection(saved.found.state === 'found' ? saved.found.ids : []);
  return (
    <NotesPane
      saved={saved}
      found={saved.found}
      above={
        <>
          {view === 'check' ? <RecheckReasons reason={reason} onReason={setReason} /> : null}
          <Bulk saved={saved} search={{ typed: words, scope, limit }} selection={selection} />
        </>
      }
      searches={<Searches words={words} onWords={onWords} />}
      selected={selection.selected}
      onSelect={selection.onSelect}
      reasonsOf={view === 'check' ? (note) => reasonsToCheck(note, OPENED_AT) : undefined}
      onMore={() => setLimit(2 * limit)}
      editor={editorOf(place.note, attached, open)}
      onAttach={setAttached}
    />
  );
}

function editorOf(
  note: string | null,
  attached: string | null,
  open: (note: string | null) => void,
): ComponentChildren | null {
  if (attached !== null) return <Attaching key={attached} noteId={attached} onClose={() => open(note)} />;
  return note === null ? null : <NoteEditing key={note} start={note} onClose={() => open(null)} />;
}

function scopeOf(view: NotesViewId, reason: RecheckReason | null): Query {
  switch (view) {
    case 'notes':
      return [];
    case 'figures':
      return [{ kind: 'flag', flag: 'figure', negated: false }];
    case 'claims':
      return [{ kind: 'flag', flag: 'claim', negated: false }];
    case 'check': {
      const reasons = reason === null ? RECHECK_REASONS : [reason];
      return [{ kind: 'recheck', reasons, unsettledBefore: unsettledBefore(OPENED_AT), negated: false }];
    }
  }
}
