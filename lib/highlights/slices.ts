/**
 * Long work on a page, cut into slices so that scrolling and typing never wait for it. In: work that gives way at its
 * own good places (a generator); out: its result. Knows nothing of what is done.
 */

import type { Steps } from '../text/steps';

/** Milliseconds of work without a pause. A frame has 16, and the page needs its share of them. */
const SLICE_MS = 5;

/** Runs work of one kind in slices and counts what it took. */
export class Slices {
  readonly #signal: AbortSignal;
  /** Milliseconds of work so far, without the pauses. */
  spent = 0;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Runs steps to their end; null when the signal aborted before. */
  async run<T>(steps: Steps<T>): Promise<T | null> {
    while (!this.#signal.aborted) {
      const start = performance.now();
      let step = steps.next();
      while (!step.done && performance.now() - start < SLICE_MS) step = steps.next();
      this.spent += performance.now() - start;
      if (step.done) return step.value;
      await pause();
    }
    return null;
  }
}

/** Lets the page go first. A message to ourselves comes back sooner than a timer, which browsers slow down. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
