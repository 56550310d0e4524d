/** The tags the reader uses: notes in, their tags out, most used first, so that an editor can complete them. Pure. */

import type { Note } from './note';

/** Newest notes that are looked through: all would be too many to read for each editor that opens. */
export const TAGGED_NOTES = 300;
const MOST_TAGS = 100;

/** Returns each tag once; those used equally often in alphabetical order. */
export function knownTags(notes: readonly Pick<Note, 'tags'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, MOST_TAGS)
    .map(([tag]) => tag);
}
