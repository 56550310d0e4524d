/** Moments and sizes as lists of copies show them. Values in, short English texts out; pure. */

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const MEGABYTES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** Returns "25 Nov 2026, 14:05" in the reader's own time zone. */
export function momentText(time: number): string {
  return MOMENT.format(time);
}

/** Returns "3.2 MB", "12 kB"; never less than 1 kB. */
export function sizeText(bytes: number): string {
  return bytes >= 999_500 ? `${MEGABYTES.format(bytes / 1e6)} MB` : `${Math.max(1, Math.round(bytes / 1_000))} kB`;
}
