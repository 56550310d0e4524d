/** Which sites are allowed, which are switched off, and how to change both. Lists and callbacks in. */

import { useState } from 'preact/hooks';
import { Notice } from './notice';
import { OPTIONS_WORDS } from './options-words';

export interface SiteSettingsProps {
  /** Match patterns the browser granted. */
  readonly origins: readonly string[];
  readonly sitesOff: readonly string[];
  readonly newsSiteCount: number;
  /** The reader just refused the browser's question. */
  readonly refused: boolean;
  readonly onAllowSite: (site: string) => void;
  readonly onAllowNewsSites: () => void;
  readonly onAllowAllSites: () => void;
  readonly onRemove: (origin: string) => void;
  readonly onSwitchOn: (site: string) => void;
}

export function SiteSettings(props: SiteSettingsProps) {
  const { origins, sitesOff } = props;
  return (
    <>
      <h3>{OPTIONS_WORDS.allowed}</h3>
      {origins.length === 0 ? <p class="soft small">{OPTIONS_WORDS.noneAllowed}</p> : null}
      <ul class="site-list">
        {origins.map((origin) => (
          <SiteRow
            key={origin}
            site={siteOfPattern(origin)}
            act={OPTIONS_WORDS.remove}
            onAct={() => props.onRemove(origin)}
          />
        ))}
      </ul>
      <AllowForm onAllowSite={props.onAllowSite} />
      <div class="button-row">
        <button type="button" class="button" onClick={props.onAllowNewsSites}>
          {OPTIONS_WORDS.allowNews(props.newsSiteCount)}
        </button>
        <button type="button" class="button" onClick={props.onAllowAllSites}>
          {OPTIONS_WORDS.allowAll}
        </button>
      </div>
      {props.refused ? (
        <Notice>
          <p role="status">{OPTIONS_WORDS.refused}</p>
        </Notice>
      ) : null}
      <h3>{OPTIONS_WORDS.off}</h3>
      {sitesOff.length === 0 ? <p class="soft small">{OPTIONS_WORDS.noneOff}</p> : null}
      <ul class="site-list">
        {sitesOff.map((site) => (
          <SiteRow key={site} site={site} act={OPTIONS_WORDS.on} onAct={() => props.onSwitchOn(site)} />
        ))}
      </ul>
    </>
  );
}

/** Returns a match pattern as the reader knows it: "*://*.news.example/*" is news.example. */
function siteOfPattern(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]*)\//.exec(pattern)?.[1];
  if (pattern === '<all_urls>' || host === '*') return OPTIONS_WORDS.allSites;
  return host?.replace(/^\*\./, '') || pattern;
}

/** Returns the host a reader typed, alone or inside an address; null when it is none. */
function parseSite(typed: string): string | null {
  const trimmed = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/[\s*]/.test(trimmed) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname.replace(/^www\./, '') : null;
}

interface SiteRowProps {
  readonly site: string;
  readonly act: string;
  readonly onAct: () => void;
}

function SiteRow({ site, act, onAct }: SiteRowProps) {
  return (
    <li class="site-row">
      <span>{site}</span>
      <button type="button" class="button-quiet" aria-label={`${act}: ${site}`} onClick={onAct}>
        {act}
      </button>
    </li>
  );
}

function AllowForm({ onAllowSite }: Pick<SiteSettingsProps, 'onAllowSite'>) {
  const [typed, setTyped] = useState('');
  const [isBad, setIsBad] = useState(false);
  return (
    <form
      class="allow-form"
      onSubmit={(event) => {
        event.preventDefault();
        const site = parseSite(typed);
        setIsBad(site === null);
        if (site === null) return;
        onAllowSite(site);
        setTyped('');
      }}
    >
      <label class="choose">
        <span class="small soft">{OPTIONS_WORDS.allowLabel}</span>
        <input
          class="field"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={OPTIONS_WORDS.allowHint}
          aria-invalid={isBad}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {OPTIONS_WORDS.allow}
      </button>
      {isBad ? (
        <p class="field-error" role="alert">
          {OPTIONS_WORDS.badSite}
        </p>
      ) : null}
    </form>
  );
}
