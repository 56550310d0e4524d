/** The part of a note the reader writes: empty, taken out of a note, compared. One place that names all its fields. Pure. */

import type { NoteBody } from './note';

/** A note nobody has written yet. F and 6 say "cannot be judged": a grade is the reader's alone. */
export const EMPTY_BODY: NoteBody = {
  markdown: '',
  tags: [],
  rating: 'none',
  strength: 'none',
  reliability: 'F',
  credibility: 6,
  evidence: [],
  corrections: {},
};

/** Returns what the reader wrote, without the rest of the note. */
export function bodyOf(note: NoteBody): NoteBody {
  const { markdown, tags, rating, strength, reliability, credibility, evidence, corrections } = note;
  return { markdown, tags, rating, strength, reliability, credibility, evidence, corrections };
}

/** Tells whether two bodies say the same, whatever the order of their fields. */
export function isSameBody(one: NoteBody, other: NoteBody): boolean {
  return one === other || toComparable(one) === toComparable(other);
}

function toComparable(note: NoteBody): string {
  const { markdown, tags, rating, strength, reliability, credibility, evidence, corrections } = note;
  return JSON.stringify([
    markdown,
    tags,
    [rating, strength, reliability, credibility],
    evidence.map(({ url, addedAt, archiveUrl, capturedAt }) => [url, addedAt, archiveUrl, capturedAt]),
    Object.entries(corrections).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}
