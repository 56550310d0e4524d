/** A text of our own, or pasted by the reader, with its marks in the same lines and letters as on a page. Text nodes only. */

import { MarkLetter } from './mark-letter';
import { type MarkedPiece, type ShownMark, toPieces } from './marked-pieces';
import { letterOf, lookText, type MarkLook } from './words';

export interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly ShownMark[];
}

export function MarkedText({ text, marks }: MarkedTextProps) {
  return (
    <p class="marked-text">
      {toPieces(text, marks).map((piece, at) => (
        <Piece key={at} piece={piece} />
      ))}
    </p>
  );
}

const LEGEND: readonly MarkLook[] = ['figure', 'unattributed', 'claim', 'quotation'];

/** What each line and letter stands for. */
export function MarkLegend() {
  return (
    <ul class="legend">
      {LEGEND.map((look) => (
        <li key={look} class="legend-entry">
          <span class="letter" data-look={look} aria-hidden="true">
            {letterOf(look)}
          </span>
          <span class="lined" data-look={look}>
            {lookText(look)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Piece({ piece }: { readonly piece: MarkedPiece }) {
  const [outer, ...inner] = piece.looks;
  if (outer === undefined) return <>{piece.text}</>;
  const innermost = inner.length === 0;
  return (
    <mark class="lined" data-look={outer}>
      {piece.begins.includes(outer) ? <MarkLetter look={outer} /> : null}
      {innermost ? piece.text : <Piece piece={{ ...piece, looks: inner }} />}
    </mark>
  );
}
