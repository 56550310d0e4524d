/**
 * Rows of a published table and a mapping of its columns in, the makings of a reference pack out. Pure; whether they make
 * a pack is for `parsePack` to say.
 */
import * as v from 'valibot';
import { PACK_FORMAT, PACK_VERSION } from '../../lib/ledger/reference-pack';
import type { TableRow } from './read-table';

/** A pack without rows, and which column of the table holds the date. */
export interface PackMapping {
  readonly date: string;
  readonly columns: readonly { readonly name: string }[];
  readonly [field: string]: unknown;
}

export type ParsedMapping =
  | { readonly state: 'read'; readonly mapping: PackMapping }
  | { readonly state: 'refused'; readonly issues: readonly string[] };

const mappingSchema = v.looseObject({
  date: v.pipe(v.string(), v.nonEmpty()),
  columns: v.pipe(v.array(v.looseObject({ name: v.string() })), v.nonEmpty()),
});

/** Checks what the conversion itself needs of a mapping. */
export function parseMapping(unknown: unknown): ParsedMapping {
  const result = v.safeParse(mappingSchema, unknown);
  if (result.success) return { state: 'read', mapping: result.output };
  return {
    state: 'refused',
    issues: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'mapping'}: ${issue.message}`),
  };
}

/** Puts the mapped columns of each row into the order of the pack; rows of one date keep the last. */
export function toPack(rows: readonly TableRow[], { date, ...pack }: PackMapping): unknown {
  const byDate = new Map(rows.map((row) => [String(row[date] ?? ''), row]));
  const dates = [...byDate.keys()].sort();
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    breaks: [],
    note: null,
    ...pack,
    rows: dates.map((day) => ({ date: day, counts: pack.columns.map(({ name }) => toCount(byDate.get(day)?.[name])) })),
  };
}

/** An empty cell is no count; a cell that is no number stays as it is, for `parsePack` to name. */
function toCount(cell: string | number | null | undefined): unknown {
  if (cell === null || cell === undefined || cell === '') return null;
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}
