/**
 * The answering side in the background: classifies the caller by what the browser says of it, checks the payload,
 * calls the verb's handler, and always sends an envelope back. One bad message never costs the worker its life.
 */

import * as v from 'valibot';
import { StoreError } from '../notes/store-error';
import { browser } from '../platform/browser';
import { reportError } from '../platform/report-error';
import { type BrowserSender, type CallerContext, classifyCaller } from './caller';
import { type Envelope, MessageError, type MessageErrorCode } from './message-error';
import { PAYLOADS } from './payloads';
import { type BackgroundMessages, type BackgroundVerb, CALLERS } from './protocol';

export type BackgroundHandlers = {
  readonly [V in BackgroundVerb]: (
    payload: BackgroundMessages[V][0],
    caller: CallerContext,
  ) => BackgroundMessages[V][1] | Promise<BackgroundMessages[V][1]>;
};

/** Registers the one listener for messages to the background. Call it synchronously at the start of the worker. */
export function answerMessages(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: BrowserSender, sendResponse): true => {
    void answer(handlers, message, sender).then(sendResponse);
    return true;
  });
}

/** Answers one message; never rejects. */
export async function answer(handlers: BackgroundHandlers, message: unknown, sender: BrowserSender): Promise<Envelope> {
  let verb = 'unknown-verb';
  try {
    const request = readRequest(message);
    verb = request.verb;
    const caller = admit(request.verb, sender);
    return { ok: true, answer: await call(handlers, request, caller) };
  } catch (error) {
    reportError(`message ${verb}`, error);
    return { ok: false, ...codeAndMessage(error, verb) };
  }
}

interface Request {
  readonly verb: BackgroundVerb;
  readonly payload: unknown;
}

function readRequest(message: unknown): Request {
  const { verb, payload } = (message ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof verb !== 'string' || !isVerb(verb)) throw new MessageError('unknown-verb', 'no such verb');
  return { verb, payload };
}

function isVerb(verb: string): verb is BackgroundVerb {
  return Object.hasOwn(CALLERS, verb);
}

function admit(verb: BackgroundVerb, sender: BrowserSender): CallerContext {
  const caller = classifyCaller(sender, { id: browser.runtime.id, origins: ownOrigins() });
  if (caller === null || !CALLERS[verb].includes(caller.caller)) throw new MessageError('not-allowed', verb);
  return caller;
}

function ownOrigins(): readonly string[] {
  return [browser.runtime.getURL('').replace(/\/$/, '')];
}

async function call(handlers: BackgroundHandlers, request: Request, caller: CallerContext): Promise<unknown> {
  const checked = v.safeParse(PAYLOADS[request.verb], request.payload);
  if (!checked.success) throw refusal(checked.issues);
  // The schema table and the handler table are keyed by the same verb, which the type system cannot follow.
  const handler = handlers[request.verb] as (payload: unknown, from: CallerContext) => unknown;
  return handler(checked.output, caller);
}

/** Names the fields, never their values: a message may hold what the reader wrote. */
function refusal(issues: readonly v.BaseIssue<unknown>[]): MessageError {
  const tooLarge = issues.find((issue) => issue.type === 'max_length');
  const first = tooLarge ?? issues[0];
  const field = first === undefined ? null : v.getDotPath(first);
  return new MessageError(tooLarge ? 'too-large' : 'invalid', `${field ?? 'payload'}: ${first?.type ?? 'unexpected'}`);
}

/** Errors of lower layers carry a code of this protocol where they have one; anything else stays in the log. */
function codeAndMessage(error: unknown, verb: string): { readonly code: MessageErrorCode; readonly message: string } {
  if (error instanceof MessageError || error instanceof StoreError) return { code: error.code, message: error.message };
  return { code: 'failed', message: verb };
}
