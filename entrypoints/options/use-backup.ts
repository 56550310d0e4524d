/** Copies and backup on the options page: what there is, what restoring would change, and doing it. */

import { useEffect, useState } from 'preact/hooks';
import type { BackupViewProps, RestoreState } from '../../components/backup-view';
import { copyNotes } from '../../lib/exchange/copy-notes';
import { exportFile } from '../../lib/exchange/export-file';
import { previewRestore, restoreSnapshot } from '../../lib/exchange/restore-snapshot';
import { lastBackup, listSnapshots, noteBackup, type SnapshotEntry } from '../../lib/exchange/snapshots';
import { reportError } from '../../lib/platform/report-error';
import { readSettings } from '../../lib/platform/settings';
import { alone, snapshotFiles, tellTabs } from '../connect/bulk-work';
import { database } from '../connect/stores';
import { saveFile } from './save-file';

/** `changes` is another number whenever data may have changed; `onWritten` says that this did. */
export function useBackup(changes: number, onWritten: () => void): BackupViewProps {
  const [backup, setBackup] = useState<number | null>(null);
  const [snapshots, setSnapshots] = useState<readonly SnapshotEntry[] | null>([]);
  const [restore, setRestore] = useState<RestoreState>({ step: 'idle' });
  useEffect(() => {
    lastBackup(database)
      .then(setBackup)
      .catch((error: unknown) => reportError('last-backup', error));
    listSnapshots(snapshotFiles)
      .then(setSnapshots)
      .catch(() => setSnapshots(null));
  }, [changes]);
  const attempt = (id: string, work: Promise<RestoreState>) => {
    work.then(setRestore).catch((error: unknown) => {
      reportError('restore', error);
      setRestore({ step: 'failed', id });
    });
  };
  return {
    lastBackup: backup,
    now: Date.now(),
    snapshots,
    restore,
    onSave: () => {
      saveBackup()
        .then(onWritten)
        .catch((error: unknown) => reportError('save-backup', error));
    },
    onLook: (id) => {
      setRestore({ step: 'looking', id });
      attempt(id, look(id));
    },
    onRestore: (id) => {
      setRestore({ step: 'restoring', id });
      attempt(
        id,
        bringBack(id).then((state) => {
          onWritten();
          return state;
        }),
      );
    },
    onLeave: () => setRestore({ step: 'idle' }),
  };
}

/** Restores a copy and tells open tabs. */
export async function bringBack(id: string): Promise<RestoreState> {
  const opened = await alone(() => restoreSnapshot(database, snapshotFiles, { id, now: Date.now() }));
  if (opened.state !== 'whole') return { step: opened.state, id };
  await tellTabs();
  return { step: 'restored' };
}

async function look(id: string): Promise<RestoreState> {
  const preview = await previewRestore(database, snapshotFiles, id);
  return preview.state === 'whole' ? { step: 'preview', id, change: preview.change } : { step: preview.state, id };
}

async function saveBackup(): Promise<void> {
  saveFile(exportFile(await copyNotes(database), 'json', await readSettings()));
  await noteBackup(database, Date.now());
}
