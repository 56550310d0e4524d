/** The reader's data on the options page, connected: numbers, copies, import, export, deletion. */

import { useEffect, useState } from 'preact/hooks';
import type { DataLossProps } from '../../components/data-loss';
import type { DataSettingsProps } from '../../components/data-settings';
import type { KeptNumbers } from '../../components/data-wipe';
import { copyNotes, deleteAllNotes } from '../../lib/exchange/copy-notes';
import { type ExportFormat, exportFile } from '../../lib/exchange/export-file';
import { removeSnapshots } from '../../lib/exchange/snapshots';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';
import { alone, snapshotFiles, tellTabs } from '../connect/bulk-work';
import { keepSnapshot } from '../connect/keep-safe';
import { database, noteStore } from '../connect/stores';
import { saveFile } from './save-file';
import { useArticleExports } from './use-article-exports';
import { useBackup } from './use-backup';
import { useImport } from './use-import';
import { useLoss } from './use-loss';

interface StoredNotes extends DataSettingsProps {
  readonly loss: DataLossProps | null;
}

export function useStoredNotes(): StoredNotes {
  const [changes, setChanges] = useState(0);
  const [outcome, setOutcome] = useState<DataSettingsProps['outcome']>('none');
  const changed = () => setChanges((count) => count + 1);
  const written = () => {
    changed();
    keepSnapshot()
      .then(changed)
      .catch((error: unknown) => reportError('keep-snapshot', error));
  };
  const importing = useImport(written);
  const attempt = (what: string, work: Promise<DataSettingsProps['outcome']>) => {
    work
      .then(setOutcome)
      .catch((error: unknown) => {
        reportError(what, error);
        setOutcome('failed');
      })
      .finally(changed);
  };
  return {
    outcome,
    kept: useKept(changes),
    loss: useLoss(changes, importing.onFile, written),
    backup: useBackup(changes, written),
    importing,
    articles: useArticleExports(changes),
    onExport: (format) => attempt('export-notes', saveExport(format)),
    onWipe: () => attempt('wipe', wipe()),
  };
}

function useKept(changes: number): KeptNumbers | null {
  const [kept, setKept] = useState<KeptNumbers | null>(null);
  useEffect(() => {
    countKept()
      .then(setKept)
      .catch((error: unknown) => reportError('count-kept', error));
  }, [changes]);
  return kept;
}

async function countKept(): Promise<KeptNumbers> {
  const { live, trashed } = await noteStore.countNotes();
  const { articles, revisions, rules, drafts } = database;
  const counts = await Promise.all([articles, revisions, rules, drafts].map((table) => table.count()));
  const [article = 0, revision = 0, rule = 0, draft = 0] = counts;
  const size = (await navigator.storage.estimate()).usage ?? null;
  return { notes: live, trashed, articles: article, revisions: revision, rules: rule, drafts: draft, size };
}

async function saveExport(format: ExportFormat): Promise<'none'> {
  saveFile(exportFile(await copyNotes(database), format));
  return 'none';
}

/** The notes first: when they cannot be deleted, nothing is. */
async function wipe(): Promise<'wiped'> {
  await alone(() => deleteAllNotes(database));
  await removeSnapshots(snapshotFiles);
  await browser.storage.local.clear();
  await tellTabs();
  return 'wiped';
}
