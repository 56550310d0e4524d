import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyNotes, replaceNotes } from '../../lib/exchange/copy-notes';
import { MOST_BYTES } from '../../lib/exchange/file-text';
import {
  type ChosenFile,
  type ImportEffects,
  type ImportSession,
  type ImportState,
  openImportSession,
} from '../../lib/exchange/import-session';
import { EMPTY_COPY, type NotesCopy, notesFileParts } from '../../lib/exchange/notes-file';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { KEPT_COPY, keptNote, textBody } from '../support/kept-copy';
import { type MemoryFiles, memoryFiles } from '../support/memory-files';

let database: NoteDatabase;
let files: MemoryFiles;
let session: ImportSession;
let seen: ImportState[];
let now: number;
const tellTabs = vi.fn(async () => undefined);
const takeSettings = vi.fn(async () => undefined);

beforeEach(() => {
  database = createDatabase(`session-${crypto.randomUUID()}`);
  files = memoryFiles();
  now = 2_000_000_000_000;
  vi.clearAllMocks();
  begin();
});

function begin(change: Partial<ImportEffects> = {}): void {
  seen = [];
  session = openImportSession({
    database,
    files,
    now: () => now,
    alone: (work) => work(),
    tellTabs,
    takeSettings,
    onChange: (state) => seen.push(state),
    ...change,
  });
}

function last(): ImportState {
  return seen.at(-1) ?? { step: 'idle' };
}

function fileOf(copy: NotesCopy, settings: unknown = null): ChosenFile {
  return textFile([...notesFileParts(copy, settings)].join(''));
}

function textFile(text: string): ChosenFile {
  const bytes = new TextEncoder().encode(text);
  return { name: 'notes.json', size: bytes.length, arrayBuffer: async () => bytes.buffer };
}

