/** Work that gives way at its own good places, so that whoever runs it decides when to pause. Types and one runner. */

/** Work in steps of about a millisecond or less; it may pause after each `yield`. */
export type Steps<T> = Generator<undefined, T>;

/** Runs work to its end at once. */
export function runAtOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
