/**
 * The card's own script, injected by the background when a reader first asks for a card, or when the article has
 * notes to find: the page script alone is loaded into every article and stays small without it. Leaves its tools in
 * the content scripts' own world.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardControl } from './card-control';
import { CardHost } from './card-host';
import type { CardTools } from './card-tools';
import { findSavedNotes } from './saved-notes';

export default defineUnlistedScript(() => {
  const makeControl: CardTools['makeControl'] = (page, signal) => new CardControl(page, CardHost, signal);
  globalThis.saysWhoCard = { makeControl, findSavedNotes };
});