describe('choosing a file', () => {
  it('shows what it would do and writes nothing', async () => {
    await session.open(fileOf(KEPT_COPY));
    expect(last()).toMatchObject({
      step: 'preview',
      kind: 'copy',
      name: 'notes.json',
      refused: 0,
      hasSettings: false,
      report: { notes: { new: 2 }, articles: { new: 1 }, others: { new: 3 } },
    });
    expect(await database.notes.count()).toBe(0);
  });

  it('shows both sides of notes that were changed apart', async () => {
    await replaceNotes(database, { ...EMPTY_COPY, notes: [keptNote({ ...textBody('Mine.'), updatedAt: 10 })] });
    await session.open(fileOf({ ...EMPTY_COPY, notes: [keptNote({ ...textBody('Theirs.'), updatedAt: 20 })] }));
    const quote = keptNote().target.quote;
    expect(last()).toMatchObject({ conflicts: [{ id: 'note-1', quote, mine: 'Mine.', file: 'Theirs.' }] });
  });

  it('refuses one that is too large before reading it', async () => {
    const arrayBuffer = vi.fn();
    await session.open({ name: 'huge.json', size: MOST_BYTES + 1, arrayBuffer });
    expect(last()).toMatchObject({ step: 'refused', name: 'huge.json', message: expect.stringContaining('200 MB') });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it.each([
    ['', 'The file is empty.'],
    ['Dear diary', 'The file is not JSON.'],
    ['{"a":1}', 'neither a copy from Says Who nor W3C or Hypothesis annotations'],
    [`{"format":"says-who-notes","version":99}`, 'Update the extension first.'],
  ])('says why %j cannot be read', async (text, message) => {
    await session.open(textFile(text));
    expect(last()).toMatchObject({ step: 'refused', message: expect.stringContaining(message) });
  });

  it('says so when the browser cannot read the file any more', async () => {
    await session.open({ name: 'gone.json', size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(last()).toMatchObject({ step: 'failed', problem: 'unreadable', canUndo: false });
  });

  it('takes a Hypothesis export, and counts the rows it cannot take', async () => {
    const row = (id: string, uri: string) => ({ id, uri, text: 'Said so.', tags: [], created: '2025-03-04T10:00:00Z' });
    const rows = [row('a', 'https://news.example/a'), row('b', 'urn:x-pdf:b'), row('c', 'file:///c')];
    await session.open(textFile(JSON.stringify({ total: 3, rows })));
    expect(last()).toMatchObject({ kind: 'annotations', refused: 2, report: { notes: { new: 1 } } });
    expect(last()).toMatchObject({ issues: [{ place: 'rows[1]' }, { place: 'rows[2]' }] });
  });

  it('counts a row once, however much is wrong with it', async () => {
    const [note] = KEPT_COPY.notes;
    const text = JSON.stringify({ format: 'says-who-notes', version: 1, notes: [{ ...note, rating: 'x', rev: -1 }] });
    await session.open(textFile(text));
    expect(last()).toMatchObject({ refused: 1, report: { notes: { new: 0 } } });
  });
});

describe('importing', () => {
  it('keeps a copy for the way back, writes, tells the tabs, and says what was done', async () => {
    await session.open(fileOf(KEPT_COPY));
    await session.start('newest', false);
    expect(seen.map(({ step }) => step)).toEqual(['reading', 'preview', 'running', 'running', 'done']);
    expect(last()).toMatchObject({ canUndo: true, since: null, report: { notes: { new: 2 }, isCancelled: false } });
    expect(await copyNotes(database)).toEqual(KEPT_COPY);
    expect(tellTabs).toHaveBeenCalledOnce();
    expect(takeSettings).not.toHaveBeenCalled();
  });

  it('is undone to what was there before', async () => {
    await replaceNotes(database, { ...EMPTY_COPY, notes: [keptNote({ ...textBody('Mine.'), updatedAt: 10 })] });
    const before = await copyNotes(database);
    await session.open(fileOf(KEPT_COPY));
    await session.start('file', false);
    expect(await copyNotes(database)).not.toEqual(before);
    await session.undo(false);
    expect(last()).toMatchObject({ step: 'undone' });
    expect(await copyNotes(database)).toEqual(before);
    expect(tellTabs).toHaveBeenCalledTimes(2);
  });

  it('asks before undoing takes back what was written since', async () => {
    await session.open(fileOf(KEPT_COPY));
    await session.start('newest', false);
    await database.notes.put(keptNote({ id: 'later', updatedAt: now + 5 }));
    await session.undo(false);
    expect(last()).toMatchObject({ step: 'done', since: 1 });
    expect(await database.notes.count()).toBe(3);
    await session.undo(true);
    expect(last()).toMatchObject({ step: 'undone' });
    expect(await database.notes.count()).toBe(0);
  });

  it('takes the options of the file only when told to', async () => {
    await session.open(fileOf(KEPT_COPY, { sensitivity: 'few' }));
    expect(last()).toMatchObject({ hasSettings: true });
    await session.start('newest', true);
    expect(takeSettings).toHaveBeenCalledExactlyOnceWith({ sensitivity: 'few' });
  });

  it('stops when told to, and what is stored can be undone', async () => {
    const notes = Array.from({ length: 2_500 }, (_, at) => keptNote({ id: `n${at}`, ...textBody(`${at}`) }));
    begin({
      onChange: (state) => {
        seen.push(state);
        if (state.step === 'running' && state.done === 1_000) session.cancel();
      },
    });
    await session.open(fileOf({ ...EMPTY_COPY, notes }));
    await session.start('newest', false);
    expect(last()).toMatchObject({ step: 'done', canUndo: true, report: { isCancelled: true, notes: { new: 1_000 } } });
    await session.undo(false);
    expect(await database.notes.count()).toBe(0);
  });

  it('goes on without a way back where the browser gives no files, and says so', async () => {
    begin({ files: { ...files, write: () => Promise.reject(new TypeError('no such function')) } });
    await session.open(fileOf(KEPT_COPY));
    await session.start('newest', false);
    expect(last()).toMatchObject({ step: 'done', canUndo: false });
  });

  it('says so when another page is at it, and writes nothing', async () => {
    const busy = Object.assign(new Error('busy'), { name: 'BusyError' });
    begin({ alone: () => Promise.reject(busy) });
    await session.open(fileOf(KEPT_COPY));
    await session.start('newest', false);
    expect(last()).toMatchObject({ step: 'failed', problem: 'busy' });
    expect(await database.notes.count()).toBe(0);
  });

  it('says so when the disk is full, before a note is written', async () => {
    begin({ files: { ...files, write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) } });
    await session.open(fileOf(KEPT_COPY));
    await session.start('newest', false);
    expect(last()).toMatchObject({ step: 'failed', problem: 'quota', canUndo: false });
    expect(await database.notes.count()).toBe(0);
  });
});
