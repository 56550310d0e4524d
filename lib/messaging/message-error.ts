/**
 * The one error a message can end in: a code that callers switch on and a sentence for the log. It travels as
 * plain JSON between contexts. Knows no transport.
 */

export type MessageErrorCode =
  /** The background did not answer in time, although it was asked again. */
  | 'no-answer'
  /** The extension was updated or switched off under this page; only a reload helps. */
  | 'extension-gone'
  | 'unknown-verb'
  /** This caller may not use this verb, or not on this page. */
  | 'not-allowed'
  | 'invalid'
  | 'too-large'
  | 'not-found'
  /** The database was written by a newer version: reading works, writing does not. */
  | 'read-only'
  /** The database is not the one the notes were last written to; nothing is written until the reader decides. */
  | 'lost'
  /** The disk or the browser's quota is full; nothing was written. */
  | 'quota'
  /** The handler threw; details are in the background's log only. */
  | 'failed';

export class MessageError extends Error {
  readonly code: MessageErrorCode;

  constructor(code: MessageErrorCode, message: string) {
    super(message);
    this.name = 'MessageError';
    this.code = code;
  }
}

/** What travels back over the wire. */
export type Envelope =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly code: MessageErrorCode; readonly message: string };
