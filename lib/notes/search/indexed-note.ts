/** A note and its article in; what search keeps of it out: words in order, values to count and filter by. Pure. */

import type { ArticleMetadata } from '../../anchors/article-metadata';
import type { Magnitude } from '../../annotations/annotation';
import { correctedTarget } from '../corrections';
import type { Note } from '../note';
import { isUnsettled } from '../recheck';
import { searchWords } from './search-words';
import { type ColumnName, FLAGS, GONE } from './segment';

/** The title and outlet of a note's article, null when it is not known. */
export type IndexedArticle = Pick<ArticleMetadata, 'title' | 'outlet' | 'publishedAt'> | null;

export interface IndexedNote {
  readonly id: string;
  readonly updatedAt: number;
  readonly words: readonly string[];
  readonly values: Readonly<Record<ColumnName, string>>;
  readonly tags: readonly string[];
  readonly flags: number;
  /** NaN when there is no figure, or it has no bound. */
  readonly low: number;
  readonly high: number;
  readonly day: number;
}

/** Words of one note that are kept; a note of 100,000 characters has about 20,000. */
const MOST_WORDS = 20_000;

/** Reads a note as the reader does: with corrections laid over what was reported. */
export function indexedNote(note: Note, article: IndexedArticle): IndexedNote {
  const { figure, attribution } = correctedTarget(note.target, note.corrections);
  const about = note.target.kind === 'source' ? note.target.quote : null;
  const source = about ?? attribution?.source?.name ?? attribution?.sourceWords ?? '';
  const day = dayOf(note, article);
  return {
    id: note.id,
    updatedAt: note.updatedAt,
    words: note.deletedAt === null ? wordsOf(note, article, source) : [],
    values: {
      source,
      party: attribution?.source?.party ?? '',
      category: figure?.category ?? '',
      outcome: figure?.outcome ?? '',
      rating: note.rating,
      outlet: article?.outlet ?? hostOf(note.articleUrl),
      month: day.slice(0, 7),
    },
    tags: note.tags,
    flags: flagsOf(note, attribution === null),
    ...boundsOf(figure),
    day: Number(day.replaceAll('-', '')),
  };
}

/** Flags that a later visit to the page may change without a revision of the note. */
export function visitFlags(anchorState: string): number {
  return (anchorState === 'orphaned' ? FLAGS.orphaned : 0) | (anchorState === 'changed' ? FLAGS.changed : 0);
}

function wordsOf(note: Note, article: IndexedArticle, source: string): readonly string[] {
  const { quote, attribution } = note.target;
  const role = attribution?.source?.role ?? '';
  const parts = [quote, source, role, note.markdown, ...note.tags, article?.title ?? '', article?.outlet ?? ''];
  // A word that stands nowhere keeps a phrase from running over from one part into the next.
  return parts.flatMap((part) => [...searchWords(part), '']).slice(0, MOST_WORDS);
}

function flagsOf(note: Note, hasNoAttribution: boolean): number {
  const { target, anchorState, deletedAt } = note;
  const kind = target.kind === 'figure' || target.kind === 'claim' ? FLAGS[target.kind] : 0;
  return (
    kind |
    (hasNoAttribution && kind !== 0 ? FLAGS.unattributed : 0) |
    (isUnsettled(note) ? FLAGS.unsettled : 0) |
    visitFlags(anchorState) |
    (deletedAt === null ? 0 : GONE)
  );
}

/** The best reading where there is one; else the interval, an open side of which is its other bound. */
function boundsOf(magnitude: Magnitude | null): { readonly low: number; readonly high: number } {
  const { value = null, low = null, high = null } = magnitude ?? {};
  return { low: value ?? low ?? high ?? Number.NaN, high: value ?? high ?? low ?? Number.NaN };
}

/** The day the article came out, the day the note was made when it does not say. */
function dayOf({ createdAt }: Note, article: IndexedArticle): string {
  const stated = article?.publishedAt?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  return stated ?? new Date(createdAt).toISOString().slice(0, 10);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
