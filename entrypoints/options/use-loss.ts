/** The options page when the database was lost: what is known, and the reader's way out of it. */

import { useEffect, useState } from 'preact/hooks';
import type { DataLossProps, Loss } from '../../components/data-loss';
import type { ImportViewProps } from '../../components/import-view';
import { listSnapshots, openSnapshot, type SnapshotEntry } from '../../lib/exchange/snapshots';
import { acceptDatabase } from '../../lib/notes/certify';
import { readHealth } from '../../lib/notes/database';
import { reportError } from '../../lib/platform/report-error';
import { snapshotFiles, tellTabs } from '../connect/bulk-work';
import { database } from '../connect/stores';
import { bringBack } from './use-backup';

interface KnownLoss {
  readonly loss: Loss;
  readonly newest: SnapshotEntry | null;
}

/** `changes` is another number whenever data may have changed; `onWritten` says that this did. */
export function useLoss(
  changes: number,
  onFile: ImportViewProps['onFile'],
  onWritten: () => void,
): DataLossProps | null {
  const [known, setKnown] = useState<KnownLoss | null>(null);
  const [step, setStep] = useState<DataLossProps['step']>('open');
  useEffect(() => {
    readLoss()
      .then(setKnown)
      .catch((error: unknown) => reportError('read-loss', error));
  }, [changes]);
  if (known === null) return null;
  const attempt = (work: Promise<unknown>) => {
    setStep('working');
    work
      .then(() => setStep('open'))
      .catch((error: unknown) => {
        reportError('loss', error);
        setStep('failed');
      })
      .finally(onWritten);
  };
  return {
    ...known,
    step,
    onRestore: (id) => attempt(acceptDatabase(database).then(() => bringBack(id))),
    onFile: (file) => {
      onFile(file);
      document.getElementById('import')?.scrollIntoView();
    },
    onAccept: () => attempt(acceptDatabase(database).then(tellTabs)),
  };
}

async function readLoss(): Promise<KnownLoss | null> {
  const loss = await readHealth(database);
  if (loss.state === 'whole') return null;
  const entries = await listSnapshots(snapshotFiles).catch(() => []);
  for (const entry of entries) {
    if ((await openSnapshot(snapshotFiles, entry.id)).state === 'whole') return { loss, newest: entry };
  }
  return { loss, newest: null };
}
