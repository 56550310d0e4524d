/**
 * One annotated text in, CSV lines out (RFC 4180): one row per figure. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front, because the text of a page must not run in anyone's office suite.
 */
import type { AnnotatedText, Figure } from '../../lib/annotations/annotation';
import { textOf } from '../../lib/text/span';
import type { DocumentId } from './batch-document';

const COLUMNS = [
  'id',
  'start',
  'end',
  'quote',
  'value',
  'low',
  'high',
  'modifier',
  'item',
  'category',
  'outcome',
  'affected',
  'victimClass',
  'scope',
  'verification',
  'source',
  'role',
  'cue',
  'cueClass',
  'distance',
  'place',
  'time',
] as const;

type Cell = string | number | null;
const FORMULA_START = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/** The heading row. */
export const CSV_HEAD = `${COLUMNS.join(',')}\r\n`;

/** Makes the rows of one document. */
export function formatCsv(id: DocumentId, text: string, found: AnnotatedText): string {
  return found.figures.map((figure) => `${cellsOf(id, text, found, figure).map(toCell).join(',')}\r\n`).join('');
}

function cellsOf(id: DocumentId, text: string, found: AnnotatedText, figure: Figure): readonly Cell[] {
  const attribution = figure.attribution === null ? undefined : found.attributions[figure.attribution];
  const { sourceId = null } = attribution ?? {};
  const source = sourceId === null ? undefined : found.sources[sourceId];
  const words = (attribution?.source ?? []).map((span) => textOf(text, span)).join(' ');
  const cue = (attribution?.cue ?? []).map((span) => textOf(text, span)).join(' ');
  return [
    id,
    figure.start,
    figure.end,
    textOf(text, figure),
    figure.value,
    figure.low,
    figure.high,
    figure.modifier,
    figure.item,
    figure.category,
    figure.outcome,
    figure.affected,
    figure.victimClass,
    figure.scope,
    figure.verification,
    source?.name ?? words,
    source?.role ?? null,
    cue,
    attribution?.cueClass ?? null,
    figure.distance,
    figure.place,
    figure.time,
  ];
}

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
