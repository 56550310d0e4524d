/**
 * One editing of one note, from opening to closing: what the reader does in; what the editor must show out. Keeps the
 * unsaved text on this device, saves with the revision it started from, and never drops words the reader typed.
 * Knows neither messages nor the page: saving, keeping and closing are handed in.
 */

import type { ArticleMetadata } from '../anchors/article-metadata';
import type { Note, NoteBody, NoteTarget } from './note';
import { bodyOf, EMPTY_BODY } from './note-body';
import type { NoteSave, SaveResult } from './note-writes';

/** Unsaved words kept on this device, and the edit they belong to. */
export interface KeptDraft {
  readonly noteId: string;
  readonly rev: number;
  readonly body: NoteBody;
  readonly keptAt: number;
}

/** What an editor needs to begin. */
export interface NoteStart {
  readonly noteId: string;
  readonly article: ArticleMetadata;
  readonly target: NoteTarget;
  /** The stored note, null for a new one. */
  readonly note: Note | null;
  /** Words left over from an edit that was not saved, null when there are none. */
  readonly kept: KeptDraft | null;
  /** Tags of other notes, most used first. */
  readonly knownTags: readonly string[];
}

/**
 * `untouched`: as stored, or empty · `unsaved`: typed just now · `kept`: not saved, but on this device · `saving` ·
 * `saved` · `failed`: the save was refused, see `problem` · `conflict`: somebody else saved meanwhile · `deleted`: in the trash.
 */
export type EditStatus = 'untouched' | 'unsaved' | 'kept' | 'saving' | 'saved' | 'failed' | 'conflict' | 'deleted';

export interface EditState {
  readonly body: NoteBody;
  readonly rev: number;
  readonly status: EditStatus;
  /** Code of the last failure, null when there was none. */
  readonly problem: string | null;
  /** The other version while there is a conflict. */
  readonly stored: Note | null;
  /** The words come from an earlier edit that was never saved. */
  readonly isRestored: boolean;
}

/** What the session does to the world outside. */
export interface EditEffects {
  readonly save: (save: NoteSave) => Promise<SaveResult>;
  readonly remove: (id: string) => Promise<unknown>;
  readonly restore: (id: string) => Promise<Note | null>;
  /** Keeps unsaved words; null forgets them. */
  readonly keep: (draft: KeptDraft | null) => Promise<void>;
  readonly close: () => void;
  readonly onChange: (state: EditState) => void;
  readonly now: () => number;
}

export interface NoteSession {
  readonly state: () => EditState;
  readonly change: (body: NoteBody) => void;
  /** Saves and, when that worked, closes. */
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly undoRemove: () => Promise<void>;
  /** Goes on from the other version and forgets the own words. */
  readonly takeStored: () => Promise<void>;
  /** Saves the own words over the other version, which the reader has seen. */
  readonly saveOverStored: () => Promise<void>;
  /** Forgets words left over from an earlier edit. */
  readonly discardDraft: () => Promise<void>;
}

/** Pause in typing after which the words are kept, in milliseconds. */
export const KEEP_AFTER_MS = 400;

/** The running edit: what never changes, and what does. */
interface Edit {
  readonly id: string;
  readonly start: NoteStart;
  readonly effects: EditEffects;
  state: EditState;
  /** The note as last known to be stored. */
  stored: Note | null;
  statusBeforeRemoval: EditStatus;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Begins an edit; kept words, when there are any, take the place of the stored ones. */
export function openNoteSession(start: NoteStart, effects: EditEffects): NoteSession {
  const edit: Edit = {
    id: start.kept?.noteId ?? start.noteId,
    start,
    effects,
    state: firstState(start),
    stored: start.note,
    statusBeforeRemoval: 'untouched',
    timer: undefined,
  };
  return {
    state: () => edit.state,
    change: (body) => change(edit, body),
    save: () => attempt(edit, save),
    remove: () => attempt(edit, remove),
    undoRemove: () => attempt(edit, undoRemove),
    takeStored: () => attempt(edit, () => goOnFrom(edit, edit.state.stored)),
    saveOverStored: () => {
      show(edit, { rev: edit.state.stored?.rev ?? edit.state.rev, stored: null });
      return attempt(edit, save);
    },
    discardDraft: () => attempt(edit, () => goOnFrom(edit, edit.stored)),
  };
}

function change(edit: Edit, body: NoteBody): void {
  show(edit, { body, status: 'unsaved', problem: null });
  clearTimeout(edit.timer);
  edit.timer = setTimeout(() => void attempt(edit, keepWords), KEEP_AFTER_MS);
}

async function keepWords(edit: Edit): Promise<void> {
  await keep(edit);
  show(edit, { status: 'kept' });
}

async function save(edit: Edit): Promise<void> {
  const { start, effects, id } = edit;
  show(edit, { status: 'saving', problem: null });
  // Kept first: if the browser dies while saving, the words are still there.
  await keep(edit);
  const { rev, body } = edit.state;
  const result = await effects.save({ id, rev, article: start.article, target: start.target, body });
  if (result.state === 'conflict') return show(edit, { status: 'conflict', stored: result.stored });
  edit.stored = result.note;
  const typedMeanwhile = edit.state.body !== body;
  const status = typedMeanwhile ? 'unsaved' : 'saved';
  show(edit, { status, rev: result.note.rev, stored: null, isRestored: false });
  if (typedMeanwhile) return;
  await effects.keep(null);
  effects.close();
}

async function remove(edit: Edit): Promise<void> {
  if (edit.state.status === 'unsaved') await keepWords(edit);
  await edit.effects.remove(edit.id);
  edit.statusBeforeRemoval = edit.state.status;
  show(edit, { status: 'deleted', problem: null });
}

async function undoRemove(edit: Edit): Promise<void> {
  edit.stored = await edit.effects.restore(edit.id);
  // The words on screen stay, saved or not; only the revision they build on is new.
  show(edit, { status: edit.statusBeforeRemoval, rev: edit.stored?.rev ?? 0 });
}

async function goOnFrom(edit: Edit, note: Note | null): Promise<void> {
  edit.stored = note;
  await edit.effects.keep(null);
  show(edit, unchanged(note));
}

function keep({ id, state, effects }: Edit): Promise<void> {
  return effects.keep({ noteId: id, rev: state.rev, body: state.body, keptAt: effects.now() });
}

function show(edit: Edit, changes: Partial<EditState>): void {
  edit.state = { ...edit.state, ...changes };
  edit.effects.onChange(edit.state);
}

/** Runs one step; what goes wrong becomes part of the state, and the words stay. */
async function attempt(edit: Edit, step: (edit: Edit) => Promise<void>): Promise<void> {
  // The step keeps or forgets the words itself.
  clearTimeout(edit.timer);
  try {
    await step(edit);
  } catch (error) {
    show(edit, { status: 'failed', problem: codeOf(error) });
  }
}

function firstState({ note, kept }: NoteStart): EditState {
  const fresh = unchanged(note);
  return kept === null ? fresh : { ...fresh, body: kept.body, rev: kept.rev, status: 'kept', isRestored: true };
}

function unchanged(note: Note | null): EditState {
  return {
    body: note === null ? EMPTY_BODY : bodyOf(note),
    rev: note?.rev ?? 0,
    status: 'untouched',
    problem: null,
    stored: null,
    isRestored: false,
  };
}

/** Errors of the messenger and the store carry a code; what does not is a failure without a name. */
function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'failed';
}
