import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { EMPTY_BODY } from '../../lib/notes/note-body';
import {
  type EditState,
  KEEP_AFTER_MS,
  type KeptDraft,
  type NoteStart,
  openNoteSession,
} from '../../lib/notes/note-session';
import { SAMPLE_ARTICLE, SAMPLE_BODY, SAMPLE_TARGET } from '../support/sample-note';

const storedNote: Note = {
  ...SAMPLE_BODY,
  id: 'note-1',
  rev: 3,
  articleUrl: SAMPLE_ARTICLE.url,
  target: SAMPLE_TARGET,
  createdAt: 1,
  updatedAt: 2,
  deletedAt: null,
  anchorState: 'anchored',
};
const newNote: NoteStart = {
  noteId: 'note-1',
  article: SAMPLE_ARTICLE,
  target: SAMPLE_TARGET,
  note: null,
  kept: null,
  knownTags: [],
};
const editOfStored: NoteStart = { ...newNote, note: storedNote };
const kept: KeptDraft = { noteId: 'note-0', rev: 2, body: { ...EMPTY_BODY, markdown: 'left over' }, keptAt: 9 };

const save = vi.fn();
const remove = vi.fn();
const restore = vi.fn();
const keep = vi.fn();
const close = vi.fn();
let seen: EditState[];

function open(start: NoteStart) {
  return openNoteSession(start, {
    save,
    remove,
    restore,
    keep,
    close,
    onChange: (state) => seen.push(state),
    now: () => 77,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  keep.mockResolvedValue(undefined);
  save.mockResolvedValue({ state: 'saved', note: { ...storedNote, rev: 4 } });
});

afterEach(() => vi.useRealTimers());

describe('opening an edit', () => {
  it('begins a new note empty and a stored one as it is stored', () => {
    expect(open(newNote).state()).toMatchObject({ body: EMPTY_BODY, rev: 0, status: 'untouched', isRestored: false });
    expect(open(editOfStored).state()).toMatchObject({ body: SAMPLE_BODY, rev: 3, status: 'untouched' });
  });

  it('brings back words that were never saved, and says so', () => {
    expect(open({ ...editOfStored, kept }).state()).toMatchObject({
      body: kept.body,
      rev: 2,
      status: 'kept',
      isRestored: true,
    });
  });

  it('lets the reader throw the left-over words away', async () => {
    const session = open({ ...editOfStored, kept });
    await session.discardDraft();
    expect(session.state()).toMatchObject({ body: SAMPLE_BODY, rev: 3, isRestored: false, status: 'untouched' });
    expect(keep).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('typing', () => {
  it('keeps the words on this device after a pause, once', async () => {
    const session = open(newNote);
    session.change({ ...EMPTY_BODY, markdown: 'a' });
    await vi.advanceTimersByTimeAsync(KEEP_AFTER_MS - 1);
    session.change({ ...EMPTY_BODY, markdown: 'ab' });
    expect(session.state().status).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(KEEP_AFTER_MS);
    expect(session.state().status).toBe('kept');
    expect(keep).toHaveBeenCalledExactlyOnceWith({
      noteId: 'note-1',
      rev: 0,
      body: { ...EMPTY_BODY, markdown: 'ab' },
      keptAt: 77,
    });
  });

  it('says so when the words cannot be kept', async () => {
    keep.mockRejectedValue(Object.assign(new Error('full'), { code: 'quota' }));
    const session = open(newNote);
    session.change(SAMPLE_BODY);
    await vi.advanceTimersByTimeAsync(KEEP_AFTER_MS);
    expect(session.state()).toMatchObject({ status: 'failed', problem: 'quota', body: SAMPLE_BODY });
  });
});

describe('saving', () => {
  it('names the revision the edit started from, forgets the draft and closes', async () => {
    const session = open(editOfStored);
    session.change({ ...SAMPLE_BODY, rating: 'disputed' });
    await session.save();
    expect(save).toHaveBeenCalledExactlyOnceWith({
      id: 'note-1',
      rev: 3,
      article: SAMPLE_ARTICLE,
      target: SAMPLE_TARGET,
      body: { ...SAMPLE_BODY, rating: 'disputed' },
    });
    expect(seen.map(({ status }) => status)).toEqual(['unsaved', 'saving', 'saved']);
    expect(keep).toHaveBeenLastCalledWith(null);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('keeps the words before it asks, so that they outlive the browser', async () => {
    save.mockReturnValue(new Promise(() => undefined));
    void open(newNote).save();
    await vi.advanceTimersByTimeAsync(0);
    expect(keep).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ noteId: 'note-1' }));
  });

  it('uses the id of the edit that was interrupted, so that a save that did arrive is not doubled', async () => {
    await open({ ...newNote, kept }).save();
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'note-0', rev: 2 }));
  });

  it.each(['quota', 'no-answer', 'read-only'])('stays open with every word when it fails with %s', async (code) => {
    save.mockRejectedValue(Object.assign(new Error('refused'), { code }));
    const session = open(newNote);
    session.change(SAMPLE_BODY);
    await session.save();
    expect(session.state()).toMatchObject({ status: 'failed', problem: code, body: SAMPLE_BODY });
    expect(close).not.toHaveBeenCalled();
    expect(keep).not.toHaveBeenCalledWith(null);
  });

  it('stays open for what was typed while it was saving', async () => {
    const session = open(newNote);
    session.change(SAMPLE_BODY);
    save.mockImplementation(async () => {
      session.change({ ...SAMPLE_BODY, markdown: 'one more thing' });
      return { state: 'saved', note: { ...storedNote, rev: 1 } };
    });
    await session.save();
    expect(session.state()).toMatchObject({ status: 'unsaved', rev: 1, body: { markdown: 'one more thing' } });
    expect(close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(KEEP_AFTER_MS);
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ rev: 1 }));
  });

  it('does not keep the words again after it went through', async () => {
    const session = open(newNote);
    session.change(SAMPLE_BODY);
    await session.save();
    await vi.advanceTimersByTimeAsync(KEEP_AFTER_MS * 2);
    expect(keep).toHaveBeenLastCalledWith(null);
  });
});

