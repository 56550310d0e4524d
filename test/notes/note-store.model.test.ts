import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { createNoteStore, type NoteStore } from '../../lib/notes/note-store';
import { SAMPLE_BODY, sampleSave } from '../support/sample-note';

/** One thing that can happen to a note: two editors write and save, somebody deletes or restores, the worker dies. */
type Step =
  | { readonly kind: 'open' | 'save' | 'save-lost-answer'; readonly editor: 0 | 1; readonly text: string }
  | { readonly kind: 'delete' | 'restore' | 'restart' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('open' as const, 'save' as const, 'save-lost-answer' as const),
    editor: fc.constantFrom(0 as const, 1 as const),
    text: fc.constantFrom('first wording', 'second wording', 'third wording'),
  }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const, 'restart' as const) }),
);

/** What ought to be stored, kept the simplest way. */
interface Model {
  rev: number;
  text: string | null;
  deleted: boolean;
}

class Scene {
  readonly model: Model = { rev: 0, text: null, deleted: false };
  /** Revision each editor started from. */
  readonly editors = [0, 0];
  readonly name: string;
  database: NoteDatabase;
  store: NoteStore;
  time = 1;

  constructor(name: string) {
    this.name = name;
    this.database = createDatabase(name);
    this.store = this.makeStore();
  }

  makeStore(): NoteStore {
    return createNoteStore(this.database, {
      now: () => {
        this.time += 1;
        return this.time;
      },
    });
  }

  async take(next: Step): Promise<void> {
    switch (next.kind) {
      case 'open':
        this.editors[next.editor] = (await this.store.getNote('note-1'))?.rev ?? 0;
        return;
      case 'save':
      case 'save-lost-answer':
        return this.save(next.editor, next.text, next.kind === 'save-lost-answer');
      case 'delete':
        await this.store.deleteNote('note-1');
        this.move(true);
        return;
      case 'restore':
        await this.store.restoreNote('note-1');
        this.move(false);
        return;
      case 'restart':
        this.database.close();
        this.database = createDatabase(this.name);
        this.store = this.makeStore();
    }
  }

  async save(editor: 0 | 1, text: string, again: boolean): Promise<void> {
    const rev = this.editors[editor] ?? 0;
    const save = sampleSave({ rev, body: { ...SAMPLE_BODY, markdown: text } });
    let result = await this.store.saveNote(save);
    if (again) result = await this.store.saveNote(save);
    const isRepeat = rev + 1 === this.model.rev && text === this.model.text && !this.model.deleted;
    if (rev === this.model.rev) Object.assign(this.model, { rev: rev + 1, text, deleted: false });
    else if (!isRepeat) {
      expect(result).toMatchObject({ state: 'conflict', stored: { rev: this.model.rev, markdown: this.model.text } });
      return;
    }
    expect(result).toMatchObject({ state: 'saved', note: { rev: this.model.rev, markdown: text } });
    this.editors[editor] = this.model.rev;
  }

  move(deleted: boolean): void {
    if (this.model.text === null || this.model.deleted === deleted) return;
    this.model.rev += 1;
    this.model.deleted = deleted;
  }

  async check(): Promise<void> {
    const { rev, text, deleted } = this.model;
    const note = await this.store.getNote('note-1');
    if (text === null) expect(note).toBeNull();
    else {
      expect(note).toMatchObject({ rev, markdown: text });
      expect(note?.deletedAt !== null).toBe(deleted);
    }
    const exists = text === null ? 0 : 1;
    expect(await this.store.countNotes()).toEqual(
      deleted ? { live: 0, trashed: exists } : { live: exists, trashed: 0 },
    );
  }
}

describe('a note edited in two places', () => {
  it('loses no save, overwrites none in silence, and counts right, whatever the order of events', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        run += 1;
        const scene = new Scene(`model-${run}`);
        for (const next of steps) {
          await scene.take(next);
          await scene.check();
        }
        await scene.database.delete();
      }),
      { numRuns: 60 },
    );
  });
});
