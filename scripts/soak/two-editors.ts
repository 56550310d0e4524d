/**
 * Two pages of the extension edit one note in random order and at once. A model says what each save must be answered; the loser sees both versions, and what is stored is what was acknowledged last.
 */

import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import type { NoteSave } from '../../lib/notes/note-writes';
import type { Fault } from './fault';
import { openSoakPage, withBrowser } from './open-soak';
import { soakSave } from './soak-notes';

const RUNS = { short: 15, long: 1_000 };

/** Who saves; `read` is an editor opened anew on what is stored. */
type Step = { readonly kind: 'save' | 'read'; readonly editor: 0 | 1 } | { readonly kind: 'both' };

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('save' as const, 'read' as const),
      editor: fc.constantFrom(0 as const, 1 as const),
    }),
    fc.constant({ kind: 'both' as const }),
  ),
  { minLength: 3, maxLength: 9 },
);

export const twoEditors: Fault = {
  name: 'two editors, one note',
  family: 'chromium',
  run: (form) =>
    withBrowser(async ({ session, page }) => {
      const pages = [page, await openSoakPage(session)] as const;
      const losses: string[] = [];
      const runs = fc.sample(steps, RUNS[form]);
      for (const [number, run] of runs.entries()) losses.push(...(await play(pages, soakSave(number), run)));
      return { tries: runs.length, losses };
    }),
};

/** What one note ought to be, and what was not so. */
class Model {
  readonly losses: string[] = [];
  /** Revision each editor started from. */
  readonly revs: [number, number] = [0, 0];
  stored = { rev: 0, text: '' };
  typed = 0;

  write(editor: 0 | 1): Typed {
    this.typed += 1;
    return { editor, rev: this.revs[editor], text: `Editor ${editor} wrote this as number ${this.typed}.` };
  }

  take(saves: readonly Typed[], words: readonly string[]): void {
    const winners = saves.filter((_, at) => words[at] === 'saved');
    const due = saves.some(({ rev }) => rev === this.stored.rev) ? 1 : 0;
    if (winners.length !== due) this.losses.push(`${winners.length} saves went through, ${due} should have`);
    if (words.some((word) => word !== 'saved' && word !== 'conflict')) this.losses.push(words.join(', '));
    for (const { editor, rev, text } of winners) {
      if (rev !== this.stored.rev) this.losses.push(`a save over revision ${this.stored.rev} began at ${rev}`);
      this.stored = { rev: rev + 1, text };
      this.revs[editor] = this.stored.rev;
    }
  }

  compare(row: { readonly rev: number; readonly markdown: string } | undefined): readonly string[] {
    const { rev, text } = this.stored;
    const isSame = rev === 0 ? row === undefined : row?.rev === rev && row.markdown === text;
    return isSame ? this.losses : [...this.losses, `revision ${row?.rev} is stored, ${rev} was acknowledged`];
  }
}

interface Typed {
  readonly editor: 0 | 1;
  readonly rev: number;
  readonly text: string;
}

/** Plays one order of events; what is not as the model has it. */
async function play(pages: readonly [Page, Page], base: NoteSave, run: readonly Step[]): Promise<readonly string[]> {
  const model = new Model();
  const save = ({ editor, rev, text }: Typed) =>
    pages[editor].evaluate(async (note) => (await soak.save(note)).word, {
      ...base,
      rev,
      body: { ...base.body, markdown: text },
    });
  for (const step of run) {
    if (step.kind === 'read') {
      model.revs[step.editor] = model.stored.rev;
      continue;
    }
    const saves = step.kind === 'both' ? [model.write(0), model.write(1)] : [model.write(step.editor)];
    model.take(saves, await Promise.all(saves.map(save)));
  }
  const rows = await pages[0].evaluate((id) => soak.storedNotes(id), base.id);
  return model.compare(rows[0]).map((loss) => `${base.id}: ${loss}`);
}
