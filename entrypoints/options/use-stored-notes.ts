/** The reader's data on the options page, connected: import, copies to save, deletion. */

import { useEffect, useState } from 'preact/hooks';
import type { DataSettingsProps } from '../../components/data-settings';
import { copyNotes, deleteAllNotes } from '../../lib/exchange/copy-notes';
import { type ExportFormat, exportFile } from '../../lib/exchange/export-file';
import { lastBackup, noteBackup, removeSnapshots } from '../../lib/exchange/snapshots';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';
import { readSettings } from '../../lib/platform/settings';
import { alone, snapshotFiles, tellTabs } from '../connect/bulk-work';
import { database } from '../connect/stores';
import { saveFile } from './save-file';
import { useImport } from './use-import';

export function useStoredNotes(): DataSettingsProps {
  const [outcome, setOutcome] = useState<DataSettingsProps['outcome']>('none');
  const [backup, setBackup] = useState<number | null>(null);
  const readBackup = () => {
    lastBackup(database)
      .then(setBackup)
      .catch((error: unknown) => reportError('last-backup', error));
  };
  useEffect(readBackup, []);
  const importing = useImport(readBackup);
  const attempt = (what: string, work: Promise<DataSettingsProps['outcome']>) => {
    work.then(setOutcome).catch((error: unknown) => {
      reportError(what, error);
      setOutcome('failed');
    });
  };
  return {
    outcome,
    lastBackup: backup,
    now: Date.now(),
    importing,
    onExport: (format) =>
      attempt(
        'export-notes',
        saveCopy(format).then((time) => {
          setBackup(time);
          return 'none';
        }),
      ),
    onWipe: () => attempt('wipe', wipe()),
  };
}

/** The notes first: when they cannot be deleted, nothing is. */
async function wipe(): Promise<'wiped'> {
  await alone(() => deleteAllNotes(database));
  await removeSnapshots(snapshotFiles);
  await browser.storage.local.clear();
  await tellTabs();
  return 'wiped';
}

/** Only a whole copy can be read back, so only it counts as a backup. Returns when the last one was saved. */
async function saveCopy(format: ExportFormat): Promise<number | null> {
  saveFile(exportFile(await copyNotes(database), format, await readSettings()));
  if (format === 'json') await noteBackup(database, Date.now());
  return lastBackup(database);
}
