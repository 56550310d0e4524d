/**
 * Unknown data in; a note, or the part of it the reader writes, out — or the issues, each with the field it is in.
 * Never throws and never repairs in silence.
 */

import * as v from 'valibot';
import type { Note, NoteBody } from './note';
import { bodySchema, noteSchema } from './note-schema';

/** One thing wrong with the data: the field, as a dotted path, and what was expected. */
export interface NoteIssue {
  readonly field: string;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly NoteIssue[] };

/** Checks what a reader wrote. */
export function parseNoteBody(unknown: unknown): Parsed<NoteBody> {
  return parseWith(bodySchema, unknown);
}

/** Checks a whole stored or imported note. */
export function parseNote(unknown: unknown): Parsed<Note> {
  return parseWith(noteSchema, unknown);
}

/** Returns the address as the browser writes it, null unless it is an absolute http or https URL. */
export function parseEvidenceUrl(typed: string): string | null {
  const trimmed = typed.trim();
  if (!URL.canParse(trimmed)) return null;
  const { protocol, href } = new URL(trimmed);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Splits what was typed into tags: at commas and line ends, trimmed, each once, in the order typed. */
export function parseTags(typed: string): readonly string[] {
  const tags = typed
    .split(/[,\n]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}

function parseWith<T>(schema: v.GenericSchema<unknown, T>, unknown: unknown): Parsed<T> {
  const result = v.safeParse(schema, unknown);
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    issues: result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message })),
  };
}
