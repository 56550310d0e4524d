/**
 * The card's own script, injected by the background when a reader first comes near a mark, or when the article has
 * notes to find: the page script alone is loaded into every article and stays small without it. Leaves its tools in
 * the content scripts' own world.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toNoteTarget } from '../article/note-target';
import { findSavedNotes } from '../article/saved-notes';
import { CardHost } from './card-host';
import type { MakeCard } from './make-card';

export default defineUnlistedScript(() => {
  const makeCard: MakeCard = (document, actions, signal) => new CardHost(document, actions, signal);
  globalThis.saysWhoCard = { makeCard, toNoteTarget, findSavedNotes };
});
