/**
 * One-time tokens for the note frame: a draft and the tab it belongs to in, a token out; later the token, from the
 * same tab, in and the draft out. A page that learns a token cannot use it: the draft goes to our frame only, once.
 */

import type { CallerContext } from '../../lib/messaging/caller';
import { MessageError } from '../../lib/messaging/message-error';
import type { NoteDraft } from '../../lib/messaging/protocol';
import { browser } from '../../lib/platform/browser';

interface Offer {
  readonly token: string;
  readonly expiresAt: number;
  readonly draft: NoteDraft;
  /** Frame that redeemed it, null while nobody has. The same frame may ask again: its first answer may have got lost. */
  readonly frameId: number | null;
}

/** Long enough for a frame to load on a slow machine. */
const LIFETIME_MS = 60_000;

/** Offers a draft to the next note frame of this tab; replaces an earlier offer. */
export async function offerDraft(tabId: number, draft: NoteDraft, now: number): Promise<string> {
  const token = newToken();
  const offer: Offer = { token, expiresAt: now + LIFETIME_MS, draft, frameId: null };
  await browser.storage.session.set({ [keyOf(tabId)]: offer });
  return token;
}

/** @throws {MessageError} `not-allowed` when the token is wrong, late, used by another frame, or from another tab. */
export async function redeemDraft(token: string, caller: CallerContext, now: number): Promise<NoteDraft> {
  const { tabId, frameId } = caller;
  const offer = tabId === null ? null : await readOffer(tabId);
  const isGood =
    offer !== null &&
    offer.token === token &&
    now < offer.expiresAt &&
    (offer.frameId === null || offer.frameId === frameId);
  if (!isGood || tabId === null) throw new MessageError('not-allowed', 'this draft is not open in this tab');
  await browser.storage.session.set({ [keyOf(tabId)]: { ...offer, frameId } });
  return offer.draft;
}

export async function dropDraft(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function readOffer(tabId: number): Promise<Offer | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Offer | undefined) ?? null;
}

function keyOf(tabId: number): string {
  return `draft:${tabId}`;
}

/** 128 random bits, as text that needs no escaping in a URL. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
