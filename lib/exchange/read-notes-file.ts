/**
 * The text of a file of the reader's in; the rows that are right out, and what is wrong with the others and where.
 * Never throws and never repairs in silence. Pure.
 */

import * as v from 'valibot';
import { packSchema, revisionSchema, ruleSchema, seriesPointSchema, storedArticleSchema } from '../notes/kept-schema';
import { noteSchema } from '../notes/note-schema';
import { isTooDeep } from './file-text';
import { EMPTY_COPY, FORMAT, FORMAT_VERSION, type NotesCopy, SECTIONS, type Section } from './notes-file';

/** One thing in the file that was not taken, or not taken whole. */
export interface FileIssue {
  /** `invalid`: the row was left out · `unknown-field`: the field was left out, the row taken · `duplicate`: a later row of the same key was left out · `cut-off`: the file ends too early. */
  readonly kind: 'invalid' | 'unknown-field' | 'duplicate' | 'cut-off';
  /** "notes[12].rating"; "line 40" where the file is no longer JSON. */
  readonly place: string;
  readonly message: string;
}

export type FileProblem = 'empty' | 'not-json' | 'too-deep' | 'not-ours' | 'newer-version';

export type ReadFile =
  | {
      readonly ok: true;
      readonly copy: NotesCopy;
      /** The options of whoever wrote the file, unchecked; null when it holds none. */
      readonly settings: unknown;
      readonly issues: readonly FileIssue[];
      /** Rows that were left out; the issues name the first of them. */
      readonly refused: number;
    }
  | { readonly ok: false; readonly problem: FileProblem; readonly message: string };

/** Issues that are listed of one row: something that is no note at all lacks every field. */
const MOST_A_ROW = 3;
/** Issues that are listed; a file with more is wrong as a whole. */
export const MOST_ISSUES = 1_000;

const SCHEMAS = {
  articles: storedArticleSchema,
  notes: noteSchema,
  revisions: revisionSchema,
  rules: ruleSchema,
  series: seriesPointSchema,
  packs: packSchema,
} satisfies Record<Section, v.GenericSchema>;

/** Reads a file this extension wrote; where it was cut off, every whole row before that. */
export function readNotesFile(text: string): ReadFile {
  if (text.trim() === '') return { ok: false, problem: 'empty', message: 'The file is empty.' };
  if (isTooDeep(text)) return { ok: false, problem: 'too-deep', message: 'The file nests too deep to be one of ours.' };
  const issues: FileIssue[] = [];
  const file = parseJson(text) ?? salvage(text, issues);
  if (file === null) return { ok: false, problem: 'not-json', message: 'The file is not JSON.' };
  const { format, version } = file;
  if (format !== FORMAT || typeof version !== 'number') {
    return {
      ok: false,
      problem: 'not-ours',
      message: `The file is JSON, but not a copy of notes (“format” is not ${FORMAT}).`,
    };
  }
  if (version > FORMAT_VERSION) {
    const message = `The file has version ${version}; this build reads up to ${FORMAT_VERSION}. Update the extension first.`;
    return { ok: false, problem: 'newer-version', message };
  }
  const known: ReadonlySet<string> = new Set(['format', 'version', 'settings', ...SECTIONS]);
  for (const field of Object.keys(file)) if (!known.has(field)) issues.push(unknownField(field));
  const copy = readSections(file, issues);
  const settings = file['settings'] ?? null;
  return { ok: true, copy, settings, issues: issues.slice(0, MOST_ISSUES), refused: countRefused(issues) };
}

/** How many rows were left out: a row may have several things wrong. */
export function countRefused(issues: readonly FileIssue[]): number {
  const left = issues.filter(({ kind }) => kind === 'invalid' || kind === 'duplicate');
  return new Set(left.map(({ place }) => /^[^\]]*\]/.exec(place)?.[0] ?? place)).size;
}

type JsonRecord = Readonly<Record<string, unknown>>;

function parseJson(text: string): JsonRecord | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSections(file: JsonRecord, issues: FileIssue[]): NotesCopy {
  const rows = SECTIONS.map((section) => [section, readSection(section, file[section] ?? [], issues)]);
  // Each list was checked by the schema of its section.
  return { ...EMPTY_COPY, ...(Object.fromEntries(rows) as NotesCopy) };
}

function readSection(section: Section, rows: unknown, issues: FileIssue[]): readonly unknown[] {
  if (!Array.isArray(rows)) {
    issues.push({ kind: 'invalid', place: section, message: 'A list was expected.' });
    return [];
  }
  const taken = new Map<string, unknown>();
  for (const [at, row] of rows.entries()) {
    const place = `${section}[${at}]`;
    const checked = v.safeParse(SCHEMAS[section] as v.GenericSchema, row);
    if (!checked.success) {
      issues.push(...checked.issues.slice(0, MOST_A_ROW).map((issue) => toIssue(place, issue)));
      continue;
    }
    issues.push(...lostFields(row, checked.output, place));
    const key = keyOf(section, checked.output as JsonRecord);
    if (taken.has(key))
      issues.push({ kind: 'duplicate', place, message: 'Stands in the file twice; the first was taken.' });
    else taken.set(key, checked.output);
  }
  return [...taken.values()];
}

function toIssue(place: string, issue: v.BaseIssue<unknown>): FileIssue {
  const field = v.getDotPath(issue);
  return { kind: 'invalid', place: field === null ? place : `${place}.${field}`, message: issue.message };
}

function keyOf(section: Section, row: JsonRecord): string {
  switch (section) {
    case 'articles':
      return String(row['url']);
    case 'revisions':
      return `${row['noteId']} ${row['rev']}`;
    case 'notes':
    case 'rules':
    case 'series':
    case 'packs':
      return String(row['id']);
  }
}

/** Fields of the row that its checked form has not. */
function lostFields(row: unknown, taken: unknown, place: string): readonly FileIssue[] {
  if (Array.isArray(row) && Array.isArray(taken)) {
    return row.flatMap((each, at) => lostFields(each, taken[at], `${place}[${at}]`));
  }
  if (!isRecord(row) || !isRecord(taken)) return [];
  return Object.keys(row).flatMap((field) =>
    Object.hasOwn(taken, field)
      ? lostFields(row[field], taken[field], `${place}.${field}`)
      : [unknownField(`${place}.${field}`)],
  );
}

function unknownField(place: string): FileIssue {
  return { kind: 'unknown-field', place, message: 'This build does not know the field; it was left out.' };
}

/** Reads a file of ours that is no longer JSON, line by line; null when it never was one of ours. */
function salvage(text: string, issues: FileIssue[]): JsonRecord | null {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => line.startsWith(`"format":"${FORMAT}"`))) return null;
  const version = Number(lines.find((line) => line.startsWith('"version":'))?.match(/\d+/)?.[0] ?? FORMAT_VERSION);
  const rows = new Map<string, unknown[]>();
  let current: unknown[] = [];
  for (const [at, line] of lines.entries()) {
    const section = SECTIONS.find((name) => line.startsWith(`"${name}":[`));
    if (section !== undefined) {
      current = [];
      rows.set(section, current);
    } else if (line.startsWith('{') && line.length > 1) {
      const row = parseJson(line.replace(/,$/, ''));
      if (row === null) issues.push({ kind: 'invalid', place: `line ${at + 1}`, message: 'This row is damaged.' });
      else current.push(row);
    }
  }
  issues.unshift({ kind: 'cut-off', place: `line ${lines.length}`, message: 'The file is damaged or ends too early.' });
  return { format: FORMAT, version, ...Object.fromEntries(rows) };
}
