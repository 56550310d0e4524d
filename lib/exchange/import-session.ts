/**
 * One import as the reader sees it: a file chosen, what it would do, the choice about conflicts, progress, the result, the
 * way back. Its effects come in; nothing is written before `start`. Knows no surface and no browser API.
 */

import { acceptDatabase } from '../notes/certify';
import { type NoteDatabase, readHealth } from '../notes/database';
import { StoreError } from '../notes/store-error';
import { isTooLarge } from './file-text';
import { type ImportReport, importCopy } from './import-copy';
import type { ConflictChoice } from './merge-note';
import { type ReadImport, readImport } from './read-import';
import type { FileIssue } from './read-notes-file';
import { restoreSnapshot } from './restore-snapshot';
import { type SnapshotEntry, type SnapshotFiles, takeSnapshot } from './snapshots';

/** The part of a `File` that is used. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ImportEffects {
  readonly database: NoteDatabase;
  readonly files: SnapshotFiles;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Does the work unless another page is at some; then rejects with a `BusyError`. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Tells open tabs that notes were rewritten. */
  readonly tellTabs: () => Promise<unknown>;
  readonly takeSettings: (settings: unknown) => Promise<unknown>;
  readonly onChange: (state: ImportState) => void;
}

/** A note that was changed here and in the file apart. */
export interface ImportConflict {
  readonly id: string;
  readonly quote: string;
  readonly mine: string;
  readonly file: string;
}

export interface ImportPreview {
  readonly step: 'preview';
  readonly name: string;
  readonly kind: 'copy' | 'annotations';
  readonly report: ImportReport;
  /** The first of them. */
  readonly conflicts: readonly ImportConflict[];
  readonly issues: readonly FileIssue[];
  readonly refused: number;
  readonly hasSettings: boolean;
}

/** What went wrong: a code of the store, `busy` for another page at work, `unreadable` for a file the browser cannot read. */
export type ImportProblem = 'read-only' | 'lost' | 'quota' | 'busy' | 'unreadable' | 'failed';

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly message: string }
  | ImportPreview
  /** `done` is null while the snapshot for the way back is taken. */
  | { readonly step: 'running'; readonly name: string; readonly done: number | null; readonly of: number }
  | {
      readonly step: 'done';
      readonly name: string;
      readonly report: ImportReport;
      readonly canUndo: boolean;
      /** Notes written since, which undoing would take back too; null until the reader wants to undo. */
      readonly since: number | null;
    }
  | { readonly step: 'undoing'; readonly name: string }
  | { readonly step: 'undone'; readonly name: string }
  | { readonly step: 'failed'; readonly name: string; readonly problem: ImportProblem; readonly canUndo: boolean };

export interface ImportSession {
  open(file: ChosenFile): Promise<void>;
  start(choice: ConflictChoice, withSettings: boolean): Promise<void>;
  /** Stops after the batch under way; what is done stays and can be undone. */
  cancel(): void;
  /** Asks first when notes were written since, unless `isSure`. */
  undo(isSure: boolean): Promise<void>;
  /** Back to the choice of a file. */
  reset(): void;
}

/** Conflicts that are shown word for word. */
const SHOWN_CONFLICTS = 10;
const TOO_LARGE = 'The file is larger than 200 MB, more than this page can read at once.';

interface Session {
  readonly effects: ImportEffects;
  state: ImportState;
  read: Extract<ReadImport, { ok: true }> | null;
  end: AbortController;
  undo: SnapshotEntry | null;
  endedAt: number;
}

export function openImportSession(effects: ImportEffects): ImportSession {
  const session: Session = {
    effects,
    state: { step: 'idle' },
    read: null,
    end: new AbortController(),
    undo: null,
    endedAt: 0,
  };
  return {
    open: (file) => attempt(session, file.name, () => open(session, file)),
    start: (choice, withSettings) =>
      attempt(session, nameOf(session), () => effects.alone(() => run(session, { choice, withSettings }))),
    cancel: () => session.end.abort(),
    undo: (isSure) => attempt(session, nameOf(session), () => undo(session, isSure)),
    reset: () => {
      session.read = null;
      show(session, { step: 'idle' });
    },
  };
}

