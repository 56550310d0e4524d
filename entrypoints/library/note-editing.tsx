/** Editing a stored note in one of our own pages: a note's id in, the editor out, with the same session as in the note frame. */

import { useEffect, useState } from 'preact/hooks';
import { NoteEditor } from '../../components/note-editor';
import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import { sendToBackground } from '../../lib/messaging/messenger';
import { draftKey } from '../../lib/notes/draft-key';
import { knownTags, TAGGED_NOTES } from '../../lib/notes/known-tags';
import { newNoteId } from '../../lib/notes/new-id';
import type { Article, NoteTarget } from '../../lib/notes/note';
import { type NoteSession, openNoteSession } from '../../lib/notes/note-session';
import { reportError } from '../../lib/platform/report-error';
import { draftStore, noteStore } from '../connect/stores';
import { Revisions } from './revisions';

/** A note that does not exist yet. */
export interface FreshNote {
  readonly articleUrl: string;
  readonly target: NoteTarget;
}

interface OpenEdit {
  readonly target: NoteTarget;
  readonly isStored: boolean;
  readonly tags: readonly string[];
  readonly session: NoteSession;
}

export interface NoteEditingProps {
  /** Id of a stored note, or what a new one is to be about. */
  readonly start: string | FreshNote;
  readonly onClose: () => void;
}

/** Give it the note's id as `key` too: each note has an editing of its own. */
export function NoteEditing(props: NoteEditingProps) {
  // A restored version is another beginning: what the editor held is of the past.
  const [times, setTimes] = useState(0);
  const { start } = props;
  return (
    <>
      <Editing key={times} {...props} />
      {typeof start === 'string' ? <Revisions noteId={start} onRestored={() => setTimes(times + 1)} /> : null}
    </>
  );
}

function Editing({ start, onClose }: NoteEditingProps) {
  const [edit, setEdit] = useState<OpenEdit | null>(null);
  const [, setChanges] = useState(0);
  // One session for as long as this note is open.
  useEffect(() => {
    openEdit(start, onClose, () => setChanges((count) => count + 1))
      .then((opened) => (opened === null ? onClose() : setEdit(opened)))
      .catch((error: unknown) => reportError('open-note', error));
  }, []);
  if (edit === null) return null;
  const { target, isStored, tags, session } = edit;
  return (
    <NoteEditor
      target={target}
      state={session.state()}
      isStored={isStored}
      knownTags={tags}
      actions={{ ...session, close: onClose, now: Date.now }}
    />
  );
}

/** null when the note was purged meanwhile. */
async function openEdit(start: string | FreshNote, close: () => void, onChange: () => void): Promise<OpenEdit | null> {
  const draft = await readDraft(start);
  if (draft === null) return null;
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
  return { target: draft.target, isStored: draft.note !== null, tags, session };
}

async function readDraft(start: string | FreshNote) {
  if (typeof start !== 'string') {
    const noteId = newNoteId(Date.now(), (bytes) => crypto.getRandomValues(bytes));
    return { noteId, article: await readArticle(start.articleUrl), target: start.target, note: null };
  }
  const note = await noteStore.getNote(start);
  if (note === null) return null;
  return { noteId: start, article: await readArticle(note.articleUrl), target: note.target, note };
}

const NO_PLACE = { selectors: null, figure: null, claim: null, attribution: null } as const;

/** What a note on an article as a whole is about. */
export function articleTarget({ title }: Pick<Article, 'title'>): NoteTarget {
  return { ...NO_PLACE, kind: 'article', quote: title };
}

/** What a note on a source is about. */
export function sourceTarget(source: string): NoteTarget {
  return { ...NO_PLACE, kind: 'source', quote: source };
}

/** Its address stands for the title of an article that is not kept. */
async function readArticle(url: string): Promise<ArticleMetadata> {
  const kept = await noteStore.getArticle(url);
  if (kept === null) return { url, title: url, outlet: null, byline: null, publishedAt: null, language: null };
  const { firstSeenAt, lastSeenAt, rev, updatedAt, deletedAt, ...article } = kept;
  return article;
}
