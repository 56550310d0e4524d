/**
 * Numbers, distances and links as the reader sees them. Values in, short English texts out; pure. Must not know any
 * surface.
 */

import type { Magnitude } from '../lib/annotations/annotation';

/** Places where thousands are told apart: an `Intl` formatter costs the first page that makes one 15 ms. */
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;

/** Longest text fragment given whole, in UTF-16 code units; a longer one names only its first and last words. */
const FRAGMENT_WHOLE = 80;
const FRAGMENT_EDGE_WORDS = 5;

/** Returns a number with thousands separators and at most two decimals: "33,000", "1.25". */
export function numberText(value: number): string {
  const [whole = '', decimals = ''] = value.toFixed(2).split('.');
  const rest = decimals.replace(/0+$/, '');
  return whole.replace(THOUSANDS, ',') + (rest === '' ? '' : `.${rest}`);
}

/** Returns "1 figure", "3 figures"; `plural` for nouns that do not take an s. */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberText(count)} ${count === 1 ? noun : plural}`;
}

/** Returns a magnitude as an interval: "300", "32,500–33,000", "19 or more", "up to 40". */
export function magnitudeText({ value, low, high, modifier }: Magnitude): string {
  if (low !== null && high !== null && low !== high) {
    return modifier === 'at-most' && low === 0 ? `up to ${numberText(high)}` : `${numberText(low)}–${numberText(high)}`;
  }
  if (low !== null && high === null) return `${numberText(low)} or more`;
  if (low === null && high !== null) return `up to ${numberText(high)}`;
  const only = value ?? low;
  return only === null ? 'number not stated' : numberText(only);
}

/** Returns how far the governing source is: null says that there is none. */
export function distanceText(distance: number | null): string {
  if (distance === null) return 'no source';
  if (distance === 0) return 'same sentence';
  return `${countText(distance, 'sentence')} earlier`;
}

/** Returns the host of a URL without "www.", or the URL itself when it is none. */
export function siteText(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/**
 * Returns the article's address with a text fragment, so that the browser scrolls to the quote by itself.
 * Source: WICG Scroll-to-Text Fragment, "text=start,end"; `-` has a meaning there and is escaped too.
 */
export function quoteUrl(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (words[0] === '') return url;
  const [page] = url.split('#', 1);
  if (quote.length <= FRAGMENT_WHOLE || words.length <= 2 * FRAGMENT_EDGE_WORDS) {
    return `${page}#:~:text=${escapeFragment(words.join(' '))}`;
  }
  const first = words.slice(0, FRAGMENT_EDGE_WORDS).join(' ');
  const last = words.slice(-FRAGMENT_EDGE_WORDS).join(' ');
  return `${page}#:~:text=${escapeFragment(first)},${escapeFragment(last)}`;
}

/** Half a surrogate pair, as a page may hold one, cannot be encoded and would throw. */
function escapeFragment(words: string): string {
  return encodeURIComponent(words.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replaceAll('-', '%2D');
}
