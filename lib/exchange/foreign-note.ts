/** A note of another program, in its bare parts, in; a note of ours with its article out, or why it cannot be one. Pure. */

import * as v from 'valibot';
import type { Selectors } from '../anchors/selectors';
import { newNoteId } from '../notes/new-id';
import type { Article, Note } from '../notes/note';
import { EMPTY_BODY } from '../notes/note-body';
import { LIMITS } from '../notes/note-limits';
import { noteSchema } from '../notes/note-schema';
import { RATINGS } from '../notes/ratings';

export interface ForeignNote {
  /** Its id where it comes from; "" when it has none. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly markdown: string;
  readonly tags: readonly string[];
  readonly rating: string | null;
  readonly selectors: readonly Readonly<Record<string, unknown>>[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type Converted = { readonly note: Note; readonly article: Article } | { readonly message: string };

/** Makes a note; one without a quotation is about the article as a whole. */
export function fromForeignNote(foreign: ForeignNote): Converted {
  if (!/^https?:\/\/./i.test(foreign.url)) return { message: 'It is about no http or https address.' };
  const article = toArticle(foreign);
  const selectors = toSelectors(foreign.selectors);
  const note: Note = {
    ...EMPTY_BODY,
    markdown: foreign.markdown,
    tags: toTags(foreign.tags),
    rating: RATINGS.find((rating) => rating === foreign.rating) ?? 'none',
    id: idFrom(foreign),
    rev: 1,
    articleUrl: article.url,
    target: {
      kind: selectors === null ? 'article' : 'selection',
      quote: selectors?.quote.exact ?? article.title,
      selectors,
      figure: null,
      claim: null,
      attribution: null,
    },
    createdAt: foreign.createdAt,
    updatedAt: foreign.updatedAt,
    deletedAt: null,
    anchorState: 'unknown',
  };
  const checked = v.safeParse(noteSchema, note);
  if (checked.success) return { note: checked.output, article };
  const [issue] = checked.issues;
  return { message: `${v.getDotPath(issue) ?? 'It'}: ${issue.message}` };
}

function toArticle({ url, title, createdAt, updatedAt }: ForeignNote): Article {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address !== null) address.hash = '';
  return {
    url: address?.href ?? url,
    title: (title || url).slice(0, LIMITS.line),
    outlet: null,
    byline: null,
    publishedAt: null,
    language: null,
    firstSeenAt: createdAt,
    lastSeenAt: updatedAt,
    rev: 1,
    updatedAt,
    deletedAt: null,
  };
}

function toTags(tags: readonly string[]): readonly string[] {
  const trimmed = tags.map((tag) => tag.trim().slice(0, LIMITS.tag).trim()).filter((tag) => tag !== '');
  return [...new Set(trimmed)].slice(0, LIMITS.tags);
}

/** Other programs count in a text of their own, so their position is a hint; the quote finds the place. */
function toSelectors(found: readonly Readonly<Record<string, unknown>>[]): Selectors | null {
  const quote = found.find(({ type }) => type === 'TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (exact === '') return null;
  const position = found.find(({ type }) => type === 'TextPositionSelector');
  const start = offsetOf(position?.['start']) ?? 0;
  return {
    position: { type: 'TextPositionSelector', start, end: offsetOf(position?.['end']) ?? start + exact.length },
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: textOf(quote?.['prefix']).slice(-LIMITS.context),
      suffix: textOf(quote?.['suffix']).slice(0, LIMITS.context),
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function offsetOf(value: unknown): number | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
}

/** The same foreign note has the same id at every import; without an id of its own, the same words have. */
function idFrom({ id, url, markdown, createdAt, selectors }: ForeignNote): string {
  const name = id === '' ? JSON.stringify([url, markdown, selectors]) : id;
  return newNoteId(Math.max(createdAt, 0), (bytes) => {
    const parts = [0, 1, 2, 3].map((seed) => hash(name, seed));
    return bytes.map((_, at) => ((parts[at >> 2] ?? 0) >>> (8 * (at & 3))) & 255);
  });
}

/** FNV-1a of UTF-16 code units with a seed; a name for a note, no secret. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
}
