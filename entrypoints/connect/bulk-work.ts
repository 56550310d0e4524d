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

export function alone<T>(work: () => Promise<T>): Promise<T> {
  return oneAtATime(NAME, work);
}

export async function tellTabs(): Promise<void> {
  await sendToBackground('notes-rewritten', null);
}
