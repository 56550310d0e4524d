/** How the page script gets a card from the card's script: one function in the world both share. Types only. */

import type { CardActions } from '../../components/card';
import type { CardHost } from './card-host';

export type MakeCard = (document: Document, actions: CardActions, signal: AbortSignal) => CardHost;

declare global {
  /** Set by the card's script; lives in the content scripts' own world, where no page can reach it. */
  var saysWhoMakeCard: MakeCard | undefined;
}
