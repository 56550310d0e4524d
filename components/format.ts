/**
 * Numbers, distances, times and links as the reader sees them. Values in, short English texts out; pure: the present
 * time comes in as an argument. Must not know any surface.
 */

import type { Magnitude } from '../lib/annotations/annotation';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

const DATE_UTC = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Longest text fragment given whole, in UTF-16 code units; a longer one names only its first and last words. */
const FRAGMENT_WHOLE = 80;
const FRAGMENT_EDGE_WORDS = 5;

/** Returns a number with thousands separators: "33,000". */
export function numberText(value: number): string {
  return NUMBER.format(value);
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

/** Returns when something happened, seen from `now` (milliseconds): "just now", "5 min ago", "3 days ago", "12 Mar 2025". */
export function whenText(time: number, now: number): string {
  const age = now - time;
  if (age < MINUTE_MS) return 'just now';
  if (age < HOUR_MS) return `${Math.floor(age / MINUTE_MS)} min ago`;
  if (age < DAY_MS) return `${Math.floor(age / HOUR_MS)} h ago`;
  if (age < 7 * DAY_MS) return `${countText(Math.floor(age / DAY_MS), 'day')} ago`;
  return DATE.format(time);
}

/** Returns an ISO date as a day: "2026-03-14" is "14 Mar 2026" wherever the reader is. */
export function dayText(date: string): string {
  const time = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(time) ? date : DATE_UTC.format(time);
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
