/** Matches in; how many of them have each value of each facet out, most frequent first. Pure. */

import type { Matched } from './page-hits';
import { COLUMNS, type ColumnName, FLAGS, type FlagName } from './segment';

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Values no found note has are left out; so is "", the note that has none. */
export type Facets = Readonly<Record<ColumnName | 'tag', readonly FacetCount[]>> & Readonly<Record<FlagName, number>>;

/** Counts all facets of what was found. */
export function countFacets(matched: readonly Matched[]): Facets {
  const columns = COLUMNS.map((name) => [name, merge(matched.map((each) => countColumn(each, name)))] as const);
  return {
    // One entry for each column, which is what the record asks for.
    ...(Object.fromEntries(columns) as Record<ColumnName, readonly FacetCount[]>),
    tag: merge(matched.map(countTags)),
    unattributed: countFlag(matched, 'unattributed'),
    orphaned: countFlag(matched, 'orphaned'),
    changed: countFlag(matched, 'changed'),
    figure: countFlag(matched, 'figure'),
    claim: countFlag(matched, 'claim'),
    unsettled: countFlag(matched, 'unsettled'),
  };
}

interface Counted {
  readonly values: readonly string[];
  readonly counts: Uint32Array;
}

function countColumn({ live, matches }: Matched, name: ColumnName): Counted {
  const { values, codes } = live.segment.columns[name];
  const counts = new Uint32Array(values.length);
  for (let note = 0; note < codes.length; note += 1) {
    const code = codes[note] ?? 0;
    counts[code] = (counts[code] ?? 0) + (matches[note] ?? 0);
  }
  return { values, counts };
}

function countTags({ live, matches }: Matched): Counted {
  const { values, codes, starts } = live.segment.tags;
  const counts = new Uint32Array(values.length);
  for (let note = 0; note < matches.length; note += 1) {
    if (matches[note] === 0) continue;
    const end = starts[note + 1] ?? 0;
    for (let at = starts[note] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return { values, counts };
}

function countFlag(matched: readonly Matched[], name: FlagName): number {
  let count = 0;
  for (const { live, matches } of matched) {
    for (let note = 0; note < matches.length; note += 1) {
      if (matches[note] === 1 && ((live.flags[note] ?? 0) & FLAGS[name]) !== 0) count += 1;
    }
  }
  return count;
}

function merge(parts: readonly Counted[]): readonly FacetCount[] {
  const totals = new Map<string, number>();
  for (const { values, counts } of parts) {
    for (const [code, count] of counts.entries()) {
      const value = values[code] ?? '';
      if (count > 0 && value !== '') totals.set(value, (totals.get(value) ?? 0) + count);
    }
  }
  return [...totals]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
