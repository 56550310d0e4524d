/** What the speed probe reads from standard input. */
export interface SpeedTask {
  /** Read one after the other; the first is the cold one. Empty: growth only. */
  readonly texts: readonly string[];
  readonly rounds: number;
  /** Text made to hurt, each repeated up to `short` characters and to ten times as many. */
  readonly hostile: Readonly<Record<string, string>>;
  readonly short: number;
  /** Files of the models, in the order in which the engine reads them; empty: rules alone. */
  readonly models: readonly string[];
}

/** What it prints: CPU milliseconds. */
export interface SpeedReport {
  /** Loading the engine and its model, and reading the first text. */
  readonly cold: number;
  /** All texts, one number per round. */
  readonly rounds: readonly number[];
  readonly hostile: Readonly<Record<string, { readonly short: number; readonly long: number }>>;
}
