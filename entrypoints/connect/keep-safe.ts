/**
 * What every page of ours does when it has been opened: looks whether the database is the one the notes were last written
 * to, and takes the copy of the day. The background takes none: it has no room for the code, and stops when it likes.
 */

import { isSnapshotDue, takeSnapshot } from '../../lib/exchange/snapshots';
import type { DatabaseHealth } from '../../lib/notes/birth-certificate';
import { readHealth } from '../../lib/notes/database';
import { alone, snapshotFiles } from './bulk-work';
import { database } from './stores';

/** The popup closes at the next click; packing would only slow it down. */
const PASSING_PAGES: ReadonlySet<string> = new Set(['/popup.html']);

export async function keepSafe(): Promise<DatabaseHealth> {
  const health = await readHealth(database);
  if (health.state === 'whole' && !PASSING_PAGES.has(location.pathname)) await keepSnapshot();
  return health;
}

/** Takes a copy when one is due, unless another page is at it. */
export async function keepSnapshot(): Promise<void> {
  if (!(await isSnapshotDue(database, snapshotFiles, Date.now()))) return;
  await alone(takeIfDue).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'BusyError') throw error;
  });
}

/** Asked again, because the page that was at work may have taken one. */
async function takeIfDue(): Promise<void> {
  const now = Date.now();
  if (!(await isSnapshotDue(database, snapshotFiles, now))) return;
  await takeSnapshot(database, snapshotFiles, { reason: 'rolling', now });
}
