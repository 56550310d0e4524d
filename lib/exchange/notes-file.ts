/**
 * The reader's own copy of everything, as a file: rows in, JSON text out. One row a line, fields in alphabetical order,
 * so that equal rows make equal bytes and a damaged file can be read line by line. Pure.
 *
 * `{"format":"says-who-notes","version":1,"settings":{…},"articles":[…],"notes":[…],"revisions":[…],"rules":[…],"series":[…],"packs":[…]}`;
 * each row is as the database keeps it, trashed ones included. `settings` are the reader's options and may be missing.
 * Unsaved drafts stay on their device.
 */

import type { MarkRule, Pack, SeriesPoint } from '../notes/kept-rows';
import type { Article, Note, Revision } from '../notes/note';

export const FORMAT = 'says-who-notes';
/** Counts up when a reader of the version before would lose or misread something. */
export const FORMAT_VERSION = 1;

/** Everything the reader keeps. Each list in the order of its key. */
export interface NotesCopy {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  readonly revisions: readonly Revision[];
  readonly rules: readonly MarkRule[];
  readonly series: readonly SeriesPoint[];
  readonly packs: readonly Pack[];
}

export const SECTIONS = ['articles', 'notes', 'revisions', 'rules', 'series', 'packs'] as const;
export type Section = (typeof SECTIONS)[number];

export const EMPTY_COPY: NotesCopy = { articles: [], notes: [], revisions: [], rules: [], series: [], packs: [] };

/** Writes the file in pieces, for a `Blob`: one string of 100,000 notes would be needed twice. */
export function* notesFileParts(copy: NotesCopy, settings: unknown = null): Generator<string> {
  yield `{\n"format":${JSON.stringify(FORMAT)},\n"version":${FORMAT_VERSION}`;
  if (settings !== null) yield `,\n"settings":${canonicalJson(settings)}`;
  for (const section of SECTIONS) {
    yield `,\n${JSON.stringify(section)}:[`;
    let between = '\n';
    for (const row of copy[section]) {
      yield between + canonicalJson(row);
      between = ',\n';
    }
    yield '\n]';
  }
  yield '\n}\n';
}

/** Writes JSON with the fields of every object in the order of their code units. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (isRecord(each) ? sorted(each) : each));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
