/**
 * A reference pack: one party's published running totals, day by day, to look printed figures up in. A pack holds claims
 * by whoever publishes it, not facts, and says so wherever it is shown. In: unknown JSON; out: a pack, or what is wrong
 * with it and where. The format is documented in this file's types and checked by its schema. Pure.
 */
import * as v from 'valibot';
import type { Category, Outcome } from '../annotations/annotation';
import { CATEGORIES, OUTCOMES } from '../annotations/vocabulary';
import { dayNumberOf } from './calendar-day';
import { ITEM_CLASS_WORDS, type ItemClass } from './lexicon/item-class-words';

export const PACK_FORMAT = 'says-who-pack';
export const PACK_VERSION = 1;

/** What one column of a pack counts. */
export interface PackColumn {
  /** As the publisher calls it: "APC". */
  readonly name: string;
  readonly itemClass: ItemClass;
  readonly category: Category;
  /** null where the publisher's wording changed or is not known. */
  readonly outcome: Outcome | null;
}

/** A date from which a column means something else. */
export interface PackBreak {
  readonly date: string;
  readonly note: string;
}

/** One bulletin: a count for each column in their order, null where it has none. */
export interface PackRow {
  readonly date: string;
  readonly counts: readonly (number | null)[];
}

export interface ReferencePack {
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  readonly id: string;
  readonly title: string;
  /** Who publishes the totals, as sources are named in articles. */
  readonly publisher: string;
  /** Side that the publisher speaks for; null for a third party. */
  readonly claimsBy: string | null;
  /** Whose losses are counted. */
  readonly affected: string;
  readonly licence: string;
  /** Who collected them, where from. */
  readonly attribution: string;
  /** What a reader must know of the counts beyond their columns. */
  readonly note: string | null;
  readonly columns: readonly PackColumn[];
  readonly breaks: readonly PackBreak[];
  /** By date, each date once. */
  readonly rows: readonly PackRow[];
}

export type ParsedPack =
  | { readonly state: 'read'; readonly pack: ReferencePack }
  | { readonly state: 'refused'; readonly issues: readonly string[] };

/** Issues that are told; a file with thousands of bad rows has one fault. */
const MOST_ISSUES = 20;
const LIMITS = { line: 500, columns: 100, rows: 50_000, breaks: 500 } as const;

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LIMITS.line));
const day = v.pipe(
  v.string(),
  v.check((date) => date.length === 10 && dayNumberOf(date) !== null, 'is no date of the form 2026-03-14'),
);
const count = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const ITEM_CLASSES: readonly ItemClass[] = ITEM_CLASS_WORDS.map(([itemClass]) => itemClass);

const packSchema: v.GenericSchema<unknown, ReferencePack> = v.object({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id: v.pipe(line, v.regex(/^[\w-]+$/, 'may hold letters, digits, - and _ only')),
  title: line,
  publisher: line,
  claimsBy: v.nullable(line),
  affected: line,
  licence: line,
  attribution: line,
  note: v.nullable(line),
  columns: v.pipe(
    v.array(
      v.object({
        name: line,
        itemClass: v.picklist(ITEM_CLASSES),
        category: v.picklist(CATEGORIES),
        outcome: v.nullable(v.picklist(OUTCOMES)),
      }),
    ),
    v.nonEmpty(),
    v.maxLength(LIMITS.columns),
  ),
  breaks: v.pipe(v.array(v.object({ date: day, note: line })), v.maxLength(LIMITS.breaks)),
  rows: v.pipe(v.array(v.object({ date: day, counts: v.array(count) })), v.nonEmpty(), v.maxLength(LIMITS.rows)),
});

/** Checks a pack from outside. Issues name the place: "rows.12.date: is no date of the form 2026-03-14". */
export function parsePack(unknown: unknown): ParsedPack {
  const result = v.safeParse(packSchema, unknown);
  if (!result.success)
    return refuse(result.issues.map((issue) => `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`));
  const issues = rowIssues(result.output);
  return issues.length > 0 ? refuse(issues) : { state: 'read', pack: result.output };
}

function refuse(issues: readonly string[]): ParsedPack {
  const more = issues.length - MOST_ISSUES;
  return { state: 'refused', issues: more > 0 ? [...issues.slice(0, MOST_ISSUES), `and ${more} more`] : issues };
}

function rowIssues({ rows, columns }: ReferencePack): readonly string[] {
  return rows.flatMap(({ date, counts }, i) => {
    const before = rows[i - 1]?.date ?? '';
    const issues: string[] = [];
    if (counts.length !== columns.length) {
      issues.push(`rows.${i}.counts: ${counts.length} counts for ${columns.length} columns`);
    }
    if (before >= date) issues.push(`rows.${i}.date: ${date} does not come after ${before}`);
    return issues;
  });
}
