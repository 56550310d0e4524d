/**
 * What the page script gets from the card's script, in the world both share: who decides which card is open, and what
 * only pages with notes need. Types only.
 */

import type { CardControl, CardPage } from './card-control';
import type { findSavedNotes } from './saved-notes';

export interface CardTools {
  readonly makeControl: (page: CardPage, signal: AbortSignal) => CardControl;
  readonly findSavedNotes: typeof findSavedNotes;
}

declare global {
  /** Set by the card's script; lives in the content scripts' own world, where no page can reach it. */
  var saysWhoCard: CardTools | undefined;
}
