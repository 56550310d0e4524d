/** What one soak is: a fault that is brought about over and over, and how often something was lost by it. Shapes only. */

import type { BrowserFamily } from '../find-browser.mjs';

export type SoakForm = 'short' | 'long';

export interface Tally {
  /** Saves, cycles, files or pages, as the fault counts. */
  readonly tries: number;
  /** What each loss was; an empty list is the only good one. */
  readonly losses: readonly string[];
}

export interface Fault {
  readonly name: string;
  /** The browser it needs. */
  readonly family: BrowserFamily;
  readonly run: (form: SoakForm) => Promise<Tally>;
}

export interface SoakRow extends Tally {
  readonly fault: string;
  readonly seconds: number;
}

/** Runs one fault; one that cannot be brought about is a loss, since nothing was shown. */
export async function soak({ name, run }: Fault, form: SoakForm): Promise<SoakRow> {
  const startedAt = performance.now();
  const tally = await run(form).catch((error: unknown) => ({ tries: 0, losses: [`did not run: ${String(error)}`] }));
  return { fault: name, ...tally, seconds: (performance.now() - startedAt) / 1000 };
}
