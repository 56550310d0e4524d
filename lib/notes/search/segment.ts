/**
 * The shape of a search segment: some thousand notes as sorted words, postings and columns, in flat arrays that memory
 * and database hold alike. Written once; a changed note goes into a later segment and hides its older self. Types only.
 */

/** What a note can be counted and filtered by, one value a note. */
export const COLUMNS = ['source', 'party', 'category', 'outcome', 'rating', 'outlet', 'month'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** What is so or not so of a note. */
export const FLAGS = { unattributed: 1, orphaned: 2, changed: 4, figure: 8, claim: 16, unsettled: 32 } as const;
export type FlagName = keyof typeof FLAGS;
/** The note went to the trash: it hides what earlier segments know of it. */
export const GONE = 128;

/** One value a note: `values[codes[note]]`; "" where a note has none. */
export interface Column {
  readonly values: readonly string[];
  readonly codes: Uint16Array<ArrayBuffer>;
}

/** Several values a note: those of note n are `codes[starts[n]]` up to `codes[starts[n + 1]]`. */
export interface ListColumn extends Column {
  readonly starts: Uint32Array<ArrayBuffer>;
}

export interface Segment {
  /** Ids of the notes; a note's number in this segment is its place here. */
  readonly ids: readonly string[];
  readonly updatedAt: Float64Array<ArrayBuffer>;
  /** Distinct words, sorted by code unit. */
  readonly words: readonly string[];
  /** Notes that hold word w: `postings[starts[w]]` up to `postings[starts[w + 1]]`, ascending. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly postings: Uint16Array<ArrayBuffer>;
  /** All words of note n in their order: `stream[streamStarts[n]]` up to `stream[streamStarts[n + 1]]`. */
  readonly streamStarts: Uint32Array<ArrayBuffer>;
  readonly stream: Uint16Array<ArrayBuffer>;
  readonly columns: Readonly<Record<ColumnName, Column>>;
  readonly tags: ListColumn;
  /** Sum of `FLAGS` and `GONE`. */
  readonly flags: Uint8Array<ArrayBuffer>;
  /** Bounds of the figure's value, NaN where there is none. */
  readonly low: Float64Array<ArrayBuffer>;
  readonly high: Float64Array<ArrayBuffer>;
  /** Day the article is of, as the number 20260131; 0 when unknown. */
  readonly days: Int32Array<ArrayBuffer>;
}

/** A segment as the database keeps it; of use only to the version and epoch that wrote it. */
export interface StoredSegment {
  readonly id: string;
  readonly version: number;
  readonly epoch: number;
  readonly savedAt: number;
  readonly segment: Omit<Segment, 'words'>;
  /** One string is read ten times faster than a list of them. */
  readonly words: string;
}
