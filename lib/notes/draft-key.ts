/** Which unsaved words belong to which edit: the target of a note in, a short text that tells it from all others out. Pure. */

import type { ArticleMetadata } from '../anchors/article-metadata';
import type { Note, NoteTarget } from './note';

/** What tells one target from another. */
export interface DraftTarget {
  readonly note: Note | null;
  readonly article: ArticleMetadata;
  readonly target: NoteTarget;
}

/** Offset and first words tell targets of one article apart; whole paragraphs make poor keys. UTF-16 code units. */
const QUOTE_IN_KEY = 100;

/** Returns the key of a target: a stored note has its id, a new one gets another id each time it is begun. */
export function draftKey({ note, article, target }: DraftTarget): string {
  if (note !== null) return note.id;
  const { kind, quote, selectors } = target;
  return `${article.url} ${kind} ${selectors?.position.start ?? '-'} ${quote.slice(0, QUOTE_IN_KEY)}`;
}
