/**
 * The asking side of every message, and the listening side of a page script: typed verbs in, typed answers out.
 * Kept free of validation and storage, because it is loaded into every page the reader allowed.
 */

import { browser } from '../platform/browser';
import { type Envelope, MessageError } from './message-error';
import type { BackgroundMessages, BackgroundVerb, PageMessages } from './protocol';

export type PageVerb = keyof PageMessages;

export type PageHandlers = {
  readonly [V in PageVerb]: (payload: PageMessages[V][0]) => void | Promise<void>;
};

/** Milliseconds after which a caller gets an error instead of an answer. */
export const ANSWER_DEADLINE_MS = 10_000;
/** A stopped worker is back after 22–130 ms; the first retry falls inside that, the later ones wait for a busy machine. */
const FIRST_RETRY_MS = 40;
const LONGEST_RETRY_MS = 1_000;
/** Asked by the background, answered by the listener itself: is a page script alive in this tab? */
const PING = 'ping';

/**
 * Sends one message to the background and gives its answer. Asks again with the same payload while the worker is
 * stopped, so every verb that writes must be idempotent by an id in its payload.
 * @throws {MessageError} when the background refuses, fails, or does not answer within {@link ANSWER_DEADLINE_MS}.
 */
export async function sendToBackground<V extends BackgroundVerb>(
  verb: V,
  payload: BackgroundMessages[V][0],
): Promise<BackgroundMessages[V][1]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ANSWER_DEADLINE_MS);
  });
  try {
    for (let wait = FIRST_RETRY_MS; ; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
      const reply = await Promise.race([askOnce({ verb, payload }), deadline]);
      if (reply === 'late') throw new MessageError('no-answer', `${verb}: no answer within ${ANSWER_DEADLINE_MS} ms`);
      if (reply !== null) return openEnvelope(reply) as BackgroundMessages[V][1];
      await Promise.race([pause(wait), deadline]);
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Sends one message to the page script of a tab; false when there is none (page gone, never marked, not ours). */
export async function sendToPage<V extends PageVerb>(
  tabId: number,
  verb: V,
  payload: PageMessages[V][0],
): Promise<boolean> {
  return deliver(tabId, { verb, payload });
}

/** Tells whether a page script is alive in the top document of a tab. */
export async function isPageListening(tabId: number): Promise<boolean> {
  return deliver(tabId, { verb: PING, payload: null });
}

/** Answers messages to this page until `signal` aborts; only those that come from our own background. */
export function onPageMessage(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string | undefined; readonly tab?: unknown },
    answer: (reply: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    const { verb, payload } = message as { verb: PageVerb | typeof PING; payload: never };
    if (verb !== PING && !Object.hasOwn(handlers, verb)) return undefined;
    if (verb !== PING) void handlers[verb](payload);
    answer({ ok: true, answer: null } satisfies Envelope);
    return true;
  };
  // The listener's type in the API's typings promises `true`; both browsers also take undefined for "not mine".
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () => {
    // After an update or removal the API object is an empty shell.
    browser.runtime?.onMessage?.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
  });
}

/** null = nobody answered: the worker was stopped or is just starting. */
async function askOnce(message: unknown): Promise<Envelope | null> {
  if (!browser.runtime?.id) throw new MessageError('extension-gone', 'the extension was updated or removed');
  try {
    return ((await browser.runtime.sendMessage(message)) as Envelope | undefined) ?? null;
  } catch (error) {
    if (/context invalidated/i.test(String(error))) {
      throw new MessageError('extension-gone', 'the extension was updated or removed');
    }
    return null;
  }
}

async function deliver(tabId: number, message: unknown): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) !== undefined;
  } catch {
    // "Receiving end does not exist": an expected outcome, told by the return value.
    return false;
  }
}

function openEnvelope(envelope: Envelope): unknown {
  if (envelope.ok) return envelope.answer;
  throw new MessageError(envelope.code, envelope.message);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
