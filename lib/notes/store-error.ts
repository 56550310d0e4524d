/** Why the store could not write: a code the surfaces put into words. Knows no database library. */

export type StoreErrorCode =
  /** A newer version of this extension wrote the database; this one may read only. */
  | 'read-only'
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
