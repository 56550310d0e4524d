/**
 * Counts over the marks of a page: by look for the filter, by source for "who says what". Page marks in, small
 * tables out; pure, and in the order of the page so that no source is put first but by the text.
 */

import type { CueClass } from '../lib/annotations/annotation';
import type { PageMark } from '../lib/messaging/protocol';
import { groupBy } from '../lib/text/group-by';
import type { MarkLook } from './words';

export const MARK_LOOKS: readonly MarkLook[] = ['figure', 'unattributed', 'claim', 'quotation'];

/** What one source is said to have said on this page. `name` null: the marks that nobody is said to have said. */
export interface SourceSummary {
  readonly name: string | null;
  readonly role: string | null;
  readonly figures: number;
  readonly claims: number;
  readonly quotations: number;
  /** How often each class of reporting words was used for it, most used first. */
  readonly cueClasses: readonly (readonly [CueClass, number])[];
}

/** Returns how a mark looks; a figure without a source has its own look. */
export function lookOf(mark: Pick<PageMark, 'kind' | 'unattributed'>): MarkLook {
  return mark.kind === 'figure' && mark.unattributed ? 'unattributed' : mark.kind;
}

/** Counts marks by look; the four counts add up to the number of marks. */
export function countLooks(marks: readonly PageMark[]): Readonly<Record<MarkLook, number>> {
  const counts: Record<MarkLook, number> = { figure: 0, claim: 0, quotation: 0, unattributed: 0 };
  for (const mark of marks) counts[lookOf(mark)] += 1;
  return counts;
}

/** Returns one row for each source in order of first mention, and last the row of marks without a source, if any. */
export function summariseSources(marks: readonly PageMark[]): readonly SourceSummary[] {
  const groups = groupBy(marks, (mark) => (mark.unattributed ? null : mark.sourceName));
  const named = [...groups].filter(([name]) => name !== null).map(([name, group]) => summarise(name, group));
  const unsourced = groups.get(null);
  return unsourced ? [...named, summarise(null, unsourced)] : named;
}

/** Returns how many rows {@link summariseSources} has. */
export function countSources(marks: readonly PageMark[]): number {
  return new Set(marks.map((mark) => (mark.unattributed ? null : mark.sourceName))).size;
}

function summarise(name: string | null, marks: readonly PageMark[]): SourceSummary {
  const count = (kind: PageMark['kind']) => marks.filter((mark) => mark.kind === kind).length;
  return {
    name,
    role: name === null ? null : (marks.find((mark) => mark.sourceRole !== null)?.sourceRole ?? null),
    figures: count('figure'),
    claims: count('claim'),
    quotations: count('quotation'),
    cueClasses: countCueClasses(marks),
  };
}

function countCueClasses(marks: readonly PageMark[]): readonly (readonly [CueClass, number])[] {
  const counts = new Map<CueClass, number>();
  for (const { cueClass } of marks) {
    if (cueClass !== null) counts.set(cueClass, (counts.get(cueClass) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
