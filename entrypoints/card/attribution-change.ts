/**
 * Whether a saved note's source or reporting words changed on the page. In: the attribution as reported then and now,
 * and the words around the quote now; out: both in words, null when nothing changed. An engine that reads the same
 * words better than before is no change of the page. Pure.
 */

import { foldText } from '../../lib/anchors/fold-text';
import type { TextQuoteSelector } from '../../lib/anchors/selectors';
import type { ReportedAttribution } from '../../lib/notes/note';
import type { Span } from '../../lib/text/span';

/** How far from the quote its source may stand, in UTF-16 code units: a few sentences. */
const REACH = 400;

export interface AttributionCase {
  readonly quote: TextQuoteSelector;
  readonly was: ReportedAttribution | null;
  readonly now: ReportedAttribution | null;
  readonly text: string;
  readonly span: Span;
}

/** Compares source and cue; "" stands for no source. */
export function findAttributionChange(
  compared: AttributionCase,
): { readonly was: string; readonly now: string } | null {
  const was = wordsOf(compared.was);
  const now = wordsOf(compared.now);
  if (toKey(was) === toKey(now) || isOnlyReadAnew(compared)) return null;
  return { was, now };
}

function isOnlyReadAnew({ quote, was, now, text, span }: AttributionCase): boolean {
  if (was !== null) return holdsAll(text.slice(Math.max(0, span.start - REACH), span.end + REACH), was);
  return now === null || holdsAll(`${quote.prefix}${quote.exact}${quote.suffix}`, now);
}

function holdsAll(words: string, { sourceWords, cue }: ReportedAttribution): boolean {
  const key = toKey(words);
  return [...sourceWords.split(' … '), ...cue.split(' … ')].every((part) => key.includes(toKey(part)));
}

function wordsOf(attribution: ReportedAttribution | null): string {
  return attribution === null ? '' : `${attribution.sourceWords} ${attribution.cue}`.trim();
}

function toKey(words: string): string {
  return foldText(words).toLowerCase();
}
