/**
 * Times and days as the reader sees them. Values in, short English texts out; pure: the present time comes in as an
 * argument. Apart from the other formats, because pages load those and no date.
 */

import { countText } from './format';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const DATE_UTC = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

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
