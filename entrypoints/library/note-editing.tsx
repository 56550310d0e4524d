/** Editing a stored note in one of our own pages: a note's id in, the editor out, with the same session as in the note frame. */

import { useEffect, useState } from 'preact/hooks';
import { NoteEditor } from '../../components/note-editor';
import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import { sendToBackground } from '../../lib/messaging/messenger';
import { draftKey } from '../../lib/notes/draft-key';
import { knownTags, TAGGED_NOTES } from '../../lib/notes/known-tags';
import type { Article, NoteTarget } from '../../lib/notes/note';
import { type NoteSession, openNoteSession } from '../../lib/notes/note-session';
import { reportError } from '../../lib/platform/report-error';
import { draftStore, noteStore } from '../connect/stores';

interface OpenEdit {
  readonly target: NoteTarget;
  readonly tags: readonly string[];
  readonly session: NoteSession;
}

export interface NoteEditingProps {
  readonly noteId: string;
  readonly onClose: () => void;
}

/** Give it the note's id as `key` too: each note has an editing of its own. */
export function NoteEditing({ noteId, onClose }: NoteEditingProps) {
  const [edit, setEdit] = useState<OpenEdit | null>(null);
  const [, setChanges] = useState(0);
  // One session for as long as this note is open.
  useEffect(() => {
    openEdit(noteId, onClose, () => setChanges((count) => count + 1))
      .then((opened) => (opened === null ? onClose() : setEdit(opened)))
      .catch((error: unknown) => reportError('open-note', error));
  }, [noteId]);
  if (edit === null) return null;
  const { target, tags, session } = edit;
  return (
    <NoteEditor
      target={target}
      state={session.state()}
      isStored={true}
      knownTags={tags}
      actions={{ ...session, close: onClose, now: Date.now }}
    />
  );
}

/** null when the note was purged meanwhile. */
async function openEdit(noteId: string, close: () => void, onChange: () => void): Promise<OpenEdit | null> {
  const note = await noteStore.getNote(noteId);
  if (note === null) return null;
  const article = await noteStore.getArticle(note.articleUrl);
  const draft = { noteId, article: metadataOf(note.articleUrl, article), target: note.target, note };
  const key = draftKey(draft);
  const tags = knownTags(await noteStore.newestNotes({ limit: TAGGED_NOTES }));
  const session = openNoteSession(
    { ...draft, kept: await draftStore.readDraft(key), knownTags: tags },
    {
      save: (save) => sendToBackground('save-note', save),
      remove: (id) => sendToBackground('delete-note', { id }),
      restore: (id) => sendToBackground('restore-note', { id }),
      keep: async (kept) => void (await sendToBackground('keep-draft', { key, kept })),
      close,
      onChange,
      now: Date.now,
    },
  );
  return { target: note.target, tags, session };
}

function metadataOf(url: string, article: Article | null): ArticleMetadata {
  const { title, outlet, byline, publishedAt, language } = article ?? {
    title: url,
    outlet: null,
    byline: null,
    publishedAt: null,
    language: null,
  };
  return { url, title, outlet, byline, publishedAt, language };
}
