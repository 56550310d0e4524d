/**
 * Two copies of one note in, the stored and the one from a file, each with its history; the note that holds both out.
 * Whatever loses stays as a revision, so a merge loses no word, and merging the same copy again changes nothing. Pure.
 */

import type { Note, NoteBody, Revision } from '../notes/note';
import { bodyOf, isSameBody } from '../notes/note-body';

export interface NoteHistory {
  readonly note: Note;
  readonly revisions: readonly Revision[];
}

/**
 * `new`: not stored yet · `changed`: the file goes on from what is stored · `same`: nothing in the file is new ·
 * `conflict`: both were changed apart; `result` is what the choice makes of it.
 */
export interface NoteMerge {
  readonly state: 'new' | 'changed' | 'same' | 'conflict';
  readonly result: NoteHistory;
}

/** What becomes the note where both were changed apart; the other becomes a revision. */
export type ConflictChoice = 'newest' | 'mine' | 'file';

/** Merges the copy of a file into the stored one, null when none is stored. */
export function mergeNote(mine: NoteHistory | null, file: NoteHistory, choice: ConflictChoice): NoteMerge {
  if (mine === null) return { state: 'new', result: file };
  if (isSameBody(mine.note, file.note)) return mergeTrash(mine, file);
  const isFileLater = file.note.updatedAt > mine.note.updatedAt;
  if (!isFileLater && knows(mine, file.note)) return { state: 'same', result: mine };
  if (isFileLater && knows(file, mine.note)) {
    const rev = Math.max(file.note.rev, mine.note.rev + 1);
    const revisions = joinRevisions([...mine.revisions, toRevision(mine.note, mine.note.rev)], file.revisions);
    return { state: 'changed', result: { note: { ...file.note, rev }, revisions } };
  }
  return { state: 'conflict', result: resolve(mine, file, choice === 'newest' ? isFileLater : choice === 'file') };
}

/** The words are the same: only whether the note lies in the trash can differ, and the later move counts. */
function mergeTrash(mine: NoteHistory, file: NoteHistory): NoteMerge {
  const isMoved = (mine.note.deletedAt === null) !== (file.note.deletedAt === null);
  if (!isMoved || file.note.updatedAt <= mine.note.updatedAt) return { state: 'same', result: mine };
  const { deletedAt, updatedAt } = file.note;
  const rev = Math.max(mine.note.rev + 1, file.note.rev);
  return { state: 'changed', result: { ...mine, note: { ...mine.note, deletedAt, updatedAt, rev } } };
}

function knows({ revisions }: NoteHistory, body: NoteBody): boolean {
  return revisions.some((revision) => isSameBody(revision.body, body));
}

function resolve(mine: NoteHistory, file: NoteHistory, takesFile: boolean): NoteHistory {
  const winner = takesFile ? file.note : mine.note;
  const loser = takesFile ? mine.note : file.note;
  const history = joinRevisions(mine.revisions, file.revisions);
  const rev = Math.max(mine.note.rev, file.note.rev);
  return {
    note: {
      ...mine.note,
      ...bodyOf(winner),
      deletedAt: winner.deletedAt,
      rev: rev + 1,
      // The later of both, so that neither copy looks newer than the decision.
      updatedAt: Math.max(mine.note.updatedAt, file.note.updatedAt),
    },
    revisions: joinRevisions([toRevision(loser, rev)], history),
  };
}

function toRevision(note: Note, rev: number): Revision {
  return { noteId: note.id, rev, savedAt: note.updatedAt, body: bodyOf(note) };
}

/** Both histories in the order of their revisions; where two have one number, the first list's stays. */
function joinRevisions(first: readonly Revision[], second: readonly Revision[]): readonly Revision[] {
  const byRev = new Map([...second, ...first].map((revision) => [revision.rev, revision]));
  return [...byRev.values()].sort((a, b) => a.rev - b.rev);
}
