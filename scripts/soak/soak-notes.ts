/** Saves for soaks, made from the invented notes of the benchmarks: the same for the same number. Pure. */

import { bodyOf } from '../../lib/notes/note-body';
import type { NoteSave } from '../../lib/notes/note-writes';
import { sampleArticle, sampleNote } from '../bench/note-samples';
import type { Answer } from './page-side';

/** What a caller may wait for an answer, in milliseconds: the deadline of the messenger and a busy machine. */
const LONGEST_WAIT = 11_000;
/** The typed errors a save may end in while its background is being stopped. */
const HONEST = new Set(['saved', 'no-answer']);

/** Save `number`, of a new note. */
export function soakSave(number: number): NoteSave {
  const { url, title, outlet, byline, publishedAt, language } = sampleArticle(number % 40);
  const note = sampleNote(number);
  return {
    id: `soak-${String(number).padStart(6, '0')}`,
    rev: 0,
    article: { url, title, outlet, byline, publishedAt, language },
    target: note.target,
    body: { ...bodyOf(note), markdown: `Soak ${number}. ${note.markdown}` },
  };
}

export function soakSaves(from: number, count: number): readonly NoteSave[] {
  return Array.from({ length: count }, (_, at) => soakSave(from + at));
}

/** What a run of saves lost: acknowledged notes that are not there or say something else, rows nobody sent, callers left alone. */
export function lossesOf(
  sent: readonly NoteSave[],
  answers: readonly Answer[],
  stored: readonly { readonly id: string; readonly rev: number; readonly markdown: string }[],
): readonly string[] {
  const rows = new Map(stored.map((row) => [row.id, row]));
  const texts = new Map(sent.map(({ id, body }) => [id, body.markdown]));
  const acked = answers.filter(({ word }) => word === 'saved');
  return [
    ...acked.filter(({ id }) => !rows.has(id)).map(({ id }) => `${id} was acknowledged and is gone`),
    ...stored.filter(({ id }) => !texts.has(id)).map(({ id }) => `${id} was never sent`),
    ...stored
      .filter((row) => texts.has(row.id) && (row.rev !== 1 || row.markdown !== texts.get(row.id)))
      .map(({ id, rev }) => `${id} is stored as revision ${rev} or with other words`),
    ...answers.filter(({ word }) => !HONEST.has(word)).map(({ id, word }) => `${id} was answered "${word}"`),
    ...answers.filter(({ milliseconds }) => milliseconds > LONGEST_WAIT).map(({ id }) => `${id} waited too long`),
  ];
}
