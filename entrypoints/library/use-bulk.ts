/**
 * One change to many notes at a time, from this page: a change in; how far it is, what came of it and the way back out. A
 * message for each of thousands of notes would take minutes, so the page writes by itself and tells open tabs once.
 */

import { useRef, useState } from 'preact/hooks';
import type { BulkState, SelectionFormat } from '../../components/bulk-bar';
import { BULK_WORDS } from '../../components/bulk-words';
import { exportFile } from '../../lib/exchange/export-file';
import { type BulkChange, type BulkResult, type BulkUndo, changeNotes, undoChange } from '../../lib/notes/bulk-writes';
import type { Note, NoteBody, Rating } from '../../lib/notes/note';
import { bodyOf } from '../../lib/notes/note-body';
import { LIMITS } from '../../lib/notes/note-limits';
import { reportError } from '../../lib/platform/report-error';
import { alone, tellTabs } from '../connect/bulk-work';
import { database } from '../connect/stores';
import { saveFile } from '../options/save-file';
import { copyOf } from './selected-copy';

export interface Bulk {
  readonly bulk: BulkState;
  readonly onTag: (tags: readonly string[], add: boolean) => void;
  readonly onRate: (rating: Rating) => void;
  readonly onDelete: () => void;
  readonly onExport: (format: SelectionFormat) => void;
  readonly onStop: () => void;
  readonly onUndo: () => void;
  readonly onDismissUndo: () => void;
}

type Work = (options: {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}) => Promise<BulkResult>;
type Said = (count: number) => string;

export function useBulk(ids: readonly string[]): Bulk {
  const [bulk, setBulk] = useState<BulkState>({ state: 'idle' });
  const undo = useRef<readonly BulkUndo[]>([]);
  const end = useRef(new AbortController());

  const run = (total: number, work: Work, said: Said, keepsUndo = true) => {
    end.current = new AbortController();
    let changed = 0;
    const onProgress = (done: number) => {
      changed = done;
      setBulk({ state: 'working', done, total });
    };
    onProgress(0);
    alone(() => work({ signal: end.current.signal, onProgress }))
      .then(async (result) => {
        undo.current = keepsUndo ? result.undo : [];
        setBulk(outcomeOf(result, said, keepsUndo));
        await tellTabs();
      })
      .catch((error: unknown) => {
        reportError('bulk', error);
        setBulk({ state: 'failed', code: codeOf(error), changed });
      });
  };
  const change = (what: BulkChange, said: Said) =>
    run(ids.length, (options) => changeNotes(database, ids, what, { now: Date.now(), ...options }), said);

  return {
    bulk,
    onTag: (tags, add) => change({ kind: 'body', change: (note) => withTags(note, tags, add) }, BULK_WORDS.tagged),
    onRate: (rating) => change({ kind: 'body', change: (note) => ({ ...bodyOf(note), rating }) }, BULK_WORDS.tagged),
    onDelete: () => change({ kind: 'trash', toTrash: true }, BULK_WORDS.deleted),
    onExport: (format) => {
      copyOf(database, ids)
        .then((copy) => {
          saveFile(exportFile(copy, format));
          setBulk({ state: 'done', what: BULK_WORDS.exported(copy.notes.length), canUndo: false });
        })
        .catch((error: unknown) => {
          reportError('export', error);
          setBulk({ state: 'failed', code: codeOf(error), changed: 0 });
        });
    },
    onStop: () => end.current.abort(),
    onUndo: () => {
      const back = undo.current;
      run(
        back.length,
        (options) => undoChange(database, back, { now: Date.now(), ...options }),
        BULK_WORDS.undone,
        false,
      );
    },
    onDismissUndo: () => setBulk({ state: 'idle' }),
  };
}

/** Adds tags to a note, or takes them away; no more than a note may have. */
export function withTags(note: Note, tags: readonly string[], add: boolean): NoteBody {
  const kept = note.tags.filter((tag) => !tags.includes(tag));
  const next = add ? [...new Set([...note.tags, ...tags.map((tag) => tag.slice(0, LIMITS.tag))])] : kept;
  return { ...bodyOf(note), tags: next.slice(0, LIMITS.tags) };
}

function outcomeOf({ undo, isPartial }: BulkResult, said: Said, canUndo: boolean): BulkState {
  if (undo.length === 0) return { state: 'done', what: BULK_WORDS.nothing, canUndo: false };
  const what = isPartial ? BULK_WORDS.stopped(undo.length) : said(undo.length);
  return { state: 'done', what, canUndo };
}

/** Errors of the store carry a code; one page waiting for another has a name. */
function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'string') return code;
  return name === 'BusyError' ? 'busy' : 'failed';
}
