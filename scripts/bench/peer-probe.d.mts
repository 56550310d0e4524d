/** What the peer probe reads from standard input. */
export interface PeerTask {
  /** Texts whose quantities are wanted. */
  readonly read: readonly string[];
  /** Texts to be timed, one after the other, `rounds` times. */
  readonly timed: readonly string[];
  readonly rounds: number;
}

/** What it prints; null when the library is not installed. */
export interface PeerReport {
  /** By text: each quantity as the library found it, a number or the words for one. */
  readonly quantities: readonly (readonly string[])[];
  /** CPU milliseconds. */
  readonly rounds: readonly number[];
}
