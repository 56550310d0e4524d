/**
 * Speaks to the background from where an attacker would: from the content scripts' world of a page, as a renderer that was
 * taken over can, and from the page's own scripts. In: a tab's address and a message to make there. Out: the answers.
 */
import type { Page } from 'puppeteer-core';
import { findTabId } from '../../scripts/page-marks.mjs';

/** How a message is made where it is sent from, because a driver could not carry it there. */
export interface HostileMessage {
  readonly verb: string;
  /** Text, because of keys that no literal can have. */
  readonly json: string;
  /** Puts a string of so many characters in `payload.text`. */
  readonly characters?: number;
  /** Puts an object so many levels deep in `payload.article`. */
  readonly depth?: number;
}

export interface FrameReply {
  readonly frameId: number;
  /** "ok", a code, "no answer", or the name of what was thrown when it was sent. */
  readonly reply: string;
}

interface Reply {
  readonly ok: boolean;
  readonly code?: string;
}

/** Sends one message from the content scripts' world of every frame of a tab. */
export async function sendFromFrames(own: Page, url: string, message: HostileMessage): Promise<readonly FrameReply[]> {
  const tabId = await findTabId(own, url);
  const { verb, json, characters = 0, depth = 0 } = message;
  const results = await own.evaluate(
    (tab, hostile) =>
      chrome.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        args: [hostile],
        func: async (made: Required<HostileMessage>) => {
          let deep: unknown = 'bottom';
          for (let at = 0; at < made.depth; at += 1) deep = { deep };
          const long = made.characters > 0 ? { text: 'x'.repeat(made.characters) } : {};
          const payload: unknown = Object.assign(JSON.parse(made.json), long, made.depth > 0 ? { article: deep } : {});
          // What cannot be carried is thrown at once in one browser and by the promise in the other.
          try {
            return (await chrome.runtime.sendMessage({ verb: made.verb, payload })) as unknown;
          } catch (error) {
            return { ok: false, code: (error as Error).name };
          }
        },
      }),
    tabId,
    { verb, json, characters, depth },
  );
  return results.map(({ frameId, result }) => ({ frameId, reply: wordOf(result as Reply | null | undefined) }));
}

/** The reply to the top document of a tab. */
export async function sendFromPage(own: Page, url: string, message: HostileMessage): Promise<string> {
  const replies = await sendFromFrames(own, url, message);
  return replies.find(({ frameId }) => frameId === 0)?.reply ?? 'no frame';
}

function wordOf(reply: Reply | null | undefined): string {
  if (reply == null) return 'no answer';
  return reply.ok ? 'ok' : (reply.code ?? 'no code');
}
