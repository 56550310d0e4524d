/** What a search asks for: conditions that must all hold, or must not where negated. Types only. */

import type { RecheckReason } from '../recheck';
import type { ColumnName, FlagName } from './segment';

/** Words one after the other; the last may be the beginning of a longer one. */
export interface Wording {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

export type Condition = { readonly negated: boolean } & (
  | ({ readonly kind: 'words' } & Wording)
  | ({ readonly kind: 'column'; readonly column: ColumnName } & Wording)
  | ({ readonly kind: 'tag' } & Wording)
  | { readonly kind: 'flag'; readonly flag: FlagName }
  /** Any of the reasons; an unsettled judgement must be older than the time given, in milliseconds since the epoch. */
  | { readonly kind: 'recheck'; readonly reasons: readonly RecheckReason[]; readonly unsettledBefore: number }
  /** The value must lie within; both bounds belong to it unless they are infinite or open. */
  | { readonly kind: 'value'; readonly low: number; readonly high: number; readonly isOpen: boolean }
  /** Days as the numbers 20260131; both belong to it. */
  | { readonly kind: 'days'; readonly first: number; readonly last: number }
);

export type Query = readonly Condition[];

/** One piece of the query: `-`, a filter's name, what follows it. */
export interface QueryPart {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** Lower case, without the colon; null for words. */
  readonly name: string | null;
  readonly value: string;
  readonly isQuoted: boolean;
  /** A quotation mark opened and did not close. */
  readonly isOpen: boolean;
}

/** What is wrong with a query, and where: half-open, UTF-16 code units. */
export interface QueryIssue {
  readonly start: number;
  readonly end: number;
  readonly code: 'unclosed-quote' | 'unknown-filter' | 'empty-filter' | 'unknown-value' | 'bad-number' | 'bad-date';
  /** One English sentence that says what would be right. */
  readonly message: string;
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly issues: readonly QueryIssue[] };