async function open(session: Session, file: ChosenFile): Promise<void> {
  const { database, now } = session.effects;
  const { name } = file;
  session.undo = null;
  if (isTooLarge(file.size)) return show(session, { step: 'refused', name, message: TOO_LARGE });
  show(session, { step: 'reading', name });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return show(session, { step: 'failed', name, problem: 'unreadable', canUndo: false });
  const read = readImport(new Uint8Array(bytes), now());
  if (!read.ok) return show(session, { step: 'refused', name, message: read.message });
  session.read = read;
  const { kind, copy, issues, refused, settings } = read;
  const report = await importCopy(database, copy, { choice: 'newest', isPreview: true });
  const conflicts = await describeConflicts(session, report.conflicts);
  show(session, { step: 'preview', name, kind, report, conflicts, issues, refused, hasSettings: settings !== null });
}

async function describeConflicts(
  { effects, read }: Session,
  ids: readonly string[],
): Promise<readonly ImportConflict[]> {
  const shown = ids.slice(0, SHOWN_CONFLICTS);
  const stored = await effects.database.notes.bulkGet([...shown]);
  return shown.flatMap((id, at) => {
    const mine = stored[at];
    const file = read?.copy.notes.find((note) => note.id === id);
    if (mine === undefined || file === undefined) return [];
    return [{ id, quote: mine.target.quote, mine: mine.markdown, file: file.markdown }];
  });
}

async function run(
  session: Session,
  { choice, withSettings }: { readonly choice: ConflictChoice; readonly withSettings: boolean },
): Promise<void> {
  const { effects, read } = session;
  const name = nameOf(session);
  if (read === null) return;
  session.end = new AbortController();
  show(session, { step: 'running', name, done: null, of: 0 });
  await writeAgain(effects.database);
  session.undo = await snapshotBefore(effects);
  const report = await importCopy(effects.database, read.copy, {
    choice,
    isPreview: false,
    signal: session.end.signal,
    onProgress: (done, of) => show(session, { step: 'running', name, done, of }),
  });
  if (withSettings && read.settings !== null && !report.isCancelled) await effects.takeSettings(read.settings);
  session.endedAt = effects.now();
  session.read = null;
  await effects.tellTabs();
  show(session, { step: 'done', name, report, canUndo: session.undo !== null, since: null });
}

/** Importing into a database that was lost is the reader's word that what is there now counts. */
async function writeAgain(database: NoteDatabase): Promise<void> {
  if ((await readHealth(database)).state === 'lost') await acceptDatabase(database);
}

/** null where the browser gives us no files: the import can then not be undone, and says so. */
async function snapshotBefore({ database, files, now }: ImportEffects): Promise<SnapshotEntry | null> {
  try {
    return await takeSnapshot(database, files, { reason: 'before-change', now: now() });
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return null;
  }
}

async function undo(session: Session, isSure: boolean): Promise<void> {
  const { effects, state } = session;
  const { database, files, now } = effects;
  const id = session.undo?.id;
  if (id === undefined) return;
  const name = nameOf(session);
  // An array sorts after every id, so the bound lies behind the last note of that time.
  const since = await database.notes.where('[updatedAt+id]').above([session.endedAt, []]).count();
  if (since > 0 && !isSure && state.step === 'done') return show(session, { ...state, since });
  show(session, { step: 'undoing', name });
  const opened = await effects.alone(() => restoreSnapshot(database, files, { id, now: now() }));
  session.undo = null;
  await effects.tellTabs();
  if (opened.state === 'whole') return show(session, { step: 'undone', name });
  show(session, { step: 'failed', name, problem: 'failed', canUndo: false });
}

async function attempt(session: Session, name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    show(session, { step: 'failed', name, problem: problemOf(error), canUndo: session.undo !== null });
  }
}

function problemOf(error: unknown): ImportProblem {
  if (error instanceof StoreError) return error.code;
  return (error as { readonly name?: string } | null)?.name === 'BusyError' ? 'busy' : 'failed';
}

function nameOf({ state }: Session): string {
  return 'name' in state ? state.name : '';
}

function show(session: Session, state: ImportState): void {
  session.state = state;
  session.effects.onChange(state);
}
