/** Fetches the maker of cards: asks the background for its script the first time, then has it at hand. */

import { sendToBackground } from '../../lib/messaging/messenger';
import type { MakeCard } from '../card/make-card';

/** @throws {Error} when the script did not load; the page goes on without cards. */
export async function loadCard(): Promise<MakeCard> {
  if (globalThis.saysWhoMakeCard === undefined) await sendToBackground('load-card', null);
  if (globalThis.saysWhoMakeCard === undefined) throw new Error('the card script left nothing behind');
  return globalThis.saysWhoMakeCard;
}
