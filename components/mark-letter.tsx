/** The letter tag of a mark: seen as F, C, Q or ?, heard as the word it stands for. A look in, markup out. */

import { letterOf, lookText, type MarkLook } from './words';

export function MarkLetter({ look }: { readonly look: MarkLook }) {
  return (
    <span class="letter" data-look={look}>
      <span aria-hidden="true">{letterOf(look)}</span>
      <span class="hidden-text">{`${lookText(look)}: `}</span>
    </span>
  );
}
