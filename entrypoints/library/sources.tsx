/** Sources, connected: all whom notes name, or the one named in the address with its record and its notes. */

import { useMemo, useState } from 'preact/hooks';
import { SourceDetail } from '../../components/source-detail';
import { toSourceRecords } from '../../lib/ledger/source-record';
import { sourceNameOf } from '../../lib/notes/corrections';
import type { Article, Note } from '../../lib/notes/note';
import { SavedSources } from '../connect/saved-sources';
import { acceptWording, useDeletion, useFoundNotes } from '../connect/use-saved-notes';
import { toKeptFigures } from './kept-figures';
import { NoteEditing, sourceTarget } from './note-editing';
import type { FollowedPlace } from './use-address';

/** Notes of one source that are read, the newest. */
const MOST_NOTES = 5_000;

export function Sources(props: FollowedPlace) {
  const { source } = props.place;
  if (source !== null) return <OneSource key={source} source={source} {...props} />;
  return <SavedSources onOpen={(chosen) => props.go({ view: 'sources', source: chosen })} />;
}

function OneSource({ source, place, go }: FollowedPlace & { readonly source: string }) {
  const view = useFoundNotes({ typed: `source:"${source.replaceAll('"', ' ')}"`, scope: [], limit: MOST_NOTES });
  const deletion = useDeletion();
  const [isFresh, setFresh] = useState(false);
  const notes = useMemo(() => (view.state === 'ready' ? ofSource(view.notes, source) : []), [view, source]);
  const record = useMemo(() => {
    const { fates } = toKeptFigures(notes, new Map<string, Article>());
    return toSourceRecords(fates).find((each) => each.source === source) ?? null;
  }, [notes, source]);
  const open = (note: string | null) => {
    setFresh(false);
    go({ view: 'sources', source, note });
  };
  const close = () => open(null);
  const url = notes[0]?.articleUrl ?? null;
  const fresh = isFresh && url !== null ? { articleUrl: url, target: sourceTarget(source) } : null;
  const start = fresh ?? place.note;
  return (
    <SourceDetail
      source={source}
      view={view.state === 'ready' ? { ...view, notes } : view}
      record={record}
      now={Date.now()}
      editor={
        start === null ? null : <NoteEditing key={fresh === null ? place.note : 'new'} start={start} onClose={close} />
      }
      undo={deletion}
      onBack={() => go({ view: 'sources' })}
      onOverTime={() => go({ view: 'time', source })}
      onNoteSource={url === null ? null : () => setFresh(true)}
      onEdit={open}
      onDelete={deletion.onDelete}
      onAccept={acceptWording}
    />
  );
}

/** A search for a name finds longer names too. */
function ofSource(notes: readonly Note[], source: string): readonly Note[] {
  return notes.filter((note) => {
    const target = note.reattached?.target ?? note.target;
    if (target.kind === 'source') return target.quote === source;
    return sourceNameOf({ target, corrections: note.corrections }) === source;
  });
}
