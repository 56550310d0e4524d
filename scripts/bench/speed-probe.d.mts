/** What the speed probe reads from standard input. */
export interface SpeedTask {
  /** Read one after the other; the first is the cold one. Empty: growth only. */
  readonly texts: readonly string[];
  readonly rounds: number;
  /** Text made to hurt, each repeated up to `short` characters and to ten times as many. */
  readonly hostile: Readonly<Record<string, string>>;
  readonly short: number;
  /** File of the attribution model; null: rules alone. */
  readonly model: string | null;
}

/** What it prints: CPU milliseconds. */
export interface SpeedReport {
  /** Loading the engine and its model, and reading the first text. */
  readonly cold: number;
  /** All texts, one number per round. */
  readonly rounds: readonly number[];
  readonly hostile: Readonly<Record<string, { readonly short: number; readonly long: number }>>;
}
