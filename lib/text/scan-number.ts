/**
 * A text and the offset of a digit in, the end and the kind of the token that begins there out: dates, clock times, numbers
 * with thousands marks and decimals, and the letters written on to them. Looks ahead only; a bounded number of characters
 * beyond the token.
 */
import { CHARACTER, classAt, hasCase, isLetter, partEnd, widthAt } from './characters';
import type { ScannedToken } from './scan-token';
import { TOKEN } from './tokens';

/** Between groups of three: comma, Arabic thousands mark, no-break and thin spaces. */
const GROUP_MARKS = ',\u066c\u00a0\u202f\u2009';
const DECIMAL_MARKS = '.\u066b';

/** Reads the token at `start`, which holds a digit. */
export function scanNumber(text: string, start: number, token: ScannedToken): void {
  const run = digitsEnd(text, start);
  const whole = dateEnd(text, start, run) ?? clockEnd(text, start, run);
  if (whole !== null) {
    token.end = whole;
    token.kind = TOKEN.mixed;
    return;
  }
  const number = decimalEnd(text, groupedEnd(text, start, run) ?? lakhEnd(text, start, run) ?? run);
  token.end = tailEnd(text, number);
  token.kind = token.end === number ? TOKEN.number : TOKEN.mixed;
}

/** "16.06.2022", "16/6/22", "2022-06-16"; null for "16.06". */
function dateEnd(text: string, start: number, run: number): number | null {
  const first = run - start;
  if (first === 4) {
    const month = text.charAt(run) === '-' ? exactRun(text, run + 1, 2, 2) : null;
    return month !== null && text.charAt(month) === '-' ? exactRun(text, month + 1, 2, 2) : null;
  }
  if (first > 2 || !isDateMark(text, run)) return null;
  const month = exactRun(text, run + 1, 1, 2);
  return month !== null && isDateMark(text, month) ? exactRun(text, month + 1, 2, 4) : null;
}

function isDateMark(text: string, offset: number): boolean {
  const mark = text.charAt(offset);
  return mark === '.' || mark === '/';
}

/** "17:34"; null for "2:1". */
function clockEnd(text: string, start: number, run: number): number | null {
  return run - start <= 2 && text.charAt(run) === ':' ? exactRun(text, run + 1, 2, 2) : null;
}

/** "33,000", "33 000" with a no-break or thin space; null without a full group. */
function groupedEnd(text: string, start: number, run: number): number | null {
  if (run - start > 3) return null;
  let end: number | null = null;
  for (let at = run; at < text.length && GROUP_MARKS.includes(text.charAt(at)); at = end) {
    const group = exactRun(text, at + 1, 3, 3);
    if (group === null) break;
    end = group;
  }
  return end;
}

/** "1,00,000": groups of two and at last one of three. */
function lakhEnd(text: string, start: number, run: number): number | null {
  if (run - start > 2) return null;
  let end = run;
  for (let pairs = 0; text.charAt(end) === ','; pairs += 1) {
    const pair = exactRun(text, end + 1, 2, 2);
    if (pair === null) return pairs === 0 ? null : exactRun(text, end + 1, 3, 3);
    end = pair;
  }
  return null;
}

function decimalEnd(text: string, number: number): number {
  if (number >= text.length || !DECIMAL_MARKS.includes(text.charAt(number))) return number;
  const end = digitsEnd(text, number + 1);
  return end > number + 1 ? end : number;
}

/** What may follow digits without a space: "155mm", "12-year-old", "93rd"; not a word run on: "20Georgian drones". */
function tailEnd(text: string, number: number): number {
  const first = text.charAt(number) === '-' ? number + 1 : number;
  if (!isLetter(classAt(text, first)) || isRunOn(text, first)) return number;
  let end = partEnd(text, first);
  while (text.charAt(end) === '-') {
    const next = partEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** A capital and two small letters. */
function isRunOn(text: string, offset: number): boolean {
  const second = offset + widthAt(text, offset);
  const third = second + widthAt(text, second);
  return hasCase(text, offset, 'upper') && hasCase(text, second, 'lower') && hasCase(text, third, 'lower');
}

/** The end of a run of `least` to `most` digits and no more; null when the run is longer or shorter. */
function exactRun(text: string, offset: number, least: number, most: number): number | null {
  const end = digitsEnd(text, offset);
  return end - offset >= least && end - offset <= most ? end : null;
}

function digitsEnd(text: string, offset: number): number {
  let end = offset;
  while (classAt(text, end) === CHARACTER.digit) end += widthAt(text, end);
  return end;
}
