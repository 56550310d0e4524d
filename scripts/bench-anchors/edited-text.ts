/**
 * A text whose edits are known: every code unit of the new text remembers where it stood in the old one, so that the
 * right place of any old span is true by construction. Pieces in, text and map out. Pure.
 */

import type { Span } from '../../lib/text/span';

/** A piece of the new text: taken over from the old one at `from`, or new where `from` is null. */
export interface Piece {
  readonly text: string;
  readonly from: number | null;
}

export interface EditedText {
  readonly text: string;
  /** Where a span of the old text stands now, from its first to its last unit that is left; null when none is. */
  readonly placeOf: (span: Span) => Span | null;
  /** Share of a span's code units that are still there, 0–1. */
  readonly shareLeft: (span: Span) => number;
}

/** Puts pieces together. A changed unit counts as there when its piece says where it stood. */
export function fromPieces(pieces: readonly Piece[], oldLength: number): EditedText {
  const newAt = new Int32Array(oldLength).fill(-1);
  let length = 0;
  for (const { text, from } of pieces) {
    if (from !== null) for (let unit = 0; unit < text.length; unit += 1) newAt[from + unit] = length + unit;
    length += text.length;
  }
  const placesOf = ({ start, end }: Span) => newAt.subarray(start, end).filter((at) => at !== -1);
  return {
    text: pieces.map(({ text }) => text).join(''),
    placeOf: (span) => {
      const places = placesOf(span);
      if (places.length === 0) return null;
      return {
        start: places.reduce((least, at) => Math.min(least, at)),
        end: places.reduce((most, at) => Math.max(most, at)) + 1,
      };
    },
    shareLeft: (span) => placesOf(span).length / (span.end - span.start),
  };
}

/** A replacement of a span of the old text. */
export interface Replacement extends Span {
  readonly by: string;
  /** The words are others and stand where the old ones did, unit for unit; else the old ones are gone. */
  readonly inPlace?: boolean;
}

/** Cuts a text into pieces around replacements, which are in text order and do not overlap. */
export function toPieces(text: string, replacements: readonly Replacement[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, by, inPlace = false } of replacements) {
    pieces.push(
      { text: text.slice(at, start), from: at },
      { text: by.slice(0, end - start), from: inPlace ? start : null },
    );
    pieces.push({ text: by.slice(end - start), from: null });
    at = end;
  }
  pieces.push({ text: text.slice(at), from: at });
  return pieces.filter((piece) => piece.text !== '');
}
