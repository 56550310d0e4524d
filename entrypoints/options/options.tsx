/** The options page, connected: settings and permissions, both followed live, and the reader's stored notes. */

import { useEffect, useState } from 'preact/hooks';
import type { DataSettingsProps } from '../../components/data-settings';
import { OptionsView } from '../../components/options-view';
import type { SiteSettingsProps } from '../../components/site-settings';
import { copyNotes, deleteAllNotes } from '../../lib/exchange/copy-notes';
import { type ExportFormat, exportFile } from '../../lib/exchange/export-file';
import { lastBackup, noteBackup } from '../../lib/exchange/snapshots';
import type { ReferencePack } from '../../lib/ledger/reference-pack';
import { createDatabase, type NoteDatabase } from '../../lib/notes/database';
import { browser } from '../../lib/platform/browser';
import { NEWS_SITES } from '../../lib/platform/news-sites';
import {
  grantedOrigins,
  onSitesChange,
  removeSites,
  requestSites,
  type SiteChoice,
} from '../../lib/platform/permissions';
import { reportError } from '../../lib/platform/report-error';
import { changeSettings, readSettings, type Settings, watchSettings, withSite } from '../../lib/platform/settings';
import { openShortcutSettings } from '../../lib/platform/shortcuts';
import { loadPacks, SHIPPED_PACKS } from '../connect/load-packs';
import { useShortcuts } from '../connect/use-shortcuts';
import { saveFile } from './save-file';

export function Options() {
  const settings = useSettings();
  const sites = useSites();
  const data = useStoredNotes();
  const packs = usePacks();
  const shortcuts = useShortcuts();
  if (settings === null) return null;
  return (
    <OptionsView
      settings={settings}
      sites={{
        ...sites,
        onSwitchOn: (site) =>
          run(
            'switch-site',
            changeSettings((current) => withSite(current, site, true)),
          ),
      }}
      packs={packs}
      data={data}
      shortcuts={shortcuts}
      onChangeShortcuts={() => run('open-shortcuts', openShortcutSettings())}
      onSettings={(changed) =>
        run(
          'change-settings',
          changeSettings(() => changed),
        )
      }
    />
  );
}

function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    run('read-settings', readSettings().then(setSettings));
    watchSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  return settings;
}

function usePacks(): readonly ReferencePack[] | null {
  const [packs, setPacks] = useState<readonly ReferencePack[] | null>(null);
  useEffect(() => {
    run('read-packs', loadPacks(SHIPPED_PACKS).then(setPacks));
  }, []);
  return packs;
}

function useSites(): Omit<SiteSettingsProps, 'sitesOff' | 'onSwitchOn'> {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const read = () => run('read-sites', grantedOrigins().then(setOrigins));
    read();
    onSitesChange(read);
  }, []);
  // Nothing is awaited before the request: the browser asks only straight from a click.
  const ask = (choice: SiteChoice) =>
    run(
      'request-sites',
      requestSites(choice).then((allowed) => setRefused(!allowed)),
    );
  return {
    origins,
    refused,
    newsSiteCount: NEWS_SITES.length,
    onAllowSite: (site) => ask({ kind: 'site', site }),
    onAllowNewsSites: () => ask({ kind: 'news-sites' }),
    onAllowAllSites: () => ask({ kind: 'all-sites' }),
    onRemove: (origin) => run('remove-site', removeSites([origin])),
  };
}

function useStoredNotes(): DataSettingsProps {
  const [database] = useState(createDatabase);
  const [outcome, setOutcome] = useState<DataSettingsProps['outcome']>('none');
  const [backup, setBackup] = useState<number | null>(null);
  useEffect(() => run('last-backup', lastBackup(database).then(setBackup)), []);
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
    onExport: (format) =>
      attempt(
        'export-notes',
        saveCopy(database, format).then((time) => {
          setBackup(time);
          return 'none';
        }),
      ),
    onWipe: () =>
      attempt(
        'wipe',
        // The notes first: when they cannot be deleted, nothing is.
        deleteAllNotes(database)
          .then(() => browser.storage.local.clear())
          .then(() => 'wiped'),
      ),
  };
}

/** Only a whole copy can be read back, so only it counts as a backup. Returns when the last one was saved. */
async function saveCopy(database: NoteDatabase, format: ExportFormat): Promise<number | null> {
  saveFile(exportFile(await copyNotes(database), format));
  if (format === 'json') await noteBackup(database, Date.now());
  return lastBackup(database);
}

function run(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(what, error));
}
