/**
 * Annotations of other programs in (a W3C AnnotationCollection, AnnotationPage or list, a Hypothesis API answer), notes
 * and articles out, with a reason and a place for each one left out. Ids follow from the ids of the file, so that a
 * second import finds the first. Pure; never throws.
 */

import * as v from 'valibot';
import { storedArticleSchema } from '../notes/kept-schema';
import type { Article, Note } from '../notes/note';
import { noteSchema } from '../notes/note-schema';
import { type ForeignNote, fromForeignNote } from './foreign-note';
import { EMPTY_COPY, type NotesCopy } from './notes-file';
import type { FileIssue } from './read-notes-file';

type Json = Readonly<Record<string, unknown>>;

/** Rows of an annotation file; `copy` merges like any other. */
export interface ReadAnnotations {
  readonly copy: NotesCopy;
  readonly issues: readonly FileIssue[];
}

/** Reads annotations; null when the value is none of the known shapes. `now` for those that bear no date. */
export function readAnnotations(file: unknown, now: number): ReadAnnotations | null {
  const rows = rowsOf(file);
  if (rows === null) return null;
  const issues: FileIssue[] = [];
  const notes = new Map<string, Note>();
  const articles = new Map<string, Article>();
  for (const [at, row] of rows.list.entries()) {
    const place = `${rows.place}[${at}]`;
    const own = ownNote(row);
    const read = own ?? fromForeignNote(foreignOf(row, now));
    if ('message' in read) issues.push({ kind: 'invalid', place, message: read.message });
    else if (notes.has(read.note.id))
      issues.push({ kind: 'duplicate', place, message: 'Stands in the file twice; the first was taken.' });
    else {
      notes.set(read.note.id, read.note);
      if (read.article !== null) articles.set(read.article.url, articles.get(read.article.url) ?? read.article);
    }
  }
  return { copy: { ...EMPTY_COPY, notes: [...notes.values()], articles: [...articles.values()] }, issues };
}

function rowsOf(file: unknown): { readonly list: readonly unknown[]; readonly place: string } | null {
  if (Array.isArray(file)) return { list: file, place: '' };
  if (!isJson(file)) return null;
  const { rows, items, first } = file;
  if (Array.isArray(rows)) return { list: rows, place: 'rows' };
  if (Array.isArray(items)) return { list: items, place: 'items' };
  if (isJson(first) && Array.isArray(first['items'])) return { list: first['items'], place: 'first.items' };
  return typesOf(file).includes('Annotation') ? { list: [file], place: '' } : null;
}

/** A note this extension wrote comes back as it was, unless another program changed the annotation since. */
function ownNote(row: unknown): { readonly note: Note; readonly article: Article | null } | null {
  const own = isJson(row) && isJson(row['saysWho']) ? row['saysWho'] : null;
  const note = v.safeParse(noteSchema, own?.['note']);
  if (!note.success || timeOf((row as Json)['modified']) !== note.output.updatedAt) return null;
  const article = v.safeParse(storedArticleSchema, own?.['article']);
  return { note: note.output, article: article.success ? article.output : null };
}

function foreignOf(row: unknown, now: number): ForeignNote {
  if (!isJson(row)) return { ...NOTHING, createdAt: now, updatedAt: now };
  const isHypothesis = typeof row['uri'] === 'string';
  const createdAt = timeOf(row['created']) ?? now;
  return {
    ...(isHypothesis ? hypothesisOf(row) : w3cOf(row)),
    id: typeof row['id'] === 'string' ? row['id'] : '',
    createdAt,
    updatedAt: timeOf(isHypothesis ? row['updated'] : row['modified']) ?? createdAt,
  };
}

const NOTHING: ForeignNote = {
  id: '',
  url: '',
  title: '',
  markdown: '',
  tags: [],
  rating: null,
  selectors: [],
  createdAt: 0,
  updatedAt: 0,
};

type Content = Pick<ForeignNote, 'url' | 'title' | 'markdown' | 'tags' | 'rating' | 'selectors'>;

/** A row of `GET /api/search`: `uri`, `text`, `tags`, `target[0].selector`, `document.title[0]`. */
function hypothesisOf(row: Json): Content {
  const [target] = listOf(row['target']);
  const title = isJson(row['document']) ? listOf(row['document']['title'])[0] : undefined;
  return {
    url: text(row['uri']),
    title: text(title),
    markdown: text(row['text']),
    tags: listOf(row['tags']).map(text),
    rating: null,
    selectors: isJson(target) ? listOf(target['selector']).filter(isJson) : [],
  };
}

function w3cOf(row: Json): Content {
  const [target] = listOf(row['target']);
  const source = isJson(target) ? (target['source'] ?? target['id']) : target;
  const bodies = [...listOf(row['body']), ...listOf(row['bodyValue'])];
  const withPurpose = (purpose: string) => bodies.filter((body) => purposeOf(body, row) === purpose).map(bodyText);
  const comments = bodies.filter(
    (body) => !['tagging', 'assessing', 'identifying', 'linking'].includes(purposeOf(body, row)),
  );
  return {
    url: text(isJson(source) ? source['id'] : source),
    title: isJson(source) ? text(source['dcterms:title'] ?? source['title']) : '',
    markdown: comments.map(bodyText).filter(Boolean).join('\n\n'),
    tags: withPurpose('tagging'),
    rating: withPurpose('assessing')[0] ?? null,
    selectors: isJson(target) ? listOf(target['selector']).flatMap(refined) : [],
  };
}

/** The purpose of a body; the motivation of the annotation where the body states none (section 3.2.3). */
function purposeOf(body: unknown, row: Json): string {
  const stated = isJson(body) ? body['purpose'] : undefined;
  return text(listOf(stated ?? row['motivation'])[0]);
}

function bodyText(body: unknown): string {
  return isJson(body) ? text(body['value'] ?? body['source'] ?? body['id']) : text(body);
}

/** A selector and those that refine it. */
function refined(selector: unknown): readonly Json[] {
  if (!isJson(selector)) return [];
  return [selector, ...listOf(selector['refinedBy']).filter(isJson)];
}

function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function typesOf(row: Json): readonly unknown[] {
  return listOf(row['type']);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
