/** The options page, connected: settings and permissions, both followed live, and the reader's data. */

import { useEffect, useState } from 'preact/hooks';
import { OptionsView } from '../../components/options-view';
import type { SiteSettingsProps } from '../../components/site-settings';
import type { ReferencePack } from '../../lib/ledger/reference-pack';
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
import { useReadFigures } from './use-read-figures';
import { useStoredNotes } from './use-stored-notes';

export function Options() {
  const settings = useSettings();
  const sites = useSites();
  const { loss, ...data } = useStoredNotes();
  const packs = usePacks();
  const readFigures = useReadFigures();
  const shortcuts = useShortcuts();
  useNamedSection(settings !== null);
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
      readFigures={readFigures}
      loss={loss}
      data={data}
      shortcuts={shortcuts}
      onChangeShortcuts={() => run('open-shortcuts', openShortcutSettings())}
      onSettings={(changed) =>
        run(
          'change-settings',
          changeSettings((settings) => ({ ...settings, ...changed })),
        )
      }
    />
  );
}

/** `options.html#data` leads to a section, which is not there yet when the page loads. */
function useNamedSection(isShown: boolean): void {
  useEffect(() => {
    if (isShown && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isShown]);
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

function run(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(what, error));
}
