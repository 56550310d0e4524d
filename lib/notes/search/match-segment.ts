/**
 * One segment and a query in; which of its notes meet every condition out, one byte a note. Pure but for remembering
 * the words of column values, which never change.
 */

import type { RecheckReason } from '../recheck';
import type { Condition, Query, Wording } from './query';
import { searchWords } from './search-words';
import { type Column, FLAGS, type ListColumn, type Segment } from './segment';

/** A segment in use: with what may change after it was written, and the order of its notes by time, newest first. */
export interface LiveSegment {
  readonly segment: Segment;
  /** 1 for a note that a later segment replaced, or that is in the trash. */
  readonly hidden: Uint8Array;
  readonly flags: Uint8Array;
  readonly byTime: Uint16Array;
}

/** What matching needs of it. */
export type Searched = Omit<LiveSegment, 'byTime'>;

/** Returns 1 for each note that meets the query and is not hidden. */
export function matchSegment(searched: Searched, query: Query): Uint8Array {
  const { hidden } = searched;
  const matches = bytesOf(hidden.length, (note) => hidden[note] === 0);
  for (const condition of query) {
    const hits = hitsOf(searched, condition);
    const wrong = condition.negated ? 1 : 0;
    for (let note = 0; note < matches.length; note += 1) if (hits[note] === wrong) matches[note] = 0;
  }
  return matches;
}

/** Half-open range of word numbers. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Returns which words of the segment each word of a wording stands for. */
export function wordRanges({ words }: Segment, wording: Wording): readonly WordRange[] {
  const last = wording.words.length - 1;
  return wording.words.map((word, at) => {
    const from = firstAtLeast(words, word);
    // U+FFFF is no character, so nothing that begins with the word sorts after it.
    if (at === last && wording.isPrefix) return { from, to: firstAtLeast(words, `${word}\uffff`) };
    return { from, to: words[from] === word ? from + 1 : from };
  });
}

function hitsOf(searched: Searched, condition: Condition): Uint8Array {
  const { segment, flags } = searched;
  switch (condition.kind) {
    case 'words':
      return wordHits(segment, condition);
    case 'column':
      return columnHits(segment.columns[condition.column], condition);
    case 'tag':
      return tagHits(segment.tags, condition);
    case 'flag':
      return flagHits(flags, FLAGS[condition.flag]);
    case 'recheck':
      return recheckHits(searched, condition);
    case 'value':
      return valueHits(segment, condition);
    case 'days':
      return dayHits(segment.days, condition);
  }
}

function wordHits(segment: Segment, wording: Wording): Uint8Array {
  const ranges = wordRanges(segment, wording);
  const seen = new Uint8Array(segment.ids.length);
  // Each word marks only the notes that had all words before it.
  for (const [step, range] of ranges.entries()) markPostings(segment, range, { seen, step });
  for (let note = 0; note < seen.length; note += 1) {
    const hasAll = seen[note] === ranges.length;
    seen[note] = hasAll && (ranges.length === 1 || holdsInOrder(segment, note, ranges)) ? 1 : 0;
  }
  return seen;
}

function markPostings(
  { starts, postings }: Segment,
  { from, to }: WordRange,
  { seen, step }: { readonly seen: Uint8Array; readonly step: number },
): void {
  const end = starts[to] ?? 0;
  for (let at = starts[from] ?? 0; at < end; at += 1) {
    const note = postings[at] ?? 0;
    if (seen[note] === step) seen[note] = step + 1;
  }
}

function holdsInOrder({ stream, streamStarts }: Segment, note: number, ranges: readonly WordRange[]): boolean {
  const end = (streamStarts[note + 1] ?? 0) - ranges.length;
  for (let at = streamStarts[note] ?? 0; at <= end; at += 1) {
    if (ranges.every(({ from, to }, step) => isWithin(stream[at + step] ?? 0, from, to))) return true;
  }
  return false;
}

