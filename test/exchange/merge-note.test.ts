import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConflictChoice, mergeNote, type NoteHistory } from '../../lib/exchange/merge-note';
import { bodyOf } from '../../lib/notes/note-body';
import { keptNote, textBody } from '../support/kept-copy';

/** A note that said these texts one after the other, the last of them now; texts are saved at their place times ten. */
function history(texts: readonly string[], shift = 0): NoteHistory {
  const at = (index: number) => (index + 1) * 10 + shift;
  return {
    note: keptNote({ ...textBody(texts.at(-1) ?? ''), rev: texts.length, updatedAt: at(texts.length - 1) }),
    revisions: texts
      .slice(0, -1)
      .map((text, index) => ({ noteId: 'note-1', rev: index + 1, savedAt: at(index), body: textBody(text) })),
  };
}

const textsOf = ({ note, revisions }: NoteHistory) => [...revisions.map(({ body }) => body.markdown), note.markdown];

describe('merging a note of a file', () => {
  it.each<[string, NoteHistory | null, NoteHistory, string, readonly string[]]>([
    ['that is not stored', null, history(['a', 'b']), 'new', ['a', 'b']],
    ['that is the stored one', history(['a', 'b']), history(['a', 'b']), 'same', ['a', 'b']],
    ['that goes on from the stored', history(['a']), history(['a', 'b']), 'changed', ['a', 'b']],
    ['that is older than the stored', history(['a', 'b', 'c']), history(['a', 'b']), 'same', ['a', 'b', 'c']],
    ['that took back what is stored', history(['a', 'b']), history(['a', 'b', 'a']), 'changed', ['a', 'b', 'a']],
    ['changed apart, and later', history(['a', 'b']), history(['a', 'x'], 1), 'conflict', ['a', 'b', 'x']],
    ['changed apart, and earlier', history(['a', 'b'], 1), history(['a', 'x']), 'conflict', ['a', 'x', 'b']],
  ])('%s', (...[, mine, file, state, texts]) => {
    const merge = mergeNote(mine, file, 'newest');
    expect([merge.state, textsOf(merge.result)]).toEqual([state, texts]);
  });

  it.each<[ConflictChoice, string]>([
    ['mine', 'b'],
    ['file', 'x'],
  ])('changed apart keeps %s when the reader says so', (choice, text) => {
    const { result } = mergeNote(history(['a', 'b']), history(['a', 'x'], 1), choice);
    expect(result.note).toMatchObject({ markdown: text, rev: 3, updatedAt: 21 });
  });

  it('takes the later move to the trash or out of it', () => {
    const live = history(['a']);
    const trashed = { ...live, note: { ...live.note, rev: 2, updatedAt: 50, deletedAt: 50 } };
    expect(mergeNote(live, trashed, 'newest')).toMatchObject({ state: 'changed', result: { note: { deletedAt: 50 } } });
    expect(mergeNote(trashed, live, 'newest')).toMatchObject({ state: 'same', result: { note: { deletedAt: 50 } } });
  });

  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
  const choices = fc.constantFrom<ConflictChoice>('newest', 'mine', 'file');

  it('again changes nothing', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(30), choices, (mine, theirs, shift, choice) => {
        const file = history(theirs, shift);
        const once = mergeNote(history(mine), file, choice).result;
        expect(mergeNote(once, file, choice)).toEqual({ state: 'same', result: once });
      }),
    );
  });

  it('never loses the words of either side', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(30), choices, (mine, theirs, shift, choice) => {
        const file = history(theirs, shift);
        const { state, result } = mergeNote(history(mine), file, choice);
        expect(textsOf(result)).toContain(mine.at(-1));
        if (state !== 'same') expect(textsOf(result)).toContain(theirs.at(-1));
        expect(result.revisions.every(({ rev }) => rev < result.note.rev)).toBe(true);
        expect(bodyOf(result.note).tags).toEqual([]);
      }),
    );
  });
});
