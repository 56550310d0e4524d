/**
 * How much of the words that stood beside a quote still stand beside a place. In: the stored context and the text now;
 * out: 0–1, the share of the context that is the same, counted from the quote outwards. Pure.
 */

/** Most code units by which words put in or taken out may shift the rest of the context. */
const BAND = 12;
/** Longest context compared, in code units. */
const LONGEST = 64;
/** Larger than any distance: outside the band. */
const FAR = 255;
/** Two rows of distances, used again and again: a page has hundreds of quotes. */
const ROWS = [new Uint8Array(LONGEST + BAND + 2), new Uint8Array(LONGEST + BAND + 2)] as const;

/** Compares what stood before the quote with what now ends at `end`. */
export function likenessBefore(text: string, end: number, prefix: string): number {
  return outwardLikeness({ text, from: end - 1, step: -1 }, { text: prefix, from: prefix.length - 1, step: -1 });
}

/** Compares what stood after the quote with what now begins at `start`. */
export function likenessAfter(text: string, start: number, suffix: string): number {
  return outwardLikeness({ text, from: start, step: 1 }, { text: suffix, from: 0, step: 1 });
}

/** A text as it is read away from the quote. */
interface Reading {
  readonly text: string;
  readonly from: number;
  readonly step: 1 | -1;
}

function outwardLikeness(present: Reading, stored: Reading): number {
  const length = Math.min(LONGEST, stored.text.length);
  let same = 0;
  while (same < length && codeAt(present, same) === codeAt(stored, same)) same += 1;
  const rest = length - same;
  return rest === 0 ? 1 : 1 - fewestEdits(skip(present, same), skip(stored, same), rest) / length;
}

function skip({ text, from, step }: Reading, units: number): Reading {
  return { text, from: from + units * step, step };
}

/** NaN outside the text, which is like nothing. */
function codeAt({ text, from, step }: Reading, at: number): number {
  return text.charCodeAt(from + at * step);
}

/** Fewest edits that make the first `length` units of `stored` of any beginning of `present` (Ukkonen 1985: a band suffices). */
function fewestEdits(present: Reading, stored: Reading, length: number): number {
  let [above, row] = ROWS;
  for (let column = 0; column <= BAND + 1; column += 1) above[column] = column;
  for (let line = 1; line <= length; line += 1) {
    fillRow(row, above, { wanted: codeAt(stored, line - 1), line, present });
    [above, row] = [row, above];
  }
  let least = length;
  for (let column = Math.max(0, length - BAND); column <= length + BAND; column += 1) {
    least = Math.min(least, above[column] ?? FAR);
  }
  return least;
}

interface Line {
  readonly wanted: number;
  readonly line: number;
  readonly present: Reading;
}

function fillRow(row: Uint8Array, above: Uint8Array, { wanted, line, present }: Line): void {
  const first = Math.max(1, line - BAND);
  row[first - 1] = first === 1 ? line : FAR;
  for (let column = first; column <= line + BAND; column += 1) {
    const kept = (above[column - 1] ?? FAR) + (codeAt(present, column - 1) === wanted ? 0 : 1);
    row[column] = Math.min(kept, (above[column] ?? FAR) + 1, (row[column - 1] ?? FAR) + 1);
  }
  row[line + BAND + 1] = FAR;
}
