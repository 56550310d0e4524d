/** Notes as search reads them in, one segment out: words sorted, postings and columns in flat arrays. Pure. */

import type { IndexedNote } from './indexed-note';
import { COLUMNS, type Column, type ColumnName, type ListColumn, type Segment } from './segment';

/** Notes and distinct words a segment may hold: both are numbered in 16 bits. */
export const MOST_NOTES = 16_384;
const MOST_WORDS = 65_535;

/**
 * Splits notes into as many segments as their words need and builds them, in the order given. A note with more
 * distinct words than any segment can number does not occur: `IndexedNote` is capped far below.
 */
export function buildSegments(notes: readonly IndexedNote[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  while (from < notes.length) {
    const end = fittingEnd(notes, from);
    segments.push(buildSegment(notes.slice(from, end)));
    from = end;
  }
  return segments;
}

/** Up to which note the words of all from `from` on fit one segment. */
function fittingEnd(notes: readonly IndexedNote[], from: number): number {
  const words = new Set<string>();
  const last = Math.min(notes.length, from + MOST_NOTES);
  for (let at = from; at < last; at += 1) {
    for (const word of notes[at]?.words ?? []) words.add(word);
    if (words.size > MOST_WORDS && at > from) return at;
  }
  return last;
}

function buildSegment(notes: readonly IndexedNote[]): Segment {
  const words = [...new Set(notes.flatMap((note) => note.words))].sort(byCodeUnit);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const streams = notes.map((note) => note.words.map((word) => numbers.get(word) ?? 0));
  const stream = toLists(streams);
  return {
    ids: notes.map(({ id }) => id),
    updatedAt: Float64Array.from(notes, ({ updatedAt }) => updatedAt),
    words,
    ...toPostings(streams, words.length),
    streamStarts: stream.starts,
    stream: stream.codes,
    columns: toColumns(notes),
    tags: toTags(notes),
    flags: Uint8Array.from(notes, ({ flags }) => flags),
    low: Float64Array.from(notes, ({ low }) => low),
    high: Float64Array.from(notes, ({ high }) => high),
    days: Int32Array.from(notes, ({ day }) => day),
  };
}

function toPostings(streams: readonly (readonly number[])[], wordCount: number): Pick<Segment, 'starts' | 'postings'> {
  const distinct = streams.map((stream) => [...new Set(stream)]);
  const starts = new Uint32Array(wordCount + 1);
  for (const words of distinct) for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < wordCount; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const postings = new Uint16Array(starts[wordCount] ?? 0);
  const next = starts.slice();
  for (const [note, words] of distinct.entries()) {
    for (const word of words) {
      const at = next[word] ?? 0;
      postings[at] = note;
      next[word] = at + 1;
    }
  }
  return { starts, postings };
}

function toColumns(notes: readonly IndexedNote[]): Record<ColumnName, Column> {
  const columns = COLUMNS.map((name) => {
    const numbering = new Numbering();
    const codes = Uint16Array.from(notes, ({ values }) => numbering.numberOf(values[name]));
    return [name, { values: numbering.values, codes }];
  });
  // One entry for each name of the list, which is what the record asks for.
  return Object.fromEntries(columns) as Record<ColumnName, Column>;
}

function toTags(notes: readonly IndexedNote[]): ListColumn {
  const numbering = new Numbering();
  const lists = toLists(notes.map(({ tags }) => tags.map((tag) => numbering.numberOf(tag))));
  return { ...lists, values: numbering.values };
}

function toLists(lists: readonly (readonly number[])[]): Pick<ListColumn, 'starts' | 'codes'> {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const codes = new Uint16Array(starts[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) codes.set(list, starts[at] ?? 0);
  return { starts, codes };
}

/** Numbers values in the order they come. */
class Numbering {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
