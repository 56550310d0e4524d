/**
 * What the page script gets from the card's script, in the world both share: a maker of cards, and what only pages with
 * notes need. Types only.
 */

import type { CardActions } from '../../components/card';
import type { toNoteTarget } from '../article/note-target';
import type { findSavedNotes } from '../article/saved-notes';
import type { CardHost } from './card-host';

export type MakeCard = (document: Document, actions: CardActions, signal: AbortSignal) => CardHost;

export interface CardTools {
  readonly makeCard: MakeCard;
  readonly toNoteTarget: typeof toNoteTarget;
  readonly findSavedNotes: typeof findSavedNotes;
}

declare global {
  /** Set by the card's script; lives in the content scripts' own world, where no page can reach it. */
  var saysWhoCard: CardTools | undefined;
}
