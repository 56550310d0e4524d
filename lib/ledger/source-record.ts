/**
 * What a reader kept and rated in, the reader's own record of each source out: how many of its figures were later
 * confirmed, revised, contradicted, or are open. Only the reader's ratings count; the engine adds none. Pure.
 */

import { groupBy } from '../text/group-by';

/** How a kept figure stands, by the reader's own hand. */
export type FigureFate = 'confirmed' | 'revised' | 'contradicted' | 'open';

export interface KeptFigure {
  readonly source: string;
  /** What it is about, as the reader groups it: "tanks · Valdoria". */
  readonly topic: string;
  readonly fate: FigureFate;
}

export interface RecordCounts {
  readonly seen: number;
  readonly byFate: Readonly<Record<FigureFate, number>>;
}

export interface SourceRecord extends RecordCounts {
  readonly source: string;
  readonly topics: readonly (RecordCounts & { readonly topic: string })[];
}

/** Fewer figures than this say nothing in shares. */
const FEWEST_FOR_SHARE = 5;

/** Counts the figures of each source, most seen first, then by name. */
export function toSourceRecords(figures: readonly KeptFigure[]): readonly SourceRecord[] {
  const records = [...groupBy(figures, ({ source }) => source)].map(([source, kept]) => ({
    source,
    ...countsOf(kept),
    topics: bySeen(
      [...groupBy(kept, ({ topic }) => topic)].map(([topic, part]) => ({ topic, ...countsOf(part) })),
      'topic',
    ),
  }));
  return bySeen(records, 'source');
}

/** Returns the share of a fate among the settled figures, 0–1; null while fewer than five are settled. */
export function shareOf({ seen, byFate }: RecordCounts, fate: Exclude<FigureFate, 'open'>): number | null {
  const settled = seen - byFate.open;
  return settled < FEWEST_FOR_SHARE ? null : byFate[fate] / settled;
}

function countsOf(figures: readonly KeptFigure[]): RecordCounts {
  const byFate = { confirmed: 0, revised: 0, contradicted: 0, open: 0 };
  for (const { fate } of figures) byFate[fate] += 1;
  return { seen: figures.length, byFate };
}

function bySeen<K extends string, T extends RecordCounts & Readonly<Record<K, string>>>(
  rows: readonly T[],
  name: K,
): readonly T[] {
  return [...rows].sort((a, b) => b.seen - a.seen || (a[name] < b[name] ? -1 : 1));
}