function isWithin(word: number, from: number, to: number): boolean {
  return word >= from && word < to;
}

function columnHits({ values, codes }: Column, wording: Wording): Uint8Array {
  const wanted = matchingValues(values, wording);
  return bytesOf(codes.length, (note) => wanted[codes[note] ?? 0] === 1);
}

function tagHits({ values, codes, starts }: ListColumn, wording: Wording): Uint8Array {
  const wanted = matchingValues(values, wording);
  const hits = new Uint8Array(starts.length - 1);
  for (let note = 0; note < hits.length; note += 1) {
    const end = starts[note + 1] ?? 0;
    for (let at = starts[note] ?? 0; at < end; at += 1) if (wanted[codes[at] ?? 0] === 1) hits[note] = 1;
  }
  return hits;
}

/** Words of each value of a column; the lists of values are made once a segment and never change. */
const wordsOfValues = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function matchingValues(values: readonly string[], wording: Wording): Uint8Array {
  const known = wordsOfValues.get(values) ?? values.map(searchWords);
  wordsOfValues.set(values, known);
  return Uint8Array.from(known, (words) => (holdsWording(words, wording) ? 1 : 0));
}

function holdsWording(words: readonly string[], { words: wanted, isPrefix }: Wording): boolean {
  const last = wanted.length - 1;
  return words.some((_, at) =>
    wanted.every((word, step) => {
      const found = words[at + step];
      return step === last && isPrefix ? found?.startsWith(word) === true : found === word;
    }),
  );
}

type ValueCondition = Extract<Condition, { readonly kind: 'value' }>;

/** A figure's interval must overlap the one asked for; NaN overlaps nothing. */
function valueHits({ low, high }: Segment, condition: ValueCondition): Uint8Array {
  const { low: least, high: most, isOpen } = condition;
  return bytesOf(low.length, (note) => {
    const from = low[note] ?? Number.NaN;
    const to = high[note] ?? Number.NaN;
    return isOpen ? from < most && to > least : from <= most && to >= least;
  });
}

function flagHits(flags: Uint8Array, wanted: number): Uint8Array {
  return bytesOf(flags.length, (note) => ((flags[note] ?? 0) & wanted) !== 0);
}

type RecheckCondition = Extract<Condition, { readonly kind: 'recheck' }>;

/** The rule of `reasonsToCheck`, over what a segment keeps. */
function recheckHits({ segment, flags }: Searched, { reasons, unsettledBefore }: RecheckCondition): Uint8Array {
  const { codes, values } = segment.columns.rating;
  const needsCheck = reasons.includes('needs-check') ? values.indexOf('needs-check') : -1;
  const visited = reasons.reduce((mask, reason) => mask | (isVisitFlag(reason) ? FLAGS[reason] : 0), 0);
  const wantsUnsettled = reasons.includes('unsettled');
  return bytesOf(codes.length, (note) => {
    const flag = flags[note] ?? 0;
    const isOld = wantsUnsettled && (flag & FLAGS.unsettled) !== 0 && (segment.updatedAt[note] ?? 0) < unsettledBefore;
    return codes[note] === needsCheck || (flag & visited) !== 0 || isOld;
  });
}

function isVisitFlag(reason: RecheckReason): reason is 'changed' | 'orphaned' {
  return reason === 'changed' || reason === 'orphaned';
}

type DayCondition = Extract<Condition, { readonly kind: 'days' }>;

function dayHits(days: Int32Array, { first, last }: DayCondition): Uint8Array {
  return bytesOf(days.length, (note) => {
    const day = days[note] ?? 0;
    return day >= first && day <= last;
  });
}

/** One byte a note. A loop: `Uint8Array.from` with a function goes through an iterator and takes ten times as long. */
function bytesOf(length: number, isHit: (note: number) => boolean): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let note = 0; note < length; note += 1) if (isHit(note)) bytes[note] = 1;
  return bytes;
}

function firstAtLeast(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
