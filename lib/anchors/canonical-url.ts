/**
 * One URL per article: any URL of a page in, the URL notes are filed under out. Drops what only tells how the
 * reader came (tracking parameters, the form for phones, an AMP cache, the fragment) and keeps everything that may choose the content. Pure.
 */

/** Parameters added by newsletters, social sites and advertising systems; names that start with one of `prefixes` or equal one of `names`. */
const TRACKING = {
  prefixes: ['utm_', 'at_', 'mc_', 'pk_', 'mtm_', 'hsa_', 'oly_', 'vero_', '_hs'],
  names: new Set([
    'cmpid',
    'dclid',
    'fbclid',
    'gbraid',
    'gclid',
    'gclsrc',
    'guccounter',
    'icid',
    'igshid',
    'mkt_tok',
    'msclkid',
    'ncid',
    'ns_campaign',
    'ns_mchannel',
    'ns_source',
    'smid',
    'smtyp',
    'soc_src',
    'soc_trk',
    'spm',
    'taid',
    'traffic_source',
    'twclid',
    'wbraid',
    'yclid',
  ]),
} as const;

/** Parameters that choose the form for phones, not another article, and the values they do it with. */
const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['amp', new Set(['', '1', 'true'])],
  ['outputtype', new Set(['amp'])],
  ['output', new Set(['amp'])],
]);

/** The AMP cache and viewer carry the publisher's address in theirs: …/c/s/news.example/a, where "s" stands for https. */
const CACHE_HOST = /(?:^|\.)cdn\.ampproject\.org$/;
const CACHE_PATH = /^\/[civ]\/(s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/.*)?$/i;
const VIEWER_HOST = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;
const VIEWER_PATH = /^\/amp\/(s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/.*)?$/i;

/** Names in front of a host that serve the same articles in another form. */
const FORM_HOST = /^(?:www|m|mobile|amp)\./;

/** Most code units of an address; a longer query carries a session or a redirect, and is dropped as a whole. */
const LONGEST_URL = 4_000;

/**
 * Returns the canonical form of an http(s) URL, null for anything else. Remaining parameters are sorted by name,
 * because some sites shuffle them; a trailing slash goes. Applying it twice changes nothing.
 */
export function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = withoutCache(new URL(url));
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  parsed.pathname = withoutTrailingSlashes(parsed.pathname);
  const kept = [...parsed.searchParams].filter(([name, value]) => !isDropped(name.toLowerCase(), value.toLowerCase()));
  parsed.search = new URLSearchParams(kept).toString();
  parsed.searchParams.sort();
  if (parsed.href.length > LONGEST_URL) parsed.search = '';
  return parsed.href;
}

/**
 * Tells whether two http(s) URLs lie on one publisher's site: the same host and port, whatever of www., m., mobile. or
 * amp. stands in front, and the page's protocol or a safer one.
 */
export function isSameSite(stated: string, page: string): boolean {
  const [a, b] = [new URL(stated), new URL(page)];
  const isAsSafe = a.protocol === b.protocol || a.protocol === 'https:';
  return isAsSafe && a.port === b.port && a.hostname.replace(FORM_HOST, '') === b.hostname.replace(FORM_HOST, '');
}

/** A cached address may itself be one of a cached page; each is shorter than the one around it. */
function withoutCache(url: URL): URL {
  let current = url;
  for (let found = cachedAddress(current); found !== null; found = cachedAddress(current)) {
    const [, safe, host, path = '/'] = found;
    const inner = `${safe === undefined ? 'http' : 'https'}://${host}${path}${current.search}`;
    if (!URL.canParse(inner)) return current;
    current = new URL(inner);
  }
  return current;
}

function cachedAddress({ hostname, pathname }: URL): RegExpExecArray | null {
  if (CACHE_HOST.test(hostname)) return CACHE_PATH.exec(pathname);
  return VIEWER_HOST.test(hostname) ? VIEWER_PATH.exec(pathname) : null;
}

function isDropped(name: string, value: string): boolean {
  return TRACKING.names.has(name) || FORMS.get(name)?.has(value) === true || hasTrackingPrefix(name);
}

function hasTrackingPrefix(name: string): boolean {
  return TRACKING.prefixes.some((prefix) => name.startsWith(prefix));
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
