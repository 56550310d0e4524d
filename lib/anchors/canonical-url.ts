/**
 * One URL per article: any URL of a page in, the URL notes are filed under out. Drops what only tells how the
 * reader came (tracking parameters, fragment) and keeps everything that may choose the content. Pure.
 */

/** Parameters added by newsletters, social sites and advertising systems; names that start with one of `prefixes` or equal one of `names`. */
const TRACKING = {
  prefixes: ['utm_', 'at_', 'mc_', 'pk_', 'mtm_', 'hsa_', 'oly_', 'vero_', '_hs'],
  names: new Set([
    'dclid',
    'fbclid',
    'gbraid',
    'gclid',
    'gclsrc',
    'igshid',
    'mkt_tok',
    'msclkid',
    'ns_campaign',
    'ns_mchannel',
    'ns_source',
    'smid',
    'soc_src',
    'soc_trk',
    'spm',
    'taid',
    'twclid',
    'wbraid',
    'yclid',
  ]),
} as const;

/** Most code units of an address; a longer query carries a session or a redirect, and is dropped as a whole. */
const LONGEST_URL = 4_000;

/**
 * Returns the canonical form of an http(s) URL, null for anything else. Remaining parameters are sorted by name,
 * because some sites shuffle them; a trailing slash goes. Applying it twice changes nothing.
 */
export function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  parsed.pathname = withoutTrailingSlashes(parsed.pathname);
  const kept = [...parsed.searchParams].filter(([name]) => !isTracking(name.toLowerCase()));
  parsed.search = new URLSearchParams(kept).toString();
  parsed.searchParams.sort();
  if (parsed.href.length > LONGEST_URL) parsed.search = '';
  return parsed.href;
}

function isTracking(name: string): boolean {
  return TRACKING.names.has(name) || TRACKING.prefixes.some((prefix) => name.startsWith(prefix));
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
