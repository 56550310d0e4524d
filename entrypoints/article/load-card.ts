/** Fetches the card's tools: asks the background for their script the first time, then has them at hand. */

import { sendToBackground } from '../../lib/messaging/messenger';
import type { CardTools } from '../card/card-tools';

/** @throws {Error} when the script did not load; the page goes on without cards. */
export async function loadCard(): Promise<CardTools> {
  if (globalThis.saysWhoCard === undefined) await sendToBackground('load-card', null);
  if (globalThis.saysWhoCard === undefined) throw new Error('the card script left nothing behind');
  return globalThis.saysWhoCard;
}
