/**
 * A search as typed and one value of a facet in; the search with that value asked for, or no longer, out. What a click
 * narrows stands in the search field, where it can be read, changed and learnt from. Pure.
 */

import type { Facets } from '../lib/notes/search/count-facets';

export type FacetName = keyof Facets;

/** Writes what the search field must hold to ask for a value: `source:"General Staff"`, `is:orphaned`. */
export function tokenOf(name: FacetName, value: string): string {
  switch (name) {
    case 'unattributed':
    case 'orphaned':
    case 'changed':
    case 'figure':
    case 'claim':
    case 'unsettled':
      return `is:${name}`;
    case 'month':
      return `after:${value} before:${monthAfter(value)}`;
    case 'source':
    case 'party':
    case 'category':
    case 'outcome':
    case 'rating':
    case 'outlet':
    case 'tag':
      return `${name}:"${value.replaceAll('"', ' ').trim()}"`;
  }
}

/** Tells whether a search asks for a value already. */
export function hasToken(typed: string, token: string): boolean {
  return ` ${typed} `.includes(` ${token} `);
}

/** Asks for a value, or no longer. */
export function toggleToken(typed: string, token: string): string {
  const left = hasToken(typed, token) ? ` ${typed} `.replace(` ${token} `, ' ') : `${typed} ${token}`;
  return left.trim();
}

/** "2025-12" → "2026-01". */
function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
