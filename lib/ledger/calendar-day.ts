/**
 * ISO dates to day numbers and back, in the Gregorian calendar and without any time zone: "2026-03-14" is a day, not a
 * moment. Pure arithmetic (H. Hinnant, "chrono-compatible low-level date algorithms"); knows no clock.
 */

/** Days of 400 years, of which 97 are leap years. */
const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** Returns days since 1970-01-01 of a date or time in ISO form; null for anything else and for days that do not exist. */
export function dayNumberOf(date: string): number | null {
  const [, year = '', month = '', day = ''] = ISO_DATE.exec(date) ?? [];
  if (year === '') return null;
  const number = toDayNumber(Number(year), Number(month), Number(day));
  return isoDateOf(number) === `${year}-${month}-${day}` ? number : null;
}

/** Returns "2026-03-14" for days since 1970-01-01; years 0 to 9999. */
export function isoDateOf(dayNumber: number): string {
  const shifted = dayNumber + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Months count from March, so that the leap day comes last.
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Returns the days from one ISO date to another, negative when the second is earlier, null when one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const first = dayNumberOf(from);
  const last = dayNumberOf(to);
  return first === null || last === null ? null : last - first;
}

function toDayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
