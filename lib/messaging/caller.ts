/**
 * Who is calling: a message's sender, as the browser itself reports it, in; one of the three callers of the
 * protocol out. Never looks at the message, so a page cannot talk its way in.
 */

import type { Caller } from './protocol';

/** The fields of the browser's MessageSender that are used. */
export interface BrowserSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension, as the browser names it. */
export interface Self {
  readonly id: string;
  /** Origins of our own pages; Chromium adds a second one, new at each start, for frames inside web pages. */
  readonly origins: readonly string[];
}

/** A caller that passed: who it is, in which tab, and the URL the browser says it has. */
export interface CallerContext {
  readonly caller: Caller;
  readonly tabId: number | null;
  /** 0 for a top document, null outside tabs. */
  readonly frameId: number | null;
  readonly url: string;
}

const NOTE_FRAME_PATH = '/note-frame.html';

/** Classifies a sender; null when it is not this extension, not a top document, or has no URL. */
export function classifyCaller(sender: BrowserSender, self: Self): CallerContext | null {
  if (sender.id !== self.id) return null;
  const url = parseUrl(sender.url);
  if (url === null) return null;
  const place = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null, url: url.href };
  if (self.origins.includes(originOf(url))) {
    return { caller: url.pathname === NOTE_FRAME_PATH ? 'note-frame' : 'extension', ...place };
  }
  if (place.tabId === null || sender.frameId !== 0 || claimsOtherOrigin(sender, url)) return null;
  return { caller: 'page', ...place };
}

/** `URL.origin` is "null" for extension schemes in some engines, so it is put together by hand. */
function originOf(url: URL): string {
  return `${url.protocol}//${url.host}`;
}

function claimsOtherOrigin(sender: BrowserSender, url: URL): boolean {
  return sender.origin !== undefined && sender.origin !== 'null' && sender.origin !== originOf(url);
}

function parseUrl(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}
