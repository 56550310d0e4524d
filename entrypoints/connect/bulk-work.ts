/**
 * Writing many notes at once from one of our own pages: one page at a time, and open tabs are told afterwards. The
 * background could not: it has no room for the code of files, and no surface for progress.
 */

import { sendToBackground } from '../../lib/messaging/messenger';
import { oneAtATime } from '../../lib/platform/one-at-a-time';
import { ownFiles } from '../../lib/platform/own-files';

/** The copies of everything, outside the database. */
export const snapshotFiles = ownFiles('snapshots');

const NAME = 'says-who-bulk';

/** The copy of the day may be under way, which takes seconds; an import takes longer, and then the reader is told. */
const PATIENCE_MS = 20_000;

/** What the reader asked for: waits a while. @throws {BusyError} */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return oneAtATime(NAME, PATIENCE_MS, work);
}

export async function tellTabs(): Promise<void> {
  await sendToBackground('notes-rewritten', null);
}
