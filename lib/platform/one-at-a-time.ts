/** Work that only one of our pages may do at a time: a name and the work in, its result out. */

/** Another page is at it. */
class BusyError extends Error {
  constructor() {
    super('busy');
    this.name = 'BusyError';
  }
}

/**
 * Does the work while no other page holds the name, and waits for that as long as `patience`, in milliseconds.
 * @throws {BusyError}
 */
export async function oneAtATime<T>(name: string, patience: number, work: () => Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(new BusyError()), patience);
  return navigator.locks.request(name, { signal: waiting.signal }, () => {
    clearTimeout(timer);
    return work();
  });
}