describe('a conflict', () => {
  const other = { ...storedNote, rev: 5, markdown: 'from the side panel' };

  it('shows both versions and overwrites neither', async () => {
    save.mockResolvedValue({ state: 'conflict', stored: other });
    const session = open(editOfStored);
    session.change({ ...SAMPLE_BODY, markdown: 'mine' });
    await session.save();
    expect(session.state()).toMatchObject({ status: 'conflict', stored: other, body: { markdown: 'mine' } });
    expect(close).not.toHaveBeenCalled();
  });

  it('can be settled with the own version, on top of the other', async () => {
    save.mockResolvedValueOnce({ state: 'conflict', stored: other });
    const session = open(editOfStored);
    session.change({ ...SAMPLE_BODY, markdown: 'mine' });
    await session.save();
    await session.saveOverStored();
    expect(save).toHaveBeenLastCalledWith(
      expect.objectContaining({ rev: 5, body: { ...SAMPLE_BODY, markdown: 'mine' } }),
    );
    expect(session.state()).toMatchObject({ status: 'saved', stored: null });
  });

  it('can be settled with the other version', async () => {
    save.mockResolvedValueOnce({ state: 'conflict', stored: other });
    const session = open(editOfStored);
    await session.save();
    await session.takeStored();
    expect(session.state()).toMatchObject({ status: 'untouched', rev: 5, body: { markdown: 'from the side panel' } });
    expect(keep).toHaveBeenLastCalledWith(null);
  });
});

describe('deleting', () => {
  beforeEach(() => remove.mockResolvedValue(null));

  it('can be undone, and the edit goes on from the new revision', async () => {
    restore.mockResolvedValue({ ...storedNote, rev: 5 });
    const session = open(editOfStored);
    await session.remove();
    expect(session.state().status).toBe('deleted');
    expect(remove).toHaveBeenCalledExactlyOnceWith('note-1');
    await session.undoRemove();
    expect(session.state()).toMatchObject({ status: 'untouched', rev: 5, body: SAMPLE_BODY });
  });

  it('does not call words saved that are not', async () => {
    restore.mockResolvedValue({ ...storedNote, rev: 5 });
    const session = open(editOfStored);
    session.change({ ...SAMPLE_BODY, markdown: 'half a thought' });
    await session.remove();
    await session.undoRemove();
    expect(session.state()).toMatchObject({ status: 'kept', rev: 5, body: { markdown: 'half a thought' } });
    expect(keep).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ body: session.state().body }));
  });

  it('begins anew when the note was purged meanwhile', async () => {
    restore.mockResolvedValue(null);
    const session = open(editOfStored);
    await session.remove();
    await session.undoRemove();
    expect(session.state()).toMatchObject({ rev: 0, body: SAMPLE_BODY });
  });
});
