/** Narrows a list of notes by article, rating, tag and lost quotes, and says what there is to choose from. Pure. */

import type { Note, Rating } from '../lib/notes/note';

/** null = no narrowing by this. */
export interface NoteFilter {
  readonly articleUrl: string | null;
  readonly rating: Rating | null;
  readonly tag: string | null;
  readonly orphanedOnly: boolean;
  readonly changedOnly: boolean;
}

export interface NoteFacets {
  readonly articleUrls: readonly string[];
  readonly ratings: readonly Rating[];
  readonly tags: readonly string[];
  readonly orphaned: number;
  readonly changed: number;
}

export const NO_FILTER: NoteFilter = {
  articleUrl: null,
  rating: null,
  tag: null,
  orphanedOnly: false,
  changedOnly: false,
};

/** Tells whether a filter lets everything through. */
export function isNoFilter({ articleUrl, rating, tag, orphanedOnly, changedOnly }: NoteFilter): boolean {
  return articleUrl === null && rating === null && tag === null && !orphanedOnly && !changedOnly;
}

/** Returns the notes that meet every condition, in their order. */
export function filterNotes(notes: readonly Note[], filter: NoteFilter): readonly Note[] {
  return notes.filter(
    (note) =>
      (filter.articleUrl === null || note.articleUrl === filter.articleUrl) &&
      (filter.rating === null || note.rating === filter.rating) &&
      (filter.tag === null || note.tags.includes(filter.tag)) &&
      hasWantedState(note, filter),
  );
}

/** Both boxes ticked show the changed and the lost ones together. */
function hasWantedState({ anchorState }: Note, { orphanedOnly, changedOnly }: NoteFilter): boolean {
  if (!orphanedOnly && !changedOnly) return true;
  return (orphanedOnly && anchorState === 'orphaned') || (changedOnly && anchorState === 'changed');
}

/** Returns what occurs in the notes: articles in their order, the rest sorted. */
export function facetsOf(notes: readonly Note[]): NoteFacets {
  return {
    articleUrls: [...new Set(notes.map(({ articleUrl }) => articleUrl))],
    ratings: [...new Set(notes.map(({ rating }) => rating))].sort(),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b, 'en')),
    orphaned: notes.filter(({ anchorState }) => anchorState === 'orphaned').length,
    changed: notes.filter(({ anchorState }) => anchorState === 'changed').length,
  };
}
