/**
 * The bytes of a file the reader chose in; what can be imported from it out, whichever known program wrote it, or why
 * nothing can. Never throws. Pure.
 */

import { fileText } from './file-text';
import { readAnnotations } from './from-web-annotation';
import type { NotesCopy } from './notes-file';
import { countRefused, type FileIssue, type FileProblem, MOST_ISSUES, readNotesFile } from './read-notes-file';

export type ReadImport =
  | {
      readonly ok: true;
      /** `copy`: a file of ours · `annotations`: a W3C or Hypothesis file. */
      readonly kind: 'copy' | 'annotations';
      readonly copy: NotesCopy;
      /** Unchecked; null when the file holds none. */
      readonly settings: unknown;
      readonly issues: readonly FileIssue[];
      readonly refused: number;
    }
  | { readonly ok: false; readonly problem: FileProblem; readonly message: string };

const UNKNOWN = 'The file is JSON, but neither a copy from Says Who nor W3C or Hypothesis annotations.';

/** Reads a file; `now` dates annotations that bear no date. Ask `isTooLarge` before. */
export function readImport(bytes: Uint8Array, now: number): ReadImport {
  const text = fileText(bytes);
  const own = readNotesFile(text);
  if (own.ok) return { kind: 'copy', ...own };
  if (own.problem !== 'not-ours') return own;
  // It is JSON and nests no deeper than can be walked, or the problem would be another.
  const read = readAnnotations(JSON.parse(text), now);
  if (read === null) return { ...own, message: UNKNOWN };
  const { copy, issues } = read;
  const refused = countRefused(issues);
  return { ok: true, kind: 'annotations', copy, settings: null, issues: issues.slice(0, MOST_ISSUES), refused };
}
