/** The library, connected: all notes live, the editor for the one named in the address, the engine for pasted texts. */

import { useEffect, useState } from 'preact/hooks';
import { LibraryView } from '../../components/library-view';
import { type EngineModels, NO_MODELS } from '../../lib/annotations/models';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';
import { loadModels } from '../connect/load-models';
import { readText } from '../connect/read-text';
import { useSavedNotes, useTrash } from '../connect/use-saved-notes';
import { LazyOverTime } from './lazy-over-time';
import { NoteEditing } from './note-editing';

/** Notes the list begins with, and how many more each wish for more adds. */
const ROWS = 100;

export function Library() {
  const [noteId, setNoteId] = useNoteInAddress();
  const [limit, setLimit] = useState(ROWS);
  const saved = useSavedNotes(setNoteId, { limit, countsAll: true });
  const trash = useTrash();
  const models = useModels();
  return (
    <LibraryView
      saved={saved}
      found={saved.found}
      trash={trash}
      onMore={() => setLimit(limit + ROWS)}
      editor={noteId === null ? null : <NoteEditing key={noteId} noteId={noteId} onClose={() => setNoteId(null)} />}
      overTime={(onOpenNote) => <LazyOverTime onOpenNote={onOpenNote} />}
      onOpenOptions={() => {
        browser.runtime.openOptionsPage().catch((error: unknown) => reportError('open-options', error));
      }}
      onRead={(text) => readText(text, models)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

/** The rules alone until the models are there, which is long before a text is pasted. */
function useModels(): EngineModels {
  const [models, setModels] = useState(NO_MODELS);
  useEffect(() => {
    loadModels()
      .then(setModels)
      .catch((error: unknown) => reportError('load-models', error));
  }, []);
  return models;
}

/** Which note is open is part of the address, so that popup and panel can lead to it and Back leads out of it. */
function useNoteInAddress(): [string | null, (id: string | null) => void] {
  const [noteId, setNoteId] = useState(readAddress);
  useEffect(() => {
    const follow = () => setNoteId(readAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    noteId,
    (id) => {
      location.hash = id === null ? '' : `note=${encodeURIComponent(id)}`;
    },
  ];
}

function readAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('note');
}
