/** Why the store could not write: a code the surfaces put into words. Knows no database library. */

export type StoreErrorCode =
  /** A newer version of this extension wrote the database; this one may read only. */
  | 'read-only'
  /** This is not the database the notes were last written to: it is empty, older or another. */
  | 'lost'
  /** Disk or quota is full; nothing was written. */
  | 'quota';

export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode) {
    super(code);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** Browsers report a full disk as an abort that wraps the reason, and the database library wraps it again. */
export function throwTyped(error: unknown): never {
  let cause = error as { readonly name?: string; readonly inner?: unknown } | null | undefined;
  while (cause) {
    if (cause.name === 'QuotaExceededError') throw new StoreError('quota');
    cause = cause.inner as typeof cause;
  }
  throw error;
}
