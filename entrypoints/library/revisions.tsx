/** Earlier versions of the note in the editor, connected; read when the reader opens them. */

import { useState } from 'preact/hooks';
import { RevisionList } from '../../components/revision-list';
import { REVISION_WORDS } from '../../components/revision-words';
import type { Note, Revision } from '../../lib/notes/note';
import { reportError } from '../../lib/platform/report-error';
import { alone, tellTabs } from '../connect/bulk-work';
import { LiveView } from '../connect/live-view';
import { noteStore } from '../connect/stores';
import { useLive } from '../connect/use-live';

export interface RevisionsProps {
  readonly noteId: string;
  /** The note says something else now: the editor must begin anew. */
  readonly onRestored: () => void;
}

export function Revisions(props: RevisionsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="note-editor-more revisions-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{REVISION_WORDS.title}</summary>
      {isOpen ? <Opened {...props} /> : null}
    </details>
  );
}

interface Read {
  readonly note: Note | null;
  readonly revisions: readonly Revision[];
}

function Opened({ noteId, onRestored }: RevisionsProps) {
  const [hasFailed, setFailed] = useState(false);
  const live = useLive<Read>(
    async (store) => ({ note: await store.getNote(noteId), revisions: await store.revisionsOf(noteId) }),
    noteId,
  );
  const restore = (rev: number) => {
    alone(() => noteStore.restoreRevision(noteId, rev))
      .then(tellTabs)
      .then(onRestored)
      .catch((error: unknown) => {
        reportError('restore-revision', error);
        setFailed(true);
      });
  };
  return (
    <LiveView live={live}>
      {({ note, revisions }) =>
        note === null ? null : (
          <>
            {hasFailed ? <p role="alert">{REVISION_WORDS.failed}</p> : null}
            <RevisionList current={note} revisions={revisions} now={Date.now()} onRestore={restore} />
          </>
        )
      }
    </LiveView>
  );
}
