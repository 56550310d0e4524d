/**
 * The card's own script, injected by the background when a reader first comes near a mark: the page script alone is
 * loaded into every article and stays small without it. Leaves a maker of cards in the content scripts' own world.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardHost } from './card-host';

export default defineUnlistedScript(() => {
  globalThis.saysWhoMakeCard = (document, actions, signal) => new CardHost(document, actions, signal);
});
