/**
 * What a small raised text means: part of the word, a power, or the mark of a footnote, which no reader reads. In: the
 * element, its text and what stands before it; out: one of the three.
 */

import { attributeOf, queryFirst } from './safe-dom';

export type SuperscriptReading = 'word' | 'power' | 'note';

const NUMBERS = /^[[(]?\d{1,3}(?:[,;–-]\s?\d{1,3})*[\])]?$/;
const NOTE_MARK = /^(?:[*†‡§¶]+|\[[a-z][a-z ]{0,24}\d{0,3}\])$/i;
/** Ten to a power, and units of area and volume. */
const TEN = /(?:^|\D)10$/;
const UNIT = /(?:^|[^\p{L}])(?:km|m|cm|mm|mi|ft|in|yd)$/u;

/** Reads a `<sup>`. `before` is the end of the text in front of it. */
export function readSuperscript(element: Element, content: string, before: string): SuperscriptReading {
  const text = content.trim();
  if (NOTE_MARK.test(text) || isNoteReference(element)) return 'note';
  if (!NUMBERS.test(text)) return 'word';
  if (queryFirst(element, 'a') !== null) return 'note';
  if (TEN.test(before)) return 'power';
  return UNIT.test(before) ? 'word' : 'note';
}

function isNoteReference(element: Element): boolean {
  return attributeOf(element, 'role') === 'doc-noteref' || /\b(?:footnote|noteref|reference)\b/.test(classOf(element));
}

function classOf(element: Element): string {
  return attributeOf(element, 'class') ?? '';
}
