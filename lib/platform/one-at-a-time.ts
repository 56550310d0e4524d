/** Work that only one of our pages may do at a time: a name and the work in, its result out. */

/** Another page is at it. */
class BusyError extends Error {
  constructor() {
    super('busy');
    this.name = 'BusyError';
  }
}

/** Does the work while no other page holds the name. @throws {BusyError} at once when one does. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock === null) throw new BusyError();
    return work();
  });
}
