/**
 * On and off, for this page and for its site. The tab's state in, the reader's wishes out. Where the site is not
 * allowed yet, one sentence says why the browser is going to ask.
 */

import type { TabState } from '../lib/messaging/protocol';
import { Notice } from './notice';
import { PAGE_WORDS } from './page-words';
import { Switch } from './switch';

export interface PageControlsProps {
  readonly tab: TabState;
  /** The reader just refused the browser's question. */
  readonly refused: boolean;
  readonly onMarkPage: (on: boolean) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onAllowSite: () => void;
}

export function PageControls({ tab, refused, onMarkPage, onSwitchSite, onAllowSite }: PageControlsProps) {
  const { site, siteAllowed, siteOff, state } = tab;
  if (state === 'inaccessible') return null;
  return (
    <div class="page-controls">
      <Switch on={state === 'marked' || state === 'working'} onChange={onMarkPage}>
        {PAGE_WORDS.markPage}
      </Switch>
      {site !== null && siteAllowed ? (
        <Switch on={!siteOff} onChange={onSwitchSite}>
          {PAGE_WORDS.markSite(site)}
        </Switch>
      ) : null}
      {site !== null && !siteAllowed ? <AllowSite site={site} refused={refused} onAllowSite={onAllowSite} /> : null}
    </div>
  );
}

interface AllowSiteProps {
  readonly site: string;
  readonly refused: boolean;
  readonly onAllowSite: () => void;
}

function AllowSite({ site, refused, onAllowSite }: AllowSiteProps) {
  return (
    <>
      {refused ? (
        <Notice>
          <p role="status">{PAGE_WORDS.refused}</p>
        </Notice>
      ) : null}
      <details class="allow-site">
        <summary>{PAGE_WORDS.allowSite(site)}</summary>
        <p class="small soft">{PAGE_WORDS.whyAllow(site)}</p>
        <button type="button" class="button" onClick={onAllowSite}>
          {PAGE_WORDS.allowButton(site)}
        </button>
      </details>
    </>
  );
}
