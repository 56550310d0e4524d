/**
 * A sentence with marks in, its bare text and spans out: `[source]`, `<cue>`, `{content}`; a mark may come twice when a
 * part is in pieces. What the finder returns is printed in the same marks, so that a failing case reads like a sentence.
 */
import { findAttributions, type UnresolvedAttribution } from '../../lib/annotations/attributions';
import { readUnits } from '../../lib/text/text-units';

const MARKS = /[[\]<>{}]/gu;

/** Takes the marks out of a sentence. */
export function bareText(marked: string): string {
  return marked.replace(MARKS, '');
}

/** Finds the attributions of a sentence and marks the one at `index` in it; the bare sentence when there is none. */
export function markAttribution(text: string, index = 0): string {
  const found = findAttributions(readUnits(text))[index];
  return found === undefined ? text : insertMarks(text, found);
}

function insertMarks(text: string, { source, cue, content }: UnresolvedAttribution): string {
  const inserts = [
    ...source.flatMap(({ start, end }) => [[start, '['] as const, [end, ']'] as const]),
    ...cue.flatMap(({ start, end }) => [[start, '<'] as const, [end, '>'] as const]),
    ...content.flatMap(({ start, end }) => [[start, '{'] as const, [end, '}'] as const]),
  ];
  const sorted = inserts.sort((a, b) => b[0] - a[0] || Number('[<{'.includes(a[1])) * -1);
  return sorted.reduce((marked, [at, mark]) => marked.slice(0, at) + mark + marked.slice(at), text);
}
